// A sheet that set-up works on while others may move its rows and columns: looks before each write, and again after it.

import type { Cell, DateCell } from '../../workbook/cell.ts';
import { misplacedWords, type Place } from '../../workbook/landing/misplacedWords.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { runsOf } from '../../workbook/notation/runs.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { isPage, type SheetKey, tables } from '../../workbook/schema/index.ts';
import { type GoogleValue, googleValue, readValues, toCells } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';
import { type Return, writeReturns } from './returns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WatchedSheet {
  readonly sheet: Sheet;
  /** 1-based; null for a page, which has no headers. */
  readonly headerRow: number | null;
  /** What the plan saw, with what was written since; rows and columns from A1. */
  readonly cells: Cell[][];
}

/** A cell that is to be written while it still holds `was`. 1-based. */
export interface WatchedCell {
  readonly row: number;
  readonly column: number;
  readonly was: Cell;
  readonly text: string | number | DateCell;
}

/** `lost`: cells such as "F1" that held something else before and could not be put back. */
export type Landing = { readonly kind: 'landed' } | { readonly kind: 'moved'; readonly lost: readonly string[] };

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
 * place are taken out and what stood there is put back, while it still holds exactly what was written.
 */
export function writeWatched(watched: WatchedSheet, cells: readonly WatchedCell[], instants: Instants): Landing {
  const { sheet } = watched;
  const headerRow = watched.headerRow ?? 1;
  growTo(sheet, Math.max(...cells.map(({ row }) => row)), Math.max(...cells.map(({ column }) => column)));
  const range = sheet.getDataRange();
  const formulas: string[][] = range.getFormulas();
  const values: GoogleValue[][] = range.getValues();
  const before = toCells(values, instants);
  if (![headerRow, ...cells.map(({ row }) => row)].every((row) => isAsPlanned(watched, row, before, formulas)))
    return MOVED;
  if (!cells.every(({ row, column, was }) => cellText(before[row - 1]?.[column - 1] ?? '') === cellText(was)))
    return MOVED;

  writeRuns(sheet, cells, instants);
  SpreadsheetApp.flush();
  const after = readValues(sheet.getDataRange(), instants);
  const written = cells.map(({ row, column }) => ({ row: row - 1, column: column - 1 }));
  const misplaced = misplacedWords(before, after, headerRow - 1, written);
  if (misplaced.length === 0) {
    for (const { row, column, text } of cells) remember(watched, row, column, text);
    return { kind: 'landed' };
  }

  const texts = new Map(cells.map(({ row, column, text }) => [`${row - 1} ${column - 1}`, text]));
  const returns: Return[] = [];
  const lost: string[] = [];
  for (const { place, origin } of misplaced) {
    const former = origin === 'blank' ? '' : origin === 'unknown' ? null : (values[origin.row]?.[origin.column] ?? '');
    const formula = typeof origin === 'object' ? (formulas[origin.row]?.[origin.column] ?? '') : '';
    const present = cellText(after[place.row]?.[place.column] ?? '');
    const holds = present === cellText(texts.get(`${place.row} ${place.column}`) ?? '');
    if (!holds && former !== null) continue;
    if (former === null || formula !== '') lost.push(nameOf(place));
    else returns.push({ row: place.row + 1, column: place.column + 1, former: { value: former } });
  }
  writeReturns(sheet, returns);
  SpreadsheetApp.flush();
  return { kind: 'moved', lost };
}

/** Formulas may show something else from one moment to the next; cells that hold one are not compared. */
function isAsPlanned(
  { cells }: WatchedSheet,
  row: number,
  before: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): boolean {
  return (cells[row - 1] ?? []).every(
    (cell, column) => (formulas[row - 1]?.[column] ?? '') !== '' || isSame(cell, before[row - 1]?.[column] ?? ''),
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

/** One write for cells side by side in a row, or for each run of cells below one another. */
function writeRuns(sheet: Sheet, cells: readonly WatchedCell[], instants: Instants): void {
  const [first] = cells;
  if (first === undefined) return;
  const isOneRow = cells.every(({ row, column }, place) => row === first.row && column === first.column + place);
  if (isOneRow) {
    const texts = cells.map(({ text }) => googleValue(text, instants));
    sheet.getRange(first.row, first.column, 1, cells.length).setValues([texts]);
    return;
  }
  const columns = new Map<number, Map<number, WatchedCell['text']>>();
  for (const { row, column, text } of cells) {
    const texts = columns.get(column) ?? new Map<number, WatchedCell['text']>();
    columns.set(column, texts.set(row, text));
  }
  for (const [column, texts] of columns) {
    for (const run of runsOf([...texts.keys()])) {
      const values = Array.from({ length: run.count }, (_, offset) => [
        googleValue(texts.get(run.first + offset) ?? '', instants),
      ]);
      sheet.getRange(run.first, column, run.count, 1).setValues(values);
    }
  }
}

function nameOf({ row, column }: Place): string {
  return `${columnLetter(column)}${row + 1}`;
}
