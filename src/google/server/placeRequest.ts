// Reads the cell or the row that a page leads to: anything at all may arrive, and only what has the right form is used.

import type { CellPlace, RowPlace } from '../../protocol.ts';
import { LONGEST_REFERENCE } from '../../workbook/rows/rowReference.ts';
import { propertiesOf } from './properties.ts';

/** Sheets have fewer rows and columns than this; larger numbers are nonsense. */
const LARGEST_INDEX = 10_000_000;

export function readCellPlace(value: unknown): CellPlace | null {
  const { sheet, row, column } = propertiesOf(value) ?? {};
  return typeof sheet === 'string' && isIndex(row) && isIndex(column) ? { sheet, row, column } : null;
}

export function readRowPlace(value: unknown): RowPlace | null {
  const { sheet, words, above } = propertiesOf(value) ?? {};
  if (typeof sheet !== 'string' || typeof words !== 'string' || words.length > LONGEST_REFERENCE) return null;
  return isCount(above) ? { sheet, words, above } : null;
}

function isCount(value: unknown): value is number {
  return value === 0 || isIndex(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_INDEX;
}
