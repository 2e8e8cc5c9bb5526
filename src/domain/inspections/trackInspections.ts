// Judges the register of inspections on one day.

import { tidy } from '../../vietnamese/text.ts';
import { byDate, type CalendarDate } from '../calendarDate.ts';
import { type DeadlineReader, deadlineReader } from '../deadline/deadlineReader.ts';
import type { Problem } from '../problem.ts';
import { readValue } from '../reading.ts';
import type { CountingSettings } from '../settings.ts';
import type { OrderedDeadline } from '../tasks/taskRow.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import type { DatedInspection, InspectionBoard, TrackedInspection } from './inspectionBoard.ts';
import type { InspectionField, InspectionRow } from './inspectionRow.ts';
import { judgeInspection, type Remark } from './judgeInspection.ts';
import { recordRemarks } from './recordChecks.ts';

export interface InspectingInput {
  readonly today: CalendarDate;
  readonly settings: Pick<CountingSettings, 'warnDays' | 'beforeMeaning'>;
  readonly directory: UnitDirectory;
}

/** Nothing is thrown whatever the cells hold: what can't be read is a problem of its row and never counts as overdue or put right. */
export function trackInspections(rows: readonly InspectionRow[], input: InspectingInput): InspectionBoard {
  const readOnce = deadlineReader(input.settings.beforeMeaning);
  const judged = rows.map((row) => trackRow(row, readOnce, input));
  return {
    inspections: judged.map(({ inspection }) => inspection),
    problems: judged.flatMap(({ inspection: { key }, remarks }) =>
      remarks.map(({ field, text }): Problem<InspectionField> => ({ row: key, field, text })),
    ),
  };
}

/** Those with a date, oldest date first, then the table's order. */
export function datedInspections(inspections: readonly TrackedInspection[]): readonly DatedInspection[] {
  return inspections
    .filter((inspection): inspection is DatedInspection => inspection.dueOn !== null)
    .sort((one, other) => byDate(one.dueOn, other.dueOn) || one.key - other.key);
}

function trackRow(
  row: InspectionRow,
  readOnce: DeadlineReader,
  { today, settings, directory }: InspectingInput,
): { readonly inspection: TrackedInspection; readonly remarks: readonly Remark[] } {
  // Terms such as "trong 15 ngày" run from the day of the inspection.
  const deadline = readOnce(fromItsDay(row.deadline), readValue(row.inspectedOn));
  const judged = judgeInspection(row, deadline, today, settings.warnDays);
  const remarks = [...recordRemarks(row, today, directory), ...judged.remarks];
  const { state, dueOn } = judged;
  return {
    inspection: {
      key: row.key,
      row,
      units: row.inspectedUnits.map(directory.nameFor),
      dueOn,
      state,
      isOpen: dueOn !== null && (state === 'inProgress' || state === 'dueSoon' || state === 'overdue'),
      warnings: remarks.map(({ text }) => text),
    },
    remarks,
  };
}

/** Days that are the day of the inspection: that on which its minutes are signed. */
const ITS_DAY = /ngày (?:lập|ký|kí) biên bản(?: kiểm tra)?|ngày (?:kết thúc )?(?:đợt )?kiểm tra/giu;

/** In the words in which an order runs from its own day. */
function fromItsDay(deadline: OrderedDeadline): OrderedDeadline {
  if (deadline.kind !== 'words') return deadline;
  return { kind: 'words', text: tidy(deadline.text).replace(ITS_DAY, 'ngày ký') };
}
