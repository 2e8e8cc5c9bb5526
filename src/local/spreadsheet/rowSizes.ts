// How tall rows are: as somebody set them, or as tall as their wrapped texts need.

import { display } from './display.ts';
import { widthInLetters } from './letters.ts';
import type { Locale } from './locale.ts';
import { DEFAULT_ROW_HEIGHT, type Row, type Sheet } from './sheet.ts';

const LINE_HEIGHT = 17;
const PADDING = 4;

/** What a cell keeps free at both sides, and for the arrow of a drop-down. */
const SIDES = 8;
const ARROW = 16;
const FILTER_BUTTON = 18;

export interface RowSize {
  readonly height: number;
  readonly hidden: boolean;
}

/**
 * The rows in pixels. A row of the default height grows with its wrapped texts, as Google's do. `letter` is the width in pixels
 * of an average letter of 10 points in the reader's font; the lines are an estimate from it, on the generous side.
 */
export function rowSizes(sheet: Sheet, locale: Locale, letter: number): readonly RowSize[] {
  const merged = new Set(
    sheet.merges.flatMap(({ row, rows, columns }) =>
      columns > 1 ? Array.from({ length: rows }, (_, offset) => row + offset) : [],
    ),
  );
  return sheet.rows.map((row, offset) => {
    const { height, hidden } = row;
    if (height !== DEFAULT_ROW_HEIGHT || merged.has(offset + 1)) return { height, hidden };
    return { height: Math.max(height, fittedHeight(row, offset + 1, sheet, locale, letter)), hidden };
  });
}

function fittedHeight({ cells }: Row, row: number, sheet: Sheet, locale: Locale, letter: number): number {
  const sides = SIDES + (sheet.filter?.row === row ? FILTER_BUTTON : 0);
  let height = 0;
  for (const [place, cell] of cells.entries()) {
    const column = sheet.columns[place];
    if (cell === undefined || cell.style.wrap !== 'WRAP' || column === undefined || column.hidden) continue;
    if (cell.value === null || typeof cell.value === 'object') continue;
    const text = display(cell.value, cell.style.numberFormat ?? '', locale);
    const size = (cell.style.fontSize ?? 10) / 10;
    const bold = cell.style.fontWeight === 'bold' ? 1.07 : 1;
    const free = column.width - sides - (cell.validation?.criteria === 'VALUE_IN_LIST' ? ARROW : 0);
    const lines = linesOf(text, free / (letter * size * bold));
    height = Math.max(height, Math.ceil(lines * LINE_HEIGHT * size) + PADDING);
  }
  return height;
}

/** How many lines the text takes where `room` average letters fit on one; breaks between words, and inside one that is too long. */
function linesOf(text: string, room: number): number {
  const space = widthInLetters(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = widthInLetters(word);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      while (used > room && room >= 1) {
        lines++;
        used -= room;
      }
    }
  }
  return lines;
}
