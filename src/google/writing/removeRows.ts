// Removes rows that are told by what they hold, without ever deleting a row of someone else.
//
// A deletion goes to row numbers, and someone may insert or delete rows in the very moment before it. So the rows are first moved below everything else,
// with blank rows between: moving loses nothing wherever it strikes, and what a shifted deletion then takes is blank.

import { runsOf } from '../../workbook/notation/runs.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';
import { readTableNow } from '../reading/tableNow.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many rows may be inserted or deleted in the last moment before a write. */
export const GUARD_ROWS = 10;

const MOST_ROUNDS = 3;

/**
 * `find` gives the positions (0-based) of the rows in a reading; `table` is one that was made right before, with no other call of Google's between:
 * what moved since would be pushed to the end of the table. Returns how many rows are gone.
 */
export function removeRows<S extends TableSchema>(
  sheet: Sheet,
  table: TableSnapshot<S>,
  find: (table: TableSnapshot<S>) => readonly number[],
  instants: Instants,
): number {
  const rows = find(table).map((position) => sheetRow(table, position));
  if (rows.length === 0) return 0;
  const landing = sheetRow(table, table.rows.length) + GUARD_ROWS;
  growTo(sheet, landing, 1);
  for (const { first, count } of [...runsOf(rows)].reverse()) {
    sheet.moveRows(sheet.getRange(first, 1, count, 1), landing);
  }
  SpreadsheetApp.flush();

  // Only rows that stand apart are deleted: a copy that someone made of such a row is theirs.
  const lowest = landing - rows.length - GUARD_ROWS / 2;
  const rowsApart = () => {
    const now = readTableNow(sheet, table, instants);
    return find(now)
      .map((position) => sheetRow(now, position))
      .filter((row) => row >= lowest);
  };
  const moved = rowsApart();
  let left = moved;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    for (const { first, count } of [...runsOf(left)].reverse()) sheet.deleteRows(first, count);
    SpreadsheetApp.flush();
    left = rowsApart();
  }
  return moved.length - left.length;
}
