// Finds the gaps and overlaps that a decision left between the bands of a scoring rule, by scoring results on and between their bounds.

import { formatCount, formatPercent } from '../../vietnamese/number.ts';
import * as say from '../../vietnamese/sentences/criteria.ts';
import { type ScoringRule, scoreResult } from './scoringRule/index.ts';
import { contains } from './scoringRule/interval.ts';

type BandsRule = Extract<ScoringRule, { readonly kind: 'bands' }>;

/** Rules with more whole numbers between their bounds are not tried number by number. */
const MOST_COUNTED = 60;

interface Probe {
  readonly value: number;
  /** As a person would type it. */
  readonly result: string;
}

/**
 * At most one sentence for gaps and one for overlaps, each with a result as an example. Only what lies between the outermost bounds is looked at: that
 * a rule is silent below its lowest band is told beside the result that needs it.
 */
export function checkBands(rule: ScoringRule): readonly string[] {
  if (rule.kind !== 'bands') return [];
  const unscored = probesOf(rule).filter(({ result }) => scoreResult(rule, result).points === null);
  const covering = ({ value }: Probe) => rule.bands.filter(({ interval }) => contains(interval, value)).length;
  const gap = unscored.find((probe) => covering(probe) === 0);
  const overlap = unscored.find((probe) => covering(probe) > 1);
  return [
    ...(gap === undefined ? [] : [say.bandsLeaveGap(gap.result)]),
    ...(overlap === undefined ? [] : [say.bandsOverlap(overlap.result)]),
  ];
}

/** On each bound and halfway between neighbours; of counted things every whole number. */
function probesOf({ bands, measure }: BandsRule): readonly Probe[] {
  const bounds = [...new Set(bands.flatMap(({ interval: { from, to } }) => [from?.value, to?.value]))]
    .filter((value): value is number => value !== undefined)
    .sort((one, other) => one - other);
  if (measure.kind === 'ratio') return ratiosOn(bounds).map((value) => ({ value, result: formatPercent(value, 4) }));
  if (measure.kind !== 'count' && measure.kind !== 'daysLate') return [];
  const result = measure.kind === 'count' ? formatCount : say.daysLate;
  return wholeNumbersOn(bounds).map((value) => ({ value, result: result(value) }));
}

function ratiosOn(bounds: readonly number[]): readonly number[] {
  return bounds.flatMap((bound, place) => {
    const next = bounds[place + 1];
    return next === undefined ? [bound] : [bound, (bound + next) / 2];
  });
}

function wholeNumbersOn(bounds: readonly number[]): readonly number[] {
  const first = Math.ceil(bounds[0] ?? 0);
  const last = Math.floor(bounds[bounds.length - 1] ?? -1);
  if (last - first > MOST_COUNTED) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
