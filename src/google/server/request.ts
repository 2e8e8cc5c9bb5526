// Reads what a browser side sent: anything at all may arrive, and only what has the right form is used.

import type { CellPlace, RowPlace } from '../../protocol.ts';
import { LONGEST_REFERENCE } from '../../workbook/rows/rowReference.ts';

/** Sheets have fewer rows and columns than this; larger numbers are nonsense. */
const LARGEST_INDEX = 10_000_000;

export function readCellPlace(value: unknown): CellPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, row, column } = value as Partial<Record<keyof CellPlace, unknown>>; // any object may be asked for a property
  return typeof sheet === 'string' && isIndex(row) && isIndex(column) ? { sheet, row, column } : null;
}

export function readRowPlace(value: unknown): RowPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, words, above } = value as Partial<Record<keyof RowPlace, unknown>>; // any object may be asked for a property
  if (typeof sheet !== 'string' || typeof words !== 'string' || words.length > LONGEST_REFERENCE) return null;
  return isCount(above) ? { sheet, words, above } : null;
}

function isCount(value: unknown): value is number {
  return value === 0 || isIndex(value);
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_INDEX;
}
