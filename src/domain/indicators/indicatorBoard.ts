// What following the indicators comes to: every row judged, every indicator rolled up, and the results that criteria take from them.

import type { Problem, RowKey } from '../problem.ts';
import type { IndicatorField, IndicatorRow } from './indicatorRow.ts';
import type { Judgement } from './judgement.ts';
import type { RollUpKind } from './rollUpKind.ts';

export interface JudgedIndicator {
  readonly key: RowKey;
  readonly row: IndicatorRow;
  /** As the unit table names it; null for an indicator of the whole office. */
  readonly unit: string | null;
  /** Both null where the figures are missing or make no share. */
  readonly done: number | null;
  readonly total: number | null;
  /** 0 to 1; null where there are no figures, or nothing to be done. */
  readonly ratio: number | null;
  readonly target: number | null;
  readonly judgement: Judgement;
}

/** An indicator over all its rows. */
export interface IndicatorTotal {
  readonly name: string;
  readonly rollUp: RollUpKind;
  readonly rows: readonly JudgedIndicator[];
  /** Of a sum: what was done and what there was. Of units: how many meet the target and how many there are. */
  readonly done: number;
  readonly total: number;
  /** Null where nothing is known, where there was nothing to be done, or where the rows contradict each other. */
  readonly ratio: number | null;
  /** What all its rows were set; null where they differ, or where units are counted. */
  readonly target: number | null;
  /** Of units counted there is none: the criterion says what the share is worth. */
  readonly judgement: Judgement | null;
  /** How many rows have no figures yet: until then the ratio is not the last word. */
  readonly withoutFigures: number;
}

/** What a criterion whose own result is blank takes from its indicator. */
export interface IndicatorResult {
  /** As a person would type it: "1180/1200". */
  readonly result: string;
  readonly indicator: string;
}

export interface IndicatorBoard {
  /** One for each row that names an indicator, in the order of the rows. */
  readonly rows: readonly JudgedIndicator[];
  /** In the order in which the rows first name them. */
  readonly totals: readonly IndicatorTotal[];
  /** By the row of the criterion. */
  readonly results: ReadonlyMap<RowKey, IndicatorResult>;
  readonly problems: readonly Problem<IndicatorField>[];
}
