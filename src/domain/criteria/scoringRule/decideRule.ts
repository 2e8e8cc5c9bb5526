// Decides what kind of rule the cases of a text make together, and puts it together.

import * as say from '../../../vietnamese/sentences/scoring.ts';
import type { Amount, AwardedCase } from './amount.ts';
import { type Condition, readCondition } from './condition.ts';
import { gradedRule } from './gradedRule.ts';
import { isExact } from './interval.ts';
import { levelOf } from './level.ts';
import type { Limit } from './limits.ts';
import type { Band, Level } from './rule.ts';
import {
  casesOf,
  countLimitOf,
  type GradedCase,
  limitOf,
  type RuleParts,
  type RuleReading,
  refusal,
} from './ruleParts.ts';

const SAME = 1e-9;

export function decideRule(parts: RuleParts): RuleReading {
  const { limits, maxPoints } = parts;
  const cases = onceIsEach(parts.cases, limits);
  const counted = cases.filter(({ amount }) => isForEach(amount));
  const found: GradedCase[] = [];
  const proportions: AwardedCase[] = [];
  for (const one of cases) {
    if (one.amount.kind === 'proportion') proportions.push(one);
    else if (!isForEach(one.amount)) found.push(graded(one, maxPoints));
  }
  const others = carryLateness(found);

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

/** "Chậm dưới 5 ngày: …; từ 5 đến 10 ngày: …": the days of later clauses are days late too. Elsewhere days are a case in words. */
function carryLateness(cases: readonly GradedCase[]): readonly GradedCase[] {
  const countsLateDays = cases.some(({ condition }) => condition.kind === 'daysLate');
  return cases.map((one) => {
    if (one.condition.kind !== 'days') return one;
    const { interval } = one.condition;
    return { ...one, condition: countsLateDays ? { kind: 'daysLate', interval } : { kind: 'words' } };
  });
}

/** What an amount comes to; taking off more than there is leaves 0. */
function pointsOf(amount: Amount, maxPoints: number): number {
  if (amount.kind === 'points') return amount.points;
  if (amount.kind === 'share') return amount.share * maxPoints;
  if (amount.kind === 'minusShare') return (1 - amount.share) * maxPoints;
  return amount.kind === 'minus' ? Math.max(0, maxPoints - amount.points) : 0;
}

function levelsOf(others: readonly GradedCase[]): readonly Level[] {
  return others
    .filter(({ condition }) => condition.kind !== 'otherwise')
    .map(({ name, points }) => levelOf(name, points));
}

function perUnitRule(pointsEach: number, others: readonly GradedCase[], parts: RuleParts): RuleReading {
  if (others.some(({ points }) => points > 0)) return refusal(say.ruleNeedsSeveralNumbers());
  const most = Math.min(
    limitOf(parts, 'atMost') ?? parts.maxPoints,
    countLimitOf(parts, pointsEach) ?? parts.maxPoints,
  );
  return {
    rule: {
      kind: 'perUnit',
      maxPoints: parts.maxPoints,
      pointsEach,
      cap: Math.min(most, parts.maxPoints),
      cases: casesOf(levelsOf(others), others, parts),
    },
    problems: [],
  };
}

function deductionRule(each: AwardedCase, others: readonly GradedCase[], parts: RuleParts): RuleReading {
  const { amount } = each;
  const pointsEach =
    amount.kind === 'minusEach' ? amount.points : amount.kind === 'minusShareEach' ? amount.share * parts.maxPoints : 0;
  const whole = others.filter(
    ({ condition }) =>
      !isNumeric(condition) || (condition.kind === 'ratio' && !condition.alone) || condition.kind === 'all',
  );
  if (whole.some(({ isTakenOff, points, condition }) => isTakenOff && points > 0 && condition.kind === 'words'))
    return refusal(say.ruleNeedsSeveralNumbers());
  const numeric = others.filter((one) => !whole.includes(one));
  const countsDays = /(?:\/|mỗi |cứ |từng |một |(?:chậm|trễ|muộn) 0?1 )(?:0?1 )?ngày/.test(
    `${each.condition.folded} ${parts.vocabulary}`,
  );
  const bands: Band[] = [];
  for (const { condition, points } of numeric) {
    const interval =
      condition.kind === 'missing' && condition.interval !== 'all'
        ? condition.interval
        : condition.kind === 'count' || condition.kind === 'daysLate'
          ? condition.interval
          : null;
    if (interval === null || (condition.kind === 'daysLate') !== countsDays)
      return refusal(say.ruleNeedsSeveralNumbers());
    bands.push({ interval, award: { kind: 'points', points } });
  }
  const base = Math.max(0, ...whole.filter(({ condition }) => condition.kind !== 'day').map(({ points }) => points));
  const total = others.flatMap(({ condition }) => (condition.kind === 'all' ? [condition.total] : []))[0] ?? null;
  const from = base > 0 ? base : parts.maxPoints;
  return {
    rule: {
      kind: 'deduction',
      maxPoints: parts.maxPoints,
      base: from,
      pointsEach,
      mostDeducted: Math.min(
        limitOf(parts, 'deductAtMost') ?? limitOf(parts, 'atMost') ?? from,
        countLimitOf(parts, pointsEach) ?? from,
        from,
      ),
      counts: countsDays ? 'daysLate' : 'faults',
      total,
      bands,
      cases: casesOf(levelsOf(whole), others, parts),
    },
    problems: [],
  };
}

function isNumeric({ kind }: Condition): boolean {
  return (
    kind === 'ratio' ||
    kind === 'count' ||
    kind === 'daysLate' ||
    kind === 'missing' ||
    kind === 'partOf' ||
    kind === 'all'
  );
}
