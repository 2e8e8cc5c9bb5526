// A reminder as a message for Zalo: to one unit, or to all of them together.

import * as words from '../../vietnamese/sentences/reminders.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import { orderLinesByDate } from '../report/orderLines.ts';
import type { TrackedTask } from '../tasks/taskBoard.ts';
import type { UnitReminder } from './unitReminders.ts';

/** A message with more tasks is scrolled past. */
const MOST_LINES = 12;

export interface ReminderDay {
  readonly today: CalendarDate;
  /** Who collects the answers; "" where unknown. */
  readonly agency: string;
}

export function zaloReminder(reminder: UnitReminder, { today, agency }: ReminderDay): string {
  return [
    words.greeting(reminder.unit),
    words.asOf(today),
    ...ended(taskLines(reminder)),
    words.request(agency, true, reminder.overdue.length > 0),
  ].join('\n');
}

/** An order to many units is said once, with the units that still have to do it. */
export function zaloReminderToAll(reminders: readonly UnitReminder[], { today, agency }: ReminderDay): string {
  const overdue = reminders.flatMap((reminder) => reminder.overdue);
  const missing = reminders.flatMap((reminder) => reminder.missing);
  const dueSoon = reminders.flatMap((reminder) => reminder.dueSoon);
  const lines = [
    ...orderLinesByDate(overdue).map(({ content, dueOn, units }) =>
      words.ofUnits(words.overdue(tidy(content), dueOn ?? ''), units),
    ),
    ...withSameReports(missing).map(({ content, days, units }) =>
      words.ofUnits(words.reportsMissing(content, days), units),
    ),
    ...orderLinesByDate(dueSoon).map(({ content, dueOn, units }) =>
      words.ofUnits(words.dueSoon(tidy(content), dueOn ?? ''), units),
    ),
  ];
  return [
    words.greeting(words.allUnits()),
    words.asOfAll(today),
    ...ended(atMost(lines, MOST_LINES)),
    words.request(agency, false, overdue.length > 0),
  ].join('\n');
}

function taskLines({ overdue, missing, dueSoon }: UnitReminder): readonly string[] {
  const lines = [
    ...overdue.map(({ row, dueOn }) => words.overdue(tidy(row.content), dueOn ?? '')),
    ...missing.map(({ row, missedReports }) => words.reportsMissing(tidy(row.content), missedReports)),
    ...dueSoon.map(({ row, dueOn }) => words.dueSoon(tidy(row.content), dueOn ?? '')),
  ];
  return atMost(lines, MOST_LINES);
}

interface MissedOrder {
  readonly content: string;
  readonly days: readonly CalendarDate[];
  readonly units: string[];
}

/** One for each order and the days that its units missed. */
function withSameReports(tasks: readonly TrackedTask[]): readonly MissedOrder[] {
  const orders = new Map<string, MissedOrder>();
  for (const { order, unit, row, missedReports: days } of tasks) {
    const key = `${days.join(' ')} ${order}`;
    const known = orders.get(key) ?? { content: tidy(row.content), days, units: [] };
    orders.set(key, known);
    if (unit !== null) known.units.push(unit);
  }
  return [...orders.values()];
}

function atMost(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), words.moreTasks(lines.length - most)];
}

function ended(lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => (place === lines.length - 1 ? line.replace(/;$/, '.') : line));
}
