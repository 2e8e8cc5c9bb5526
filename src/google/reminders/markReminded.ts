// Dates the rows of a reminder that a person confirmed, wherever the rows stand now.

import { type DatedReminders, datedReminders } from '../../actions/reminders/datedReminders.ts';
import { strayDates } from '../../actions/reminders/strayDates.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/reminderDialog.ts';
import type { Cell } from '../../workbook/cell.ts';
import { anotherRelease } from '../../workbook/reading/checkTables.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import type { RowReference } from '../../workbook/rows/rowReference.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { Told } from '../edge.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import type { Here } from '../time/now.ts';
import { lookAt, writeAsSeen } from '../writing/writeAsSeen.ts';
import { writeCells } from '../writing/writeCells.ts';

/** Where rows or columns move meanwhile, the rows are looked for anew at most so often. */
const MOST_ATTEMPTS = 4;

/** To be run under the lock. The rows are looked for in the very reading after which they are written, and the sheet is read once more after it. */
export function markReminded(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: readonly RowReference[],
  { instants, now }: Here,
): Told {
  const lost: string[] = [];
  let datedBefore: number | null = null;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    // A reading after a flush is a fresh one.
    if (attempt > 0) SpreadsheetApp.flush();
    const { sheets, version } = locateSheets(spreadsheet);
    const tab = sheets.get('tasks');
    if (tab === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };
    const refusal = anotherRelease(version);
    if (refusal !== null) return { kind: 'refused', message: refusal };
    const { sheet, name } = tab;
    const tableIn = (cells: readonly (readonly Cell[])[]) => findTable(tables.tasks, { name, cells });
    const look = lookAt(sheet, instants);
    const before = tableIn(look.cells);
    const dated = datedReminders(before, rows, now.today);
    if (dated === null) return { kind: 'refused', message: sentences.columnMissing(name) };
    datedBefore ??= dated.alreadyDated;
    const { change } = dated;
    if (change.cells.length === 0) return answer(dated, datedBefore, name, lost);
    const { landing, after } = writeAsSeen(sheet, look, before.headerRow + 1, change.cells, instants);
    if (landing.kind === 'moved') {
      lost.push(...landing.lost);
      continue;
    }
    const present = tableIn(after);
    const strays = strayDates(before, present, change);
    if (strays.cells.length > 0) {
      writeCells(sheet, strays.cells, instants);
      continue;
    }
    const left = datedReminders(present, rows, now.today);
    if (left?.change.cells.length === 0) return answer(left, datedBefore, name, lost);
  }
  return {
    kind: 'refused',
    message: lost.length === 0 ? sentences.boardMoved() : sentences.cellsLost(tables.tasks.name, lost),
  };
}

function answer({ alreadyDated, gone }: DatedReminders, before: number, sheet: string, lost: readonly string[]): Told {
  const message = sentences.marked(Math.max(0, alreadyDated - before), before, gone);
  if (lost.length === 0) return { kind: 'done', message };
  return { kind: 'refused', message: `${message} ${sentences.cellsLost(sheet, lost)}` };
}
