// Decides what kind of rule the cases of a text make together.

import * as say from '../../../vietnamese/sentences/scoring.ts';
import type { Amount } from './amount.ts';
import type { AwardedCase } from './awardedCase.ts';
import { readCondition } from './condition.ts';
import { deductionRule, perUnitRule } from './forEachRule.ts';
import { gradedRule } from './gradedRule.ts';
import { isExact } from './interval.ts';
import type { Limit } from './limits.ts';
import { type GradedCase, type RuleParts, type RuleReading, refusal } from './ruleParts.ts';
import { settleTimes } from './timeCases.ts';

const SAME = 1e-9;

export function decideRule(parts: RuleParts): RuleReading {
  const { limits, maxPoints } = parts;
  const cases = onceIsEach(parts.cases, limits);
  const counted = cases.filter(({ amount }) => isForEach(amount));
  const found: GradedCase[] = [];
  const proportions: AwardedCase[] = [];
  for (const one of cases) {
    if (one.amount.kind === 'proportion' || one.amount.kind === 'minusPerPercent') proportions.push(one);
    else if (!isForEach(one.amount)) found.push(graded(one, maxPoints));
  }
  const others = settleTimes(found);

  const unclear = others.find(({ condition, points }) => condition.kind === 'outside' || points < 0);
  if (unclear !== undefined) {
    return refusal(unclear.name === '' ? say.ruleWithoutPoints() : say.ruleNeedsOutside(unclear.name));
  }
  const tooMuch = others.find(({ points }) => points > maxPoints + SAME);
  if (tooMuch !== undefined) return refusal(say.ruleAboveMaximum(tooMuch.points, maxPoints));
  if (limits.some((limit) => limit.kind === 'rounding') && counted.length > 0)
    return refusal(say.ruleNeedsSeveralNumbers());

  const [each, another] = counted;
  if (each === undefined) return gradedRule(others, proportions, parts);
  if (another !== undefined || proportions.length > 0) return refusal(say.ruleNeedsSeveralNumbers());
  return each.amount.kind === 'each'
    ? perUnitRule(each.amount.points, others, parts)
    : deductionRule(each, others, parts);
}

/**
 * "Chậm 01 ngày trừ 0,1đ" is so much off for each day, unless another number of days takes off something else; "01 mô hình: 1đ, tối đa 3đ" is so
 * much for each.
 */
function onceIsEach(cases: readonly AwardedCase[], limits: readonly Limit[]): readonly AwardedCase[] {
  const numbered = cases.flatMap((one) => {
    const read = readCondition(one.condition.folded);
    return read.kind === 'daysLate' || read.kind === 'count' || read.kind === 'missing' ? [{ one, read }] : [];
  });
  if (cases.some(({ condition }) => readCondition(condition.folded).kind === 'partOf')) return cases;
  const [first, ...others] = numbered;
  if (first === undefined || first.read.interval === 'all') return cases;
  if (!isExact(first.read.interval) || first.read.interval.from?.value !== 1) return cases;
  const endsAll = others.every(
    ({ one, read }) =>
      read.kind === first.read.kind && read.interval !== 'all' && read.interval.to === null && givesNothing(one.amount),
  );
  const isEach = isTakenOffOnce(first.one.amount) ? endsAll : others.length === 0 && growsTo(first.one.amount, limits);
  return isEach ? cases.map((one) => (one === first.one ? { ...one, amount: forEachOf(one.amount) } : one)) : cases;
}

function isTakenOffOnce({ kind }: Amount): boolean {
  return kind === 'minus' || kind === 'minusShare';
}

function givesNothing(amount: Amount): boolean {
  return (amount.kind === 'points' && amount.points === 0) || (amount.kind === 'share' && amount.share === 0);
}

/** Whether a limit above the points of one says that more than one count. */
function growsTo(amount: Amount, limits: readonly Limit[]): boolean {
  if (amount.kind !== 'points') return false;
  return limits.some((limit) =>
    limit.kind === 'atMost' ? limit.points > amount.points : limit.kind === 'countAtMost' && limit.count > 1,
  );
}

function forEachOf(amount: Amount): Amount {
  if (amount.kind === 'points') return { kind: 'each', points: amount.points };
  if (amount.kind === 'minus') return { kind: 'minusEach', points: amount.points };
  return amount.kind === 'minusShare' ? { kind: 'minusShareEach', share: amount.share } : amount;
}

function isForEach({ kind }: Amount): boolean {
  return kind === 'each' || kind === 'minusEach' || kind === 'minusShareEach';
}

function graded({ condition, amount }: AwardedCase, maxPoints: number): GradedCase {
  return {
    condition: readCondition(condition.folded),
    name: condition.shown,
    points: pointsOf(amount, maxPoints),
    isTakenOff: amount.kind === 'minus' || amount.kind === 'minusShare',
  };
}

/** What an amount comes to; taking off more than there is leaves 0. */
function pointsOf(amount: Amount, maxPoints: number): number {
  if (amount.kind === 'points') return amount.points;
  if (amount.kind === 'share') return amount.share * maxPoints;
  if (amount.kind === 'minusShare') return (1 - amount.share) * maxPoints;
  return amount.kind === 'minus' ? Math.max(0, maxPoints - amount.points) : 0;
}
