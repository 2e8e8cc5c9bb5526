// What a row of the register lacks as a record: who was inspected, when, by which minutes, with which report.

import * as sentences from '../../vietnamese/sentences/inspections.ts';
import * as taskSentences from '../../vietnamese/sentences/tasks.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { UnitDirectory } from '../units/unitDirectory.ts';
import type { InspectionRow } from './inspectionRow.ts';
import { isAhead, type Remark } from './judgeInspection.ts';

/** Minutes and report are asked for from the day of the inspection on. */
export function recordRemarks(row: InspectionRow, today: CalendarDate, directory: UnitDirectory): readonly Remark[] {
  return [...unitRemarks(row, directory), ...dayRemarks(row), ...(isAhead(row, today) ? [] : paperRemarks(row))];
}

/** Names are only looked up where a unit table is kept. */
function unitRemarks({ inspectedUnits }: InspectionRow, directory: UnitDirectory): readonly Remark[] {
  if (inspectedUnits.length === 0) return [{ field: 'inspectedUnits', text: sentences.unitMissing() }];
  if (directory.names.length === 0) return [];
  return inspectedUnits
    .filter((unit) => directory.find(unit) === null)
    .map((unit) => ({ field: 'inspectedUnits', text: taskSentences.unitUnknown(unit) }));
}

function dayRemarks({ inspectedOn }: InspectionRow): readonly Remark[] {
  if (inspectedOn.kind === 'blank') return [{ field: 'inspectedOn', text: sentences.inspectedOnMissing() }];
  if (inspectedOn.kind === 'value') return [];
  return [{ field: 'inspectedOn', text: taskSentences.dayUnreadable(inspectedOn.text) }];
}

function paperRemarks({ minutes, report }: InspectionRow): readonly Remark[] {
  return [
    // Minutes are told by a number or at least by their day.
    ...(/\d/.test(minutes) ? [] : [{ field: 'minutes', text: sentences.minutesMissing() } as const]),
    ...(tidy(report) === '' ? [{ field: 'report', text: sentences.reportMissing() } as const] : []),
  ];
}
