// The overview's lists of tasks: what is overdue, the costliest first, and what falls due in the next days.

import type { DatedTask } from '../../domain/tasks/taskBoard.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import { unitsNamed } from '../../vietnamese/sentences/units.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line } from './line.ts';
import { type ListedOrder, listedOrders } from './ordersListed.ts';
import { shortened } from './shortened.ts';

/** What leadership is told first. */
const COSTLIEST = 5;

/** Longer lists than this are for the task sheet. */
const MOST_TASKS_LISTED = 30;

/** Of an order to many units so many are named. */
const MOST_UNITS_NAMED = 4;

/** Most related points first, then the oldest date: the first five stand apart where there are more. Only tasks with points are called costly. */
export function overdueSection(overdue: readonly DatedTask[]): PageLines {
  const orders = listedOrders(overdue);
  if (orders.length <= COSTLIEST) return section(words.overdue, words.noOverdue, orders);
  const costly = orders.filter(({ relatedPoints }) => relatedPoints !== null && relatedPoints > 0).length;
  const first = costly === 0 ? COSTLIEST : Math.min(costly, COSTLIEST);
  return [
    ...titled(words.overdue),
    line('note', [costly > 0 ? words.costliest : words.oldest]),
    ...orders.slice(0, first).map(orderLine),
    line('note', [words.otherOverdue]),
    ...orders.slice(first, MOST_TASKS_LISTED).map(orderLine),
    ...leftOut(orders.length),
  ];
}

export function comingUpSection(comingUp: readonly DatedTask[]): PageLines {
  return section(words.comingUp, words.nothingComingUp, listedOrders(comingUp));
}

function section(title: string, nothing: string, orders: readonly ListedOrder[]): PageLines {
  if (orders.length === 0) return [BLANK_LINE, line('section', [title]), line('note', [nothing])];
  return [...titled(title), ...orders.slice(0, MOST_TASKS_LISTED).map(orderLine), ...leftOut(orders.length)];
}

function titled(title: string): PageLines {
  return [BLANK_LINE, line('section', [title]), line('header', words.taskHeader)];
}

function leftOut(orders: number): PageLines {
  return orders <= MOST_TASKS_LISTED ? [] : [line('note', [words.more(orders - MOST_TASKS_LISTED)])];
}

function orderLine({ units, content, dueOn, relatedPoints }: ListedOrder) {
  const points = relatedPoints === null ? '' : formatNumber(relatedPoints);
  return line(
    'dated',
    [`${unitsNamed(units, MOST_UNITS_NAMED)}\n${shortened(content)}`, formatDate(dueOn), points],
    dueOn,
  );
}
