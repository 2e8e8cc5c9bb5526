// "Mở bảng theo dõi": what the sidebar shows of the board, computed from the tables and written nowhere.

import { addDays, type CalendarDate } from '../domain/calendarDate.ts';
import { costliestCriteria } from '../domain/criteria/costliestCriteria.ts';
import type { ScoredLeaf } from '../domain/criteria/scorecard.ts';
import type { TrackedTask } from '../domain/tasks/taskBoard.ts';
import { overdueTasks, tasksComingUp } from '../domain/tasks/taskLists.ts';
import { readStamp } from '../workbook/overview/readStamp.ts';
import { isStampBlock } from '../workbook/page/stampBlock.ts';
import { type RowReference, rowReferences } from '../workbook/rows/rowReference.ts';
import type { TableKey } from '../workbook/schema/index.ts';
import type { TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type ComputedBoard, computeBoard } from './computeBoard.ts';
import { figuresPatch, type Now } from './updateFigures.ts';

const MOST_CRITERIA = 5;

/** As far ahead as the overview looks; further where the office asks to be warned earlier. */
const DAYS_AHEAD = 14;

/** More lines than this help nobody and make the answer slow; the most pressing ones come first. */
const MOST_TASKS = 1_000;

/** Leads to a row of one of the tables by what stands in it. */
export interface BoardRow extends RowReference {
  readonly sheet: TableKey;
}

/**
 * How the sheets stand to the tables as they are now. `changed`: an update would write something besides a new stamp. `earlierDay`: the figures were
 * written on another day. `never`: no update has been made.
 */
export type Freshness =
  | { readonly kind: 'current' | 'changed' | 'earlierDay'; readonly stamp: string }
  | { readonly kind: 'never' };

/** `dueSoon`: within the days of warning; `comingUp`: later, and still within the days the list looks ahead. */
export type Urgency = 'overdue' | 'dueSoon' | 'comingUp';

export interface PressingTask {
  readonly row: BoardRow;
  readonly task: TrackedTask;
  readonly dueOn: CalendarDate;
  readonly urgency: Urgency;
}

export interface OpenCriterion {
  readonly row: BoardRow;
  readonly leaf: ScoredLeaf;
}

export interface BoardView {
  readonly kind: 'view';
  readonly today: CalendarDate;
  readonly board: ComputedBoard;
  readonly freshness: Freshness;
  /** Most points first; at most five. */
  readonly costliest: readonly OpenCriterion[];
  /** Overdue ones first, most related points first; then what falls due, by date. */
  readonly pressing: readonly PressingTask[];
  /** How many further ones are not in `pressing`. */
  readonly pressingLeftOut: number;
}

/** Refused, in words, where a sheet or a column is missing without which a figure would be wrong. */
export function boardView(
  snapshot: WorkbookSnapshot,
  now: Now,
): BoardView | { readonly kind: 'refused'; readonly message: string } {
  const board = computeBoard(snapshot, now.today);
  if (board.kind === 'refused') return board;
  const pressing = pressingTasks(board, now.today);
  return {
    kind: 'view',
    today: now.today,
    board,
    freshness: freshness(board, snapshot, now),
    costliest: openCriteria(board),
    pressing: pressing.slice(0, MOST_TASKS),
    pressingLeftOut: Math.max(0, pressing.length - MOST_TASKS),
  };
}

function freshness(board: ComputedBoard, snapshot: WorkbookSnapshot, now: Now): Freshness {
  const stamp = readStamp(snapshot.overview?.cells ?? []);
  if (stamp === null) return { kind: 'never' };
  const { text, day } = stamp;
  if (day !== null && day < now.today) return { kind: 'earlierDay', stamp: text };
  const isCurrent = board.opening.steps.length === 0 && figuresPatch(board, snapshot, now).blocks.every(isStampBlock);
  return { kind: isCurrent ? 'current' : 'changed', stamp: text };
}

function openCriteria({ criteria, settings, tables }: ComputedBoard): readonly OpenCriterion[] {
  const rowOf = rowFinder('criteria', tables.criteria);
  const costliest = costliestCriteria(criteria.leaves, settings.reportedScore, MOST_CRITERIA);
  return costliest.map((leaf) => ({ row: rowOf(leaf.key), leaf }));
}

function pressingTasks(
  { tasks: { tasks }, settings, tables }: ComputedBoard,
  today: CalendarDate,
): readonly PressingTask[] {
  const rowOf = rowFinder('tasks', tables.tasks);
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const until = addDays(today, Math.max(DAYS_AHEAD, settings.warnDays));
  return [...overdueTasks(tasks), ...tasksComingUp(tasks, today, until)].flatMap(({ key, dueOn }) => {
    const task = byKey.get(key);
    return task === undefined ? [] : [{ row: rowOf(key), task, dueOn, urgency: urgencyOf(task) }];
  });
}

function urgencyOf({ state }: TrackedTask): Urgency {
  return state === 'overdue' || state === 'dueSoon' ? state : 'comingUp';
}

function rowFinder(sheet: TableKey, table: TableSnapshot): (position: number) => BoardRow {
  const references = rowReferences(table);
  return (position) => ({ sheet, ...(references[position] ?? { words: '', above: 0 }) });
}
