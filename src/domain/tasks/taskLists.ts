// The lists that leadership reads, and what was overdue on another day.

import { addDays, byDate, type CalendarDate } from '../calendarDate.ts';
import type { DatedTask, OverdueCount, TrackedTask, TrackingInput } from './taskBoard.ts';
import { isCompleted, isToBeDone } from './taskState.ts';

/** Overdue rows: most related points first, then the oldest date, then the table's order. */
export function overdueTasks(tasks: readonly TrackedTask[]): readonly DatedTask[] {
  return tasks
    .filter(isDated)
    .filter((task) => task.state === 'overdue')
    .sort(
      (one, other) =>
        (other.relatedPoints ?? 0) - (one.relatedPoints ?? 0) || byDate(one.dueOn, other.dueOn) || one.key - other.key,
    );
}

/** Points of the criteria that overdue rows relate to; null where there are none. All codes are asked about at once, so that each criterion counts once. */
export function overduePoints(tasks: readonly TrackedTask[], pointsFor: TrackingInput['pointsFor']): number | null {
  const codes = tasks
    .filter((task) => task.state === 'overdue' && task.relatedPoints !== null)
    .map((task) => task.row.relatedCriteria);
  return codes.length === 0 ? null : pointsFor([...new Set(codes)].join('; ')).points;
}

/** Rows still to be done and due from `today` to `until`, both included: by date, then the table's order. */
export function tasksComingUp(
  tasks: readonly TrackedTask[],
  today: CalendarDate,
  until: CalendarDate,
): readonly DatedTask[] {
  return tasks
    .filter(isDated)
    .filter((task) => isToBeDone(task.state) && task.dueOn >= today && task.dueOn <= until)
    .sort((one, other) => byDate(one.dueOn, other.dueOn) || one.key - other.key);
}

function isDated(task: TrackedTask): task is DatedTask {
  return task.dueOn !== null;
}

/**
 * How many would have counted as overdue on `day`: due before it and not completed by it. Judged from what is recorded now, so submitted, paused and
 * cancelled tasks count as they do today, and a completed task without a usable day never counts.
 */
export function overdueOn(tasks: readonly TrackedTask[], day: CalendarDate): OverdueCount {
  return counted(tasks.filter((task) => wasUndone(task, addDays(day, -1), day)));
}

/** The same of the moment in which `day` ended: what was due on that very day is late by then. */
export function overdueAfter(tasks: readonly TrackedTask[], day: CalendarDate): OverdueCount {
  return counted(tasks.filter((task) => wasUndone(task, day, day)));
}

function counted(late: readonly TrackedTask[]): OverdueCount {
  return { orders: new Set(late.map((task) => task.order)).size, assignments: late.length };
}

/** Due by `dueBy`, and not done when `day` ended. */
function wasUndone({ state, dueOn, completedOn }: TrackedTask, dueBy: CalendarDate, day: CalendarDate): boolean {
  if (dueOn === null || dueOn > dueBy) return false;
  return isCompleted(state) ? completedOn !== null && completedOn > day : isToBeDone(state);
}
