// Puts the rows of each order together.

import type { TrackedTask } from './taskBoard.ts';
import type { CountedTask } from './taskCounts.ts';
import { isNeverDue, stateOfOrder } from './taskState.ts';

/** Each order as one task to be counted: due or due soon where one of its rows is, unless the order as a whole is never due. */
export function ordersOf(tasks: readonly TrackedTask[]): readonly CountedTask[] {
  const rowsOf = new Map<string, TrackedTask[]>();
  for (const task of tasks) {
    const rows = rowsOf.get(task.order);
    if (rows === undefined) rowsOf.set(task.order, [task]);
    else rows.push(task);
  }
  return [...rowsOf.values()].map((rows) => {
    const state = stateOfOrder(rows.map((row) => row.state));
    return {
      state,
      isDue: !isNeverDue(state) && rows.some((row) => row.isDue),
      isDueWithin7Days: rows.some((row) => row.isDueWithin7Days),
      isSubmittedPastDue: state === 'submitted' && rows.some((row) => row.isSubmittedPastDue),
    };
  });
}
