// Finds the band a number falls into and what it gives there.

import { roundHalfUp } from '../../../../vietnamese/number.ts';
import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { contains, type Interval, isExact } from '../interval.ts';
import type { Band, BandsRule } from '../rule.ts';
import { noPoints, type ScoredResult, scored } from './scoredResult.ts';

const SAME = 1e-9;

/** How a number of the rule's measure is said: as typed ("17/20 = 85%") and as a bound ("80%"). */
export interface SpokenNumber {
  readonly result: string;
  readonly shown: string;
  readonly bound: (value: number) => string;
  /** The case is better told in the rule's words than by its numbers. */
  readonly quotesRule: boolean;
}

/** The one award for `value`; none is refused unless the rule speaks of all other cases, several that differ are refused. */
export function scoreInBands(
  { measure, bands, cases, roundingStep, maxPoints }: BandsRule,
  value: number,
  spoken: SpokenNumber,
): ScoredResult {
  const found = strongest(bands.filter(({ interval }) => contains(interval, value)));
  const [band] = found;
  if (band === undefined) {
    if (cases.otherwise === null || isAboveTheBest(bands, value)) return noPoints(whyNot.noBand(spoken.shown));
    if (measure.kind === 'ratio' && isBetweenBetter(bands, value, cases.otherwise))
      return noPoints(whyNot.noBand(spoken.shown));
    return scored(cases.otherwise, say.otherwise(spoken.result, cases.otherwise));
  }
  const inFull = worth(band, value);
  const points = inFull === null ? null : Math.min(maxPoints, inFull);
  if (points === null) return noPoints(whyNot.percentNotWhole(spoken.shown));
  if (found.some((other) => Math.abs((worth(other, value) ?? -1) - (inFull ?? -1)) > SAME))
    return noPoints(whyNot.severalBands(spoken.shown));
  const explanation = explain(band, value, points, { ...spoken, maxPoints });
  if (roundingStep === null) return scored(points, explanation);
  const rounded = Math.max(0, roundHalfUp(points / roundingStep, 0) * roundingStep);
  return Math.abs(rounded - points) < SAME
    ? scored(points, explanation)
    : scored(rounded, say.rounded(explanation, roundingStep, rounded));
}

function explain(
  { interval, award, name }: Band,
  value: number,
  points: number,
  spoken: SpokenNumber & { readonly maxPoints: number },
): string {
  const { result, bound, quotesRule, maxPoints } = spoken;
  if (award.kind === 'ratio') {
    const top = interval.to?.value ?? 1;
    // "(Tỷ lệ/80%)×2đ" below 80 %: people know the 2 points, not the 2,5 that 100 % would come to.
    return award.atWhole > maxPoints + SAME
      ? say.inProportionTo(result, value, top, award.atWhole * top, points)
      : say.inProportion(result, value, award.atWhole, points);
  }
  if (award.kind === 'perPercent')
    return say.offPerPercent(result, Math.ceil((award.target - value) * 100 - 1e-6), award, points);
  return quotesRule && name !== null
    ? say.inNamedBand(result, name, points, award.off)
    : say.inBand(result, interval, bound, points, award.off);
}

/** "4 lần: 2đ; 3 lần: 1đ; còn lại: 0đ": whoever wrote it did not mean that five are worth nothing. */
function isAboveTheBest(bands: readonly Band[], value: number): boolean {
  let top: { readonly from: number; readonly to: number; readonly points: number } | null = null;
  let most = 0;
  for (const { interval, award } of bands) {
    if (award.kind !== 'points' || interval.from === null || interval.to === null) return false;
    most = Math.max(most, award.points);
    if (top === null || interval.to.value > top.to)
      top = { from: interval.from.value, to: interval.to.value, points: award.points };
  }
  return top !== null && top.from > 0 && top.points === most && value > top.to;
}

/** "100%: 2đ; 90%: 1đ; còn lại: 0đ": whoever wrote it did not mean that 95 % is worth less than 90 %. */
function isBetweenBetter(bands: readonly Band[], value: number, otherwise: number): boolean {
  const better = bands.filter(({ award }) => award.kind === 'points' && award.points > otherwise);
  return (
    better.some(({ interval }) => isExact(interval) && (interval.to?.value ?? value) < value) &&
    better.some(({ interval: { from } }) => from !== null && from.value > value)
  );
}

/** Null between two whole percents that are worth different points: whether a part of one counts is not said. */
function worth({ award }: Band, value: number): number | null {
  if (award.kind === 'points') return award.points;
  if (award.kind === 'ratio') return award.atWhole * value;
  const below = (award.target - value) * 100;
  const after = (percents: number) => Math.max(0, award.atTarget - percents * award.offEach);
  const most = after(Math.ceil(below - 1e-6));
  return Math.abs(most - after(Math.floor(below + 1e-6))) < SAME ? most : null;
}

/**
 * A number named alone goes before ranges ("100%: 2đ; từ 80%: 1đ"), ranges before "theo tỷ lệ" for everything, and of nested ranges open to one side the
 * narrowest ("từ 90% trở lên; từ 80% trở lên").
 */
function strongest(bands: readonly Band[]): readonly Band[] {
  const exact = bands.filter(({ interval }) => isExact(interval));
  if (exact.length > 0) return exact;
  const bounded = bands.filter(({ interval }) => interval.from !== null || interval.to !== null);
  if (bounded.length === 0) return bands;
  return (
    narrowest(bounded, ({ from, to }) => (to === null ? (from?.value ?? null) : null)) ??
    narrowest(bounded, ({ from, to }) => (from === null && to !== null ? -to.value : null)) ??
    bounded
  );
}

function narrowest(bands: readonly Band[], tightness: (interval: Interval) => number | null): readonly Band[] | null {
  let tightest: { readonly band: Band; readonly value: number } | null = null;
  for (const band of bands) {
    const value = tightness(band.interval);
    if (value === null) return null;
    if (tightest === null || value > tightest.value) tightest = { band, value };
    else if (value === tightest.value && band.interval.from?.included !== tightest.band.interval.from?.included)
      return null;
    else if (value === tightest.value) return null;
  }
  return tightest === null ? null : [tightest.band];
}

/** Whether small ratios earn more ("tỷ lệ trễ hạn dưới 5%: 1đ"): there a bare 1 is likelier to be one percent, and "không có" is 0 %. */
export function fallsWithRatio(bands: readonly Band[]): boolean {
  const least = bands.find(({ interval }) => interval.from === null && interval.to !== null);
  const most = bands.find(({ interval }) => interval.to === null && interval.from !== null);
  return least?.award.kind === 'points' && least.award.points > (most?.award.kind === 'points' ? most.award.points : 0);
}
