// In which order leaves are listed by what they are worth.

import type { ScoredLeaf } from './criteriaBoard.ts';

/** Less than a person could read in a sum of points. */
export const NO_POINTS_TO_SPEAK_OF = 1e-9;

/** Most points first, then the earliest date (none last). */
export function mostPointsFirst(
  pointsOf: (leaf: ScoredLeaf) => number,
): (one: ScoredLeaf, other: ScoredLeaf) => number {
  return (one, other) => {
    const difference = comparable(pointsOf(other)) - comparable(pointsOf(one));
    if (difference !== 0) return difference;
    if (one.dueOn === other.dueOn) return 0;
    if (one.dueOn === null) return 1;
    return other.dueOn === null || one.dueOn < other.dueOn ? -1 : 1;
  };
}

/** 0.1 + 0.2 and 0.3 are the same points. */
function comparable(points: number): number {
  return Math.round(points / NO_POINTS_TO_SPEAK_OF);
}
