// Applies a rule to a result as typed: points, how they came about, or why there are none.

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import type { ScoringRule } from '../rule.ts';
import { scoreCount, scoreDaysLate, scoreItems, scoreMissing } from './countedResult.ts';
import { scoreDeduction, scorePerUnit } from './forEach.ts';
import { scoreNamedThings } from './namedThingsResult.ts';
import { scoreRatio } from './ratioResult.ts';
import { noPoints, type ResultInHand, type ScoredResult, scored } from './scoredResult.ts';
import { scoreScore } from './scoreOfOthers.ts';
import { takeInHand } from './takeInHand.ts';
import { scoreWords } from './wordsResult.ts';

/** A blank result has neither points nor a problem; any other either has points from 0 to the maximum or a problem that says why not. Never throws. */
export function scoreResult(rule: ScoringRule, result: string): ScoredResult {
  const taken = takeInHand(result);
  return taken.kind === 'refused' ? taken.told : scoreByKind(rule, taken.hand);
}

function scoreByKind(rule: ScoringRule, hand: ResultInHand): ScoredResult {
  switch (rule.kind) {
    case 'typedPoints':
      return scoreTypedPoints(rule.maxPoints, hand) ?? noPoints(whyNot.needsTypedPoints(hand.shown, rule.maxPoints));
    case 'unstated':
      return scoreTypedPoints(rule.maxPoints, hand) ?? scoreUnstated(rule.maxPoints, hand);
    case 'levels':
      return (
        scoreWords(rule.cases, hand, rule.cases.dates.length > 0 ? 'no' : 'both') ??
        noPoints(
          whyNot.noSuchLevel(
            hand.shown,
            [...rule.cases.dates, ...rule.cases.levels].map(({ name }) => name),
          ),
        )
      );
    case 'perUnit':
      return scorePerUnit(rule, hand);
    case 'deduction':
      return scoreDeduction(rule, hand);
    case 'namedThings':
      return scoreNamedThings(rule, hand);
    case 'bands':
      switch (rule.measure.kind) {
        case 'ratio':
          return scoreRatio(rule, hand);
        case 'count':
          return scoreCount(rule, hand);
        case 'daysLate':
          return scoreDaysLate(rule, hand);
        case 'score':
          return scoreScore(rule, hand);
        case 'missing':
          return scoreMissing(rule, rule.measure, hand);
        case 'items':
          return scoreItems(rule, rule.measure, hand);
      }
  }
}

/** A number, with "đ" or "điểm" or alone, from 0 to the maximum. */
function scoreTypedPoints(maxPoints: number, { typed, shown }: ResultInHand): ScoredResult | null {
  if (typed.kind !== 'number' || typed.lead !== '' || !/^(?:đ|điểm)?$/.test(typed.unit)) return null;
  if (typed.value > maxPoints) return noPoints(whyNot.aboveMaximum(shown, maxPoints));
  return scored(typed.value, say.typedPoints(typed.value));
}

function scoreUnstated(maxPoints: number, { words, shown }: ResultInHand): ScoredResult {
  if (/^(?:đạt|có|đã (?:đạt|có|thực hiện|hoàn thành|ban hành)|đạt yêu cầu)$/.test(words)) {
    return scored(maxPoints, say.passed(maxPoints));
  }
  if (/^(?:không|chưa)(?: (?:đạt|có|thực hiện|hoàn thành|ban hành|đạt yêu cầu))?$/.test(words)) {
    return scored(0, say.notPassed());
  }
  return noPoints(whyNot.needsRule(shown));
}
