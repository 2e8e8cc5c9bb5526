// Judges the rows of the task table, each with what is wrong with it.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import { fold } from '../../vietnamese/text.ts';
import { daysBetween } from '../calendarDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlineReader } from '../deadline/deadlineReader.ts';
import type { Problem } from '../problem.ts';
import { readValue } from '../reading.ts';
import { judgeTask } from './judgeTask.ts';
import { problemOf, type Remark, remark } from './remark.ts';
import { rowRemarks } from './rowChecks.ts';
import type { RelatedPoints, TrackedTask, TrackingInput } from './taskBoard.ts';
import type { TaskField, TaskRow } from './taskRow.ts';
import { isNeverDue, isToBeDone } from './taskState.ts';

const DAYS_OF_HEADLINE = 7;

export interface TrackedRow {
  readonly task: TrackedTask;
  readonly problems: readonly Problem<TaskField>[];
}

/** In the order of the rows. A second row that gives the same order to the same unit is said to be one. */
export function trackRows(rows: readonly TaskRow[], input: TrackingInput): readonly TrackedRow[] {
  const readOnce = deadlineReader(input.settings.beforeMeaning);
  const assigned = new Set<string>();
  const alike = repeatedContents(rows);
  return rows.map((row) => {
    const deadline = readOnce(row.deadline, readValue(row.assignedOn));
    const judged = trackRow(row, deadline, input, row.code.kind === 'blank' && alike.has(fold(row.content)));
    const { order, unit, state } = judged.task;
    if (row.code.kind !== 'value' || unit === null || state === 'cancelled') return judged;
    const assignment = JSON.stringify([order, fold(unit)]);
    if (!assigned.has(assignment)) {
      assigned.add(assignment);
      return judged;
    }
    return withRemark(judged, remark('code', sentences.assignmentRepeated(row.code.value, unit)));
  });
}

/** Folded contents that more than one row has; none where every row has a code. */
function repeatedContents(rows: readonly TaskRow[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  if (rows.every(({ code }) => code.kind !== 'blank')) return repeated;
  const seen = new Set<string>();
  for (const { content } of rows) {
    const words = fold(content);
    if (words !== '' && seen.has(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}

function trackRow(row: TaskRow, deadline: Deadline, input: TrackingInput, isAlike: boolean): TrackedRow {
  const { today, settings, directory } = input;
  const judged = judgeTask(row, deadline, today, settings.warnDays);
  const { state, dueOn } = judged;
  const related = relatedPoints(row, input);
  const remarks = [
    ...rowRemarks(row, directory, isAlike),
    ...judged.remarks,
    ...(related.problem === null ? [] : [remark('relatedCriteria', related.problem)]),
  ];
  const [unit, ...otherUnits] = row.leadUnits.map(directory.nameFor);
  const hasDate = dueOn !== null;
  const isOpen = hasDate && (isToBeDone(state) || state === 'recurring');
  const task: TrackedTask = {
    key: row.key,
    row,
    order: row.code.kind === 'value' ? `code ${fold(row.code.value)}` : `row ${row.key}`,
    unit: unit ?? null,
    otherUnits,
    deadline,
    dueOn,
    state,
    stateText: judged.stateText,
    isOpen,
    completedOn: judged.completedOn,
    missedReports: judged.missedReports,
    relatedPoints: related.points,
    warnings: [...remarks.map(({ text }) => text), ...judged.hints],
    isDue: hasDate && dueOn <= today && !isNeverDue(state),
    isDueWithin7Days: hasDate && isToBeDone(state) && dueOn >= today && daysBetween(today, dueOn) <= DAYS_OF_HEADLINE,
    isSubmittedPastDue: hasDate && state === 'submitted' && dueOn < today,
  };
  return { task, problems: remarks.map((said) => problemOf(row.key, said)) };
}

function withRemark({ task, problems }: TrackedRow, said: Remark): TrackedRow {
  return {
    task: { ...task, warnings: [said.text, ...task.warnings] },
    problems: [...problems, problemOf(task.key, said)],
  };
}

const NO_POINTS: RelatedPoints = { points: null, keys: [], problem: null };

function relatedPoints({ relatedCriteria }: TaskRow, { pointsFor }: TrackingInput): RelatedPoints {
  return relatedCriteria.trim() === '' ? NO_POINTS : pointsFor(relatedCriteria);
}
