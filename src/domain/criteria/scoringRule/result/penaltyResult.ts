// Applies a rule in a block of penalties: the points are those taken off, and the words say so.

import { penaltyNeedsPointsOff } from '../../../../vietnamese/sentences/criteria.ts';
import * as say from '../../../../vietnamese/sentences/scoring.ts';
import { isNegative } from '../level.ts';
import { comparable } from '../reading/wording/comparable.ts';
import type { BandsRule, DeductionRule, LevelsRule, NamedThingsRule, PerUnitRule, ScoringRule } from '../rule.ts';
import { countFaults, countUnits } from './forEach.ts';
import { addUp } from './namedThingsResult.ts';
import { noPoints, type ScoredResult, scored } from './scoredResult.ts';
import { scoreResult } from './scoreResult.ts';
import { takeInHand } from './takeInHand.ts';

/**
 * Like `scoreResult`, but the points are those taken off, from 0 to the maximum. Results that the rule does not say the cost of ("theo tỷ lệ",
 * "tốt: 2đ") are refused.
 */
export function scorePenalty(rule: ScoringRule, result: string): ScoredResult {
  switch (rule.kind) {
    case 'typedPoints':
    case 'unstated':
      return scoreTypedOff(rule.maxPoints, result);
    case 'perUnit':
    case 'deduction':
      return scoreCounted(rule, result);
    case 'namedThings':
      return scoreThingsOff(rule, result);
    case 'levels':
    case 'bands':
      return turned(rule, scoreResult(rule, result), result);
  }
}

type CasesOrCounts = PerUnitRule | DeductionRule | LevelsRule | BandsRule;

const NOTHING_TAKEN_OFF = /^không(?: có| bị trừ(?: điểm)?| trừ(?: điểm)?| vi phạm)?$/;

/** A number, which may carry the minus sign of what is taken off. "Có" or "Đạt" do not say how much. */
function scoreTypedOff(maxPoints: number, result: string): ScoredResult {
  const taken = takeInHand(result.trim().replace(/^[-−–]\s*(?=\d)/, ''));
  if (taken.kind === 'refused') return taken.told;
  const { words, typed } = taken.hand;
  if (NOTHING_TAKEN_OFF.test(words)) return scored(0, say.nothingTakenOff());
  if (typed.kind !== 'number') return noPoints(penaltyNeedsPointsOff(result));
  const { points, problem } = scoreResult({ kind: 'typedPoints', maxPoints }, taken.hand.shown);
  return points === null ? { points, explanation: '', problem } : scored(points, say.typedPenalty(points));
}

function scoreCounted(rule: PerUnitRule | DeductionRule, result: string): ScoredResult {
  const taken = takeInHand(result);
  if (taken.kind === 'refused') return taken.told;
  const counted = rule.kind === 'perUnit' ? countUnits(rule, taken.hand) : countFaults(rule, taken.hand);
  if (counted.kind === 'told') return turned(rule, counted.told, result);
  const { wanted, spoken } = counted;
  const most = rule.kind === 'perUnit' ? rule.cap : Math.min(rule.base, rule.mostDeducted);
  const off = Math.min(most, wanted);
  return scored(off, say.takenAway(spoken, rule.pointsEach, off, wanted > most + SAME ? most : null));
}

function scoreThingsOff(rule: NamedThingsRule, result: string): ScoredResult {
  const taken = takeInHand(result);
  if (taken.kind === 'refused') return taken.told;
  const tally = addUp(rule, taken.hand);
  if (tally.kind === 'refused') return tally.told;
  return scored(tally.sum, say.takenAwayTogether(tally.told, tally.sum), tally.remark);
}

const SAME = 1e-9;

/** "Không", where all that the rule names are faults and none of them is the want of something ("không báo cáo: trừ 1đ"). */
function nothingHappened(rule: CasesOrCounts, result: string): boolean {
  if (rule.kind === 'perUnit' || !rule.takesOff || rule.cases.levels.some(isNegative)) return false;
  return NOTHING_TAKEN_OFF.test(comparable(result));
}

/** What a case in words or a band leaves of the maximum, as what it takes off: only where every case of the rule says what it takes off. */
function turned(rule: CasesOrCounts, told: ScoredResult, result: string): ScoredResult {
  if (told.points === null) return nothingHappened(rule, result) ? scored(0, say.nothingTakenOff()) : told;
  if (rule.kind === 'perUnit') return { ...told, explanation: say.asPenalty(told.explanation, told.points) };
  // Of several penalties the highest leaves the least, and the best was looked for.
  if (!rule.takesOff || rule.cases.bestOfSeveral) return noPoints(penaltyNeedsPointsOff(result));
  const off = rule.maxPoints - told.points;
  return { points: off, explanation: say.asPenalty(told.explanation, off), problem: told.problem };
}
