// What can still be won, with the open tasks that feed it.

import { CRITERION_STATUSES } from '../../domain/criteria/criterionStatus.ts';
import type { ReachableLeaf } from '../../domain/criteria/pointLists.ts';
import type { Points, ScoredLeaf } from '../../domain/criteria/scorecard.ts';
import { readValue } from '../../domain/reading.ts';
import type { ReportedScore } from '../../domain/settings.ts';
import type { TrackedTask } from '../../domain/tasks/taskBoard.ts';
import { formatNumber } from '../../vietnamese/number.ts';
import * as words from '../../vietnamese/sentences/remainingPoints.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { PageLines } from '../page/layout.ts';
import { criterionTexts, line, section } from './line.ts';

/** Of the tasks of one criterion so many are named. */
const MOST_TASKS = 5;

export function reachableSection(
  leaves: readonly ReachableLeaf<TrackedTask>[],
  points: Points,
  reportedScore: ReportedScore,
): PageLines {
  return section(
    words.reachable,
    words.reachableHeader,
    leaves,
    words.nothingReachable,
    ({ leaf, tasks }) =>
      line(
        'dated',
        [...criterionTexts(leaf), formatNumber(leaf.points.reachable), soFar(leaf, reportedScore), tasksText(tasks)],
        leaf.dueOn,
      ),
    [line('total', ['', words.total, '', '', formatNumber(points.reachable)])],
  );
}

/** What is done and has no points yet waits for its result, or for the appraisal where that one is reported. */
function soFar({ status, explanation, points }: ScoredLeaf, reportedScore: ReportedScore): string {
  if (status === 'done' && explanation === '') return words.waitsForPoints[reportedScore];
  return words.soFar(points.earned, points.adjusted, CRITERION_STATUSES[status]);
}

/** An order to many units is one line: its code, its words, its date. */
function tasksText(tasks: readonly TrackedTask[]): string {
  const orders = new Map(tasks.map((task) => [task.order, task]));
  const named = [...orders.values()]
    .slice(0, MOST_TASKS)
    .map((task) => words.task(readValue(task.row.code) ?? '', tidy(task.row.content), task.dueOn));
  const more = orders.size - named.length;
  return [...named, ...(more > 0 ? [words.moreTasks(more)] : [])].join('\n');
}
