// The headers of a sheet that the add-on did not lay out: one row, or two where columns are grouped under a common word.

import { fold, foldWithoutMarks, tidy } from '../../../vietnamese/text.ts';
import type { Cell } from '../../../workbook/cell.ts';
import type { SheetLayout } from '../../../workbook/layout.ts';
import { cellText } from '../../../workbook/reading/readCell.ts';
import { touchesRows } from '../choice.ts';

export type Grid = Pick<SheetLayout, 'cells' | 'merges'>;

/** One column's header, as people see it. */
export interface ForeignHeader {
  /** What stands in the last of the header rows; "" where a merged cell covers it. */
  readonly own: string;
  /** What the column is called: its own words, else those above. */
  readonly shown: string;
  /** Every way to read it: alone, and behind the word of its group ("Điểm" over "Tối đa"). */
  readonly readings: readonly Reading[];
}

/** Words made comparable, with and without their marks. */
export interface Reading {
  readonly folded: string;
  readonly bare: string;
}

/** Longer texts are no headers. */
const LONGEST_HEADER = 120;

/** `first` and `last` are 1-based rows, the same for headers in one row. */
export function headersIn(grid: Grid, first: number, last: number): readonly ForeignHeader[] {
  const width = Math.max(0, ...grid.cells.slice(0, last).map((row) => row.length));
  return Array.from({ length: width }, (_, place) => {
    const own = textAt(grid, last, place);
    if (first === last) return { own, shown: own, readings: readingsOf([own]) };
    const above = own === '' ? wordsAbove(grid, first, place) : groupAbove(grid, [first, last], place);
    const together = above !== '' && own !== '' ? `${above} ${own}` : '';
    return { own, shown: own === '' ? above : own, readings: readingsOf([own === '' ? above : own, together]) };
  });
}

function readingsOf(texts: readonly string[]): readonly Reading[] {
  return texts
    .filter((text) => text !== '' && text.length <= LONGEST_HEADER)
    .map((text) => ({ folded: fold(text), bare: inFull(foldWithoutMarks(text)) }));
}

const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bvb\b/g, 'van ban'],
  [/\bdv\b/g, 'don vi'],
  [/\bcq\b/g, 'co quan'],
];

function inFull(bare: string): string {
  return SHORT_WORDS.reduce((text, [short, long]) => text.replace(short, long), bare);
}

/** The word over a group of columns; where nothing is merged it stands over the first of them. */
function groupAbove(grid: Grid, [first, last]: readonly [number, number], place: number): string {
  for (let at = place; at >= 0 && textAt(grid, last, at) !== ''; at--) {
    const words = wordsAbove(grid, first, at);
    if (words !== '') return words;
  }
  return '';
}

/** The cell's words, or those of the merged cell that covers it from the left or from above. */
function wordsAbove(grid: Grid, row: number, place: number): string {
  const own = textAt(grid, row, place);
  if (own !== '') return own;
  const group = grid.merges.find(
    (area) => touchesRows(area, row, row) && area.column <= place + 1 && area.column + area.columns > place + 1,
  );
  return group === undefined ? '' : textAt(grid, group.row, group.column - 1);
}

function textAt(grid: Grid, row: number, place: number): string {
  const cell: Cell = grid.cells[row - 1]?.[place] ?? '';
  return tidy(cellText(cell));
}
