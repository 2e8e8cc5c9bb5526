// What Google's one published example says calls and cells can cost, and so between what bounds an action's seconds lie.
//
// The example (Apps Script, "Best practices", "Use batch operations") colours a grid of 100 by 100 cells. Cell by cell it makes 10,000 calls that
// write and sends them off by a flush at the end of each row, 100 times: about 70 seconds. With one call and one array it takes about 1 second.
// Two figures don't settle three costs (of a call, of a trip to the spreadsheet, of a cell) and of starting and computing besides, so the model
// takes every extreme that agrees with both:
//
//   70 = 10,000 calls + 100 trips + start,   1 = 1 call + 1 trip + 10,000 cells + start

import type { Call } from '../../../src/local/index.ts';

/** What an action asked of Google. */
export interface Demand {
  /** All calls but those that only name a range. */
  readonly calls: number;
  /** Readings of cells, and flushes. */
  readonly trips: number;
  /** Cells that were read or written. */
  readonly cells: number;
}

/** Seconds of each. */
interface Costs {
  readonly call: number;
  readonly trip: number;
  readonly cell: number;
}

const SLOW = { seconds: 70, calls: 10_000, trips: 100 };
const FAST = { seconds: 1, cells: 10_000 };

/** Each extreme puts all of the 70 seconds on calls or on trips, and what the 1 second leaves on cells or on starting and computing. */
export const EXTREMES: readonly Costs[] = (['calls', 'trips'] as const).flatMap((on) =>
  (['cells', 'start'] as const).map((rest) => {
    const times = SLOW[on];
    // start + times × one = 70 and start + one = 1, where starting takes what is left; else times × one = 70.
    const one = rest === 'start' ? (SLOW.seconds - FAST.seconds) / (times - 1) : SLOW.seconds / times;
    const cell = rest === 'start' ? 0 : (FAST.seconds - one) / FAST.cells;
    return { call: on === 'calls' ? one : 0, trip: on === 'trips' ? one : 0, cell };
  }),
);

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Seconds between which the action lies, whichever costs agree with Google's example. Starting the script is not counted. */
export function secondsOf({ calls, trips, cells }: Demand): Bounds {
  const seconds = EXTREMES.map(({ call, trip, cell }) => calls * call + trips * trip + cells * cell);
  return { least: Math.min(...seconds), most: Math.max(...seconds) };
}

export function demandOf(calls: readonly Call[]): Demand {
  const paid = calls.filter(({ kind }) => kind !== 'handle');
  return {
    calls: paid.length,
    trips: paid.filter(({ kind, method }) => kind === 'read' || method.endsWith('.flush')).length,
    cells: paid
      .filter(({ kind, method }) => (kind === 'read' || kind === 'write') && /^Range(?:List)?\./.test(method))
      .reduce((sum, { on }) => sum + cellsIn(on), 0),
  };
}

/** "Tiêu chí!A1:S20" -> 380, "Tiêu chí!A1,A3:A4" -> 3; 0 where it names no cells. */
export function cellsIn(place: string): number {
  return place
    .slice(place.lastIndexOf('!') + 1)
    .split(',')
    .reduce((sum, range) => sum + cellsOf(range), 0);
}

function cellsOf(range: string): number {
  const corners = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (corners === null) return 0;
  const [, left = '', top = '', right = left, bottom = top] = corners;
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
