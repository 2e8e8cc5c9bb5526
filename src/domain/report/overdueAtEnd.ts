// How many tasks were overdue when a period ended: as the history kept it then, else judged from the dates that are recorded now.
//
// The two can differ: an extension or a day of completion that came in later changes what the dates say, but not what was reported.

import type { CalendarDate } from '../calendarDate.ts';
import type { WeekLine } from '../history/weekLine.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import { overdueAfter, overdueOn } from '../tasks/taskLists.ts';
import { lastDayCounted, type ReportPeriod } from './reportPeriod.ts';

export interface OverdueAtEnd {
  /** Orders, as the history and the headline count them. */
  readonly orders: number;
  /** `now`: the period goes on. `kept`: the figures of `day`. `dates`: nobody kept them. */
  readonly basis: { readonly kind: 'now' | 'kept'; readonly day: CalendarDate } | { readonly kind: 'dates' };
}

/** `kept` is the last line of the period; of no use for a report on one document, for the history is about all of them. */
export function overdueAtEnd(
  tasks: readonly TrackedTask[],
  period: ReportPeriod,
  kept: WeekLine | null,
  today: CalendarDate,
): OverdueAtEnd {
  const last = lastDayCounted(period);
  if (last >= today) return { orders: overdueOn(tasks, today).orders, basis: { kind: 'now', day: today } };
  if (kept !== null && kept.day !== null && kept.figures.overdue !== null) {
    return { orders: kept.figures.overdue, basis: { kind: 'kept', day: kept.day } };
  }
  return { orders: overdueAfter(tasks, last).orders, basis: { kind: 'dates' } };
}
