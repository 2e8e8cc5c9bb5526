// The open criteria that cost the office most: where the points are that can still be won.

import type { ReportedScore } from '../settings.ts';
import type { ScoredLeaf } from './criteriaBoard.ts';

/** Less than a person could read in a sum of points. */
const NOTHING = 1e-9;

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
    .sort((one, other) => compare(one.leaf, other.leaf) || one.place - other.place)
    .slice(0, most)
    .map(({ leaf }) => leaf);
}

function isOpen({ blockKind, points, status }: ScoredLeaf, reportedScore: ReportedScore): boolean {
  if (blockKind !== 'scored' || points.reachable <= NOTHING) return false;
  return reportedScore === 'self' || status === 'inProgress' || status === 'notDue';
}

function compare(one: ScoredLeaf, other: ScoredLeaf): number {
  const difference = comparable(other.points.reachable) - comparable(one.points.reachable);
  if (difference !== 0) return difference;
  if (one.dueOn === other.dueOn) return 0;
  if (one.dueOn === null) return 1;
  return other.dueOn === null || one.dueOn < other.dueOn ? -1 : 1;
}

/** 0.1 + 0.2 and 0.3 are the same points. */
function comparable(points: number): number {
  return Math.round(points / NOTHING);
}
