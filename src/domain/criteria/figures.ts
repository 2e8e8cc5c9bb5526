// Sums of points and of counts.

import type { Counts, Points } from './criteriaBoard.ts';

export const NO_POINTS: Points = { maximum: 0, adjusted: 0, excluded: 0, earned: 0, reachable: 0, lost: 0 };

export function addPoints(one: Points, other: Points): Points {
  return {
    maximum: one.maximum + other.maximum,
    adjusted: one.adjusted + other.adjusted,
    excluded: one.excluded + other.excluded,
    earned: one.earned + other.earned,
    reachable: one.reachable + other.reachable,
    lost: one.lost + other.lost,
  };
}

export function sumPoints(all: readonly Points[]): Points {
  return all.reduce(addPoints, NO_POINTS);
}

export type Outcome = Exclude<keyof Counts, 'total'>;

export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const counts = { done: 0, notDue: 0, failed: 0, inProgress: 0, notApplicable: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return { total: outcomes.length - counts.notApplicable, ...counts };
}

/** The sum of those that are known; null where none is. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}
