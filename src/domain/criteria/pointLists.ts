// Where the points are: what can still be won and by which tasks, what is lost and why, what each unit has to improve or to explain.

import type { TrackedTask } from '../tasks/taskBoard.ts';
import { isCompleted } from '../tasks/taskState.ts';
import type { CriteriaBoard, ScoredLeaf } from './criteriaBoard.ts';
import { mostPointsFirst, NO_POINTS_TO_SPEAK_OF } from './leafOrder.ts';

/** What the lists need to know of a task; a TrackedTask is one. */
export type FeedingTask = Pick<TrackedTask, 'order' | 'unit' | 'dueOn' | 'state'> & {
  readonly row: Pick<TrackedTask['row'], 'content' | 'relatedCriteria'>;
};

export interface ReachableLeaf<Task> {
  readonly leaf: ScoredLeaf;
  /** Rows still open that relate to it, in the order of the task table. */
  readonly tasks: readonly Task[];
}

/** Null gathers the leaves that name no unit. */
export interface UnitLeaves {
  readonly unit: string | null;
  readonly leaves: readonly ScoredLeaf[];
}

/** Only of the scored total: surveys, bonus and penalty are never mixed into it. */
export interface PointLists<Task> {
  /** Most points first, then the earliest date; together the scorecard's reachable points. */
  readonly reachable: readonly ReachableLeaf<Task>[];
  /** In the same order; together the scorecard's lost points. */
  readonly lost: readonly ScoredLeaf[];
  /** Failed, or known to be below the maximum, of the reported score: under the unit that carries them, the smallest share first. */
  readonly notMet: readonly UnitLeaves[];
  /** Self-scored and appraised points differ: under the unit that carries them, the largest difference first. */
  readonly toExplain: readonly UnitLeaves[];
  /** The sums over the leaves that have both scores, as typed and as scored. */
  readonly compared: { readonly count: number; readonly self: number; readonly appraised: number };
}

/** Linear in leaves and tasks, but for the sorting. Units stand in the order in which leaves first name them. */
export function pointLists<Task extends FeedingTask>(
  { leaves: all, findLeaves }: Pick<CriteriaBoard, 'leaves' | 'findLeaves'>,
  tasks: readonly Task[],
): PointLists<Task> {
  const leaves = all.filter(({ blockKind }) => blockKind === 'scored');
  const feeding = openTasksByLeaf(tasks, findLeaves);
  return {
    reachable: sorted(leaves.filter(hasPoints(reachableOf)), mostPointsFirst(reachableOf)).map((leaf) => ({
      leaf,
      tasks: feeding.get(leaf) ?? [],
    })),
    lost: sorted(leaves.filter(hasPoints(lostOf)), mostPointsFirst(lostOf)),
    notMet: byUnit(
      sorted(leaves.filter(isNotMet), (one, other) => shareOf(one) - shareOf(other)),
      leaves,
    ),
    toExplain: byUnit(
      sorted(leaves.filter(differs), (one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one))),
      leaves,
    ),
    compared: compare(leaves),
  };
}

/** Self-scored minus appraised; 0 where one of them is unknown. */
export function differenceOf({ selfPoints, appraisedPoints }: ScoredLeaf): number {
  return selfPoints === null || appraisedPoints === null ? 0 : selfPoints - appraisedPoints;
}

function compare(leaves: readonly ScoredLeaf[]): PointLists<never>['compared'] {
  const both = { count: 0, self: 0, appraised: 0 };
  for (const { selfPoints, appraisedPoints } of leaves) {
    if (selfPoints === null || appraisedPoints === null) continue;
    both.count += 1;
    both.self += selfPoints;
    both.appraised += appraisedPoints;
  }
  return both;
}

const reachableOf = ({ points }: ScoredLeaf): number => points.reachable;
const lostOf = ({ points }: ScoredLeaf): number => points.lost;

function hasPoints(pointsOf: (leaf: ScoredLeaf) => number): (leaf: ScoredLeaf) => boolean {
  return (leaf) => pointsOf(leaf) > NO_POINTS_TO_SPEAK_OF;
}

function differs(leaf: ScoredLeaf): boolean {
  return Math.abs(differenceOf(leaf)) > NO_POINTS_TO_SPEAK_OF;
}

/** What has no points yet is not low: its points can still be won. */
function isNotMet(leaf: ScoredLeaf): boolean {
  const { status, points, explanation } = leaf;
  if (status === 'notApplicable' || points.adjusted <= 0) return false;
  const isKnown = explanation !== '' || status === 'failed';
  return isKnown && points.adjusted - points.earned > NO_POINTS_TO_SPEAK_OF;
}

function shareOf({ points }: ScoredLeaf): number {
  return points.adjusted > 0 ? points.earned / points.adjusted : 0;
}

/** Sorting keeps the order of equals in every engine this runs on. */
function sorted(
  leaves: readonly ScoredLeaf[],
  compare: (one: ScoredLeaf, other: ScoredLeaf) => number,
): readonly ScoredLeaf[] {
  return [...leaves].sort(compare);
}

function byUnit(listed: readonly ScoredLeaf[], all: readonly ScoredLeaf[]): readonly UnitLeaves[] {
  const units = new Map<string | null, ScoredLeaf[]>(all.map(({ units }) => [units[0] ?? null, []]));
  for (const leaf of listed) units.get(leaf.units[0] ?? null)?.push(leaf);
  return [...units].filter(([, leaves]) => leaves.length > 0).map(([unit, leaves]) => ({ unit, leaves }));
}

/** One wording is resolved once: many rows of an order share it. */
function openTasksByLeaf<Task extends FeedingTask>(
  tasks: readonly Task[],
  findLeaves: CriteriaBoard['findLeaves'],
): ReadonlyMap<ScoredLeaf, readonly Task[]> {
  const found = new Map<string, readonly ScoredLeaf[]>();
  const feeding = new Map<ScoredLeaf, Task[]>();
  for (const task of tasks) {
    const { relatedCriteria } = task.row;
    if (relatedCriteria === '' || isCompleted(task.state) || task.state === 'cancelled') continue;
    const leaves = found.get(relatedCriteria) ?? findLeaves(relatedCriteria).leaves;
    found.set(relatedCriteria, leaves);
    for (const leaf of leaves) {
      const known = feeding.get(leaf);
      if (known === undefined) feeding.set(leaf, [task]);
      else known.push(task);
    }
  }
  return feeding;
}
