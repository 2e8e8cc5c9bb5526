// How the overview is laid out: its columns and its fixed top rows.

import { type Cell, isBlank } from '../cell.ts';
import type { PageLayout, PageRowKind } from '../page/layout.ts';

/** 0-based places. Four narrow columns are seen; the other two tell the colour rules what a row is and when it falls due. */
export const OVERVIEW_COLUMNS = { first: 0, second: 1, third: 2, fourth: 3, kind: 4, dueOn: 5 } as const;

export const OVERVIEW_LAYOUT: PageLayout = {
  // Together with the row numbers they fit a phone of 390 pixels.
  widths: [102, 118, 76, 48],
  rightAligned: [OVERVIEW_COLUMNS.third, OVERVIEW_COLUMNS.fourth],
  topRows: [
    { height: 62, fontSize: 12, bold: true },
    { height: 104, fontSize: 11, bold: false },
    { height: 60, fontSize: 11, bold: true },
    { height: 24, fontSize: 9, bold: false },
    { height: 24, fontSize: 9, bold: true },
    { height: 24, fontSize: 9, bold: false },
  ],
};

/** The row, up to its kind, whose first cell says that the board was edited since the figures were made; an update blanks it. */
export const OVERVIEW_MARK_ROW = 'A5:E5';

/** Whether a sheet is the overview, in whatever order its rows and columns stand now, or is blank: another sheet of that name is someone's own. */
export function looksLikeOverview(cells: readonly (readonly Cell[])[]): boolean {
  const kind: PageRowKind = 'headline';
  return cells.some((row) => row.includes(kind)) || cells.every((row) => row.every(isBlank));
}
