// A reminder as a message for Zalo: to one unit, or to all of them together.

import * as words from '../../vietnamese/sentences/reminders.ts';
import { tidy } from '../../vietnamese/text.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { UnitReminder } from './unitReminders.ts';

/** A message with more lines is scrolled past. */
const MOST_LINES = 12;
const MOST_LINES_OF_A_UNIT = 5;

export interface ReminderDay {
  readonly today: CalendarDate;
  /** Who collects the answers; "" where unknown. */
  readonly agency: string;
}

export function zaloReminder(reminder: UnitReminder, { today, agency }: ReminderDay): string {
  return [
    words.greeting(reminder.unit),
    words.asOf(today),
    ...ended(taskLines(reminder, MOST_LINES)),
    words.request(agency, true),
  ].join('\n');
}

export function zaloReminderToAll(reminders: readonly UnitReminder[], { today, agency }: ReminderDay): string {
  return [
    words.greeting(words.allUnits()),
    words.asOfAll(today),
    ...reminders.flatMap((reminder) => [`${reminder.unit}:`, ...ended(taskLines(reminder, MOST_LINES_OF_A_UNIT))]),
    words.request(agency, false),
  ].join('\n');
}

function taskLines({ overdue, missing, dueSoon }: UnitReminder, most: number): readonly string[] {
  const lines = [
    ...overdue.map(({ row, dueOn }) => words.overdue(tidy(row.content), dueOn ?? '')),
    ...missing.map(({ row, missedReports }) => words.reportsMissing(tidy(row.content), missedReports)),
    ...dueSoon.map(({ row, dueOn }) => words.dueSoon(tidy(row.content), dueOn ?? '')),
  ];
  return lines.length <= most ? lines : [...lines.slice(0, most), words.moreTasks(lines.length - most)];
}

function ended(lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => (place === lines.length - 1 ? line.replace(/;$/, '.') : line));
}
