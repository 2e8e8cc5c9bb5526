// Dates the rows of a reminder that a person confirmed, wherever the rows stand now.

import { datedReminders } from '../../actions/reminders/datedReminders.ts';
import { strayDates } from '../../actions/reminders/strayDates.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/reminderDialog.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import type { RowReference } from '../../workbook/rows/rowReference.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import type { Told } from '../edge.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import { readTableNow } from '../reading/tableNow.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import type { Here } from '../time/now.ts';
import { watch, writeWatched } from '../writing/watchedSheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where rows or columns move meanwhile, the rows are looked for anew at most so often. */
const MOST_ATTEMPTS = 4;

/** To be run under the lock. */
export function markReminded(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: readonly RowReference[],
  { instants, now }: Here,
): Told {
  const lost: string[] = [];
  let written = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    // A reading after a flush is a fresh one.
    SpreadsheetApp.flush();
    const tab = locateSheets(spreadsheet).sheets.get('tasks');
    if (tab === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };
    const cells = readValues(tab.sheet.getDataRange(), instants);
    const table = findTable(tables.tasks, { name: tab.name, cells });
    const dated = datedReminders(table, rows, now.today);
    if (dated === null) return { kind: 'refused', message: sentences.columnMissing(tab.name) };
    const { change, alreadyDated, gone } = dated;
    if (change.cells.length === 0) {
      const message = sentences.marked(written, alreadyDated - written, gone);
      if (lost.length === 0) return { kind: 'done', message };
      return { kind: 'refused', message: `${message} ${sentences.cellsLost(tab.name, lost)}` };
    }
    const landing = writeWatched(watch(tab.sheet, 'tasks', cells), change.cells, instants);
    if (landing.kind === 'moved') lost.push(...landing.lost);
    else written += change.cells.length - takeBackStrays(tab.sheet, table, change, instants);
  }
  return {
    kind: 'refused',
    message: lost.length === 0 ? sentences.boardMoved() : sentences.cellsLost(tables.tasks.name, lost),
  };
}

/** How many days had landed in other rows. */
function takeBackStrays(
  sheet: Sheet,
  before: TableSnapshot<typeof tables.tasks>,
  change: ConfirmedChange,
  instants: Instants,
): number {
  const strays = strayDates(before, readTableNow(sheet, before, instants), change);
  for (const { row, column, text } of strays.cells) {
    sheet.getRange(row, column).setValue(googleValue(text, instants));
  }
  SpreadsheetApp.flush();
  return strays.cells.length;
}
