// The overview's progress of tasks: both rates with what they are a part of, then how many tasks are in which state.

import type { TaskBoard } from '../../domain/tasks/taskBoard.ts';
import type { TaskCounts } from '../../domain/tasks/taskCounts.ts';
import { TASK_STATES, type TaskState } from '../../domain/tasks/taskState.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/overview.ts';
import type { PageLines } from '../page/layout.ts';
import { BLANK_LINE, line, rateText } from './line.ts';

/** Shown even where no task is in them. */
const ALWAYS_SHOWN: readonly TaskState[] = [
  'completedOnTime',
  'completedLate',
  'overdue',
  'dueSoon',
  'submitted',
  'waiting',
  'recurring',
];

/** Shown where a task is in them, so that the states add up. Cancelled tasks are no part of the total. */
const SHOWN_WHERE_PRESENT: readonly TaskState[] = [
  'inProgress',
  'notStarted',
  'completed',
  'ongoing',
  'unscheduled',
  'paused',
];

function nameOf(state: TaskState): string {
  return state === 'completed' ? words.completedWithoutDay : TASK_STATES[state];
}

/** Orders count once, however many units they went to; rows of the table stand beside them. */
export function tasksSection({ orders, assignments }: TaskBoard): PageLines {
  if (assignments.total === 0) return [];
  const rate = (name: string, part: number, whole: number, share: number | null) =>
    line('line', [name, words.outOf(part, whole), rateText(share)]);
  const row = (name: string, count: (counts: TaskCounts) => number, kind: 'line' | 'total' = 'line') =>
    line(kind, [name, formatNumber(count(orders), 0), formatNumber(count(assignments), 0)]);
  const states = [
    ...ALWAYS_SHOWN,
    ...SHOWN_WHERE_PRESENT.filter((state) => orders.byState[state] + assignments.byState[state] > 0),
  ];
  return [
    BLANK_LINE,
    line('section', [words.tasks]),
    rate(words.completionOfDue, orders.completedOfDue, orders.due, orders.rateOfDue),
    rate(words.completionOfAll, orders.completed, orders.total, orders.rateOfAll),
    line('header', words.statesHeader),
    ...states.map((state) => row(nameOf(state), ({ byState }) => byState[state])),
    row(words.total, ({ total }) => total, 'total'),
    row(words.due, ({ due }) => due),
  ];
}
