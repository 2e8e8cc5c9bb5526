// The add-on's columns of "Nhiệm vụ".

import { type CalendarDate, daysBetween } from '../../domain/calendarDate.ts';
import type { TaskBoard, TrackedTask } from '../../domain/tasks/taskBoard.ts';
import type { WrittenCell } from '../cell.ts';
import { columnLetter } from '../notation/columnLetter.ts';
import type { ComputedColumns } from '../patch.ts';
import type { tasksSheet } from '../schema/tasks.ts';
import { sheetRow, type TableSnapshot } from '../snapshot.ts';
import { columnOf, pointsCell, rowKeyColumn, warningCell } from './byRow.ts';

export function tasksColumns(
  table: TableSnapshot<typeof tasksSheet>,
  board: TaskBoard,
  today: CalendarDate,
): ComputedColumns<typeof tasksSheet> {
  return {
    dueOn: columnOf(table, board.tasks, ({ dueOn }) => (dueOn === null ? '' : { date: dueOn })),
    state: columnOf(table, board.tasks, ({ stateText }) => stateText),
    daysLeft: columnOf(table, board.tasks, (task) => daysLeft(table, task, today)),
    relatedPoints: columnOf(table, board.tasks, (task) => pointsCell(task.relatedPoints)),
    warning: columnOf(table, board.tasks, (task) => warningCell(task.warnings)),
    rowKey: rowKeyColumn(table, board.tasks),
  };
}

/** A formula, so that the days go on counting while no one runs the add-on. Rows that are closed count no days. */
function daysLeft(table: TableSnapshot<typeof tasksSheet>, task: TrackedTask, today: CalendarDate): WrittenCell {
  const place = table.columns.dueOn;
  if (task.dueOn === null || !task.isOpen || place === undefined) return '';
  return {
    formula: `=$${columnLetter(place)}${sheetRow(table, task.key)}-TODAY()`,
    shows: daysBetween(today, task.dueOn),
  };
}
