// What each unit has to show: its tasks, and how many of those due it has completed.

import { ratio } from '../tasks/taskCounts.ts';
import { isCompleted, type TaskState } from '../tasks/taskState.ts';

/** What the totals need to know of a row; a TrackedTask is one. */
export interface UnitTask {
  /** Null where the row names no unit. */
  readonly unit: string | null;
  readonly state: TaskState;
  readonly isDue: boolean;
}

/** tasks = onTime + late + completed + inProgress + overdue + paused; cancelled rows are left out. */
export interface UnitTotal {
  /** Null gathers the rows that name no unit. */
  readonly unit: string | null;
  readonly tasks: number;
  readonly onTime: number;
  readonly late: number;
  /** Completed, where on time or late can't be said. */
  readonly completed: number;
  /** Neither completed, overdue nor paused: submitted, recurring, waiting and undated ones too. */
  readonly inProgress: number;
  readonly overdue: number;
  readonly paused: number;
  /** The base of the rate: tasks whose date has come. */
  readonly due: number;
  readonly completedOfDue: number;
  /** completedOfDue / due, 0 to 1; null where nothing is due. */
  readonly completionRate: number | null;
}

/**
 * One line for each unit of the table, in its order (`names`), units without tasks included; then the units that only tasks name, in the order of
 * their first row; last the rows without a unit, where there are any. The sums equal the board's figures for assignments.
 */
export function unitTotals(names: readonly string[], tasks: readonly UnitTask[]): readonly UnitTotal[] {
  const byUnit = new Map<string | null, UnitTask[]>(names.map((name) => [name, []]));
  const unnamed: UnitTask[] = [];
  for (const task of tasks) {
    if (task.unit === null) unnamed.push(task);
    else byUnit.set(task.unit, append(byUnit.get(task.unit), task));
  }
  if (unnamed.some((task) => task.state !== 'cancelled')) byUnit.set(null, unnamed);
  return [...byUnit].map(([unit, ofUnit]) => total(unit, ofUnit));
}

function append(list: UnitTask[] | undefined, task: UnitTask): UnitTask[] {
  if (list === undefined) return [task];
  list.push(task);
  return list;
}

function total(unit: string | null, all: readonly UnitTask[]): UnitTotal {
  const tasks = all.filter((task) => task.state !== 'cancelled');
  const inState = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  const ended = tasks.filter(({ state }) => isCompleted(state) || state === 'overdue' || state === 'paused').length;
  const due = tasks.filter((task) => task.isDue);
  const completedOfDue = due.filter((task) => isCompleted(task.state)).length;
  return {
    unit,
    tasks: tasks.length,
    onTime: inState('completedOnTime'),
    late: inState('completedLate'),
    completed: inState('completed'),
    inProgress: tasks.length - ended,
    overdue: inState('overdue'),
    paused: inState('paused'),
    due: due.length,
    completedOfDue,
    completionRate: ratio(completedOfDue, due.length),
  };
}
