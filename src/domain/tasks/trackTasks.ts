// Judges the task table on one day and counts what comes of it.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import { addDays } from '../calendarDate.ts';
import { ordersOf } from './orders.ts';
import { isNoTask } from './rowChecks.ts';
import type { TaskBoard, TrackingInput } from './taskBoard.ts';
import { countTasks } from './taskCounts.ts';
import { overdueOn, overdueTasks, tasksComingUp } from './taskLists.ts';
import type { TaskRow } from './taskRow.ts';
import { trackRows } from './trackRows.ts';

const DAYS_OF_LIST = 14;
const DAYS_A_WEEK = 7;

/**
 * Every row is in exactly one state; figures are given for orders (rows of one code) and for rows. Nothing is thrown whatever the cells hold: what
 * can't be read is a problem of its row and never counts as overdue, done or 0.
 */
export function trackTasks(rows: readonly TaskRow[], input: TrackingInput): TaskBoard {
  const { today } = input;
  const judged = trackRows(
    rows.filter((row) => !isNoTask(row)),
    input,
  );
  const tasks = judged.map(({ task }) => task);
  const orders = countTasks(ordersOf(tasks));
  const overdue = overdueTasks(tasks);
  const overdueUnits = [...new Set(overdue.map((task) => task.unit))].filter((unit): unit is string => unit !== null);
  return {
    tasks,
    orders,
    assignments: countTasks(tasks),
    overdue,
    comingUp: tasksComingUp(tasks, today, addDays(today, DAYS_OF_LIST)),
    overdueUnits,
    headline: sentences.tasksHeadline(
      orders.byState.overdue,
      overdueUnits.length,
      input.overdueTheWeekBefore ?? overdueOn(tasks, addDays(today, -DAYS_A_WEEK)).orders,
      orders.dueWithin7Days,
    ),
    problems: judged.flatMap(({ problems }) => problems),
  };
}
