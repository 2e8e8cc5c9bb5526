// How units stand by the tasks whose date has come: the expected rating, and the facts behind it. Points of criteria play no part.

import { tooFewDue } from '../../vietnamese/sentences/rating.ts';
import { type RatingScale, ratingOf } from '../criteria/ratingScale.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import { ratio } from '../tasks/taskCounts.ts';
import type { TaskState } from '../tasks/taskState.ts';

/** With fewer tasks due than this nothing is said of a unit. */
export const LEAST_DUE_TASKS = 3;

export interface UnitAssessment {
  readonly unit: string;
  /** Rows whose date has come and of which on time or not can be said. */
  readonly due: number;
  readonly onTime: number;
  /** onTime / due, 0 to 1; null where nothing is due. */
  readonly rate: number | null;
  /** The name in the scale; null under `LEAST_DUE_TASKS`, and where the scale rates nothing. */
  readonly rating: string | null;
}

/**
 * What counts is judged: completed on time or late, or overdue. Submitted tasks wait for others, waiting ones for an event, and of a completed task
 * without its day nothing is claimed.
 */
const JUDGED: ReadonlySet<TaskState> = new Set<TaskState>(['completedOnTime', 'completedLate', 'overdue']);

/** One for each unit that leads a row, in the order of their first rows. */
export function assessUnits(tasks: readonly TrackedTask[], scale: RatingScale): readonly UnitAssessment[] {
  const counts = new Map<string, { due: number; onTime: number }>();
  for (const { unit, state, isDue } of tasks) {
    if (unit === null) continue;
    const count = counts.get(unit) ?? { due: 0, onTime: 0 };
    counts.set(unit, count);
    if (!isDue || !JUDGED.has(state)) continue;
    count.due += 1;
    if (state === 'completedOnTime') count.onTime += 1;
  }
  return [...counts].map(([unit, { due, onTime }]) => {
    const rate = ratio(onTime, due);
    return { unit, due, onTime, rate, rating: due < LEAST_DUE_TASKS ? null : ratingOf(scale, rate) };
  });
}

/** What stands beside a unit: a rating, or that too few of its tasks are due for one; "" where the scale rates nothing or it leads no task. */
export function ratingText(assessment: UnitAssessment | undefined): string {
  if (assessment === undefined) return '';
  return assessment.due < LEAST_DUE_TASKS ? tooFewDue() : (assessment.rating ?? '');
}
