// Rectangles of cells, 1-based as a person counts, and the A1 words for them.

import { refusals } from '../calls/refusals.ts';

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function lastRow(rectangle: Rectangle): number {
  return rectangle.row + rectangle.rows - 1;
}

export function lastColumn(rectangle: Rectangle): number {
  return rectangle.column + rectangle.columns - 1;
}

export function contains(rectangle: Rectangle, row: number, column: number): boolean {
  return (
    row >= rectangle.row && row <= lastRow(rectangle) && column >= rectangle.column && column <= lastColumn(rectangle)
  );
}

export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row <= lastRow(other) &&
    other.row <= lastRow(one) &&
    one.column <= lastColumn(other) &&
    other.column <= lastColumn(one)
  );
}

export function encloses(outer: Rectangle, inner: Rectangle): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

/** 1 -> A, 27 -> AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 1, aa -> 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function a1Of(rectangle: Rectangle): string {
  const first = `${columnName(rectangle.column)}${rectangle.row}`;
  const last = `${columnName(lastColumn(rectangle))}${lastRow(rectangle)}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B2`, `B2:C5`, `B:C`, `2:5` (the last two within a grid of the given size). Anything else is refused as Google does. */
export function rectangleOfA1(a1: string, gridRows: number, gridColumns: number): Rectangle {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/.exec(a1);
  const [, column1, row1, column2, row2] = match ?? [];
  const isRange = a1.includes(':');
  const isCell = column1 !== undefined && row1 !== undefined;
  if (match === null || (isRange ? (column1 ?? row1) === undefined || (column2 ?? row2) === undefined : !isCell)) {
    throw refusals.rangeNotFound();
  }
  const columns = [
    column1 === undefined ? 1 : columnNumber(column1),
    isRange ? (column2 === undefined ? gridColumns : columnNumber(column2)) : columnNumber(column1 ?? ''),
  ].sort((one, other) => one - other);
  const rows = [
    row1 === undefined ? 1 : Number(row1),
    isRange ? (row2 === undefined ? gridRows : Number(row2)) : Number(row1),
  ].sort((one, other) => one - other);
  const [left = 1, right = 1] = columns;
  const [top = 1, bottom = 1] = rows;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
