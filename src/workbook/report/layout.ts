// How the sheet "Báo cáo" is laid out: the columns that all its tables share, as wide together as the text of an A4 page.

import { COLUMN_SHARES } from '../../domain/officialDocument/officialDocument.ts';
import type { PageLayout } from '../page/layout.ts';

/** Between margins of 30 and 15 mm, at the 96 pixels an inch by which Sheets prints a page that need not be shrunk. */
const PAGE_PIXELS = 620;

export const REPORT_LAYOUT: PageLayout = {
  widths: COLUMN_SHARES.map((share) => Math.round((share / 100) * PAGE_PIXELS)),
  rightAligned: [],
  topRows: [],
};

/** The heads stand side by side: so many columns belong to the left one. */
export const COLUMNS_OF_LEFT_HEAD = 2;
