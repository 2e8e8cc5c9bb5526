// Section II: overdue tasks with their causes, what waits for approval past its date, recurring reports that did not come, and what inspections
// asked for and was not put right in time.

import { formatDate } from '../../../vietnamese/date.ts';
import * as words from '../../../vietnamese/sentences/report.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import { noUnit } from '../../../vietnamese/sentences/units.ts';
import { tidy } from '../../../vietnamese/text.ts';
import type { DocumentBlock } from '../../officialDocument/officialDocument.ts';
import { ordersOf } from '../../tasks/orders.ts';
import type { TrackedTask } from '../../tasks/taskBoard.ts';
import { countTasks } from '../../tasks/taskCounts.ts';
import { orderLinesByDate } from '../orderLines.ts';
import type { ReportInput } from '../reportInput.ts';
import { overdueFollowUps } from './inspections.ts';
import { centred, left, numbered, table } from './tables.ts';

/** A section with more lines is read by nobody; the appendix has them all. */
const MOST_LINES = 30;

/** `appendix` is where all tasks are listed. */
export function overdueSection(input: ReportInput, appendix: string): readonly DocumentBlock[] {
  const { tasks, overduePoints } = input;
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  const submitted = countTasks(ordersOf(tasks)).submittedPastDue;
  return [
    ...(overdue.length === 0
      ? [{ kind: 'paragraph', text: words.noOverdue } as const]
      : overdueTable(overdue, overduePoints, appendix)),
    ...(submitted === 0 ? [] : [{ kind: 'paragraph', text: words.submittedPastDue(submitted) } as const]),
    ...missedReports(tasks, appendix),
    ...overdueFollowUps(input),
  ];
}

function overdueTable(
  overdue: readonly TrackedTask[],
  points: number | null,
  appendix: string,
): readonly DocumentBlock[] {
  const orders = new Set(overdue.map(({ order }) => order)).size;
  const units = new Set(overdue.flatMap(({ unit }) => unit ?? [])).size;
  const lines = orderLinesByDate(overdue).flatMap(({ content, rows }) =>
    rows.map((task) => [
      tidy(content),
      task.unit ?? noUnit,
      formatDate(task.dueOn ?? ''),
      tidy(task.row.remindedOn),
      tidy(task.row.cause),
    ]),
  );
  const more = lines.length - MOST_LINES;
  const moreText = orders === overdue.length ? words.moreInAppendix : words.moreAssignmentsInAppendix;
  return [
    { kind: 'paragraph', text: words.overdueCounted(orders, overdue.length, units, points) },
    table(
      [
        centred(heads.place),
        left(heads.task),
        left(heads.unit),
        centred(heads.due),
        centred(heads.reminded),
        left(heads.cause),
      ],
      numbered(lines.slice(0, MOST_LINES)),
    ),
    ...(more > 0 ? [{ kind: 'paragraph', text: moreText(more, appendix) } as const] : []),
  ];
}

function missedReports(tasks: readonly TrackedTask[], appendix: string): readonly DocumentBlock[] {
  const missing = tasks.filter((task) => task.missedReports.length > 0);
  const more = missing.length - MOST_LINES;
  return [
    ...missing
      .slice(0, MOST_LINES)
      .map(
        ({ unit, row, missedReports: days }) =>
          ({ kind: 'item', text: words.reportsMissing(unit ?? noUnit, tidy(row.content), days) }) as const,
      ),
    ...(more > 0 ? [{ kind: 'paragraph', text: words.moreReportsMissing(more, appendix) } as const] : []),
  ];
}
