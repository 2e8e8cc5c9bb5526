// Scattered cells are written in as few calls as their values allow, and nothing between them is touched.
/// <reference types="google-apps-script" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsIn } from '../../../src/google/time/instants.ts';
import { type CellToWrite, writeCells } from '../../../src/google/writing/writeCells.ts';
import { createLocalGoogle, type LocalGoogle } from '../../../src/local/index.ts';
import { asScript } from '../../local/world.ts';

function blank(rows = 100): LocalGoogle {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00' });
  const [sheet = ''] = google.sheetNames();
  if (rows > 1000) google.user('owner').insertRows(sheet, 2, rows - 1000);
  return google;
}

/** The writes that were made, as methods. */
function written(google: LocalGoogle, cells: readonly CellToWrite[]): readonly string[] {
  return asScript(google, (services) => {
    writeCells(services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(), cells, instantsIn('Asia/Ho_Chi_Minh'));
    return google.meter
      .calls()
      .filter(({ kind }) => kind === 'write')
      .map(({ method }) => method);
  });
}

const shown = (google: LocalGoogle) =>
  google.view(google.sheetNames()[0] ?? '').rows.map(({ cells }) => cells.map((cell) => cell.shown));

const inColumn = (column: number, texts: Readonly<Record<number, string>>): CellToWrite[] =>
  Object.entries(texts).map(([row, text]) => ({ row: Number(row), column, text }));

describe('cells are written', () => {
  it.each<[string, readonly CellToWrite[], readonly string[]]>([
    ['as one block where they stand below one another', inColumn(2, { 3: 'a', 4: 'b', 5: 'c' }), ['Range.setValues']],
    [
      'as one block where they stand side by side',
      [1, 2, 3].map((column) => ({ row: 4, column, text: `c${column}` })),
      ['Range.setValues'],
    ],
    [
      'as one list where they are apart and hold the same',
      [...inColumn(2, { 1: 'x', 3: 'x', 4: 'x' }), ...inColumn(4, { 9: 'x' })],
      ['RangeList.setValue'],
    ],
    [
      'as a list for each value where there are fewer values than runs',
      inColumn(2, { 1: 'x', 3: 'y', 5: 'x', 7: 'y', 9: 'x' }),
      ['RangeList.setValue', 'RangeList.setValue'],
    ],
    [
      'run by run where there are more values than runs',
      inColumn(2, { 1: 'a', 2: 'b', 3: 'c', 5: 'd' }),
      ['Range.setValues', 'Range.setValues'],
    ],
    ['not at all where there are none', [], []],
  ])('%s', (_, cells, methods) => {
    const google = blank();
    expect(written(google, cells)).toEqual(methods);
    for (const { row, column, text } of cells) expect(shown(google)[row - 1]?.[column - 1]).toBe(text);
  });

  it('in lists of no more than five hundred ranges', () => {
    const google = blank(2_000);
    const cells = Array.from({ length: 1_000 }, (_, place) => ({ row: 2 * place + 1, column: 1, text: 'x' }));
    expect(written(google, cells)).toEqual(['RangeList.setValue', 'RangeList.setValue']);
    expect(shown(google).filter(([cell]) => cell === 'x')).toHaveLength(1_000);
  });

  it('as text where they look like a formula', () => {
    const google = blank();
    written(google, inColumn(1, { 1: '=1+1', 3: '=1+1' }));
    expect(shown(google).flat()).toEqual(['=1+1', '', '=1+1']);
  });

  it('each with its own value, and no other, wherever they stand', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 20 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 20, maxLength: 20 }),
        (places, texts) => {
          const cells = places.map((at, index) => ({ ...at, text: texts[index] ?? '' }));
          const google = blank();
          written(google, cells);
          const found = shown(google).flatMap((line, row) =>
            line.flatMap((text, column) => (text === '' ? [] : [{ row: row + 1, column: column + 1, text }])),
          );
          const order = (one: CellToWrite, other: CellToWrite) => one.row - other.row || one.column - other.column;
          expect(found).toEqual([...cells].sort(order));
        },
      ),
      { seed: 20231204, numRuns: 40 },
    );
  });
});
