// Writes into people's columns: only what they confirmed or left blank, and only where nobody has written meanwhile.

import type { Cell } from '../../workbook/cell.ts';
import type { ConfirmedChange } from '../../workbook/layout.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import { readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';
import { writeCells } from './writeCells.ts';

/** One read of the sheet; then the cells that still hold what the change says they do are written. */
export function writeConfirmed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  change: ConfirmedChange,
  instants: Instants,
): void {
  const present = readValues(sheet.getDataRange(), instants);
  growTo(sheet, Math.max(...change.cells.map(({ row }) => row)), Math.max(...change.cells.map(({ column }) => column)));
  const untouched = change.cells.filter(({ row, column, was }) => sameText(present[row - 1]?.[column - 1] ?? '', was));
  writeCells(sheet, untouched, instants);
}

function sameText(one: Cell, other: Cell): boolean {
  return cellText(one) === cellText(other);
}
