// Takes a result as typed in hand: read, made comparable, or refused before any rule is asked.

import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { tidy } from '../../../../vietnamese/text.ts';
import { comparable } from '../reading/wording/comparable.ts';
import { noPoints, type ResultInHand, type ScoredResult } from './scoredResult.ts';
import { type Refusal, readTypedResult } from './typedResult.ts';

export type TakenResult =
  | { readonly kind: 'inHand'; readonly hand: ResultInHand }
  /** Blank, or nothing that any rule could score. */
  | { readonly kind: 'refused'; readonly told: ScoredResult };

const NO_RESULT: ScoredResult = { points: null, explanation: '', problem: null };

export function takeInHand(result: string): TakenResult {
  const typed = readTypedResult(result);
  if (typed.kind === 'blank') return { kind: 'refused', told: NO_RESULT };
  const shown = tidy(result);
  if (typed.kind === 'refused') return { kind: 'refused', told: noPoints(refusalText(typed.reason, shown)) };
  return { kind: 'inHand', hand: { typed, words: comparable(result), shown, written: result } };
}

function refusalText(reason: Refusal, shown: string): string {
  switch (reason) {
    case 'negative':
      return whyNot.negative(shown);
    case 'noSuchDay':
      return whyNot.noSuchDay(shown);
    case 'divisionByZero':
      return whyNot.divisionByZero(shown);
    case 'dayOrFraction':
      return whyNot.dayOrFraction(shown);
    case 'tooLong':
      return whyNot.tooLong();
  }
}
