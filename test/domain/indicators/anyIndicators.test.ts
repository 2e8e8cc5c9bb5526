// Promises that hold on any table of indicators, whatever stands in its cells.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadable } from '../../../src/domain/reading.ts';
import { track, type WrittenIndicator } from './boards.ts';

describe('on any table of indicators', () => {
  const anyNumber = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, unreadable('x'), undefined) },
  );
  const anyRow = fc
    .record({
      indicator: fc.constantFrom('A', 'B', 'a', ''),
      unit: fc.constantFrom('', 'VP', 'Xã A', 'Xã B'),
      done: anyNumber,
      total: anyNumber,
      target: fc.constantFrom('', '50%', '100%', 'cao'),
      rollUp: fc.constantFrom('sum' as const, 'unitsMeeting' as const),
      relatedCriteria: fc.constantFrom('', '7', '7.1', '7.2; 7.3', '9'),
    })
    .map(
      ({ done, total, ...row }): WrittenIndicator => ({
        ...row,
        ...(done === undefined ? {} : { done }),
        ...(total === undefined ? {} : { total }),
      }),
    );

  it('ratios lie between 0 and 1, and a result is taken only where the ratio is known', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const board = track(rows);
        for (const { ratio } of [...board.rows, ...board.totals]) {
          if (ratio === null) continue;
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        }
        expect(board.totals.flatMap((total) => total.rows)).toHaveLength(board.rows.length);
        for (const { result } of board.results.values()) expect(result).toMatch(/^\d+\/[1-9]\d*$/);
      }),
      { seed: 20231204, numRuns: 300 },
    );
  });
});
