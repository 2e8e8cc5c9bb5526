// Blocks of cells as Excel and Google Sheets put them on the clipboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTabSeparated, toTabSeparated } from '../../../../../src/local/page/browser/grid/tabSeparated.ts';

describe('a block from the clipboard', () => {
  it.each([
    ['one cell', 'x', [['x']]],
    ['nothing', '', [['']]],
    [
      'two rows of two, as Excel ends them',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'two rows as Google Sheets ends them',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells at the end of a row',
      'a\t\t\nb\tc\t',
      [
        ['a', '', ''],
        ['b', 'c', ''],
      ],
    ],
    ['a blank row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'rows of unequal length, filled up',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['a line break inside a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ["Excel's line break inside a cell", '"a\r\nb"\tc\r\n', [['a\nb', 'c']]],
    ['a tab inside a cell', '"a\tb"', [['a\tb']]],
    ['quotes inside quotes', '"nói ""vâng"""\tx', [['nói "vâng"', 'x']]],
    ['a text that begins with a quote and was not quoted', '"vâng" là có\tx', [['"vâng" là có', 'x']]],
    ['an inch', '5" màn hình', [['5" màn hình']]],
    ['a quote that never ends', '"dở\tdang', [['"dở', 'dang']]],
    ['old line breaks', 'a\rb', [['a'], ['b']]],
  ])('%s', (_, text, rows) => {
    expect(fromTabSeparated(text)).toEqual(rows);
  });

  it('comes back as it was copied, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ơ', '"', '\t', '\n', ' ', ';'), maxLength: 6 });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A last row of one blank cell is the line break that Excel puts at the end.
      .filter((rows) => rows.length === 1 || rows[rows.length - 1]?.join('') !== '' || (rows[0]?.length ?? 0) > 1);
    fc.assert(
      fc.property(block, (rows) => {
        expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('of more rows than a call takes arguments is read like any other', () => {
    expect(fromTabSeparated('a\n'.repeat(200_000))).toHaveLength(200_000);
  });
});
