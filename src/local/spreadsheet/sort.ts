// Rows of a rectangle put in order, as the sheet's own sort does it: whole cells move, and what lies outside the rectangle stays.

import { refusals } from '../calls/refusals.ts';
import { copiedFormula } from '../formulas/rewrite.ts';
import { BLANK_CELL, type Cell, type CellValue, isCellError } from './cell.ts';
import { overlaps, type Rectangle } from './rectangle.ts';
import { mapCells, rowAt, type Sheet } from './sheet.ts';

export interface SortKey {
  /** Column of the sheet, 1-based. */
  readonly column: number;
  readonly ascending: boolean;
}

export type ValueAt = (row: number, column: number) => CellValue;

/** `valueAt` computes formulas. Equal rows keep their order; blanks come last either way. */
export function sortRows(sheet: Sheet, rectangle: Rectangle, keys: readonly SortKey[], valueAt: ValueAt): void {
  if (sheet.merges.some((merge) => overlaps(merge, rectangle))) throw refusals.mergedInSort();
  const rows = mapCells(sheet, rectangle, (cell) => cell).map((cells, offset) => ({
    cells,
    from: rectangle.row + offset,
    values: keys.map((key) => valueAt(rectangle.row + offset, key.column)),
  }));
  rows.sort((one, other) => {
    for (const [at, key] of keys.entries()) {
      const order = compareForSort(one.values[at] ?? null, other.values[at] ?? null, key.ascending);
      if (order !== 0) return order;
    }
    return one.from - other.from;
  });
  for (const [offset, { cells, from }] of rows.entries()) {
    const target = rowAt(sheet, rectangle.row + offset).cells;
    while (target.length < rectangle.column - 1 + rectangle.columns) target.push(undefined);
    for (const [place, cell] of cells.entries()) {
      target[rectangle.column - 1 + place] = movedCell(cell, rectangle.row + offset - from);
    }
  }
}

function movedCell(cell: Cell, rows: number): Cell | undefined {
  if (cell === BLANK_CELL) return undefined;
  return cell.formula === null ? cell : { ...cell, formula: copiedFormula(cell.formula, rows, 0) };
}

/** Numbers, then texts, then booleans, then errors. */
function compareForSort(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = kindOrder(one) - kindOrder(other) || compareSameKind(one, other);
  return ascending ? order : -order;
}

function kindOrder(value: NonNullable<CellValue>): number {
  if (isCellError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[String(typeof value)] ?? 3;
}

function compareSameKind(one: NonNullable<CellValue>, other: NonNullable<CellValue>): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [one, other].map((value) => String(value).toLowerCase());
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
