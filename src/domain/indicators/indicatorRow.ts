// One row of the indicator table as it was read: an indicator in a unit, or an indicator of the whole office.

import type { RowKey } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { RollUpKind } from './rollUpKind.ts';

/** The fields of an indicator that a person fills in; problems name one of them. */
export type IndicatorField =
  | 'indicator'
  | 'unit'
  | 'done'
  | 'total'
  | 'target'
  | 'rollUp'
  | 'relatedCriteria'
  | 'cause';

export interface IndicatorRow {
  readonly key: RowKey;
  /** Rows with the same words are one indicator in several units. */
  readonly indicator: string;
  /** "" for an indicator of the whole office. */
  readonly unit: string;
  readonly done: Reading<number>;
  /** What `done` is a part of. */
  readonly total: Reading<number>;
  /** `Mức giao` as typed: "95%", "từ 95% trở lên", "0,95". */
  readonly target: string;
  readonly rollUp: Reading<RollUpKind>;
  /** `Tiêu chí liên quan` as typed: "1.2.3; II.4". */
  readonly relatedCriteria: string;
  readonly cause: string;
}
