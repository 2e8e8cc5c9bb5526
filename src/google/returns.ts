// Puts former contents back into cells, as what they were: texts as texts, dates as dates, formulas as formulas.

import { needsQuote } from '../workbook/cell.ts';
import type { GoogleValue } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What goes back into a cell: a value as Google gave it, or a formula. */
export type Former = { readonly value: GoogleValue } | { readonly formula: string };

export interface Return {
  readonly row: number;
  readonly column: number;
  readonly former: Former;
}

/** One write for each run of cells of a column that take the same kind of content. */
export function writeReturns(sheet: Sheet, returns: readonly Return[]): void {
  if (returns.length === 0) return;
  const formatOf = formatsAround(sheet, returns);
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

/** The number formats of the rectangle around the cells, read once. */
function formatsAround(sheet: Sheet, returns: readonly Return[]): (row: number, column: number) => string {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1, 1];
  for (const { row, column } of returns) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const formats: string[][] = sheet.getRange(top, left, bottom - top + 1, right - left + 1).getNumberFormats();
  return (row, column) => formats[row - top]?.[column - left] ?? '';
}
