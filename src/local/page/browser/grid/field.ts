// A sheet's shape as places in pixels, and the names of its cells.

import { columnName, rectangleOfA1 } from '../../../spreadsheet/rectangle.ts';
import type { Rectangle, SheetShape } from '../../protocol.ts';
import { createAxis } from './axis.ts';
import type { Sheet } from './rowElement.ts';
import type { Field, Place } from './selection.ts';

export function sheetOf(shape: SheetShape): Sheet {
  const heights = shape.rows.flatMap(({ count, height, hidden }) => Array<number>(count).fill(hidden ? 0 : height));
  const widths = shape.columns.map(({ width, hidden }) => (hidden ? 0 : width));
  return { shape, rows: createAxis(heights), columns: createAxis(widths) };
}

const NOWHERE = createAxis([]);

/** Before a sheet has come there is nothing to move in. */
export function fieldOf(sheet: Sheet | null): Field {
  return {
    rows: sheet?.rows ?? NOWHERE,
    columns: sheet?.columns ?? NOWHERE,
    merges: sheet?.shape.merges ?? [],
    lastRow: sheet?.shape.lastRow ?? 0,
    lastColumn: sheet?.shape.lastColumn ?? 0,
  };
}

/** `B40`, `A2:C5`; null for what is no such place. */
export function rangeNamed(name: string, { rows, columns }: Field): Rectangle | null {
  try {
    return rectangleOfA1(name, rows.count, columns.count);
  } catch {
    return null;
  }
}

export function nameOf({ row, column }: Place): string {
  return `${columnName(column)}${row}`;
}
