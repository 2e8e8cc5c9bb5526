// Puts the rows of each order together.

import type { TrackedTask } from './taskBoard.ts';
import type { CountedTask } from './taskCounts.ts';
import { stateOfOrder } from './taskState.ts';

/** Each order as one task to be counted: due, due soon or missing reports where one of its rows is. */
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
      isDue: rows.some((row) => row.isDue),
      isDueWithin7Days: rows.some((row) => row.isDueWithin7Days),
      isSubmittedPastDue: state === 'submitted' && rows.some((row) => row.isSubmittedPastDue),
      missesReports: rows.some((row) => row.missesReports),
    };
  });
}
