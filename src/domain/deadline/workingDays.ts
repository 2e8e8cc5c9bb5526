// Counting in working days, Monday to Friday; public holidays are decided year by year and are not known here.

import { addDays, type CalendarDate, weekdayOf } from '../calendarDate.ts';

const WORKING_DAYS_A_WEEK = 5;
const SATURDAY = 6;

export function isWeekend(day: CalendarDate): boolean {
  return weekdayOf(day) >= SATURDAY;
}

/**
 * The day on which the `count`-th working day after `base` falls; the base day is not counted (Civil Code 2015, article 147: a period counted in
 * days begins the day after its base). `count` 0 is the base itself. Holidays are not known: the result is an estimate.
 */
export function addWorkingDays(base: CalendarDate, count: number): CalendarDate {
  const start = isWeekend(base) && count > 0 ? workingDayBefore(base) : base;
  const weeks = Math.floor(count / WORKING_DAYS_A_WEEK);
  const rest = count % WORKING_DAYS_A_WEEK;
  const acrossWeekend = weekdayOf(start) + rest > WORKING_DAYS_A_WEEK ? 2 : 0;
  return addDays(start, weeks * 7 + rest + (rest > 0 ? acrossWeekend : 0));
}

/** The last Monday to Friday before a day. */
export function workingDayBefore(day: CalendarDate): CalendarDate {
  const weekday = weekdayOf(day);
  if (weekday === 1) return addDays(day, -3);
  return addDays(day, weekday === 7 ? -2 : -1);
}
