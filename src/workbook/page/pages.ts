// The pages that the add-on writes, each with its layout.

import { OVERVIEW_LAYOUT } from '../overview/layout.ts';
import { REMAINING_POINTS_LAYOUT } from '../remainingPoints/layout.ts';
import type { PageKey } from '../schema/index.ts';
import type { PageLayout } from './layout.ts';

export const pageLayouts: Readonly<Record<PageKey, PageLayout>> = {
  overview: OVERVIEW_LAYOUT,
  remainingPoints: REMAINING_POINTS_LAYOUT,
};
