// Says what the number 0 is worth where no case of a rule names it.

import { fold } from '../../../../../vietnamese/text.ts';
import { exactly, type Interval, isExact } from '../../interval.ts';
import { isNegative } from '../../level.ts';
import { fallsWithRatio } from '../../result/bandResult.ts';
import type { Band, Level, Measure } from '../../rule.ts';
import type { GradedCase } from './ruleParts.ts';

/** None or one: the case that tells in words that there is nothing, or nothing late; else the price of none where each one more costs more. */
export function bandsOfNothing(
  measure: Measure,
  bands: readonly Band[],
  levels: readonly Level[],
  beforeADay: readonly GradedCase[],
  maxPoints: number,
): readonly Band[] {
  const told = toldInWords(measure, bands, levels, beforeADay);
  return told.length > 0 || levels.some(isNegative) ? told : ofNone(measure, bands, maxPoints);
}

/** The one case that tells in words that there is nothing, or nothing late, is also what the number 0 means. */
function toldInWords(
  measure: Measure,
  bands: readonly Band[],
  levels: readonly Level[],
  beforeADay: readonly GradedCase[],
): readonly Band[] {
  if (measure.kind === 'score' || (measure.kind === 'missing' && !measure.readsBareNumber)) return [];
  const nothing =
    measure.kind === 'daysLate' || measure.kind === 'missing'
      ? [...levels.filter(({ timing }) => timing === 'onTime'), ...beforeADay]
      : levels.filter(isNegative);
  const [level, another] = nothing;
  const isTaken = bands.some(({ interval }) => isExact(interval) && interval.from?.value === 0);
  if (level === undefined || another !== undefined || isTaken) return [];
  // "Không có kiến nghị: tính đủ điểm" is no ratio of 0 %, "không thực hiện: 0đ" is.
  if (measure.kind === 'ratio' && level.points > 0 && !fallsWithRatio(bands)) return [];
  const { points, name, off } = level;
  return [{ interval: exactly(0), award: { kind: 'points', points, ...(off == null ? {} : { off }) }, name }];
}

/** "Có 01 vụ: trừ 1đ; từ 02 vụ trở lên: trừ 3đ": the more there are, the more it costs, so none costs nothing. */
function ofNone(measure: Measure, bands: readonly Band[], maxPoints: number): readonly Band[] {
  const [first, ...others] = bands;
  const last = others[others.length - 1];
  if (measure.kind !== 'count' || first?.interval.from?.value !== 1 || last?.interval.to !== null) return [];
  const costs = bands.map(({ award }) => (award.kind === 'points' ? (award.off ?? 0) : 0));
  const isRising = costs.every((cost, place) => cost > (costs[place - 1] ?? 0));
  return isRising ? [{ interval: exactly(0), award: { kind: 'points', points: maxPoints, off: 0 }, name: null }] : [];
}

/** "Đúng số được giao: 1đ; vượt dưới 5%: 0,5đ", "tăng dưới 5%: 1đ; không tăng: 0đ": not to exceed at all is another case, told in words. */
export function withoutNothing(
  interval: Interval | null,
  one: GradedCase,
  cases: readonly GradedCase[],
): Interval | null {
  if (interval === null || interval.from !== null) return interval;
  const verb = GOES_BEYOND.exec(fold(one.name))?.[1];
  const isAnother = ({ condition, points, name }: GradedCase) =>
    condition.kind === 'words' &&
    (fold(name).includes(`không ${verb}`) ||
      (points > one.points && verb === 'vượt') ||
      (verb === 'giảm' && GROWS.test(fold(name))) ||
      (verb === 'tăng' && FALLS.test(fold(name))));
  return verb !== undefined && cases.some(isAnother) ? { ...interval, from: { value: 0, included: false } } : interval;
}

const GROWS = /(?:^| )tăng(?: |$)/;
const FALLS = /(?:^| )giảm(?: |$)/;
const GOES_BEYOND = /(?:^| )(vượt|lệch|tăng|giảm)(?: |$)/;
