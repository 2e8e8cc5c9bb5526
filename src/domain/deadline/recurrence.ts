// How often something must be reported, and the days on which that falls.

import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  endOfMonth,
  lastDayOfMonth,
  twoDigits,
  weekdayOf,
  yearOf,
} from '../calendarDate.ts';

export type RecurrenceKind = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** Null stands for "no day named": then the period's last day counts. Weekdays 1 = Monday … 7 = Sunday. */
export type Recurrence =
  | { readonly every: 'daily' }
  | { readonly every: 'weekly'; readonly weekday: number | null }
  | { readonly every: 'monthly'; readonly day: number | null }
  | { readonly every: 'quarterly'; readonly on: DayOfQuarter | null }
  | { readonly every: 'yearly'; readonly on: { readonly month: number; readonly day: number } | null };

/** "ngày 10 tháng cuối quý": the third month. */
export interface DayOfQuarter {
  readonly monthOfQuarter: 1 | 2 | 3;
  readonly day: number;
}

const WEEKDAY_CODES = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const FRIDAY = 5;
const SUNDAY = 7;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const QUARTERS = [0, 3, 6, 9] as const;
const LAST_OF_QUARTER = 3;

/** `weekly:FRI`, `monthly:20`, `quarterly:3-10` (the third month's 10th), `yearly:12-25`; `daily`, `weekly`, `monthly`, `quarterly`, `yearly` where no day is named. */
export function recurrenceText(recurrence: Recurrence): string {
  switch (recurrence.every) {
    case 'weekly':
      return withDay('weekly', recurrence.weekday === null ? null : (WEEKDAY_CODES[recurrence.weekday - 1] ?? null));
    case 'monthly':
      return withDay('monthly', recurrence.day === null ? null : String(recurrence.day));
    case 'quarterly':
      return withDay('quarterly', recurrence.on && `${recurrence.on.monthOfQuarter}-${twoDigits(recurrence.on.day)}`);
    case 'yearly':
      return withDay('yearly', recurrence.on && `${twoDigits(recurrence.on.month)}-${twoDigits(recurrence.on.day)}`);
    default:
      return recurrence.every;
  }
}

/**
 * The days it falls on after `after` up to `until`, which is included, in order. A day the month does not have becomes its last one
 * (31 → 30/11). `daily` means Monday to Friday: nobody is told that a Sunday's report is missing; public holidays are not known.
 */
export function occurrences(recurrence: Recurrence, after: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  return candidates(recurrence, after, until).filter((day) => day > after && day <= until);
}

/** 31 December of the day's year: where every recurrence ends. */
export function endOfYear(day: CalendarDate): CalendarDate {
  return endOfMonth(yearOf(day), 12) ?? day;
}

function candidates(recurrence: Recurrence, after: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  switch (recurrence.every) {
    case 'daily':
      return steps(after, 1, until).filter((day) => weekdayOf(day) <= FRIDAY);
    case 'weekly':
      return steps(addDays(after, ((recurrence.weekday ?? SUNDAY) - weekdayOf(after) + 7) % 7), 7, until);
    case 'monthly':
      return inMonths(MONTHS, recurrence.day ?? 31, after, until);
    case 'quarterly':
      return inMonths(monthsOfQuarters(recurrence.on), recurrence.on?.day ?? 31, after, until);
    case 'yearly':
      return inMonths([recurrence.on?.month ?? 12], recurrence.on?.day ?? 31, after, until);
  }
}

function monthsOfQuarters(on: DayOfQuarter | null): readonly number[] {
  return QUARTERS.map((before) => before + (on?.monthOfQuarter ?? LAST_OF_QUARTER));
}

function steps(from: CalendarDate, days: number, until: CalendarDate): readonly CalendarDate[] {
  const length = Math.floor(daysBetween(from, until) / days) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, step) => addDays(from, step * days));
}

/** That day, or the month's last one, of each of the months in every year from one day to the other. */
function inMonths(
  months: readonly number[],
  day: number,
  from: CalendarDate,
  until: CalendarDate,
): readonly CalendarDate[] {
  const years = Array.from({ length: Math.max(0, yearOf(until) - yearOf(from) + 1) }, (_, step) => yearOf(from) + step);
  const days = years.map((year) =>
    months.map((month) => calendarDate(year, month, Math.min(day, lastDayOfMonth(year, month)))),
  );
  return days.flat().filter((found): found is CalendarDate => found !== null);
}

function withDay(every: string, day: string | null): string {
  return day === null ? every : `${every}:${day}`;
}
