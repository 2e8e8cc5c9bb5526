// What a leaf has earned, can still reach and has lost, and what becomes of the points of leaves that do not apply.

import type { CountingSettings, ReportedScore } from '../settings.ts';
import type { Points, Scorecard } from './criteriaBoard.ts';
import { NO_POINTS } from './figures.ts';
import type { JudgedLeaf } from './judgeLeaf.ts';

/** A leaf with all that is known of it. */
export interface SettledLeaf {
  readonly judged: JudgedLeaf;
  readonly points: Points;
}

/**
 * The points of each leaf under the settings, in the order given. Only leaves of the scored total take part in the policy for what does not apply;
 * elsewhere it is left out. "Chia đều" divides the points equally among the other leaves of the scored total that apply and have points, whose own
 * points scale with their grown maximum; with none left they are excluded.
 */
export function settlePoints(
  leaves: readonly JudgedLeaf[],
  { reportedScore, notApplicable }: Pick<CountingSettings, 'reportedScore' | 'notApplicable'>,
): readonly Points[] {
  const share = notApplicable === 'spread' ? shareForEach(leaves) : 0;
  const policy = notApplicable === 'spread' ? 'exclude' : notApplicable;
  return leaves.map((leaf) => {
    if (leaf.maximum === null) return NO_POINTS;
    if (leaf.blockKind === 'penalty') return takenOff(leaf, reportedScore);
    if (leaf.status === 'notApplicable') {
      return withoutApplying(leaf.maximum, leaf.blockKind === 'scored' ? policy : 'exclude');
    }
    return grown(settled(leaf, leaf.maximum, reportedScore), takesShare(leaf) ? share : 0);
  });
}

/** What the leaves of the scored total earn by the one score and by the other, under the same policy. */
export function earnedByEitherScore(
  leaves: readonly JudgedLeaf[],
  settings: Pick<CountingSettings, 'notApplicable'>,
): Scorecard['earnedBy'] {
  const earned = (reportedScore: ReportedScore) =>
    settlePoints(leaves, { ...settings, reportedScore }).reduce(
      (sum, points, place) => (leaves[place]?.blockKind === 'scored' ? sum + points.earned : sum),
      0,
    );
  const isAppraised = leaves.some((leaf) => leaf.blockKind === 'scored' && leaf.appraisedPoints !== null);
  return { self: earned('self'), appraised: isAppraised ? earned('appraised') : null };
}

/** Of the score that is reported; null while nothing is known. */
export function reportedPoints(leaf: JudgedLeaf, reportedScore: ReportedScore): number | null {
  return reportedScore === 'self' ? leaf.selfPoints : leaf.appraisedPoints;
}

/** Counts in the scored total and has no appraised points yet. */
export function awaitsAppraisal({ status, maximum, appraisedPoints, blockKind }: JudgedLeaf): boolean {
  return blockKind === 'scored' && status !== 'notApplicable' && maximum !== null && appraisedPoints === null;
}

/** A finished or failed leaf can't win more once its points are known; what is not known yet can still be reached. */
function settled(leaf: JudgedLeaf, maximum: number, reportedScore: ReportedScore): Points {
  const known = reportedPoints(leaf, reportedScore);
  const earned = known ?? 0;
  const failedWithoutResult = leaf.status === 'failed' && reportedScore === 'self' && !leaf.hasResult;
  const isFinal = (known !== null && (leaf.status === 'done' || leaf.status === 'failed')) || failedWithoutResult;
  const rest = maximum - earned;
  return {
    maximum,
    adjusted: maximum,
    excluded: 0,
    earned,
    reachable: isFinal ? 0 : rest,
    lost: isFinal ? rest : 0,
  };
}

function takenOff(leaf: JudgedLeaf, reportedScore: ReportedScore): Points {
  const off = leaf.status === 'notApplicable' ? 0 : (reportedPoints(leaf, reportedScore) ?? 0);
  return { ...NO_POINTS, earned: off === 0 ? 0 : -off, lost: off };
}

function withoutApplying(maximum: number, policy: 'exclude' | 'grantMaximum' | 'zero'): Points {
  if (policy === 'exclude') return { ...NO_POINTS, maximum, excluded: maximum };
  const whole = { ...NO_POINTS, maximum, adjusted: maximum };
  return policy === 'zero' ? { ...whole, lost: maximum } : { ...whole, earned: maximum };
}

function takesShare(leaf: JudgedLeaf): boolean {
  return leaf.blockKind === 'scored' && leaf.status !== 'notApplicable' && leaf.maximum !== null && leaf.maximum > 0;
}

function shareForEach(leaves: readonly JudgedLeaf[]): number {
  let pool = 0;
  let takers = 0;
  for (const leaf of leaves) {
    if (takesShare(leaf)) takers += 1;
    else if (leaf.blockKind === 'scored' && leaf.status === 'notApplicable') pool += leaf.maximum ?? 0;
  }
  return takers === 0 ? 0 : pool / takers;
}

function grown(points: Points, share: number): Points {
  if (share === 0) return points;
  const adjusted = points.maximum + share;
  const scale = adjusted / points.maximum;
  return {
    maximum: points.maximum,
    adjusted,
    excluded: -share,
    earned: points.earned * scale,
    reachable: points.reachable * scale,
    lost: points.lost * scale,
  };
}
