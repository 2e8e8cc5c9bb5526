// Joins the rows of one order that fall due on one day into one line, so that an order to fourteen units does not fill the page.

import type { DatedTask } from '../../domain/tasks/taskBoard.ts';

export interface ListedOrder {
  readonly content: string;
  /** Each unit once, in the order of the rows; rows without a unit add none. */
  readonly units: readonly string[];
  readonly dueOn: DatedTask['dueOn'];
  readonly relatedPoints: number | null;
}

/** In the order in which the orders first appear. Rows of one code with different words stay apart: each should be read. */
export function listedOrders(tasks: readonly DatedTask[]): readonly ListedOrder[] {
  const orders = new Map<string, { first: DatedTask; units: Set<string> }>();
  for (const task of tasks) {
    const key = `${task.order} ${task.dueOn} ${task.row.content}`;
    const order = orders.get(key) ?? { first: task, units: new Set<string>() };
    if (task.unit !== null) order.units.add(task.unit);
    orders.set(key, order);
  }
  return [...orders.values()].map(({ first, units }) => ({
    content: first.row.content,
    units: [...units],
    dueOn: first.dueOn,
    relatedPoints: first.relatedPoints,
  }));
}
