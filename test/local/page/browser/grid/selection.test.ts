// Where keys move the selection: past hidden rows and columns, over merged cells, to the ends.
import { describe, expect, it } from 'vitest';
import { createAxis } from '../../../../../src/local/page/browser/grid/axis.ts';
import {
  type Field,
  leap,
  rangeOf,
  type Selection,
  selectionAt,
  step,
  withinField,
} from '../../../../../src/local/page/browser/grid/selection.ts';

/** Ten rows, of which the fourth and fifth are hidden; six columns, of which the second is folded; B7:D8 are merged. */
const FIELD: Field = {
  rows: createAxis([20, 20, 20, 0, 0, 20, 20, 20, 20, 20]),
  columns: createAxis([50, 0, 60, 70, 80, 90]),
  merges: [{ row: 7, column: 3, rows: 2, columns: 2 }],
  lastRow: 8,
  lastColumn: 5,
};

const at = (row: number, column: number) => selectionAt({ row, column });

describe('an arrow', () => {
  it.each([
    ['passes over rows that a filter hides', at(3, 1), 'down', { row: 6, column: 1 }],
    ['passes over them upwards too', at(6, 1), 'up', { row: 3, column: 1 }],
    ['passes over a folded column', at(1, 1), 'right', { row: 1, column: 3 }],
    ['stays at the edge', at(1, 1), 'left', { row: 1, column: 1 }],
    ['enters a merged block at its first cell', at(8, 5), 'left', { row: 7, column: 3 }],
    ['leaves it on its other side', at(7, 3), 'right', { row: 7, column: 5 }],
    ['leaves it below its last row', at(7, 3), 'down', { row: 9, column: 3 }],
  ] as const)('%s', (_, from: Selection, direction, place) => {
    expect(step(FIELD, from, direction, false).active).toEqual(place);
  });

  it('with Shift keeps the active cell and moves the corner', () => {
    const next = step(FIELD, step(FIELD, at(3, 1), 'down', true), 'right', true);
    expect(next.active).toEqual({ row: 3, column: 1 });
    expect(rangeOf(next)).toEqual({ row: 3, column: 1, rows: 4, columns: 3 });
  });
});

describe('Ctrl and an arrow', () => {
  it.each([
    ['goes to the last row with content', at(2, 1), 'down', { row: 8, column: 1 }],
    ['and from there to the last of the sheet', at(8, 1), 'down', { row: 10, column: 1 }],
    ['goes to the first', at(9, 1), 'up', { row: 1, column: 1 }],
    ['goes to the last column with content', at(2, 1), 'right', { row: 2, column: 5 }],
    ['goes to the first column that is seen', at(2, 5), 'left', { row: 2, column: 1 }],
  ] as const)('%s', (_, from: Selection, direction, place) => {
    expect(leap(FIELD, from, direction, false).active).toEqual(place);
  });
});

it('a selection whose rows are gone moves to the nearest that are there', () => {
  expect(withinField(FIELD, at(99, 99)).active).toEqual({ row: 10, column: 6 });
  expect(withinField(FIELD, at(5, 2)).active).toEqual({ row: 3, column: 1 });
});

describe('places in pixels', () => {
  it('find their row, hidden ones never', () => {
    expect([0, 19, 20, 60, 79, 80, 1_000, -5].map((pixel) => FIELD.rows.at(pixel))).toEqual([1, 1, 2, 6, 6, 7, 10, 1]);
    expect(FIELD.rows.start(6)).toBe(60);
    expect(FIELD.rows.total).toBe(160);
  });
});
