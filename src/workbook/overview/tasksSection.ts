// The overview's progress of tasks: how many there are and how many are done.

import type { TaskBoard } from '../../domain/tasks/taskBoard.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

export function tasksSection({ orders, assignments }: TaskBoard): PageLines {
  const row = (name: string, part: number, whole: number, rate: number | null) =>
    line('line', [name, words.outOf(part, whole), '', rateText(rate)]);
  return [
    BLANK_LINE,
    line('section', [words.tasks]),
    line('line', [words.tasksTotal(orders.total, assignments.total)]),
    row(words.completionOfDue, orders.completedOfDue, orders.due, orders.rateOfDue),
    row(words.completionOfAll, orders.completed, orders.total, orders.rateOfAll),
  ];
}
