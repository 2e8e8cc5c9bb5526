// Turns the values of a range into cells, and cells into values that Google stores as they are meant.

import { type Cell, isDateCell, isFormulaCell, needsQuote, type WrittenCell } from '../workbook/cell.ts';
import type { Instants } from './instants.ts';

export type GoogleValue = string | number | boolean | Date;

export function readValues(range: GoogleAppsScript.Spreadsheet.Range, instants: Instants): Cell[][] {
  return toCells(range.getValues(), instants);
}

export function toCells(values: readonly (readonly GoogleValue[])[], instants: Instants): Cell[][] {
  return values.map((row) => row.map((value) => (typeof value === 'object' ? instants.toCell(value) : value)));
}

/** Text that looks like a formula is written behind an apostrophe, which Google does not show. */
export function googleValue(cell: WrittenCell, instants: Instants): GoogleValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return needsQuote(cell) ? `'${cell}` : cell;
  if (isDateCell(cell)) return instants.fromDay(cell.date);
  return isFormulaCell(cell) ? cell.formula : '';
}
