// Reads what a browser side sent: anything at all may arrive, and only what has the right form is used.

import type { CellPlace } from '../../protocol.ts';

/** Sheets have fewer rows and columns than this; larger numbers are nonsense. */
const LARGEST_INDEX = 10_000_000;

export function readCellPlace(value: unknown): CellPlace | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, row, column } = value as Partial<Record<keyof CellPlace, unknown>>; // any object may be asked for a property
  return typeof sheet === 'string' && isIndex(row) && isIndex(column) ? { sheet, row, column } : null;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LARGEST_INDEX;
}
