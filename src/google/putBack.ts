// Puts back the cells of people that a write hit because columns or headers moved in the same instant.

import { alreadyHolds, isFormulaCell, needsQuote } from '../workbook/cell.ts';
import { columnLetter } from '../workbook/columnLetter.ts';
import { shiftFormula } from '../workbook/landing/shiftFormula.ts';
import { columnsNow, type ReadTable, type StrayCell, strayCells } from '../workbook/landing/strayCells.ts';
import type { Instants } from './instants.ts';
import type { ReadWorkbook } from './readWorkbook.ts';
import { type GoogleValue, toCells } from './values.ts';
import type { WriteRecord } from './writePatch.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PutBack {
  readonly restored: number;
  /** "Tiêu chí!F5": cells that no longer hold what was written, or whose former content nobody knows. */
  readonly lost: readonly string[];
}

/** Compares where each table's columns stand now with where they stood when it was written. Nothing is read where nothing moved. */
export function putBackStrays(records: readonly WriteRecord[], workbook: ReadWorkbook, instants: Instants): PutBack {
  let restored = 0;
  const lost: string[] = [];
  for (const record of records) {
    const table = workbook.snapshot.tables[record.key];
    const values = workbook.values.get(record.key);
    if (table === undefined || values === undefined) continue;
    const after: ReadTable = { cells: toCells(values, instants), headerRow: table.headerRow };
    const strays = strayCells(record.before, after, record.blocks, record.ownColumns);
    if (strays.length === 0) continue;
    const came = putBack(record, after, values, strays);
    restored += came.restored;
    lost.push(...came.lost.map(({ row, column }) => `${table.name}!${columnLetter(column - 1)}${row}`));
  }
  return { restored, lost };
}

/** What goes back into a cell: a value as Google gave it, or a formula. */
type Former = { readonly value: GoogleValue } | { readonly formula: string };

interface Return {
  readonly row: number;
  readonly column: number;
  readonly former: Former;
}

function putBack(
  record: WriteRecord,
  after: ReadTable,
  values: readonly (readonly GoogleValue[])[],
  strays: readonly StrayCell[],
): { readonly restored: number; readonly lost: readonly StrayCell[] } {
  const look = lookAt(record.sheet, strays);
  const now = columnsNow(record.before, after, record.blocks);
  const returns: Return[] = [];
  const lost: StrayCell[] = [];
  for (const stray of strays) {
    const { row, column, written } = stray;
    const formula = look.formula(row, column);
    const present = after.cells[row - 1]?.[column - 1] ?? '';
    const former = formerContent(record, stray, now);
    if (former !== null && isIntact(former, formula, values[row - 1]?.[column - 1] ?? '')) continue;
    const holds = isFormulaCell(written)
      ? sameFormula(formula, written.formula)
      : formula === '' && alreadyHolds(present, written);
    if (former !== null && holds) returns.push({ row, column, former });
    // A cell of which nothing is known and that does not hold what was written was not hit.
    else if (former !== null || (holds && written !== '')) lost.push(stray);
  }
  writeReturns(record.sheet, returns, look.format);
  return { restored: returns.length, lost };
}

/** Formulas and formats of the rectangle around the strays, read once. */
function lookAt(sheet: Sheet, strays: readonly StrayCell[]) {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const { row, column } of strays) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const formulas: string[][] = range.getFormulas();
  const formats: string[][] = range.getNumberFormats();
  return {
    formula: (row: number, column: number) => formulas[row - top]?.[column - left] ?? '',
    format: (row: number, column: number) => formats[row - top]?.[column - left] ?? '',
  };
}

/** Null where nobody can tell. */
function formerContent(record: WriteRecord, stray: StrayCell, now: (was: number) => number | null): Former | null {
  const { origin } = stray;
  if (origin === 'unknown') return null;
  if (origin === 'new') return { value: '' };
  const formula = record.formulas[origin.row - record.formulasFrom]?.[origin.column] ?? '';
  if (formula === '') return { value: record.values[origin.row]?.[origin.column] ?? '' };
  const shifted = shiftFormula(formula, now);
  return shifted === null ? null : { formula: shifted };
}

function isIntact(former: Former, formula: string, value: GoogleValue): boolean {
  if ('formula' in former) return sameFormula(formula, former.formula);
  return formula === '' && sameValue(value, former.value);
}

function sameValue(one: GoogleValue, other: GoogleValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.getTime() === other.getTime();
  return one === other;
}

function sameFormula(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}

/** One write for each run of cells of a column that take the same kind of content. */
function writeReturns(
  sheet: Sheet,
  returns: readonly Return[],
  formatOf: (row: number, column: number) => string,
): void {
  const ordered = [...returns].sort((one, other) => one.column - other.column || one.row - other.row);
  let run: Return[] = [];
  const kindOf = ({ row, column, former }: Return) => {
    if ('formula' in former) return 'formula';
    const isText = formatOf(row, column) === '@';
    if (typeof former.value === 'string') return isText ? 'text' : 'quoted text';
    // Plain text is no format for numbers and dates: it came with the write that went astray.
    if (!isText) return 'value';
    return typeof former.value === 'object' ? 'date' : 'number';
  };
  const writeRun = () => {
    const [first] = run;
    if (first === undefined) return;
    const range = sheet.getRange(first.row, first.column, run.length, 1);
    const kind = kindOf(first);
    if (kind === 'date') range.setNumberFormat('dd/MM/yyyy');
    if (kind === 'number') range.setNumberFormat('General');
    if (kind === 'formula') range.setFormulas(run.map(({ former }) => ['formula' in former ? former.formula : '']));
    else range.setValues(run.map(({ former }) => [storedValue(former, kind === 'text')]));
  };
  for (const item of ordered) {
    const last = run[run.length - 1];
    const follows =
      last !== undefined && last.column === item.column && last.row === item.row - 1 && kindOf(last) === kindOf(item);
    if (!follows) {
      writeRun();
      run = [];
    }
    run.push(item);
  }
  writeRun();
}

/** A text outside a column of text would be read as if typed: the apostrophe, which is not shown, keeps it a text. */
function storedValue(former: Former, inTextCell: boolean): GoogleValue {
  if (!('value' in former)) return '';
  const { value } = former;
  if (typeof value !== 'string' || value === '') return value;
  return !inTextCell || needsQuote(value) ? `'${value}` : value;
}
