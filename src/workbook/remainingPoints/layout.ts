// How the page "Điểm còn lại" is laid out: code, criterion, unit, date, points, why, what to do about it.

import type { PageLayout } from '../page/layout.ts';

export const REMAINING_POINTS_LAYOUT: PageLayout = {
  widths: [64, 280, 170, 86, 76, 220, 280],
  rightAligned: [4],
  topRows: [
    { height: 40, fontSize: 14, bold: true },
    { height: 48, fontSize: 11, bold: false },
    { height: 24, fontSize: 9, bold: false },
  ],
};
