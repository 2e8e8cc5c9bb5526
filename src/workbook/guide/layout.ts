// How the page "Hướng dẫn" is laid out: one column of text.

import type { PageLayout } from '../page/layout.ts';

export const GUIDE_LAYOUT: PageLayout = {
  widths: [760],
  rightAligned: [],
  topRows: [{ height: 40, fontSize: 14, bold: true }],
};
