// How far a sheet is used: by what stands in its cells, and by what arrays put into them.

import { filledPlaces } from '../formulas/arrays.ts';
import { hasContent } from './cell.ts';
import { rowAt, type Sheet } from './sheet.ts';

/** The last row with content, 0 for none. */
export function lastUsedRow(sheet: Sheet): number {
  const filled = filledPlaces(sheet).reduce((last, { row }) => Math.max(last, row), 0);
  for (let row = sheet.rows.length; row > filled; row--) {
    if (rowAt(sheet, row).cells.some(hasContent)) return row;
  }
  return filled;
}

/** The last column with content, 0 for none. */
export function lastUsedColumn(sheet: Sheet): number {
  let last = filledPlaces(sheet).reduce((most, { column }) => Math.max(most, column), 0);
  for (const { cells } of sheet.rows) {
    for (let place = cells.length; place > last; place--) {
      if (hasContent(cells[place - 1])) {
        last = place;
        break;
      }
    }
  }
  return last;
}
