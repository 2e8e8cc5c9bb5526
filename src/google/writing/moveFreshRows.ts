// Moves fresh rows to where they are wanted: those that were written up to their table, those that were not out of it.
//
// Rows are moved by their numbers, and others may insert or delete rows in the very moment before. But moving loses nothing wherever it strikes; so the
// sheet is read again, and the rows are moved once more from where they stand then.

import { type Cell, isBlank } from '../../workbook/cell.ts';
import { type Run, runsOf } from '../../workbook/notation/runs.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';
import { logError } from '../edge.ts';
import { readTableNow } from '../reading/tableNow.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One is enough where nobody disturbs; a move that struck elsewhere may have torn the rows in two. */
const MOST_MOVES = 4;

/** 1-based, both inclusive. */
export interface BlankRows {
  readonly first: number;
  readonly last: number;
}

/**
 * Moves the written rows, which `find` tells in a reading, up to the table; where that can't be done they stay, whole, a little below. `table` is a
 * reading made after they were written. Gives the 1-based rows in which they stand now, ascending.
 */
export function closeGap<S extends TableSchema>(
  sheet: Sheet,
  table: TableSnapshot<S>,
  find: (table: TableSnapshot<S>) => readonly number[],
  instants: Instants,
): readonly number[] {
  let present = table;
  for (let moves = 0; ; moves++) {
    const found = find(present);
    const gap = firstGap(present, found);
    if (gap === null || moves === MOST_MOVES) return found.map((position) => sheetRow(present, position));
    const { first, count, destination } = gap;
    attempt(() => moveRows(sheet, first, count, destination));
    present = readTableNow(sheet, present, instants);
  }
}

/** The first run of the rows with blank ones right above it, and where it belongs, in 1-based rows. */
function firstGap(
  table: TableSnapshot,
  found: readonly number[],
): { readonly first: number; readonly count: number; readonly destination: number } | null {
  for (const { first, count } of runsOf(found)) {
    let above = first - 1;
    while (above >= 0 && isFresh(table.rows[above] ?? [])) above--;
    if (above < first - 1) return { first: sheetRow(table, first), count, destination: sheetRow(table, above) + 1 };
  }
  return null;
}

/**
 * Moves `fresh` rows, inserted below `before` and left blank, below the table if they have come to stand among its rows. They are told by a run of
 * blank rows that is so much longer than before; where it may be several, or the rows can't be moved, the first run is given.
 */
export function putAway(sheet: Sheet, before: TableSnapshot, fresh: number, instants: Instants): BlankRows | null {
  const known = blankRuns(before, fresh);
  const countAbove = new Map(known.map(({ above, count }) => [above, count]));
  for (let moves = 0; ; moves++) {
    const present = readTableNow(sheet, before, instants);
    const runs = blankRuns(present, fresh);
    const [run, ...others] = runs.filter(({ above, count }) => count - (countAbove.get(above) ?? 0) >= fresh);
    if (run === undefined || rowsIn(runs) - rowsIn(known) < fresh) return null;
    const first = sheetRow(present, run.first);
    if (others.length > 0 || moves === MOST_MOVES) return { first, last: first + run.count - 1 };
    const below = sheetRow(present, present.rows.length);
    attempt(() => {
      growTo(sheet, below, 1);
      moveRows(sheet, first, fresh, below);
    });
  }
}

/** What Google refuses shows itself to whoever reads the sheet again. */
function attempt(change: () => void): void {
  try {
    change();
    SpreadsheetApp.flush();
  } catch (error) {
    logError(error);
  }
}

function moveRows(sheet: Sheet, first: number, count: number, destination: number): void {
  sheet.moveRows(sheet.getRange(first, 1, count, 1), destination);
}

/** Runs of at least so many blank rows with something below them, and what the row above each holds; positions count from 0. */
function blankRuns({ rows }: TableSnapshot, least: number) {
  const blank = rows.flatMap((cells, position) => (isFresh(cells) ? [position] : []));
  return runsOf(blank)
    .filter(({ first, count }) => count >= least && first + count < rows.length)
    .map((run) => ({ ...run, above: JSON.stringify(rows[run.first - 1] ?? []) }));
}

function rowsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** Nothing but boxes that nobody has ticked. */
function isFresh(cells: readonly Cell[]): boolean {
  return cells.every((cell) => isBlank(cell) || cell === false);
}
