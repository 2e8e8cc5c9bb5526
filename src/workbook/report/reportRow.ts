// Rows of the sheet "Báo cáo": one text across the page, two side by side, or the cells of a table.

import { COLUMNS_OF_LEFT_HEAD, REPORT_LAYOUT } from './layout.ts';
import { heightOf, LEAST_HEIGHT } from './textHeight.ts';

export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** In points. */
  readonly size: number;
  readonly align: 'left' | 'center';
}

/**
 * Which cells of a row are joined. `across`: all of them; `sides`: those of the left head, and the rest; `cells`: a bordered row of a table of so many
 * columns, the last of which takes what is left.
 */
export type Joining = { readonly kind: 'across' | 'sides' } | { readonly kind: 'cells'; readonly columns: number };

export interface ReportRow {
  readonly joining: Joining;
  /** One for each column; of joined cells the first holds the text. */
  readonly texts: readonly string[];
  readonly looks: readonly CellLook[];
  /** In pixels. Rows of tables grow with their words, joined cells don't. */
  readonly height: number;
}

const { widths } = REPORT_LAYOUT;
const PAGE_WIDTH = sumOf(widths);
const LEFT_WIDTH = sumOf(widths.slice(0, COLUMNS_OF_LEFT_HEAD));

export const PLAIN: CellLook = { bold: false, italic: false, underlined: false, size: 13, align: 'left' };
export const CENTRED: CellLook = { ...PLAIN, align: 'center' };

/** What stands on one side of the head or of the foot. */
export interface Side {
  readonly text: string;
  readonly look: CellLook;
}

export function across(text: string, look: CellLook): ReportRow {
  return {
    joining: { kind: 'across' },
    texts: filled([text]),
    looks: widths.map(() => look),
    height: heightOf(text, look, PAGE_WIDTH),
  };
}

export function sides(left: Side, right: Side): ReportRow {
  const isLeft = (column: number) => column < COLUMNS_OF_LEFT_HEAD;
  return {
    joining: { kind: 'sides' },
    texts: widths.map((_, column) => (column === 0 ? left.text : column === COLUMNS_OF_LEFT_HEAD ? right.text : '')),
    looks: widths.map((_, column) => (isLeft(column) ? left.look : right.look)),
    height: Math.max(
      heightOf(left.text, left.look, LEFT_WIDTH),
      heightOf(right.text, right.look, PAGE_WIDTH - LEFT_WIDTH),
    ),
  };
}

/** A bordered row of a table of so many columns. */
export function cells(columns: number, texts: readonly string[], look: (column: number) => CellLook): ReportRow {
  return {
    joining: { kind: 'cells', columns },
    texts: filled(texts),
    looks: widths.map((_, column) => look(column)),
    height: columns === widths.length ? LEAST_HEIGHT : heightOfCells(texts, look),
  };
}

/** Of a row whose last cells are joined, for such a row may not grow by itself. */
function heightOfCells(texts: readonly string[], look: (column: number) => CellLook): number {
  const last = texts.length - 1;
  return Math.max(
    ...texts.map((text, column) =>
      heightOf(text, look(column), sumOf(column === last ? widths.slice(column) : widths.slice(column, column + 1))),
    ),
  );
}

export function blank(): ReportRow {
  return across('', PLAIN);
}

function filled(texts: readonly string[]): readonly string[] {
  return widths.map((_, column) => texts[column] ?? '');
}

function sumOf(pixels: readonly number[]): number {
  return pixels.reduce((sum, width) => sum + width, 0);
}
