// How a page that the add-on writes is laid out: narrow columns that are seen, and two hidden ones that tell the colour rules what a row is.

import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { WrittenCell } from '../cell.ts';
import { palette, type RuleLook } from '../looks/palette.ts';

/** Places are 0-based, heights and widths in pixels, sizes in points. */
export interface PageLayout {
  /** Of the columns that are seen. */
  readonly widths: readonly number[];
  /** Columns of figures. */
  readonly rightAligned: readonly number[];
  /** The rows above the tables, each over the whole width. */
  readonly topRows: readonly { readonly height: number; readonly fontSize: number; readonly bold: boolean }[];
  /** Of a page that is one list under a row of headers: the number formats of its columns, null for the automatic one. It has no hidden columns. */
  readonly listFormats?: readonly (string | null)[];
}

/** One array for each row of the sheet, as wide as the page. */
export type PageLines = readonly (readonly WrittenCell[])[];

/** What a row of a page is. `dated`: it turns red once its date has passed. `mark`: blank, until someone edits the board. */
export type PageRowKind =
  | 'title'
  | 'headline'
  | 'stamp'
  | 'mark'
  | 'review'
  | 'section'
  | 'figure'
  | 'unit'
  | 'header'
  | 'line'
  | 'total'
  | 'dated'
  | 'note'
  | 'blank';

/** Kinds without an entry look like plain text. */
export const PAGE_ROW_LOOKS: Readonly<Partial<Record<PageRowKind, RuleLook>>> = {
  title: { fontColor: palette.sectionText, bold: true },
  section: { fontColor: palette.sectionText, bold: true },
  figure: { fontColor: palette.sectionText, bold: true },
  unit: { bold: true },
  header: { background: palette.tableHeader, bold: true },
  total: { bold: true },
  note: { fontColor: palette.noteText },
};

/** Hidden: the kind of the row. */
export function kindColumn({ widths }: PageLayout): number {
  return widths.length;
}

/** Hidden: the date by which a row is judged. */
export function dateColumn({ widths }: PageLayout): number {
  return widths.length + 1;
}

/** All columns, the hidden ones too. */
export function pageWidth({ widths }: PageLayout): number {
  return widths.length + 2;
}

/** The number formats of all columns: words, and the hidden date. */
export function pageFormats(layout: PageLayout): readonly string[] {
  return [...Array.from({ length: dateColumn(layout) }, () => '@'), 'dd/MM/yyyy'];
}

/** A row of the page; texts that it lacks are blank. */
export function pageLine(
  { widths }: PageLayout,
  kind: PageRowKind,
  texts: readonly string[],
  date?: CalendarDate | null,
): readonly WrittenCell[] {
  const seen = widths.map((_, column) => texts[column] ?? '');
  return [...seen, kind, date === undefined || date === null ? '' : { date }];
}
