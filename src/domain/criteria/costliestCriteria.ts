// The open criteria that cost the office most: where the points are that can still be won.

import type { ReportedScore } from '../settings.ts';
import type { ScoredLeaf } from './criteriaBoard.ts';
import { mostPointsFirst, NO_POINTS_TO_SPEAK_OF } from './leafOrder.ts';

/**
 * The leaves of the scored total with points that can still be won by work: most points first, then the earliest date (none last), then the order
 * given; at most `most`. Where appraised points are reported, what is finished and only waits for them is left out.
 */
export function costliestCriteria(
  leaves: readonly ScoredLeaf[],
  reportedScore: ReportedScore,
  most: number,
): readonly ScoredLeaf[] {
  return leaves
    .filter((leaf) => isOpen(leaf, reportedScore))
    .map((leaf, place) => ({ leaf, place }))
    .sort((one, other) => byReachablePoints(one.leaf, other.leaf) || one.place - other.place)
    .slice(0, most)
    .map(({ leaf }) => leaf);
}

const byReachablePoints = mostPointsFirst(({ points }) => points.reachable);

function isOpen({ blockKind, points, status }: ScoredLeaf, reportedScore: ReportedScore): boolean {
  if (blockKind !== 'scored' || points.reachable <= NO_POINTS_TO_SPEAK_OF) return false;
  return reportedScore === 'self' || status === 'inProgress' || status === 'notDue';
}
