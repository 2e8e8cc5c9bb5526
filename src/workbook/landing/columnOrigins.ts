// Tells where each column of a sheet stood before someone inserted, deleted or moved columns, from the header row then and now.

import { type Cell, isBlank } from '../cell.ts';

/** The 0-based column it was; `new` for one that was not there; `unknown` where the headers leave several answers. */
export type Origin = number | 'new' | 'unknown';

/**
 * One entry for each column of `after`. A header that stands once in both rows tells its column; a blank or repeated one is told by its
 * neighbours, for columns move in runs. `overwritten` columns have lost their header to a write, so their text in `after` says nothing.
 */
export function columnOrigins(
  before: readonly Cell[],
  after: readonly Cell[],
  overwritten: ReadonlySet<number> = new Set(),
): readonly Origin[] {
  const then = placesOf(before, new Set());
  const now = placesOf(after, overwritten);
  const anchors = after.map((_, column) => {
    const text = overwritten.has(column) ? null : textOf(after[column]);
    return text !== null && now.get(text) === column ? then.get(text) : undefined;
  });
  const anchored = new Set(anchors);

  const fits = (column: number, was: number): boolean =>
    was >= 0 &&
    !anchored.has(was) &&
    (overwritten.has(column) || textOf(before[was]) === textOf(after[column]) || isRenamed(column, was));
  const isRenamed = (column: number, was: number): boolean => {
    const [old, present] = [textOf(before[was]), textOf(after[column])];
    return old !== null && present !== null && !now.has(old) && !then.has(present);
  };

  const fromLeft = follow(anchors, 1, fits);
  const fromRight = follow(anchors, -1, fits);
  const guesses = after.map((_, column): Origin => {
    const [left, right] = [fromLeft[column], fromRight[column]];
    if (left === undefined || right === undefined) return left ?? right ?? 'new';
    return left === right ? left : 'unknown';
  });
  return guesses.map((guess) => (isClaimedTwice(guess, guesses) ? 'unknown' : guess));
}

/** Anchors, and between them the columns that follow the neighbour on one side (`step` 1: the left one). */
function follow(
  anchors: readonly (number | undefined)[],
  step: 1 | -1,
  fits: (column: number, was: number) => boolean,
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = [...anchors];
  let neighbour: number | undefined = step === 1 ? -1 : undefined;
  for (let turn = 0; turn < anchors.length; turn++) {
    const column = step === 1 ? turn : anchors.length - 1 - turn;
    const anchor = anchors[column];
    if (anchor !== undefined) neighbour = anchor;
    else {
      const was: number | undefined = neighbour === undefined ? undefined : neighbour + step;
      found[column] = was !== undefined && fits(column, was) ? was : undefined;
      // A column that does not follow may be a new one: those behind it still follow the last that was known.
      if (found[column] !== undefined) neighbour = was;
    }
  }
  return found;
}

function isClaimedTwice(guess: Origin, guesses: readonly Origin[]): boolean {
  return typeof guess === 'number' && guesses.indexOf(guess) !== guesses.lastIndexOf(guess);
}

/** Where each header stands that stands once; null for one that stands twice. */
function placesOf(
  headers: readonly Cell[],
  without: ReadonlySet<number>,
): { get(text: string): number | undefined; has(text: string): boolean } {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  headers.forEach((_, column) => {
    const text = without.has(column) ? null : textOf(headers[column]);
    if (text === null) return;
    if (places.has(text)) repeated.add(text);
    else places.set(text, column);
  });
  return {
    get: (text) => (repeated.has(text) ? undefined : places.get(text)),
    has: (text) => places.has(text),
  };
}

/** Null for a blank header. */
function textOf(header: Cell | undefined): string | null {
  return header === undefined || isBlank(header) ? null : JSON.stringify(header);
}
