// Turns what a person confirmed into rows: one for each unit of an order, with one code for the order.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type UnitDirectory, unitDirectory } from '../../domain/units/unitDirectory.ts';
import type { ConfirmedTask, KnownTask } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { tidy } from '../../vietnamese/text.ts';
import { readTable } from '../../workbook/reading/readTable.ts';
import { missingColumn } from '../../workbook/rows/confirmedRows.ts';
import { taskCodesAfter } from '../../workbook/rows/taskCodes.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { computeBoard } from '../computeBoard.ts';
import { findAlreadyThere } from './alreadyThere.ts';
import type { ConfirmedImport, NewTaskRow, PlannedRows } from './confirmedImport.ts';
import { MOST_LETTERS_IN_CELL, MOST_ROWS, MOST_TASKS } from './limits.ts';
import { oneName, planUnits } from './planUnits.ts';
import { rowNumber } from './proposeImport.ts';

export type ImportPlan =
  | { readonly kind: 'refused'; readonly message: string }
  /** Meanwhile the board got some of these tasks. */
  | { readonly kind: 'alreadyThere'; readonly known: readonly KnownTask[]; readonly message: string }
  | { readonly kind: 'planned'; readonly rows: PlannedRows; readonly codes: readonly string[] };

/** The same snapshot and request always come to the same rows. Nothing is planned where a single row could not be written as confirmed. */
export function planImport(snapshot: WorkbookSnapshot, confirmed: ConfirmedImport, today: CalendarDate): ImportPlan {
  const { tasks } = confirmed;
  if (tasks.length === 0) return refused(sentences.nothingChosen());
  if (tasks.length > MOST_TASKS) return refused(sentences.tooManyTasks(tasks.length, MOST_TASKS));
  const board = computeBoard(snapshot, today);
  if (board.kind === 'refused') return board;
  const units = planUnits(confirmed, board.units);
  if (units.kind === 'refused') return units;
  const faulty = tasks.map(faultOf).find((fault) => fault !== null);
  if (faulty !== undefined && faulty !== null) return refused(faulty);

  const known = findAlreadyThere(
    tasks.map(({ content, source }) => ({ content, source, issuedOn: confirmed.issuedOn })),
    readTable(board.tables.tasks),
    rowNumber(board),
  );
  const surprising = tasks.flatMap(({ isKnown }, place): readonly KnownTask[] => {
    const label = known[place] ?? null;
    return label === null || isKnown ? [] : [{ place, label }];
  });
  if (surprising.length > 0) {
    const message = sentences.meanwhileThere(surprising.map(({ label }) => label));
    return { kind: 'alreadyThere', known: surprising, message };
  }

  const nextCode = taskCodesAfter(board.tables.tasks);
  const directory = unitDirectory(board.units);
  const orders = tasks.map((task) => ({ task, code: nextCode(), leads: units.leadsOf(task.leadUnits) }));
  const rows = orders.flatMap(({ task, code, leads }) => taskRows(task, code, leads, confirmed.issuedOn, directory));
  if (rows.length > MOST_ROWS) return refused(sentences.tooManyRows(rows.length, MOST_ROWS));
  const absent = missingColumn(board.tables.tasks, rows) ?? missingColumn(board.tables.units, units.newRows);
  if (absent !== null) return refused(sentences.columnMissing(absent));
  return {
    kind: 'planned',
    rows: { tasks: rows, units: units.newRows, aliases: units.aliases },
    codes: orders.map(({ code }) => code),
  };
}

/** An order without a unit is one row, whose unit is still to be entered. */
function taskRows(
  task: ConfirmedTask,
  code: string,
  leads: readonly string[],
  issuedOn: CalendarDate | null,
  directory: UnitDirectory,
): readonly NewTaskRow[] {
  const coordinating = task.coordinatingUnits.map(oneName).filter((name) => name !== '');
  const row: NewTaskRow = {
    code,
    content: task.content.trim(),
    notice: tidy(task.source),
    assignedOn: issuedOn === null ? '' : { date: issuedOn },
    coordinatingUnits: [...new Set(coordinating.map(directory.nameFor))].join('; '),
    deadline: tidy(task.deadlineWords),
    relatedCriteria: task.relatedCriteria.map(tidy).join('; '),
  };
  return leads.length === 0 ? [row] : leads.map((leadUnits) => ({ ...row, leadUnits }));
}

function faultOf(task: ConfirmedTask): string | null {
  if (task.content.trim() === '') return sentences.contentMissing();
  const { columns } = tables.tasks;
  const texts = [
    [columns.content.header, task.content],
    [columns.notice.header, task.source],
    [columns.deadline.header, task.deadlineWords],
    [columns.leadUnits.header, task.leadUnits.join('; ')],
    [columns.coordinatingUnits.header, task.coordinatingUnits.join('; ')],
    [columns.relatedCriteria.header, task.relatedCriteria.join('; ')],
  ] as const;
  const long = texts.find(([, text]) => text.length > MOST_LETTERS_IN_CELL);
  return long === undefined ? null : sentences.cellTooLong(task.content, long[0]);
}

function refused(message: string): ImportPlan {
  return { kind: 'refused', message };
}
