// The report's appendices: all tasks, the criteria below their maximum, and how far orders to many units have come.

import { formatDate } from '../../../vietnamese/date.ts';
import { formatNumber } from '../../../vietnamese/number.ts';
import * as words from '../../../vietnamese/sentences/report.ts';
import * as heads from '../../../vietnamese/sentences/reportTables.ts';
import { noUnit, unitsNamed } from '../../../vietnamese/sentences/units.ts';
import { tidy } from '../../../vietnamese/text.ts';
import type { ScoredLeaf } from '../../criteria/criteriaBoard.ts';
import { CRITERION_STATUSES } from '../../criteria/criterionStatus.ts';
import type { DocumentTable } from '../../officialDocument/officialDocument.ts';
import type { TrackedTask } from '../../tasks/taskBoard.ts';
import { isCompleted, TASK_STATES } from '../../tasks/taskState.ts';
import { type OrderLine, orderLines } from '../orderLines.ts';
import { centred, left, numbered, taskColumns } from '../sections/tables.ts';

/** A unit list that is longer fills the cell; the appendix on orders names them all. */
const MOST_UNITS = 4;

const MOST_TEXTS = 4;

/** Less than this is no difference between points that a person could read. */
const SAME = 1e-9;

/** One line an order: several units with one order stand together. */
export function tasksTable(tasks: readonly TrackedTask[]): DocumentTable {
  return {
    columns: taskColumns(heads.stateOrResult),
    rows: numbered(
      orderLines(tasks.filter(({ state }) => state !== 'cancelled')).map((line) => [
        tidy(line.content),
        unitsNamed(line.units, MOST_UNITS),
        deadlineText(line),
        stateText(line),
        resultText(line),
      ]),
    ),
    hasTotal: false,
  };
}

/** Leaves that count and have less than their maximum; those that do not apply are left out. */
export function criteriaBelowMaximum(leaves: readonly ScoredLeaf[]): readonly ScoredLeaf[] {
  return leaves.filter(
    ({ blockKind, status, points }) =>
      blockKind === 'scored' && status !== 'notApplicable' && points.adjusted - points.earned > SAME,
  );
}

export function criteriaTable(leaves: readonly ScoredLeaf[]): DocumentTable {
  return {
    columns: [
      centred(heads.code),
      left(heads.criterion),
      left(heads.unit),
      centred(heads.points),
      centred(heads.criterionStatus),
      left(heads.cause),
    ],
    rows: leaves.map(({ id, content, units, status, points, cause }) => [
      id,
      content,
      units.join('; '),
      `${formatNumber(points.earned)}/${formatNumber(points.adjusted)}`,
      CRITERION_STATUSES[status],
      tidy(cause),
    ]),
    hasTotal: false,
  };
}

/** Standing duties are never done, so there is nothing to count of them. */
export function ordersToSeveralUnits(tasks: readonly TrackedTask[]): readonly OrderLine[] {
  return orderLines(tasks.filter(({ state }) => state !== 'cancelled')).filter(
    ({ rows, state }) => rows.length > 1 && state !== 'ongoing',
  );
}

/** Causes are those of the rows that are open. */
export function ordersTable(lines: readonly OrderLine[]): DocumentTable {
  return {
    columns: [
      centred(heads.place),
      left(heads.task),
      left(heads.unitsDone),
      centred(heads.due),
      centred(heads.state),
      left(heads.cause),
    ],
    rows: numbered(
      lines.map((line) => [
        tidy(line.content),
        progressText(line),
        deadlineText(line),
        TASK_STATES[line.state],
        joined(line.rows.filter(isOpenRow).map(({ row }) => row.cause)),
      ]),
    ),
    hasTotal: false,
  };
}

function isOpenRow({ state }: TrackedTask): boolean {
  return !isCompleted(state);
}

function progressText({ rows, state }: OrderLine): string {
  const isRecurring = state === 'recurring';
  const isOpen = (task: TrackedTask) => (isRecurring ? task.missedReports.length > 0 : isOpenRow(task));
  const open = rows.filter(isOpen).map(({ unit }) => unit ?? noUnit);
  return (isRecurring ? words.unitsReported : words.unitsDone)(rows.length - open.length, rows.length, open);
}

/** The dates, an extension included, or the words of the order where it has none. */
function deadlineText({ rows }: OrderLine): string {
  const days = new Set(
    rows.map(({ dueOn, row, state }) => {
      if (dueOn !== null && state !== 'recurring') return formatDate(dueOn);
      return row.deadline.kind === 'words' ? tidy(row.deadline.text) : '';
    }),
  );
  return [...days].filter((text) => text !== '').join('; ');
}

/** One row's own words carry its dates; several rows have the state of the order. */
function stateText({ rows, state }: OrderLine): string {
  const [first] = rows;
  return rows.length === 1 && first !== undefined ? first.stateText : TASK_STATES[state];
}

function resultText({ rows }: OrderLine): string {
  return joined(rows.flatMap(({ row }) => [row.product, row.cause]));
}

/** Each text once; those for which a cell has no room are counted. */
function joined(texts: readonly string[]): string {
  const different = [...new Set(texts.map(tidy).filter((text) => text !== ''))];
  const more = different.length - MOST_TEXTS;
  return [...different.slice(0, MOST_TEXTS), ...(more > 0 ? [words.moreTexts(more)] : [])].join('; ');
}
