// Section III: what falls due in the next seven days, tasks and what inspections asked for.

import { formatDate } from '../../../vietnamese/date.ts';
import * as words from '../../../vietnamese/sentences/report.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import { unitsNamed } from '../../../vietnamese/sentences/units.ts';
import { tidy } from '../../../vietnamese/text.ts';
import { addDays, type CalendarDate } from '../../calendarDate.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import { TASK_STATES } from '../../tasks/taskState.ts';
import { orderLinesByDate } from '../orderLines.ts';
import type { ReportInput } from '../reportInput.ts';
import { followUpsComingUp } from './inspections.ts';
import { centred, left, numbered, table } from './tables.ts';

const DAYS_AHEAD = 7;
const MOST_LINES = 30;
const MOST_UNITS = 6;

/** Tasks are counted by orders, as in the headline. */
export function comingUpSection(input: ReportInput, appendix: string): readonly DocumentBlock[] {
  const until = addDays(input.today, DAYS_AHEAD);
  return [...tasksComingUp(input, until, appendix), ...followUpsComingUp(input, until)];
}

function tasksComingUp({ tasks, today }: ReportInput, until: CalendarDate, appendix: string): readonly DocumentBlock[] {
  const lines = orderLinesByDate(tasks.filter(({ isDueWithin7Days }) => isDueWithin7Days));
  if (lines.length === 0) return [{ kind: 'paragraph', text: words.nothingComingUp(today, until) }];
  const orders = new Set(lines.map(({ rows }) => rows[0]?.order)).size;
  const more = lines.length - MOST_LINES;
  const shown = lines
    .slice(0, MOST_LINES)
    .map(({ content, units, dueOn, state }) => [
      tidy(content),
      unitsNamed(units, MOST_UNITS),
      dueOn === null ? '' : formatDate(dueOn),
      TASK_STATES[state],
    ]);
  return [
    { kind: 'paragraph', text: words.comingUpCounted(orders, today, until) },
    table(
      [centred(heads.place), left(heads.task), left(heads.unit), centred(heads.due), centred(heads.state)],
      numbered(shown),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', text: words.moreInAppendix(more, appendix) } as const] : []),
  ];
}
