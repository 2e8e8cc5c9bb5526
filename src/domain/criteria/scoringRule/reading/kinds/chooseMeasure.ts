// Chooses what the number in a result counts, from the cases of a rule.

import { fold } from '../../../../../vietnamese/text.ts';
import type { Measure } from '../../rule.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import { isExcess } from '../condition/excess.ts';
import type { GradedCase } from './ruleParts.ts';

const FOREIGN_TO_A_SCORE: ReadonlySet<string> = new Set(['ratio', 'daysLate', 'missing', 'partOf', 'all', 'day']);

/**
 * Null: words only; `several`: one number would not do. A sentence with "100% …" in it counts as words where another number is what the cases
 * differ by.
 */
export function chooseMeasure(
  cases: readonly GradedCase[],
  proportions: readonly AwardedCase[],
  vocabulary: string,
): Measure | null | 'several' {
  const kinds = new Set(cases.map(({ condition }) => condition.kind));
  if (kinds.has('score')) {
    const foreign = cases.some(({ condition }) => FOREIGN_TO_A_SCORE.has(condition.kind));
    return foreign || proportions.length > 0 ? 'several' : { kind: 'score' };
  }
  const shares = sharesOf(cases);
  if (shares !== null && proportions.length === 0) return { kind: 'items', total: shares, readsBareNumber: true };
  const items = kinds.has('missing') || kinds.has('partOf') || kinds.has('all');
  const ratioAlone =
    proportions.length > 0 || cases.some(({ condition }) => condition.kind === 'ratio' && condition.alone);
  if (ratioAlone) {
    const foreign = kinds.has('daysLate') || kinds.has('missing') || kinds.has('day') || kinds.has('partOf');
    const counts = cases.some(({ condition }) => condition.kind === 'count' && !lacksOnlyItsSign(condition));
    return foreign || counts || growsBesides(cases) || exceedsBesides(cases) ? 'several' : { kind: 'ratio' };
  }
  if (kinds.has('daysLate')) return items || kinds.has('count') ? 'several' : { kind: 'daysLate' };
  if (items && (kinds.has('missing') || kinds.has('partOf') || kinds.has('count'))) return itemsMeasure(cases);
  if (kinds.has('count')) {
    if (kinds.has('day')) return 'several';
    return { kind: PERCENT_SAID_BEFORE.test(vocabulary) && cases.every(isBareNumber) ? 'ratio' : 'count' };
  }
  return kinds.has('ratio') && !kinds.has('day') ? { kind: 'ratio' } : null;
}

/** "Đạt trên 50%: 2đ; tăng trên 10% so với năm trước: 1đ": a share and its growth are two numbers. */
function growsBesides(cases: readonly GradedCase[]): boolean {
  const [first, ...others] = cases.filter(({ condition }) => condition.kind === 'ratio').map(({ name }) => fold(name));
  return first !== undefined && !COMPARES_YEARS.test(first) && others.some((name) => COMPARES_YEARS.test(name));
}

/** "Hoàn thành kế hoạch: 1đ; vượt từ 10%: 2đ": 12 % may be the excess, 112 % the whole. */
function exceedsBesides(cases: readonly GradedCase[]): boolean {
  const ratios = cases.filter(({ condition }) => condition.kind === 'ratio');
  const excesses = ratios.filter(({ name }) => isExcess(name));
  const isAchieved = cases.some(
    ({ condition, points, name }) => condition.kind === 'words' && points > 0 && ACHIEVED.test(fold(name)),
  );
  return excesses.length > 0 && (excesses.length < ratios.length || isAchieved);
}

const ACHIEVED = /^(?:hoàn thành|đạt)(?: |$)/;
const COMPARES_YEARS = /so với (?:cùng kỳ|năm|kỳ|quý|tháng)(?: |$)/;

/** "70 đến dưới 85%: …; dưới 70: …"; but 1 beside ratios may be one percent or the whole. */
function lacksOnlyItsSign({ interval: { from, to }, percentLeftOut }: CountCondition): boolean {
  return percentLeftOut && from?.value !== 1 && to?.value !== 1;
}

type CountCondition = Extract<GradedCase['condition'], { readonly kind: 'count' }>;

/** "Mức độ hài lòng (%): ≥ 90: 2đ". */
const PERCENT_SAID_BEFORE = /^[^\d]*\(%\)/;

function isBareNumber({ condition }: GradedCase): boolean {
  return condition.kind !== 'count' || condition.percentLeftOut;
}

/** "4/4 nội dung: 2đ; dưới 3/4 nội dung: 0đ": all numbers are parts of the same whole, at least one of them exactly so many. */
function sharesOf(cases: readonly GradedCase[]): number | null {
  const totals = new Set<number | null>();
  let counted = false;
  for (const { condition } of cases) {
    if (condition.kind === 'ratio') totals.add(condition.outOf);
    else if (condition.kind === 'partOf' || condition.kind === 'all') totals.add(condition.total);
    else if (condition.kind !== 'words' && condition.kind !== 'otherwise') return null;
    counted ||= condition.kind === 'partOf';
  }
  const [total, another] = totals;
  return counted && another === undefined ? (total ?? null) : null;
}

function itemsMeasure(cases: readonly GradedCase[]): Measure | 'several' {
  const totals = new Set<number>();
  const faults = new Set<string>();
  for (const { condition } of cases) {
    if (condition.kind === 'all' || condition.kind === 'partOf') totals.add(condition.total);
    if (condition.kind === 'missing') faults.add(condition.fault);
    if (condition.kind === 'missing' && condition.of !== null) totals.add(condition.of);
  }
  // "Thiếu 1 báo cáo: …; chậm 1 báo cáo: …" are two numbers.
  if (faults.size > 1) return 'several';
  const [total, another] = totals;
  const countsAchieved = cases.some(({ condition }) => condition.kind === 'count');
  if (another !== undefined || (total === undefined && countsAchieved)) return 'several';
  if (total === undefined) return { kind: 'missing', readsBareNumber: !faults.has('thiếu') };
  const countsMissing = cases.some(({ condition }) => condition.kind === 'missing');
  return { kind: 'items', total, readsBareNumber: countsAchieved || !countsMissing };
}
