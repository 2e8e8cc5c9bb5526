// Where rows and columns go when others are inserted, deleted or moved. One axis at a time; rows and columns are the same arithmetic.

import type { Rectangle } from './rectangle.ts';

export type Axis = 'row' | 'column';

/** A change along one axis; places are 1-based. `move` puts the block before the place that was numbered `to` until then. */
export type Shift =
  | { readonly axis: Axis; readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a run of places stands afterwards: nothing when all of it was deleted, two or three runs when a move tears it. */
export function shiftSpan(shift: Shift, span: Span): readonly Span[] {
  if (shift.kind === 'insert') return [insertInto(span, shift.at, shift.count)];
  if (shift.kind === 'delete') return deleteFrom(span, shift.at, shift.count);
  return moveWithin(span, shift.at, shift.count, shift.to);
}

function insertInto(span: Span, at: number, count: number): Span {
  return {
    first: span.first >= at ? span.first + count : span.first,
    last: span.last >= at ? span.last + count : span.last,
  };
}

function deleteFrom(span: Span, at: number, count: number): readonly Span[] {
  const after = (place: number) => (place < at ? place : Math.max(at, place - count));
  const first = after(span.first);
  const last = after(span.last + 1) - 1;
  return first > last ? [] : [{ first, last }];
}

function moveWithin(span: Span, at: number, count: number, to: number): readonly Span[] {
  const blockLast = at + count - 1;
  if (to >= at && to <= blockLast + 1) return [span];
  const landing = to > at ? to - count : to;
  const overlapFirst = Math.max(span.first, at);
  const overlapLast = Math.min(span.last, blockLast);
  const staying = deleteFrom(span, at, count).map((part) => insertInto(part, landing, count));
  if (overlapFirst > overlapLast) return staying;
  const moved = { first: landing + overlapFirst - at, last: landing + overlapLast - at };
  return joined([...staying, moved]);
}

/** Runs in order, with those that touch or overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const previous = result[result.length - 1];
    if (previous !== undefined && span.first <= previous.last + 1) {
      result[result.length - 1] = { first: previous.first, last: Math.max(previous.last, span.last) };
    } else result.push(span);
  }
  return result;
}

export function shiftRectangle(shift: Shift, rectangle: Rectangle): readonly Rectangle[] {
  const isRow = shift.axis === 'row';
  const first = isRow ? rectangle.row : rectangle.column;
  const count = isRow ? rectangle.rows : rectangle.columns;
  return shiftSpan(shift, { first, last: first + count - 1 }).map((span) =>
    isRow
      ? { ...rectangle, row: span.first, rows: span.last - span.first + 1 }
      : { ...rectangle, column: span.first, columns: span.last - span.first + 1 },
  );
}

/** The list after the change. `blank` makes the inserted items. */
export function shiftList<T>(shift: Shift, list: T[], blank: (offset: number) => T): void {
  const start = shift.at - 1;
  if (shift.kind === 'insert') {
    insertAll(
      list,
      start,
      Array.from({ length: shift.count }, (_, offset) => blank(offset)),
    );
  } else if (shift.kind === 'delete') list.splice(start, shift.count);
  else {
    const block = list.splice(start, shift.count);
    insertAll(list, shift.to > shift.at ? shift.to - 1 - shift.count : shift.to - 1, block);
  }
}

/** `splice` would take each item as an argument, and a call takes only so many. */
function insertAll<T>(list: T[], start: number, items: readonly T[]): void {
  const behind = list.splice(start);
  for (const item of items) list.push(item);
  for (const item of behind) list.push(item);
}
