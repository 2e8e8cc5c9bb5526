// Turns the values of a range into cells, and cells into values that Google stores as they are meant.

import {
  type Cell,
  type FormulaCell,
  isDateCell,
  keepable,
  needsQuote,
  type WrittenCell,
} from '../../workbook/cell.ts';
import type { Instants } from '../time/instants.ts';

export type GoogleValue = string | number | boolean | Date;

export function readValues(range: GoogleAppsScript.Spreadsheet.Range, instants: Instants): Cell[][] {
  return toCells(range.getValues(), instants);
}

export function toCells(values: readonly (readonly GoogleValue[])[], instants: Instants): Cell[][] {
  return values.map((row) => row.map((value) => (typeof value === 'object' ? instants.toCell(value) : value)));
}

export function googleValue(cell: WrittenCell, instants: Instants): GoogleValue {
  return isDateCell(cell) ? instants.fromDay(cell.date) : storedValue(cell);
}

/** Text that looks like a formula is written behind an apostrophe, which Google does not show. */
export function storedValue(cell: string | number | FormulaCell): GoogleValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return cell.formula;
  const text = keepable(cell);
  return needsQuote(text) ? `'${text}` : text;
}
