// What happened in a period, told from the dates that the tasks carry.

import type { CalendarDate } from '../calendarDate.ts';
import { readValue } from '../reading.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import { liesIn, type ReportPeriod } from './reportPeriod.ts';

/** Counts of rows (assignments). */
export interface PeriodFigures {
  readonly assigned: number;
  readonly fellDue: number;
  readonly completed: number;
  /** Of `completed`: on or before the day they were due. */
  readonly completedOnTime: number;
}

/** What has happened by `today`. Cancelled rows don't count; paused and recurring ones are never due. */
export function periodFigures(all: readonly TrackedTask[], period: ReportPeriod, today: CalendarDate): PeriodFigures {
  const tasks = all.filter(({ state }) => state !== 'cancelled');
  const inPeriod = (day: CalendarDate | null) => day !== null && day <= today && liesIn(period, day);
  const completed = tasks.filter(({ completedOn }) => inPeriod(completedOn));
  return {
    assigned: tasks.filter(({ row }) => inPeriod(readValue(row.assignedOn))).length,
    fellDue: tasks.filter(({ isDue, dueOn }) => isDue && inPeriod(dueOn)).length,
    completed: completed.length,
    completedOnTime: completed.filter(({ state }) => state === 'completedOnTime').length,
  };
}
