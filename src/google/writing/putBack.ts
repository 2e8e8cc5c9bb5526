// Puts back the cells of people that a write hit because columns or headers moved in the same instant.

import { alreadyHolds, type Cell, isDateCell, isFormulaCell, type WrittenCell } from '../../workbook/cell.ts';
import { shiftFormula } from '../../workbook/landing/shiftFormula.ts';
import { columnsNow, type ReadTable, type StrayCell, strayCells } from '../../workbook/landing/strayCells.ts';
import { cellName } from '../../workbook/notation/cellName.ts';
import { serialDay } from '../../workbook/notation/serialDay.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import type { ReadWorkbook } from '../reading/readWorkbook.ts';
import { type GoogleValue, toCells } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { type FormatReturn, type Former, type Return, writeFormats, writeReturns } from './returns.ts';
import type { PeoplesCells, WriteRecord } from './writePatch.ts';

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
    lost.push(...came.lost.map(({ row, column }) => `${table.name}!${cellName(row, column)}`));
  }
  return { restored, lost };
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
    const holds = stillHolds(present, formula, written);
    if (former !== null && holds) returns.push({ row, column, former });
    // A cell of which nothing is known and that does not hold what was written was not hit.
    else if (former !== null || (holds && written !== '')) lost.push(stray);
  }
  writeFormats(record.sheet, formerFormats(record, strays));
  writeReturns(record.sheet, returns);
  return { restored: returns.length, lost };
}

/** Empty where the write set no formats. Of a column that was not there before, nothing is known. */
function formerFormats({ numberFormats }: WriteRecord, strays: readonly StrayCell[]): FormatReturn[] {
  if (numberFormats === null) return [];
  return strays.flatMap(({ row, column, origin }) => {
    const format = typeof origin === 'object' ? textAt(numberFormats, origin) : undefined;
    return format === undefined ? [] : [{ row, column, format }];
  });
}

/** The formulas of the rectangle around the strays, read once. */
function lookAt(sheet: Sheet, strays: readonly StrayCell[]) {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const { row, column } of strays) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const formulas: string[][] = range.getFormulas();
  return {
    formula: (row: number, column: number) => formulas[row - top]?.[column - left] ?? '',
  };
}

/** A number, a date or a formula that came into a cell of plain text may have become a text there. */
function stillHolds(present: Cell, formula: string, written: WrittenCell): boolean {
  if (isFormulaCell(written)) return sameFormula(formula === '' ? cellText(present) : formula, written.formula);
  if (formula !== '') return false;
  // A day is written as its number, which a cell of dates gives back as a day.
  const stored = isDateCell(written) ? serialDay(written.date) : written;
  if (alreadyHolds(present, written) || alreadyHolds(present, stored)) return true;
  return typeof present === 'string' && present !== '' && cellText(present) === cellText(stored);
}

/** Null where nobody can tell. */
function formerContent(record: WriteRecord, stray: StrayCell, now: (was: number) => number | null): Former | null {
  const { origin } = stray;
  if (origin === 'unknown') return null;
  if (origin === 'new') return { value: '' };
  const formula = textAt(record.formulas, origin) ?? '';
  if (formula === '') return { value: record.values[origin.row]?.[origin.column] ?? '' };
  const shifted = shiftFormula(formula, now);
  return shifted === null ? null : { formula: shifted };
}

/** `place` counts from A1, 0-based. Undefined where it was not read. */
function textAt({ row, column, texts }: PeoplesCells, place: { readonly row: number; readonly column: number }) {
  return texts[place.row - row]?.[place.column - column];
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
