// How the overview is laid out: its columns, its fixed top rows, and what each kind of row looks like.

import { type Cell, isBlank } from '../cell.ts';
import { palette, type RuleLook } from '../palette.ts';

/** 0-based places. Four narrow columns are seen; the other two tell the colour rules what a row is and when it falls due. */
export const OVERVIEW_COLUMNS = { first: 0, second: 1, third: 2, fourth: 3, kind: 4, dueOn: 5 } as const;

export const OVERVIEW_WIDTH = 6;

/** In pixels; together they fit a phone. */
export const OVERVIEW_COLUMN_WIDTHS: readonly number[] = [120, 140, 80, 64];

/** The rows above the tables, each over the whole width. Heights in pixels, sizes in points. */
export const OVERVIEW_TOP_ROWS: readonly {
  readonly height: number;
  readonly fontSize: number;
  readonly bold: boolean;
}[] = [
  { height: 40, fontSize: 14, bold: true },
  { height: 112, fontSize: 11, bold: false },
  { height: 60, fontSize: 11, bold: true },
  { height: 24, fontSize: 9, bold: false },
  { height: 24, fontSize: 9, bold: true },
  { height: 24, fontSize: 9, bold: false },
];

/** The cell that says that the board was edited since the figures were made; an update blanks it. */
export const OVERVIEW_MARK_CELL = 'A5';

export type OverviewRowKind =
  | 'title'
  | 'headline'
  | 'stamp'
  | 'mark'
  | 'review'
  | 'section'
  | 'header'
  | 'line'
  | 'total'
  | 'task'
  | 'note'
  | 'blank';

/** Kinds without an entry look like plain text. */
export const OVERVIEW_ROW_LOOKS: Readonly<Partial<Record<OverviewRowKind, RuleLook>>> = {
  title: { fontColor: palette.sectionText, bold: true },
  section: { fontColor: palette.sectionText, bold: true },
  header: { background: palette.tableHeader, bold: true },
  total: { bold: true },
  note: { fontColor: palette.noteText },
};

/** The columns that hold words (0-based). */
export const OVERVIEW_TEXT_COLUMNS: readonly number[] = [0, 1, 2, 3, OVERVIEW_COLUMNS.kind];

/** Whether a sheet is the overview, in whatever order its rows and columns stand now, or is blank: another sheet of that name is someone's own. */
export function looksLikeOverview(cells: readonly (readonly Cell[])[]): boolean {
  const kind: OverviewRowKind = 'headline';
  return cells.some((row) => row.includes(kind)) || cells.every((row) => row.every(isBlank));
}
