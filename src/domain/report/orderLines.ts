// The rows of one order joined into lines that a report can list: an order to fourteen units is one line, not fourteen.

import { byDate, type CalendarDate } from '../calendarDate.ts';
import { readValue } from '../reading.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import { stateOfOrder, type TaskState } from '../tasks/taskState.ts';

export interface OrderLine {
  readonly code: string;
  readonly content: string;
  /** The rows in the table's order. */
  readonly rows: readonly TrackedTask[];
  /** Each unit once, in the order of the rows. */
  readonly units: readonly string[];
  readonly state: TaskState;
  /** The earliest date of the rows; null where none has one. */
  readonly dueOn: CalendarDate | null;
}

/** One line an order, in the order of the first rows. */
export function orderLines(tasks: readonly TrackedTask[]): readonly OrderLine[] {
  return linesBy(tasks, ({ order }) => order);
}

/** One line for each order and date, earliest date first (none last), then in the order of the first rows. */
export function orderLinesByDate(tasks: readonly TrackedTask[]): readonly OrderLine[] {
  return linesBy(tasks, ({ order, dueOn }) => `${dueOn} ${order}`)
    .map((line, place) => ({ line, place }))
    .sort((one, other) => byDate(one.line.dueOn, other.line.dueOn) || one.place - other.place)
    .map(({ line }) => line);
}

function linesBy(tasks: readonly TrackedTask[], keyOf: (task: TrackedTask) => string): readonly OrderLine[] {
  const groups = new Map<string, TrackedTask[]>();
  for (const task of tasks) {
    const rows = groups.get(keyOf(task));
    if (rows === undefined) groups.set(keyOf(task), [task]);
    else rows.push(task);
  }
  return [...groups.values()].map(lineOf);
}

function lineOf(rows: readonly TrackedTask[]): OrderLine {
  const [first] = rows;
  const units = rows.map(({ unit }) => unit).filter((unit): unit is string => unit !== null);
  const days = rows.map(({ dueOn }) => dueOn).sort(byDate);
  return {
    code: first === undefined ? '' : (readValue(first.row.code) ?? ''),
    content: first?.row.content ?? '',
    rows,
    units: [...new Set(units)],
    state: stateOfOrder(rows.map(({ state }) => state)),
    dueOn: days[0] ?? null,
  };
}
