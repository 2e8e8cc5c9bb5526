// The weeks one after the other: which line stands for a week, what a report freezes, which week a board is compared with.

import { addDays, type CalendarDate, mondayOf } from '../calendarDate.ts';
import type { ReportedScore } from '../settings.ts';
import type { WeekLine } from './weekLine.ts';

const DAYS_A_WEEK = 7;

/**
 * One line a week, the earliest week first. Of several lines of one week (rows that someone copied, or that slipped down while the history was
 * written) the frozen one stands, else the first.
 */
export function oneLineAWeek(lines: readonly WeekLine[]): readonly WeekLine[] {
  const byWeek = new Map<CalendarDate, WeekLine>();
  for (const line of lines) {
    const known = byWeek.get(line.week);
    if (known === undefined || (known.frozenOn === null && line.frozenOn !== null)) byWeek.set(line.week, line);
  }
  return [...byWeek.values()].sort((one, other) => (one.week < other.week ? -1 : 1));
}

/** The last of the week wins, unless the week's report was made. */
export function keepWeek(lines: readonly WeekLine[], line: WeekLine): readonly WeekLine[] {
  const isFrozen = lines.some(({ week, frozenOn }) => week === line.week && frozenOn !== null);
  return isFrozen ? oneLineAWeek(lines) : oneLineAWeek([line, ...lines.filter(({ week }) => week !== line.week)]);
}

/**
 * Freezes the line of `week`, for its report was made on `present.day`. The report of the present week says what the board shows now, so its line
 * does too; of a week that has passed the line stays as it was, and where there is none, none is made up.
 */
export function freezeWeek(lines: readonly WeekLine[], week: CalendarDate, present: WeekLine): readonly WeekLine[] {
  const frozen = week === present.week ? present : lines.find((line) => line.week === week);
  if (frozen === undefined) return oneLineAWeek(lines);
  const line = { ...frozen, frozenOn: frozen.frozenOn ?? present.day };
  return oneLineAWeek([line, ...lines.filter((other) => other.week !== week)]);
}

/** The line of the week before `today`'s, where it is about the same year. */
export function weekBefore(lines: readonly WeekLine[], today: CalendarDate, year: string): WeekLine | null {
  const monday = addDays(mondayOf(today), -DAYS_A_WEEK);
  return oneLineAWeek(lines).find((line) => line.week === monday && line.year === year) ?? null;
}

/** Its points, where they are of the score that is reported now. */
export function isOfScore(line: WeekLine, score: ReportedScore): boolean {
  return line.score === score;
}
