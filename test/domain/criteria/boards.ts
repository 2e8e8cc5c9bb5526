// Boards of criteria as tests write them: one line a row, blank where nothing is said.

import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { CriterionRow } from '../../../src/domain/criteria/criterionRow.ts';
import type { CriterionStatus } from '../../../src/domain/criteria/criterionStatus.ts';
import { type CriteriaBoard, scoreCriteria } from '../../../src/domain/criteria/scorecard.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { BLANK, type Reading, read } from '../../../src/domain/reading.ts';
import { type CountingSettings, DEFAULT_COUNTING_SETTINGS } from '../../../src/domain/settings.ts';
import { type UnitDirectory, unitDirectory } from '../../../src/domain/units/unitDirectory.ts';

/** A row as a test says it: plain values stand for readable cells, readings for others. */
export interface WrittenRow {
  readonly code?: string | Reading<string>;
  readonly content?: string;
  readonly max?: number | Reading<number>;
  readonly rule?: string;
  readonly result?: string;
  readonly status?: CriterionStatus | Reading<CriterionStatus>;
  readonly units?: readonly string[];
  readonly dueOn?: string;
  readonly appraised?: number | Reading<number>;
  /** A document stands there unless a test says otherwise. */
  readonly evidence?: string;
  readonly justification?: string;
  readonly cause?: string;
}

export function board(rows: readonly WrittenRow[]): readonly CriterionRow[] {
  return rows.map((row, position) => ({
    key: rowKey(position),
    code: cell(row.code),
    content: row.content ?? '',
    maxPoints: cell(row.max),
    scoringRule: row.rule ?? '',
    result: row.result ?? '',
    status: cell(row.status),
    leadUnits: row.units ?? [],
    dueOn: cell(row.dueOn === undefined ? undefined : day(row.dueOn)),
    evidence: row.evidence ?? 'Văn bản số 1',
    appraisedPoints: cell(row.appraised),
    justification: row.justification ?? '',
    cause: row.cause ?? '',
  }));
}

export const NO_UNITS: UnitDirectory = unitDirectory([]);

export function scoreBoard(
  rows: readonly WrittenRow[],
  settings: Partial<CountingSettings> = {},
  directory: UnitDirectory = NO_UNITS,
): CriteriaBoard {
  return scoreCriteria(board(rows), { ...DEFAULT_COUNTING_SETTINGS, ...settings }, directory, day('2023-12-04'));
}

/** Row, field and text of each problem. */
export function problemsOf(rows: readonly WrittenRow[]): readonly string[] {
  return scoreBoard(rows).problems.map(({ row, field, text }) => `${row} ${field}: ${text}`);
}

export function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`no such day: ${iso}`);
  return date;
}

function cell<T extends string | number>(value: T | Reading<T> | undefined): Reading<T> {
  if (value === undefined) return BLANK;
  return typeof value === 'object' ? value : read(value);
}
