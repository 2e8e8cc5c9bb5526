// What each unit should be reminded of: overdue tasks, tasks due within seven days, recurring reports that did not come.

import { byDate } from '../calendarDate.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';

export interface UnitReminder {
  readonly unit: string;
  /** Oldest date first, then the table's order; the same for the others. */
  readonly overdue: readonly TrackedTask[];
  readonly dueSoon: readonly TrackedTask[];
  readonly missing: readonly TrackedTask[];
}

/** Units with nothing to be reminded of are left out. Most overdue tasks first, then in the order of their first rows. */
export function unitReminders(tasks: readonly TrackedTask[]): readonly UnitReminder[] {
  const byUnit = new Map<string, TrackedTask[]>();
  for (const task of tasks) {
    if (task.unit === null || !isReminded(task)) continue;
    const own = byUnit.get(task.unit);
    if (own === undefined) byUnit.set(task.unit, [task]);
    else own.push(task);
  }
  return [...byUnit]
    .map(([unit, own], place) => ({ place, reminder: reminderOf(unit, own) }))
    .sort((one, other) => other.reminder.overdue.length - one.reminder.overdue.length || one.place - other.place)
    .map(({ reminder }) => reminder);
}

/** In the order in which a reminder lists them. */
export function remindedTasks({ overdue, missing, dueSoon }: UnitReminder): readonly TrackedTask[] {
  return [...overdue, ...missing, ...dueSoon];
}

function isReminded(task: TrackedTask): boolean {
  return task.state === 'overdue' || task.isDueWithin7Days || missesReports(task);
}

function missesReports({ missedReports }: TrackedTask): boolean {
  return missedReports.length > 0;
}

function reminderOf(unit: string, tasks: readonly TrackedTask[]): UnitReminder {
  const sorted = [...tasks].sort((one, other) => byDate(one.dueOn, other.dueOn) || one.key - other.key);
  return {
    unit,
    overdue: sorted.filter(({ state }) => state === 'overdue'),
    dueSoon: sorted.filter(({ isDueWithin7Days }) => isDueWithin7Days),
    missing: sorted.filter(missesReports),
  };
}
