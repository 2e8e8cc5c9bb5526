// The rows of the overview, as its sections write them.

import { formatPercent } from '../../vietnamese/number.ts';
import { type PageRowKind, pageLine } from '../page/layout.ts';
import { OVERVIEW_LAYOUT } from './layout.ts';

export const line = (kind: PageRowKind, texts: readonly string[], date?: Parameters<typeof pageLine>[3]) =>
  pageLine(OVERVIEW_LAYOUT, kind, texts, date);

export const BLANK_LINE = line('blank', []);

/** Blank where there is no rate. */
export function rateText(rate: number | null): string {
  return rate === null ? '' : formatPercent(rate);
}
