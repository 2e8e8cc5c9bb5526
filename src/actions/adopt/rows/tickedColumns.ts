// Columns in which offices tick with an x: one for each state or quarter, and none of them holds words.

import { type Cell, isBlank } from '../../../workbook/cell.ts';
import { isSum } from './sumRow.ts';

const TICK = /^(?:x|v|\+|✓|✔|√|☑)$/i;

export function isTick(cell: Cell): boolean {
  return cell === true || (typeof cell === 'string' && TICK.test(cell.trim()));
}

/** 0-based places of columns with ticks and nothing else, sums apart. */
export function tickedColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const ticked = new Set<number>();
  const worded = new Set<number>();
  for (const row of rows) {
    if (isSum(row)) continue;
    row.forEach((cell, place) => {
      if (isTick(cell)) ticked.add(place);
      else if (cell !== false && !isBlank(cell)) worded.add(place);
    });
  }
  return new Set([...ticked].filter((place) => !worded.has(place)));
}
