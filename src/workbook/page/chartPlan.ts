// What a chart on a page of the add-on is to show, told without Google.

import type { PageKey, SheetKey } from '../schema/index.ts';

/**
 * Cells of one column, 1-based: the header first, then at least one cell of figures or names. The header names the series.
 */
export interface ChartRange {
  readonly column: number;
  readonly firstRow: number;
  /** The header included. */
  readonly rows: number;
}

/** `bar` lies, `column` stands. */
export type ChartKind = 'bar' | 'column' | 'line';

export interface ChartPlan {
  /** Tells the charts of a page apart in code. */
  readonly key: string;
  /** What the reader sees above it, and by which an update finds it again: no two charts of a page share one, and none holds a date or a figure. */
  readonly title: string;
  readonly kind: ChartKind;
  /** The page it stands on. */
  readonly page: PageKey;
  /** The add-on's sheet that holds its figures. */
  readonly source: SheetKey;
  readonly labels: ChartRange;
  /** As many rows as `labels`, from the same row on. Shares are numbers from 0 to 1 in cells of a percent format. */
  readonly series: readonly ChartRange[];
  /** So far, from 0 on, the axis of the figures reaches at least: 1 for shares, or the highest of them would look like all there is. */
  readonly reaches: number;
  /** The cell under its upper left corner, 1-based. */
  readonly anchorRow: number;
  readonly anchorColumn: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The charts of one page as an update wants them. */
export interface PageCharts {
  readonly page: PageKey;
  /** By which the add-on knows its own charts there; one that has no plan now, since nothing is left to show, is taken away. */
  readonly titles: readonly string[];
  readonly plans: readonly ChartPlan[];
}
