// Puts former contents back into cells, as what they were: texts as texts, dates as dates, formulas as formulas.

import { needsQuote } from '../../workbook/cell.ts';
import type { GoogleValue } from '../reading/values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What goes back into a cell: a value as Google gave it, or a formula. */
export type Former = { readonly value: GoogleValue } | { readonly formula: string };

export interface Return {
  readonly row: number;
  readonly column: number;
  readonly former: Former;
}

/** A number format that goes back to its cell. */
export interface FormatReturn {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** One write for each run of cells of a column. */
export function writeFormats(sheet: Sheet, formats: readonly FormatReturn[]): void {
  for (const run of columnRuns(formats, () => '')) {
    const [first] = run;
    if (first === undefined) continue;
    sheet.getRange(first.row, first.column, run.length, 1).setNumberFormats(run.map(({ format }) => [format]));
  }
}

/** One write for each run of cells of a column that take the same kind of content. */
export function writeReturns(sheet: Sheet, returns: readonly Return[]): void {
  if (returns.length === 0) return;
  const formatOf = formatsAround(sheet, returns);
  const kindOf = ({ row, column, former }: Return) => {
    if ('formula' in former) return 'formula';
    const isText = formatOf(row, column) === '@';
    if (typeof former.value === 'string') return isText ? 'text' : 'quoted text';
    if (!isText) return 'value';
    return typeof former.value === 'object' ? 'date in a cell of text' : 'number in a cell of text';
  };
  for (const run of columnRuns(returns, kindOf)) {
    const [first] = run;
    if (first === undefined) continue;
    const range = sheet.getRange(first.row, first.column, run.length, 1);
    const kind = kindOf(first);
    // Someone made it a cell of text when its number stood there already; written into one, it would become a text.
    if (kind === 'date in a cell of text') range.setNumberFormat('dd/MM/yyyy');
    if (kind === 'number in a cell of text') range.setNumberFormat('General');
    if (kind === 'formula') range.setFormulas(run.map(({ former }) => ['formula' in former ? former.formula : '']));
    else range.setValues(run.map(({ former }) => [storedValue(former, kind === 'text')]));
    if (kind.endsWith('in a cell of text')) range.setNumberFormat('@');
  }
}

/** Cells of one column and one kind that stand below one another. */
function columnRuns<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
  kindOf: (cell: T) => string,
): readonly (readonly T[])[] {
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: T[][] = [];
  for (const cell of ordered) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows =
      last !== undefined && last.column === cell.column && last.row === cell.row - 1 && kindOf(last) === kindOf(cell);
    if (follows) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
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
