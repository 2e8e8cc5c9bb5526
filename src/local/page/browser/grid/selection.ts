// Which cells are selected, and where keys move the selection: no page, only places.

import { contains, lastColumn, lastRow } from '../../../spreadsheet/rectangle.ts';
import type { Rectangle } from '../../protocol.ts';
import type { Axis } from './axis.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The cell that is edited when somebody types. */
  readonly active: Place;
  /** The corner opposite to `active` when several cells are selected. */
  readonly corner: Place;
}

export interface Field {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Rectangle[];
  /** The last row and column with content. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function selectionAt(place: Place): Selection {
  return { active: place, corner: place };
}

export function rangeOf({ active, corner }: Selection): Rectangle {
  const row = Math.min(active.row, corner.row);
  const column = Math.min(active.column, corner.column);
  return {
    row,
    column,
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
}

export function isSingle(selection: Selection): boolean {
  const { rows, columns } = rangeOf(selection);
  return rows === 1 && columns === 1;
}

/** The cell that stands for the place: a merged block is its upper left cell. */
export function cellStanding({ merges }: Field, place: Place): Place {
  const merge = merges.find((block) => contains(block, place.row, place.column));
  return merge === undefined ? place : { row: merge.row, column: merge.column };
}

/** One step of an arrow; `extend` keeps the active cell and moves the corner. */
export function step(field: Field, selection: Selection, direction: Direction, extend: boolean): Selection {
  if (extend) return { ...selection, corner: stepFrom(field, selection.corner, direction) };
  return selectionAt(cellStanding(field, stepFrom(field, selection.active, direction)));
}

function stepFrom({ rows, columns, merges }: Field, place: Place, direction: Direction): Place {
  const merge = merges.find((block) => contains(block, place.row, place.column));
  const { row, column } = place;
  switch (direction) {
    case 'up':
      return { row: rows.next(row, -1), column };
    case 'down':
      return { row: rows.next(merge === undefined ? row : lastRow(merge), 1), column };
    case 'left':
      return { row, column: columns.next(column, -1) };
    case 'right':
      return { row, column: columns.next(merge === undefined ? column : lastColumn(merge), 1) };
  }
}

/** Ctrl and an arrow: to the end of what has content, and from there to the end of the sheet. */
export function leap(field: Field, selection: Selection, direction: Direction, extend: boolean): Selection {
  const from = extend ? selection.corner : selection.active;
  const { rows, columns } = field;
  const to = { ...from };
  if (direction === 'up') to.row = firstSeen(rows);
  if (direction === 'left') to.column = firstSeen(columns);
  if (direction === 'down') to.row = from.row < field.lastRow ? seenAt(rows, field.lastRow) : seenAt(rows, rows.count);
  if (direction === 'right') {
    to.column = from.column < field.lastColumn ? seenAt(columns, field.lastColumn) : seenAt(columns, columns.count);
  }
  return extend ? { ...selection, corner: to } : selectionAt(cellStanding(field, to));
}

export function firstSeen(axis: Axis): number {
  return axis.isSeen(1) ? 1 : axis.next(1, 1);
}

/** The place, or the nearest seen one before it. */
function seenAt(axis: Axis, place: number): number {
  return axis.isSeen(place) ? place : axis.next(place, -1);
}

export function everything({ lastRow: row, lastColumn: column }: Field): Selection {
  return { active: { row: 1, column: 1 }, corner: { row: Math.max(1, row), column: Math.max(1, column) } };
}

export function wholeRows({ columns }: Field, first: number, last: number): Selection {
  return { active: { row: first, column: firstSeen(columns) }, corner: { row: last, column: columns.count } };
}

export function wholeColumns({ rows }: Field, first: number, last: number): Selection {
  return { active: { row: firstSeen(rows), column: first }, corner: { row: rows.count, column: last } };
}

/** A place that is seen and in the sheet, for when rows or columns have gone. */
export function withinField({ rows, columns }: Field, { active, corner }: Selection): Selection {
  const inside = ({ row, column }: Place): Place => ({
    row: seenAt(rows, Math.min(Math.max(row, firstSeen(rows)), rows.count)),
    column: seenAt(columns, Math.min(Math.max(column, firstSeen(columns)), columns.count)),
  });
  const isOne = active.row === corner.row && active.column === corner.column;
  const there = inside(active);
  const bounded = { row: Math.min(corner.row, rows.count), column: Math.min(corner.column, columns.count) };
  return { active: there, corner: isOne ? there : bounded };
}
