// How the page "Lịch sử" is laid out. It is a list of figures without titles, so no row needs looks of its own.

import type { PageLayout } from '../page/layout.ts';
import { SHEET_COLUMNS } from './columns.ts';

export const HISTORY_LAYOUT: PageLayout = {
  widths: SHEET_COLUMNS.map(({ width }) => width),
  rightAligned: [],
  topRows: [],
  listFormats: SHEET_COLUMNS.map(({ format }) => format),
};
