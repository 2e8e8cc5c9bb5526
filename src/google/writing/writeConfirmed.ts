// Writes into people's columns: only what they confirmed or left blank, and only where nobody has written meanwhile.

import type { Cell } from '../../workbook/cell.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { runsOf } from '../../workbook/notation/runs.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';

/** One read of the sheet; then one write for each run of neighbouring cells of a column that still hold what the change says they do. */
export function writeConfirmed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  change: ConfirmedChange,
  instants: Instants,
): void {
  const present = readValues(sheet.getDataRange(), instants);
  growTo(sheet, Math.max(...change.cells.map(({ row }) => row)), Math.max(...change.cells.map(({ column }) => column)));
  const columns = new Map<number, Map<number, ConfirmedChange['cells'][number]['text']>>();
  for (const { row, column, was, text } of change.cells) {
    if (!sameText(present[row - 1]?.[column - 1] ?? '', was)) continue;
    const texts = columns.get(column) ?? new Map<number, ConfirmedChange['cells'][number]['text']>();
    columns.set(column, texts.set(row, text));
  }
  for (const [column, texts] of columns) {
    for (const { first, count } of runsOf([...texts.keys()])) {
      const values = Array.from({ length: count }, (_, offset) => [
        googleValue(texts.get(first + offset) ?? '', instants),
      ]);
      sheet.getRange(first, column, count, 1).setValues(values);
    }
  }
}

function sameText(one: Cell, other: Cell): boolean {
  return cellText(one) === cellText(other);
}
