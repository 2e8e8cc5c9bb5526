// Finds the words that set-up wrote beside the row or under the column they were meant for, because someone moved either in the same instant.

import { type Cell, isBlank } from '../cell.ts';
import { HEADER_ROWS_LOOKED_AT } from '../reading/findTable.ts';
import { columnOrigins, type Origin } from './columnOrigins.ts';

type Grid = readonly (readonly Cell[])[];

/** 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `origin`: where the former content of the cell stood; `blank` where the cell is in a row or column that was not there. */
export interface MisplacedWord {
  readonly place: Place;
  readonly origin: Place | 'blank' | 'unknown';
}

/** Headers stand in one of the first rows; someone may have inserted a few above them. */
const ROWS_LOOKED_AT = HEADER_ROWS_LOOKED_AT + 4;

/**
 * `written` are the places that were written; `before` and `after` the whole sheet, read right before and right after. A row is known by what is in
 * it: one that still agrees with what stood there is the same row, even where someone has just typed into it.
 */
export function misplacedWords(
  before: Grid,
  after: Grid,
  headerRow: number,
  written: readonly Place[],
): readonly MisplacedWord[] {
  const isWritten = new Set(written.map(({ row, column }) => `${row} ${column}`));
  const now = headerRowNow(before[headerRow] ?? [], after, headerRow, isWritten);
  const width = Math.max(widthOf(before), widthOf(after));
  const overwritten = new Set(written.filter(({ row }) => row === now).map(({ column }) => column));
  const origins = columnOrigins(padded(before[headerRow], width), padded(after[now], width), overwritten);
  const columnsStand = now === headerRow && origins.every((origin, column) => origin === column);
  const columns = new Set(written.map(({ column }) => column));
  const pairs = origins.flatMap((origin, column): readonly (readonly [number, number])[] =>
    typeof origin === 'number' && !columns.has(column) ? [[column, origin]] : [],
  );
  const rowsOf = rowsByWords(before, pairs);
  const originInSort = originsInSort(before, after, isWritten);
  return written.flatMap((place): readonly MisplacedWord[] => {
    if (columnsStand && agrees(before[place.row] ?? [], after[place.row] ?? [], place.row, isWritten)) {
      const origin = originInSort(place);
      return origin === null ? [] : [{ place, origin }];
    }
    return [{ place, origin: originOf(place.row, origins[place.column] ?? 'unknown', after, pairs, rowsOf) }];
  });
}

function originOf(
  row: number,
  origin: Origin,
  after: Grid,
  pairs: readonly (readonly [number, number])[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
): MisplacedWord['origin'] {
  if (origin === 'new') return 'blank';
  if (origin === 'unknown') return 'unknown';
  const line = after[row] ?? [];
  const rows = rowsOf.get(wordsOf(pairs.map(([here]) => line[here] ?? ''))) ?? [];
  const [first] = rows;
  if (first !== undefined) return rows.length === 1 ? { row: first, column: origin } : 'unknown';
  return pairs.every(([here]) => isBlank(line[here] ?? '')) ? 'blank' : 'unknown';
}

/** Of a column: what stood in it besides the written cells and stands there no more, in the form of JSON. Each column is looked through once. */
function valuesGone(
  before: Grid,
  after: Grid,
  isWritten: ReadonlySet<string>,
): (column: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (column) => {
    const found = known.get(column);
    if (found !== undefined) return found;
    const counts = new Map<string, number>();
    const count = (grid: Grid, by: 1 | -1) => {
      grid.forEach((line, row) => {
        const cell = line[column] ?? '';
        if (isBlank(cell) || isWritten.has(`${row} ${column}`)) return;
        const value = JSON.stringify(cell);
        counts.set(value, (counts.get(value) ?? 0) + by);
      });
    };
    count(before, 1);
    count(after, -1);
    const gone = new Set([...counts].flatMap(([value, left]) => (left > 0 ? [value] : [])));
    known.set(column, gone);
    return gone;
  };
}

/**
 * Whoever sorts a few columns only leaves the rest of a row as it was. What came under the write is then told by the cells that came along with it; null
 * where nothing did, or nothing is gone.
 */
function originsInSort(
  before: Grid,
  after: Grid,
  isWritten: ReadonlySet<string>,
): (place: Place) => MisplacedWord['origin'] | null {
  const gone = valuesGone(before, after, isWritten);
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const rowsLike = (columns: readonly number[], line: readonly Cell[]): readonly number[] => {
    const name = columns.join();
    const index =
      indexes.get(name) ??
      rowsByWords(
        before,
        columns.map((column) => [column, column]),
      );
    indexes.set(name, index);
    return index.get(wordsOf(columns.map((column) => line[column] ?? ''))) ?? [];
  };
  return ({ row, column }) => {
    const [was, is] = [before[row] ?? [], after[row] ?? []];
    const moved = is.flatMap((cell, place) =>
      isWritten.has(`${row} ${place}`) || isSame(cell, was[place] ?? '') ? [] : [place],
    );
    if (moved.length === 0 || gone(column).size === 0) return null;
    const rows = rowsLike(moved, is);
    const values = new Set(rows.map((place) => JSON.stringify(before[place]?.[column] ?? '')));
    const [first] = rows;
    if (first === undefined || ![...values].some((value) => gone(column).has(value))) return null;
    return values.size === 1 ? { row: first, column } : 'unknown';
  };
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Rows that hold something, by what they hold in the columns that can be compared. */
function rowsByWords(
  before: Grid,
  pairs: readonly (readonly [number, number])[],
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  before.forEach((line, row) => {
    const cells = pairs.map(([, was]) => line[was] ?? '');
    if (cells.every(isBlank)) return;
    const words = wordsOf(cells);
    const alike = rows.get(words);
    if (alike === undefined) rows.set(words, [row]);
    else alike.push(row);
  });
  return rows;
}

function wordsOf(cells: readonly Cell[]): string {
  return JSON.stringify(cells);
}

/** At least half of what the row holds besides the written cells is what it held. */
function agrees(before: readonly Cell[], after: readonly Cell[], row: number, isWritten: ReadonlySet<string>): boolean {
  let [same, all] = [0, 0];
  for (let column = 0; column < Math.max(before.length, after.length); column++) {
    const [was, is] = [before[column] ?? '', after[column] ?? ''];
    if (isWritten.has(`${row} ${column}`) || (isBlank(was) && isBlank(is))) continue;
    all++;
    if (isSame(was, is)) same++;
  }
  return same * 2 >= all;
}

/**
 * The row that has most in common with the former headers. A header that was just written over still counts where it stood, for the same headers may
 * stand above another table further down.
 */
function headerRowNow(
  headers: readonly Cell[],
  after: Grid,
  headerRow: number,
  isWritten: ReadonlySet<string>,
): number {
  const known = new Set(headers.filter((header) => !isBlank(header)).map((header) => JSON.stringify(header)));
  let best = { row: 0, common: -1 };
  after.slice(0, ROWS_LOOKED_AT).forEach((line, row) => {
    const isReplaced = (column: number) =>
      row === headerRow && isWritten.has(`${row} ${column}`) && !isBlank(headers[column] ?? '');
    const common = line.filter((cell, column) => isReplaced(column) || known.has(JSON.stringify(cell))).length;
    if (common > best.common) best = { row, common };
  });
  return best.row;
}

function widthOf(grid: Grid): number {
  return grid.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function padded(row: readonly Cell[] | undefined, width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => row?.[column] ?? '');
}
