// Puts together a rule that gives, or takes off, so much for each.

import * as whyNot from '../../../../../vietnamese/sentences/scoringRefusals.ts';
import { isExact } from '../../interval.ts';
import { levelOf } from '../../level.ts';
import type { Band, Level } from '../../rule.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import type { Condition } from '../condition/condition.ts';
import {
  casesOf,
  countLimitOf,
  type GradedCase,
  limitOf,
  offOf,
  type RuleParts,
  type RuleReading,
  refusal,
} from './ruleParts.ts';

function levelsOf(others: readonly GradedCase[]): readonly Level[] {
  return others
    .filter(({ condition }) => condition.kind !== 'otherwise')
    .map((one) => ({ ...levelOf(one.name, one.points), ...offOf(one) }));
}

export function perUnitRule(pointsEach: number, others: readonly GradedCase[], parts: RuleParts): RuleReading {
  if (others.some(({ points, condition, name }) => points > 0 || (condition.kind === 'words' && /\d/.test(name))))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  // "Mỗi mô hình 1đ; dưới 2 mô hình không tính điểm": some counts earn less than each of them.
  if (others.some(({ condition }) => isNumeric(condition) && !isNone(condition)))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const most = Math.min(
    limitOf(parts, 'atMost') ?? parts.maxPoints,
    countLimitOf(parts, pointsEach) ?? parts.maxPoints,
  );
  const total = parts.limits.flatMap((limit) => (limit.kind === 'total' ? [limit.total] : []))[0] ?? null;
  return {
    rule: {
      kind: 'perUnit',
      maxPoints: parts.maxPoints,
      pointsEach,
      cap: Math.min(most, parts.maxPoints),
      total,
      cases: casesOf(levelsOf(others), others, parts),
    },
    problems: [],
  };
}

export function deductionRule(each: AwardedCase, others: readonly GradedCase[], parts: RuleParts): RuleReading {
  const { amount } = each;
  const pointsEach =
    amount.kind === 'minusEach' ? amount.points : amount.kind === 'minusShareEach' ? amount.share * parts.maxPoints : 0;
  const whole = others.filter(
    ({ condition }) =>
      !isNumeric(condition) ||
      (condition.kind === 'ratio' && !condition.alone) ||
      condition.kind === 'all' ||
      isWhole(condition),
  );
  const takesSomeOff = ({ off, points }: GradedCase) => off !== null && points > 0 && points < parts.maxPoints;
  if (whole.some((one) => takesSomeOff(one) && one.condition.kind === 'words'))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  // A number that nobody understood may be another limit to what is taken off.
  if (whole.some((one) => one.points === 0 && one.condition.kind === 'words' && /\d/.test(one.name)))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const numeric = others.filter((one) => !whole.includes(one));
  const countsDays = /(?:\/|mỗi |cứ |từng |một |(?:chậm|trễ|muộn) 0?1 )(?:0?1 )?ngày/.test(
    `${each.condition.folded} ${parts.vocabulary}`,
  );
  const bands: Band[] = [];
  for (const one of numeric) {
    const { condition, points, name } = one;
    const interval =
      condition.kind === 'missing' && condition.interval !== 'all'
        ? condition.interval
        : condition.kind === 'count' || condition.kind === 'daysLate'
          ? condition.interval
          : null;
    if (interval === null || (condition.kind === 'daysLate') !== countsDays)
      return refusal(whyNot.ruleNeedsSeveralNumbers());
    bands.push({ interval, award: { kind: 'points', points, ...offOf(one) }, name });
  }
  const base = Math.max(0, ...whole.filter(({ condition }) => condition.kind !== 'day').map(({ points }) => points));
  // "Có đơn đã giải quyết: 2đ; có đơn chưa giải quyết: mỗi đơn trừ 0,5đ": a number does not say of which.
  if (whole.some(({ points, condition }) => condition.kind === 'words' && points > 0 && points < base))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const total = others.flatMap(({ condition }) => totalOf(condition))[0] ?? null;
  const stated = amount.kind === 'minusEach' ? amount.from : undefined;
  const from = stated ?? (base > 0 ? base : parts.maxPoints);
  if (from > parts.maxPoints) return refusal(whyNot.ruleAboveMaximum(from, parts.maxPoints));
  if (base > 0 && base !== from) return refusal(whyNot.ruleNeedsSeveralNumbers());
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
      takesOff: others.every(({ off }) => off !== null),
    },
    problems: [],
  };
}

/** How many things there are, where the case is that all of them are there: "đủ 4 báo cáo", "đúng hạn 12/12 tháng". */
function totalOf(condition: Condition): readonly number[] {
  if (condition.kind === 'all') return [condition.total];
  return isWhole(condition) ? [condition.total] : [];
}

function isWhole(condition: Condition): condition is Extract<Condition, { readonly kind: 'partOf' }> {
  return condition.kind === 'partOf' && condition.achieved === condition.total;
}

/** "0 mô hình: 0đ" says what no thing earns anyway. */
function isNone(condition: Condition): boolean {
  return condition.kind === 'count' && isExact(condition.interval) && condition.interval.from?.value === 0;
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
