// Writes confirmed rows into fresh rows of a table: all of them or none, and never over anything that people wrote.
//
// A write goes to row numbers, and someone may insert or delete rows in the very moment before it. So the new rows are written a few blank rows below
// the table: what is shifted then lands on blank rows too. Afterwards they are moved up, for moving loses nothing wherever it strikes.

import { findBroughtRows, findStandingRows, findTouchedRows } from '../../actions/importTasks/findFreshRows.ts';
import { headersFilledBeside } from '../../actions/importTasks/findImported.ts';
import { cellName } from '../../workbook/notation/cellName.ts';
import {
  type ConfirmedRow,
  confirmedBlocks,
  lastFilledPosition,
  placeInTheWay,
} from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';
import { logError } from '../edge.ts';
import { readTableNow } from '../reading/tableNow.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { type BlankRows, closeGap, putAway } from './moveFreshRows.ts';
import { GUARD_ROWS, removeRows } from './removeRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type WrittenRows =
  /** 1-based rows in which they stand now, ascending; without those that someone has changed beyond recognition. */
  | {
      readonly kind: 'written';
      readonly rows: readonly number[];
      /** Headers of columns that are not the table's, in which something stood beside them at once. */
      readonly filledBeside: readonly string[];
    }
  /** Someone moved rows or columns meanwhile: nothing was written. */
  | (Hindered & { readonly kind: 'disturbed' })
  /** The table stands as it was read, and yet a fresh row holds something, there ("A10"): nothing was written. */
  | (Hindered & { readonly kind: 'filled'; readonly cell: string })
  /** Not all could be written, so what was is gone again. `error` is what Google said, if it said anything. */
  | { readonly kind: 'takenBack'; readonly error: unknown }
  /** Not even that: rows that are left, half written or edited by someone since. */
  | { readonly kind: 'left'; readonly rows: readonly number[] };

interface Hindered {
  /** Fresh rows that stay among those of the table. */
  readonly blank: BlankRows | null;
}

/** `table` is the reading that the rows were planned on. */
export function writeFreshRows<S extends TableSchema>(
  sheet: Sheet,
  table: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
  instants: Instants,
): WrittenRows {
  const anchor = sheetRow(table, lastFilledPosition(table));
  const fresh = GUARD_ROWS + rows.length;
  if (anchor === table.headerRow + 1 && sheet.getMaxRows() > anchor) sheet.insertRowsBefore(anchor + 1, fresh);
  else sheet.insertRowsAfter(anchor, fresh);
  const hindrance = hindranceTo(sheet, table, anchor, fresh, instants);
  if (hindrance !== null) return { ...hindrance, blank: putAway(sheet, table, fresh, instants) };

  let error: unknown = null;
  try {
    writeBlocks(sheet, table, anchor + GUARD_ROWS + 1, rows, instants);
    SpreadsheetApp.flush();
  } catch (thrown) {
    error = thrown;
  }
  const after = readTableNow(sheet, table, instants);
  const standing = (present: TableSnapshot<S>) => findStandingRows(present, table, rows);
  const stand = standing(after);
  if (error !== null || stand.length < rows.length) return takeBack(sheet, table, rows, error, instants);
  const filledBeside = headersFilledBeside(after, stand);
  return { kind: 'written', rows: closeGap(sheet, after, standing, instants), filledBeside };
}

/** What the headers, the last row of the table and the fresh rows below it say, read once more just before the write; null for nothing. */
function hindranceTo(
  sheet: Sheet,
  table: TableSnapshot,
  anchor: number,
  fresh: number,
  instants: Instants,
): { readonly kind: 'disturbed' } | { readonly kind: 'filled'; readonly cell: string } | null {
  const width = table.headers.length;
  if (sheet.getMaxColumns() < width) return { kind: 'disturbed' };
  const [headers = []] = readValues(sheet.getRange(table.headerRow + 1, 1, 1, width), instants);
  const [last = [], ...below] = readValues(sheet.getRange(anchor, 1, fresh + 1, width), instants);
  const lastAsRead = table.rows[anchor - table.headerRow - 2] ?? table.headers;
  const stands =
    JSON.stringify(headers) === JSON.stringify(table.headers) && JSON.stringify(last) === JSON.stringify(lastAsRead);
  if (!stands) return { kind: 'disturbed' };
  for (const [offset, cells] of below.entries()) {
    const place = placeInTheWay(table, cells);
    if (place !== null) return { kind: 'filled', cell: cellName(anchor + 1 + offset, place + 1) };
  }
  return null;
}

/** Formats go first, so that "1.10" and "11/12" stay text. */
function writeBlocks<S extends TableSchema>(
  sheet: Sheet,
  table: TableSnapshot<S>,
  firstRow: number,
  rows: readonly ConfirmedRow<S>[],
  instants: Instants,
): void {
  const blocks = confirmedBlocks(table, rows);
  for (const { firstColumn, formats } of blocks) {
    for (const { offset, count, format } of runsOfOneFormat(formats)) {
      if (format === null) continue;
      sheet.getRange(firstRow, firstColumn + offset, rows.length, count).setNumberFormat(format);
    }
  }
  for (const { firstColumn, formats, values } of blocks) {
    sheet
      .getRange(firstRow, firstColumn, rows.length, formats.length)
      .setValues(values.map((line) => line.map((cell) => googleValue(cell, instants))));
  }
}

function runsOfOneFormat(formats: readonly (string | null)[]) {
  const runs: { offset: number; count: number; format: string | null }[] = [];
  formats.forEach((format, offset) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.format === format) run.count++;
    else runs.push({ offset, count: 1, format });
  });
  return runs;
}

function takeBack<S extends TableSchema>(
  sheet: Sheet,
  before: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
  error: unknown,
  instants: Instants,
): WrittenRows {
  const find = (table: TableSnapshot<S>) => findBroughtRows(table, before, rows);
  try {
    removeRows(sheet, readTableNow(sheet, before, instants), find, instants);
  } catch (thrown) {
    logError(thrown);
  }
  const now = readTableNow(sheet, before, instants);
  const left = findTouchedRows(now, before, rows).map((position) => sheetRow(now, position));
  return left.length === 0 ? { kind: 'takenBack', error } : { kind: 'left', rows: left };
}
