// Scores a result that is itself a number of points, given by someone else: "85", "82,5 điểm".

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import type { BandsRule } from '../rule.ts';
import { scoreInBands } from './bandResult.ts';
import { noPoints, type ResultInHand, type ScoredResult } from './scoredResult.ts';
import { scoreWords } from './wordsResult.ts';

/** A number, alone or with "điểm"; nothing else, not even a percentage, is a score. */
export function scoreScore(rule: BandsRule, hand: ResultInHand): ScoredResult {
  const { typed, shown } = hand;
  if (typed.kind === 'number' && /^(?:đạt|được)?$/.test(typed.lead) && /^(?:đ|điểm)?$/.test(typed.unit)) {
    return scoreInBands(rule, typed.value, {
      result: say.score(typed.value),
      shown,
      bound: say.score,
      quotesRule: false,
    });
  }
  return scoreWords(rule.cases, hand, 'none') ?? noPoints(whyNot.needsScore(shown));
}
