// Tells a sheet from one that holds anything else, in a few letters that a mark has room for.

import { type Cell, isBlank } from '../../workbook/cell.ts';

/** Blank cells behind the last filled one of a row, and blank rows below, make no difference. */
export function signatureOfCells(cells: readonly (readonly Cell[])[]): string {
  const filled = cells.map((row) => withoutLast(row, isBlank));
  return checksum(withoutLast(filled, (row) => row.length === 0));
}

function withoutLast<T>(list: readonly T[], isNothing: (item: T) => boolean): readonly T[] {
  return list.slice(0, list.map(isNothing).lastIndexOf(false) + 1);
}

/** Of anything that is plain JSON. */
export function checksum(said: unknown): string {
  const text = JSON.stringify(said);
  let sum = 5381;
  for (let place = 0; place < text.length; place++) sum = (sum * 33 + text.charCodeAt(place)) % 2_147_483_647;
  return `${text.length}-${sum}`;
}
