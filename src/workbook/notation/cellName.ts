// Names cells and areas the way a sheet does: row 7 of column 2 -> "B7".

import { columnLetter } from './columnLetter.ts';

/** Row and column 1-based. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column - 1)}${row}`;
}

/** "C6:C8", or "C6" for a single cell; row and column 1-based. */
export function areaName(area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}
