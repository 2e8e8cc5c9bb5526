// Codes that a spreadsheet had turned into numbers or days become codes again where their order leaves no doubt.

import { describe, expect, it } from 'vitest';
import { restoreCodes } from '../../../../src/actions/adopt/rows/restoreCodes.ts';
import { parseIsoDate } from '../../../../src/domain/calendarDate.ts';
import type { Cell } from '../../../../src/workbook/cell.ts';

describe('codes that had become numbers or days', () => {
  const day = (iso: string): Cell => {
    const date = parseIsoDate(iso);
    if (date === null) throw new Error(`${iso} is no day`);
    return { date };
  };
  const restored = (codes: readonly Cell[]) =>
    restoreCodes(
      codes.map((code) => [code]),
      0,
    ).map(({ position, code }) => [position, code]);

  it.each<[string, readonly Cell[], readonly (readonly [number, string])[]]>([
    [
      '1.10 after 1.9 is not 1.1 again',
      ['1', 1.1, '1.2', '1.9', 1.1],
      [
        [1, '1.1'],
        [4, '1.10'],
      ],
    ],
    [
      'whole numbers are codes as they are',
      [1, 1.1, 1.2, 2, 2.1],
      [
        [1, '1.1'],
        [2, '1.2'],
        [4, '2.1'],
      ],
    ],
    [
      'days in either order',
      [1, day('2025-01-01'), day('2025-02-01'), day('2025-01-03')],
      [
        [1, '1.1'],
        [2, '1.2'],
        [3, '1.3'],
      ],
    ],
    [
      'three parts',
      [1, 1.1, day('2001-01-01'), day('2002-01-01')],
      [
        [1, '1.1'],
        [2, '1.1.1'],
        [3, '1.1.2'],
      ],
    ],
    [
      'numbers begin again in the next block',
      ['I', '1', 1.1, 'II', '1', 1.1],
      [
        [2, '1.1'],
        [5, '1.1'],
      ],
    ],
    ['nothing is guessed where the order leaves a doubt', ['1', 1.3, 1.4], []],
    ['nothing that was no code', ['1', 1.125, day('2025-12-31'), -1], []],
  ])('%s', (_, codes, expected) => {
    expect(restored(codes)).toEqual(expected);
  });
});
