// The figures of a set of tasks, the same for orders and for their rows.

import { isCompleted, TASK_STATES, type TaskState } from './taskState.ts';

/** What counting needs to know of a task on the day of counting. */
export interface CountedTask {
  readonly state: TaskState;
  /** Its date has come, today included. */
  readonly isDue: boolean;
  /** Still to be done, and due from today to seven days from now. */
  readonly isDueWithin7Days: boolean;
  /** Submitted, and its date has passed. */
  readonly isSubmittedPastDue: boolean;
}

export interface TaskCounts {
  /** All but the cancelled ones. */
  readonly total: number;
  /** How many are in each state; every task is in exactly one. */
  readonly byState: Readonly<Record<TaskState, number>>;
  /** On time, late, and completed without a day to judge by. */
  readonly completed: number;
  /** Dated tasks whose day has come, today included; recurring, paused and cancelled ones left out. The base of `rateOfDue`. */
  readonly due: number;
  readonly completedOfDue: number;
  readonly dueWithin7Days: number;
  /** Kept apart from the overdue ones. */
  readonly submittedPastDue: number;
  /** completedOfDue / due, 0 to 1; null where nothing is due. */
  readonly rateOfDue: number | null;
  /** completed / total, 0 to 1; null where there is no task. */
  readonly rateOfAll: number | null;
}

export function countTasks(tasks: readonly CountedTask[]): TaskCounts {
  const byState = countByState(tasks);
  const total = tasks.length - byState.cancelled;
  const completed = byState.completedOnTime + byState.completedLate + byState.completed;
  const due = tasks.filter((task) => task.isDue);
  const completedOfDue = due.filter((task) => isCompleted(task.state)).length;
  return {
    total,
    byState,
    completed,
    due: due.length,
    completedOfDue,
    dueWithin7Days: tasks.filter((task) => task.isDueWithin7Days).length,
    submittedPastDue: tasks.filter((task) => task.isSubmittedPastDue).length,
    rateOfDue: ratio(completedOfDue, due.length),
    rateOfAll: ratio(completed, total),
  };
}

/** part / whole; null where the whole is nothing: a percentage of nothing is not 0. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function countByState(tasks: readonly CountedTask[]): Readonly<Record<TaskState, number>> {
  // Every key of TASK_STATES is set to 0 first, so the record is whole.
  const counts = Object.fromEntries(Object.keys(TASK_STATES).map((state) => [state, 0])) as Record<TaskState, number>;
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}
