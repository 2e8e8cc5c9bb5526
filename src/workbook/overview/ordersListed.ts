// Joins the rows of one order that fall due on one day into one line, so that an order to fourteen units does not fill the page.

import type { ListedTask } from '../../domain/tasks/taskBoard.ts';

export interface ListedOrder {
  readonly content: string;
  /** Each unit once, in the order of the rows; rows without a unit add none. */
  readonly units: readonly string[];
  readonly dueOn: ListedTask['dueOn'];
  readonly relatedPoints: number | null;
}

/** In the order in which the orders first appear. Rows without a code stand for themselves. */
export function listedOrders(tasks: readonly ListedTask[]): readonly ListedOrder[] {
  const orders = new Map<string, { first: ListedTask; units: Set<string> }>();
  tasks.forEach((task, place) => {
    const key = task.code === '' ? `row ${place}` : `${task.code} ${task.dueOn} ${task.content}`;
    const order = orders.get(key) ?? { first: task, units: new Set<string>() };
    if (task.unit !== null) order.units.add(task.unit);
    orders.set(key, order);
  });
  return [...orders.values()].map(({ first, units }) => ({
    content: first.content,
    units: [...units],
    dueOn: first.dueOn,
    relatedPoints: first.relatedPoints,
  }));
}
