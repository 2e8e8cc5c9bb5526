// Counts what is done and what is not: leaf by leaf, or criterion by criterion (the second level, whose leaves are taken together).

import type { CountingSettings } from '../settings.ts';
import type { Outcome } from './figures.ts';
import type { JudgedLeaf } from './judgeLeaf.ts';
import { reportedPoints } from './settlePoints.ts';

const SAME = 1e-9;

/**
 * The status of a leaf, except that `Đã thực hiện` below the maximum counts as in progress where the office does not take partial achievement for done
 * (neither failed, for it is not, nor done). A leaf without a maximum has nothing to compare.
 */
export function outcomeOfLeaf(leaf: JudgedLeaf, settings: CountingSettings): Outcome {
  if (leaf.status !== 'done' || settings.partialCountsAsDone || leaf.maximum === null) return leaf.status;
  const points = reportedPoints(leaf, settings.reportedScore);
  return points !== null && points >= leaf.maximum - SAME ? 'done' : 'inProgress';
}

/**
 * A criterion over the outcomes of its leaves: leaves that do not apply are left aside; done when all others are, failed as soon as one is, not due
 * when all that is open is not due, else in progress.
 */
export function outcomeOfCriterion(leaves: readonly Outcome[]): Outcome {
  const open = new Set(leaves);
  if (!open.delete('notApplicable') || open.size > 0) {
    if (open.has('failed')) return 'failed';
    const allDone = open.size === 1 && open.has('done');
    if (allDone) return 'done';
    return open.has('inProgress') || !open.has('notDue') ? 'inProgress' : 'notDue';
  }
  return 'notApplicable';
}
