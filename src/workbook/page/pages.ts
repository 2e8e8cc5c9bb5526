// The pages that the add-on writes, each with its layout.

import { GUIDE_LAYOUT } from '../guide/layout.ts';
import { HISTORY_LAYOUT } from '../history/layout.ts';
import { OVERVIEW_LAYOUT } from '../overview/layout.ts';
import { REMAINING_POINTS_LAYOUT } from '../remainingPoints/layout.ts';
import { REPORT_LAYOUT } from '../report/layout.ts';
import type { PageKey } from '../schema/index.ts';
import type { PageLayout } from './layout.ts';

export const pageLayouts: Readonly<Record<PageKey, PageLayout>> = {
  overview: OVERVIEW_LAYOUT,
  remainingPoints: REMAINING_POINTS_LAYOUT,
  history: HISTORY_LAYOUT,
  report: REPORT_LAYOUT,
  guide: GUIDE_LAYOUT,
};
