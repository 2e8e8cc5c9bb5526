// Writes cells right after looking at their sheet, looks again, and puts back what landed in a wrong place because others moved rows or columns.

import type { Cell } from '../../workbook/cell.ts';
import { type MisplacedWord, misplacedWords, type Place } from '../../workbook/landing/misplacedWords.ts';
import { cellName } from '../../workbook/notation/cellName.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { type GoogleValue, readValues, toCells } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { type Return, writeReturns } from './returns.ts';
import { type CellToWrite, writeCells } from './writeCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `lost`: cells such as "F1" that held something else before and could not be put back. */
export type Landing = { readonly kind: 'landed' } | { readonly kind: 'moved'; readonly lost: readonly string[] };

/** All that a sheet holds, right before a write: enough to put back what the write hits by mistake. Rows and columns from A1. */
export interface SheetLook {
  readonly cells: readonly (readonly Cell[])[];
  readonly values: readonly (readonly GoogleValue[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** The values come last: between them and a write that follows at once, Google is asked nothing. */
export function lookAt(sheet: Sheet, instants: Instants): SheetLook {
  const range = sheet.getDataRange();
  const formulas: string[][] = range.getFormulas();
  const values: GoogleValue[][] = range.getValues();
  return { cells: toCells(values, instants), values, formulas };
}

/**
 * Writes what was planned on that very look (`headerRow` 1-based), and reads the sheet again: `after` is what it holds then. What landed in a wrong
 * place has been put back by the time it says `moved`.
 */
export function writeAsSeen(
  sheet: Sheet,
  look: SheetLook,
  headerRow: number,
  cells: readonly CellToWrite[],
  instants: Instants,
): { readonly landing: Landing; readonly after: readonly (readonly Cell[])[] } {
  writeCells(sheet, cells, instants);
  SpreadsheetApp.flush();
  const after = readValues(sheet.getDataRange(), instants);
  const written = cells.map(({ row, column }) => ({ row: row - 1, column: column - 1 }));
  const misplaced = misplacedWords(look.cells, after, headerRow - 1, written);
  if (misplaced.length === 0) return { landing: { kind: 'landed' }, after };

  const texts = new Map(cells.map(({ row, column, text }) => [`${row - 1} ${column - 1}`, text]));
  const returns: Return[] = [];
  const lost: string[] = [];
  for (const { place, origin } of misplaced) {
    const present = cellText(after[place.row]?.[place.column] ?? '');
    const holds = present === cellText(texts.get(`${place.row} ${place.column}`) ?? '');
    const former = formerValue(look, origin);
    if (!holds && former !== null) continue;
    if (former === null || hadFormula(look, origin)) lost.push(nameOf(place));
    else returns.push({ row: place.row + 1, column: place.column + 1, former: { value: former } });
  }
  writeReturns(sheet, returns);
  SpreadsheetApp.flush();
  return { landing: { kind: 'moved', lost }, after };
}

/** Null where nobody can tell. */
function formerValue({ values }: SheetLook, origin: MisplacedWord['origin']): GoogleValue | null {
  if (origin === 'blank') return '';
  return origin === 'unknown' ? null : (values[origin.row]?.[origin.column] ?? '');
}

function hadFormula({ formulas }: SheetLook, origin: MisplacedWord['origin']): boolean {
  return typeof origin === 'object' && (formulas[origin.row]?.[origin.column] ?? '') !== '';
}

function nameOf({ row, column }: Place): string {
  return cellName(row + 1, column + 1);
}
