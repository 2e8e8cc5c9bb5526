// What scoring a result takes and what it gives.

import type { TypedResult } from './typedResult.ts';

/** A result ready to be scored: what it was read as, its words made comparable, and how it looks. */
export interface ResultInHand {
  readonly typed: TypedResult;
  readonly words: string;
  readonly shown: string;
  /** As it stands in its cell, with its line breaks. */
  readonly written: string;
}

/** What a result is worth under a rule. With `points` the `problem` is a remark, without them it says why; a blank result has neither. */
export interface ScoredResult {
  readonly points: number | null;
  readonly explanation: string;
  readonly problem: string | null;
}

export function scored(points: number, explanation: string, problem: string | null = null): ScoredResult {
  return { points, explanation, problem };
}

export function noPoints(problem: string): ScoredResult {
  return { points: null, explanation: '', problem };
}
