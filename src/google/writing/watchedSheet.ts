// A sheet that set-up works on while others may move its rows and columns: looks before each write, and again after it.

import type { Cell } from '../../workbook/cell.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { isPage, type SheetKey, tables } from '../../workbook/schema/index.ts';
import { readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';
import { type Landing, lookAt, type SheetLook, writeAsSeen } from './writeAsSeen.ts';
import type { CellToWrite } from './writeCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WatchedSheet {
  readonly sheet: Sheet;
  /** 1-based; null for a page, which has no headers. */
  readonly headerRow: number | null;
  /** What the plan saw, with what was written since; rows and columns from A1. */
  readonly cells: Cell[][];
}

/** A cell that is to be written while it still holds `was`. */
export interface WatchedCell extends CellToWrite {
  readonly was: Cell;
}

const MOVED: Landing = { kind: 'moved', lost: [] };

/** `cells` is empty for a sheet that was just created; `knownHeaderRow` (1-based) is given where the headers can't be recognised yet. */
export function watch(
  sheet: Sheet,
  key: SheetKey,
  cells: readonly (readonly Cell[])[],
  knownHeaderRow?: number,
): WatchedSheet {
  const found = isPage(key) ? null : findTable(tables[key], { name: '', cells }).headerRow + 1;
  return { sheet, headerRow: knownHeaderRow ?? found, cells: cells.map((row) => [...row]) };
}

/** Whether the headers still read as the plan saw them. */
export function headersStand({ sheet, headerRow, cells }: WatchedSheet, instants: Instants): boolean {
  const expected = headerRow === null ? [] : (cells[headerRow - 1] ?? []);
  if (expected.length === 0) return true;
  const [present = []] = readValues(sheet.getRange(`${headerRow}:${headerRow}`), instants);
  return expected.every((cell, column) => isSame(cell, present[column] ?? ''));
}

/**
 * Writes nothing and says `moved` where a row no longer is what the plan saw. After the write the sheet is read again; words that landed in a wrong
 * place are taken out and what stood there is put back, while it still holds exactly what was written. `rightBefore` may change the sheet, and ask it nothing.
 */
export function writeWatched(
  watched: WatchedSheet,
  cells: readonly WatchedCell[],
  instants: Instants,
  rightBefore: () => void = () => undefined,
): Landing {
  const { sheet } = watched;
  const headerRow = watched.headerRow ?? 1;
  growTo(sheet, Math.max(...cells.map(({ row }) => row)), Math.max(...cells.map(({ column }) => column)));
  const look = lookAt(sheet, instants);
  if (![headerRow, ...cells.map(({ row }) => row)].every((row) => isAsPlanned(watched, row, look))) return MOVED;
  if (!cells.every(({ row, column, was }) => cellText(look.cells[row - 1]?.[column - 1] ?? '') === cellText(was)))
    return MOVED;

  rightBefore();
  const { landing } = writeAsSeen(sheet, look, headerRow, cells, instants);
  if (landing.kind === 'landed') for (const { row, column, text } of cells) remember(watched, row, column, text);
  return landing;
}

/** Formulas may show something else from one moment to the next; cells that hold one are not compared. */
function isAsPlanned({ cells }: WatchedSheet, row: number, look: SheetLook): boolean {
  return (cells[row - 1] ?? []).every(
    (cell, column) =>
      (look.formulas[row - 1]?.[column] ?? '') !== '' || isSame(cell, look.cells[row - 1]?.[column] ?? ''),
  );
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function remember({ cells }: WatchedSheet, row: number, column: number, text: WatchedCell['text']): void {
  while (cells.length < row) cells.push([]);
  const line = cells[row - 1] ?? [];
  while (line.length < column) line.push('');
  line[column - 1] = text;
}
