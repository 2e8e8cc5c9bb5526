// Judges one leaf by itself: its maximum, status, self-scored and appraised points, and what is wrong with its cells.

import * as say from '../../vietnamese/sentences/criteria.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { BlockKind } from './blockKind.ts';
import type { CriterionField, CriterionRow } from './criterionRow.ts';
import type { CriterionStatus } from './criterionStatus.ts';
import { type RuleReading, scorePenalty, scoreResult } from './scoringRule/index.ts';
import type { CriterionNode } from './tree.ts';

/** A leaf with what the rows above it say where it is silent. */
export interface LeafInTree {
  readonly node: CriterionNode;
  readonly blockKind: BlockKind;
  readonly units: readonly string[];
  readonly dueOn: CalendarDate | null;
}

export interface JudgedLeaf extends LeafInTree {
  readonly status: CriterionStatus;
  /** Null where the cell is blank, unreadable or negative: the leaf has no points then. */
  readonly maximum: number | null;
  /** Null where nothing is known yet. Of a penalty: the points taken off. */
  readonly selfPoints: number | null;
  readonly appraisedPoints: number | null;
  /** A result was typed, readable or not. */
  readonly hasResult: boolean;
  /** How the self-scored points came about. */
  readonly explanation: string;
  readonly problems: readonly Problem<CriterionField>[];
  readonly hints: readonly string[];
}

const SAME = 1e-9;

/** `readRule` is given so that one wording is read once for all the leaves that share it. */
export function judgeLeaf(
  leaf: LeafInTree,
  today: CalendarDate,
  readRule: (text: string, maxPoints: number) => RuleReading,
): JudgedLeaf {
  const { row } = leaf.node;
  const problems: Problem<CriterionField>[] = [];
  const report = (field: CriterionField, text: string) => problems.push({ row: row.key, field, text });

  const maximum = readMaximum(row.maxPoints, leaf.blockKind, (text) => report('maxPoints', text));
  const status = readStatus(row, (text) => report('status', text));
  if (row.dueOn.kind === 'unreadable') report('dueOn', say.dueDateUnreadable(row.dueOn.text));

  const applies = status !== 'notApplicable';
  const self = applies && maximum !== null ? scoreSelf(row, maximum, leaf.blockKind, readRule, report) : NOT_SCORED;
  if (leaf.blockKind === 'scored' || leaf.blockKind === 'survey') {
    const clash = clashOf(row, status, self.points, maximum);
    if (clash !== null) report('status', clash);
  }
  if (status === 'done' && needsEvidence(leaf.blockKind, self.points) && row.evidence.trim() === '') {
    report('evidence', say.pointsWithoutEvidence());
  }
  const appraisedPoints =
    maximum === null ? null : readAppraised(row, maximum, leaf.blockKind, (text) => report('appraisedPoints', text));
  const isPastDue = applies && status !== 'done' && status !== 'failed' && leaf.dueOn !== null && leaf.dueOn < today;
  // Named one by one: a spread that more fields follow makes objects that are slow to make and slow to read, and there is one for each row.
  return {
    node: leaf.node,
    blockKind: leaf.blockKind,
    units: leaf.units,
    dueOn: leaf.dueOn,
    status,
    maximum,
    selfPoints: self.points,
    appraisedPoints: applies ? appraisedPoints : null,
    hasResult: row.result.trim() !== '',
    explanation: self.explanation,
    problems,
    hints: isPastDue && leaf.dueOn !== null ? [say.pastDue(leaf.dueOn)] : [],
  };
}

/** The maximum of a row, or null with a report. A penalty may be written with a minus sign. */
function readMaximum(cell: Reading<number>, kind: BlockKind, report: (text: string) => void): number | null {
  if (cell.kind === 'blank') report(say.maximumMissing());
  else if (cell.kind === 'unreadable') report(say.maximumUnreadable(cell.text));
  else if (kind === 'penalty') return Math.abs(cell.value);
  else if (cell.value < 0) report(say.maximumNegative(cell.value));
  else return cell.value;
  return null;
}

function readStatus({ status }: CriterionRow, report: (text: string) => void): CriterionStatus {
  if (status.kind === 'value') return status.value;
  if (status.kind === 'unreadable') report(say.statusUnknown(status.text));
  return 'inProgress';
}

interface SelfScore {
  readonly points: number | null;
  readonly explanation: string;
}

const NOT_SCORED: SelfScore = { points: null, explanation: '' };

function scoreSelf(
  row: CriterionRow,
  maximum: number,
  kind: BlockKind,
  readRule: (text: string, maxPoints: number) => RuleReading,
  report: (field: CriterionField, text: string) => void,
): SelfScore {
  const { rule, problems } = readRule(row.scoringRule, maximum);
  for (const { text } of problems) report('scoringRule', text);
  if (row.result.trim() === '') return NOT_SCORED;
  if (rule === null) {
    report('result', say.resultWithoutRule(row.result));
    return NOT_SCORED;
  }
  const score = kind === 'penalty' ? scorePenalty : scoreResult;
  const { points, explanation, problem } = score(rule, row.result);
  if (problem !== null) report('result', problem);
  return points === null ? NOT_SCORED : { points: Math.min(maximum, Math.max(0, points)), explanation };
}

/** Status and points are independent facts; where they contradict each other outright, someone should look. */
function clashOf(
  row: CriterionRow,
  status: CriterionStatus,
  points: number | null,
  maximum: number | null,
): string | null {
  const hasResult = row.result.trim() !== '';
  if (status === 'notApplicable') return hasResult ? say.resultThoughNotApplicable() : null;
  if (maximum === null || maximum === 0) return null;
  if (status === 'done' && !hasResult) return say.doneWithoutResult();
  if (status === 'done' && points === 0) return say.doneWithoutPoints();
  return status === 'failed' && points !== null && points >= maximum - SAME ? say.failedWithAllPoints() : null;
}

/** Points that the office gives itself are only worth what it can show; survey points come from elsewhere. */
function needsEvidence(kind: BlockKind, points: number | null): boolean {
  return (kind === 'scored' || kind === 'bonus') && points !== null && points > 0;
}

function readAppraised(
  { appraisedPoints: cell }: CriterionRow,
  maximum: number,
  kind: BlockKind,
  report: (text: string) => void,
): number | null {
  if (cell.kind === 'blank') return null;
  if (cell.kind === 'unreadable') {
    report(say.appraisedUnreadable(cell.text));
    return null;
  }
  const value = kind === 'penalty' ? Math.abs(cell.value) : cell.value;
  if (value >= 0 && value <= maximum + SAME) return Math.min(value, maximum);
  report(say.appraisedOutside(value, maximum));
  return null;
}
