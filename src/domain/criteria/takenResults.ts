// Results that criteria with a blank `Kết quả` take from elsewhere, so that nobody types a figure twice.

import type { RowKey } from '../problem.ts';
import type { CriterionRow } from './criterionRow.ts';

export interface TakenResult {
  /** As a person would type it. */
  readonly result: string;
  /** The sentence that stands beside the criterion and says where the result comes from. */
  readonly hint: string;
}

/** By the row of the criterion. */
export type TakenResults = ReadonlyMap<RowKey, TakenResult>;

export const NONE_TAKEN: TakenResults = new Map();

/** Whether the row takes its result from elsewhere: what a person typed goes first, and what does not apply needs none. */
export function takesResult({ result, status }: CriterionRow): boolean {
  return result.trim() === '' && !(status.kind === 'value' && status.value === 'notApplicable');
}

/** The rows as if someone had typed the results that are taken. */
export function withTakenResults(rows: readonly CriterionRow[], taken: TakenResults): readonly CriterionRow[] {
  if (taken.size === 0) return rows;
  return rows.map((row) => {
    const found = taken.get(row.key);
    return found !== undefined && takesResult(row) ? { ...row, result: found.result } : row;
  });
}
