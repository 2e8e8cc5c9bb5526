// Decides what kind of rule the cases of a text make together.

import * as whyNot from '../../../../../vietnamese/sentences/scoringRefusals.ts';
import { levelOf } from '../../level.ts';
import { type Amount, isTakenOff } from '../clause/amount.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import { readCondition } from '../condition/condition.ts';
import { isRankUnclear } from '../condition/rank.ts';
import { comparable } from '../wording/comparable.ts';
import { deductionRule, perUnitRule } from './forEachRule.ts';
import { gradedRule } from './gradedRule.ts';
import { thingsCounted } from './namedThingsRule.ts';
import { onceIsEach } from './onceIsEach.ts';
import { type GradedCase, type RuleParts, type RuleReading, refusal } from './ruleParts.ts';
import { settleComparisons, settleCounts, settleDenials, settlePeriods, settleTimes } from './settledCases.ts';

const SAME = 1e-9;

export function decideRule(all: RuleParts): RuleReading {
  const parts = withoutExcluded(all);
  const { limits, maxPoints } = parts;
  const below = parts.cases.find(({ amount }) => amount.kind === 'belowZero');
  if (below !== undefined && parts.cases.some(({ amount }) => givesPoints(amount)))
    return refusal(whyNot.ruleBelowZero(below.condition.shown));
  const cases = onceIsEach(parts.cases.map(belowZeroAsTakenOff), limits);
  const counted = cases.filter(({ amount }) => isForEach(amount));
  const found: GradedCase[] = [];
  const proportions: AwardedCase[] = [];
  for (const one of cases) {
    if (one.amount.kind === 'proportion' || one.amount.kind === 'minusPerPercent') proportions.push(one);
    else if (!isForEach(one.amount)) found.push(graded(one, maxPoints));
  }
  const earning = cases.filter(({ amount }) => pointsOf(amount, maxPoints) > 0 && !isTakenOff(amount));
  // "Đúng hạn: 2đ; trước hạn được cộng thêm 0,5đ": which of them the second comes on top of is not said.
  if (earning.some(({ isAdded }) => isAdded) && earning.some(({ isAdded }) => !isAdded))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const others = settleComparisons(
    settleTimes(settleCounts(settlePeriods(settleDenials(found))), counted.some(countsLateDays)),
  );

  const unclear = others.find(({ condition, points }) => condition.kind === 'outside' || points < 0);
  if (unclear !== undefined) {
    return refusal(unclear.name === '' ? whyNot.ruleWithoutPoints() : whyNot.ruleNeedsOutside(unclear.name));
  }
  // "Điểm: 2 (đạt từ 3 tiêu chí)" names no case.
  if (others.some(({ name }) => /^(?:số )?điểm$/i.test(name))) return refusal(whyNot.ruleWithoutPoints());
  const ofRanks = others.find(
    ({ condition, name }) => condition.kind === 'count' && isRankUnclear(comparable(name), parts.vocabulary),
  );
  if (ofRanks !== undefined) return refusal(whyNot.ruleClauseUnclear(ofRanks.name));
  const tooMuch = others.find(({ points }) => points > maxPoints + SAME);
  if (tooMuch !== undefined) return refusal(whyNot.ruleAboveMaximum(tooMuch.points, maxPoints));
  if (limits.some((limit) => limit.kind === 'rounding') && counted.length > 0)
    return refusal(whyNot.ruleNeedsSeveralNumbers());

  const [each, another] = counted;
  if (each === undefined) return gradedRule(others, proportions, parts);
  if (proportions.length > 0 || cases.some(mayBeForEachToo)) return refusal(whyNot.ruleNeedsSeveralNumbers());
  const costsOnce = others.some(
    ({ off, points, condition }) => off !== null && off > 0 && points > 0 && condition.kind === 'words',
  );
  if (another !== undefined || (costsOnce && isMinusEach(each.amount))) return thingsCounted(counted, others, parts);
  return each.amount.kind === 'each'
    ? perUnitRule(each.amount.points, others, parts)
    : deductionRule(each, others, parts);
}

/** Takes out the cases in which there was nothing to score. */
function withoutExcluded(parts: RuleParts): RuleParts {
  const excluded = parts.cases.filter(({ amount }) => amount.kind === 'notScored');
  if (excluded.length === 0) return parts;
  return {
    ...parts,
    cases: parts.cases.filter((one) => !excluded.includes(one)),
    excluded: excluded.map(({ condition }) => levelOf(condition.shown, 0)),
  };
}

/** Beside cases that give points "-1đ" is less than nothing; alone with others of its kind it is what is taken off. */
function givesPoints({ kind, ...amount }: Amount): boolean {
  if (kind === 'points') return 'points' in amount && amount.points > 0;
  return kind === 'share' || kind === 'each' || kind === 'proportion';
}

function belowZeroAsTakenOff(one: AwardedCase): AwardedCase {
  const { amount } = one;
  return amount.kind === 'belowZero' ? { ...one, amount: { kind: 'minus', points: amount.points } } : one;
}

/** "Chậm 01 ngày trừ 1đ; quá 05 ngày không tính điểm". */
function countsLateDays({ condition }: AwardedCase): boolean {
  return readCondition(condition.folded).kind === 'daysLate';
}

function isMinusEach({ kind }: Amount): boolean {
  return kind === 'minusEach' || kind === 'minusShareEach';
}

/** "Mỗi báo cáo chậm trừ 0,1đ, không gửi trừ 0,2đ": whether the second is for each too is not said. */
function mayBeForEachToo({ amount }: AwardedCase, place: number, cases: readonly AwardedCase[]): boolean {
  const before = cases[place - 1];
  return isTakenOff(amount) && before?.condition.followedBy === ',' && isMinusEach(before.amount);
}

function isForEach({ kind }: Amount): boolean {
  return kind === 'each' || kind === 'minusEach' || kind === 'minusShareEach';
}

function graded({ condition, amount }: AwardedCase, maxPoints: number): GradedCase {
  return {
    condition: readCondition(condition.folded),
    name: condition.shown,
    points: pointsOf(amount, maxPoints),
    off: takenOff(amount, maxPoints),
  };
}

function takenOff(amount: Amount, maxPoints: number): number | null {
  if (amount.kind === 'minus') return amount.points;
  return amount.kind === 'minusShare' ? amount.share * maxPoints : null;
}

/** What an amount comes to; taking off more than there is leaves 0. */
function pointsOf(amount: Amount, maxPoints: number): number {
  if (amount.kind === 'points') return amount.points;
  if (amount.kind === 'share') return amount.share * maxPoints;
  if (amount.kind === 'minusShare') return (1 - amount.share) * maxPoints;
  return amount.kind === 'minus' ? Math.max(0, maxPoints - amount.points) : 0;
}
