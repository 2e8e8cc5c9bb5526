// Turns what a rule gives in proportion, or takes off for each percent, into bands of the ratio.

import type { Interval } from '../../interval.ts';
import type { Band } from '../../rule.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import { readCondition } from '../condition/condition.ts';
import type { GradedCase } from './ruleParts.ts';

const EVERYTHING: Interval = { from: null, to: null };

/** In proportion over the ratios a clause names, over all of them where it names none; null where it compares with anything else. */
export function proportionBands(
  proportions: readonly AwardedCase[],
  cases: readonly GradedCase[],
  maxPoints: number,
): readonly Band[] | null {
  const bands: Band[] = [];
  for (const { condition, amount } of proportions) {
    if (amount.kind === 'minusPerPercent') {
      const band = perPercentBand(amount.points, cases);
      if (band === null || proportions.length > 1) return null;
      bands.push(band);
    }
    if (amount.kind !== 'proportion') continue;
    const read = readCondition(condition.folded);
    const atWhole = amount.factor * (amount.ofMaximum ? maxPoints : 1);
    if (read.kind === 'ratio') bands.push({ interval: read.interval, award: { kind: 'ratio', atWhole }, name: null });
    else if (
      read.kind === 'words' ||
      read.kind === 'perhapsCount' ||
      condition.folded === '' ||
      read.kind === 'otherwise'
    ) {
      bands.push({ interval: EVERYTHING, award: { kind: 'ratio', atWhole }, name: null });
    } else return null;
  }
  return bands;
}

/** "Từ 95% trở lên: 3đ; cứ giảm 1% trừ 0,1đ": counted down from the one ratio that earns points; without one a number may be the percents lost. */
function perPercentBand(offEach: number, cases: readonly GradedCase[]): Band | null {
  const [best, another] = cases.filter(({ points }) => points > 0);
  const target = best?.condition.kind === 'ratio' && another === undefined ? best.condition.interval.from : null;
  if (best === undefined || target?.included !== true) return null;
  return {
    interval: { from: null, to: { value: target.value, included: false } },
    award: { kind: 'perPercent', target: target.value, atTarget: best.points, offEach },
    name: null,
  };
}

/** What a band in proportion gives at its upper end. */
export function mostOf({ interval, award }: Band): number {
  if (award.kind === 'perPercent') return award.atTarget;
  return award.kind === 'ratio' ? award.atWhole * Math.min(1, interval.to?.value ?? 1) : award.points;
}

/** "Từ 90% trở lên: 1đ; dưới 90%: tỷ lệ × 1,5": just below the fixed case there would be more points than in it. */
export function outgrows({ interval, award }: Band, fixed: Band, maxPoints: number): boolean {
  const from = fixed.interval.from?.value ?? 0;
  if (award.kind !== 'ratio' || fixed.award.kind !== 'points' || from <= (interval.from?.value ?? 0)) return false;
  const below = Math.min(maxPoints, award.atWhole * Math.min(from, interval.to?.value ?? from));
  return below > fixed.award.points + SAME;
}

const SAME = 0.005;
