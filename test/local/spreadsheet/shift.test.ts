// The arithmetic of rows that come, go and move: where each place and each run of places is afterwards.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shift, shiftList, shiftSpan } from '../../../src/local/spreadsheet/shift.ts';

describe('the arithmetic of places', () => {
  const shifts: fc.Arbitrary<Shift> = fc.oneof(
    fc.record({
      axis: fc.constant('row' as const),
      kind: fc.constant('insert' as const),
      at: fc.integer({ min: 1, max: 20 }),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      axis: fc.constant('row' as const),
      kind: fc.constant('delete' as const),
      at: fc.integer({ min: 1, max: 16 }),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      axis: fc.constant('row' as const),
      kind: fc.constant('move' as const),
      at: fc.integer({ min: 1, max: 16 }),
      count: fc.integer({ min: 1, max: 5 }),
      to: fc.integer({ min: 1, max: 21 }),
    }),
  );

  it('takes in more places at once than a call takes arguments, and moves as many', () => {
    const list = [1, 2];
    shiftList({ axis: 'row', kind: 'insert', at: 2, count: 200_000 }, list, () => 0);
    expect([list.length, list[0], list[1], list[200_001]]).toEqual([200_002, 1, 0, 2]);
    shiftList({ axis: 'row', kind: 'move', at: 2, count: 200_000, to: 200_003 }, list, () => 0);
    expect([list.length, list[1], list[200_001]]).toEqual([200_002, 2, 0]);
  });

  it('finds every place where its row really went', () => {
    fc.assert(
      fc.property(shifts, fc.integer({ min: 1, max: 20 }), (shift, place) => {
        const rows = Array.from({ length: 20 }, (_, at) => at + 1);
        if (shift.kind !== 'move' || shift.to < shift.at || shift.to > shift.at + shift.count)
          shiftList(shift, rows, () => 0);
        const went = rows.indexOf(place) + 1;
        const spans = shiftSpan(shift, { first: place, last: place });
        expect(spans).toEqual(went === 0 ? [] : [{ first: went, last: went }]);
      }),
      { seed: 11 },
    );
  });

  it('keeps exactly the rows of a run that are still there, however a move tears it', () => {
    fc.assert(
      fc.property(shifts, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 8 }), (shift, first, more) => {
        const last = Math.min(20, first + more);
        const rows = Array.from({ length: 20 }, (_, at) => at + 1);
        if (shift.kind !== 'move' || shift.to < shift.at || shift.to > shift.at + shift.count)
          shiftList(shift, rows, () => 0);
        const covered = shiftSpan(shift, { first, last }).flatMap((span) => rows.slice(span.first - 1, span.last));
        const mine = covered.filter((row) => row >= first && row <= last);
        expect(mine.sort((one, other) => one - other)).toEqual(
          rows.filter((row) => row >= first && row <= last).sort((one, other) => one - other),
        );
      }),
      { seed: 12 },
    );
  });
});
