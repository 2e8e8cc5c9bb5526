// How the overview is laid out: its columns and its fixed top rows.

import { type Cell, isBlank } from '../cell.ts';
import type { PageLayout, PageRowKind } from '../page/layout.ts';

/** 0-based places. Words stand in the first column, figures beside them; the last two are hidden and tell the colour rules what a row is and when it falls due. */
export const OVERVIEW_COLUMNS = { words: 0, figure: 1, share: 2, kind: 3, dueOn: 4 } as const;

// Together with the row numbers they fit a phone of 390 pixels. The first is wide enough for the longest title of a section.
const WIDTHS = [208, 80, 56];

/** In pixels, of what is seen. */
export const OVERVIEW_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

export const OVERVIEW_LAYOUT: PageLayout = {
  widths: WIDTHS,
  rightAligned: [OVERVIEW_COLUMNS.figure, OVERVIEW_COLUMNS.share],
  topRows: [
    { height: 60, fontSize: 11, bold: true },
    { height: 104, fontSize: 10, bold: false },
    { height: 60, fontSize: 11, bold: true },
    { height: 24, fontSize: 9, bold: false },
    { height: 24, fontSize: 9, bold: true },
  ],
};

/** The row, up to its kind, whose first cell says that the board was edited since the figures were made; an update blanks it. */
export const OVERVIEW_MARK_ROW = 'A5:D5';

/** Whether a sheet is the overview, in whatever order its rows and columns stand now, or is blank: another sheet of that name is someone's own. */
export function looksLikeOverview(cells: readonly (readonly Cell[])[]): boolean {
  const kind: PageRowKind = 'headline';
  return cells.some((row) => row.includes(kind)) || cells.every((row) => row.every(isBlank));
}
