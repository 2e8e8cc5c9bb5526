// Finds the day that a date means whose year was left out.

import { addDays, type CalendarDate, calendarDate, endOfMonth, monthOf, yearOf } from '../calendarDate.ts';
import type { DatedKind, Deadline, UnreadableReason } from './deadline.ts';
import type { DeadlineContext } from './wording.ts';

/** A day, or why there is none. */
export type ResolvedDay = { readonly on: CalendarDate } | { readonly reason: UnreadableReason };

/** `year` as the words give it: a number, "nay" for the current one, "tới" or "sau" for the next, or nothing. */
export function resolveDay(day: number, month: number, year: string, context: DeadlineContext): ResolvedDay {
  return resolve(year, context, (inYear) => calendarDate(inYear, month, day));
}

/** The last day of the month. */
export function resolveMonth(month: number, year: string, context: DeadlineContext): ResolvedDay {
  return resolve(year, context, (inYear) => (month >= 1 && month <= 12 ? endOfMonth(inYear, month) : null));
}

/** The first such day on or after `assignedOn`, in its month or the next one. */
export function resolveDayOfMonth(day: number, context: DeadlineContext): ResolvedDay {
  const assignedOn = context.assignedOn;
  if (assignedOn === null) return { reason: 'noYear' };
  const month = monthOf(assignedOn);
  const year = yearOf(assignedOn);
  const inThisMonth = calendarDate(year, month, day);
  if (inThisMonth !== null && inThisMonth >= assignedOn) return found(inThisMonth);
  return found(month === 12 ? calendarDate(year + 1, 1, day) : calendarDate(year, month + 1, day));
}

/** A deadline of that kind, or an unreadable one that says why. */
export function datedDeadline(kind: DatedKind, day: ResolvedDay, phrase: string): Deadline {
  return 'on' in day ? { kind, on: day.on } : { kind: 'unreadable', on: null, reason: day.reason, text: phrase };
}

/** "trước ngày X" where the office counts X itself out. */
export function dayBeforeIf(isStrict: boolean, day: ResolvedDay): ResolvedDay {
  return isStrict && 'on' in day ? { on: addDays(day.on, -1) } : day;
}

/** Without a year: the first such day on or after `assignedOn`, this year or the next. */
function resolve(year: string, context: DeadlineContext, dayIn: (year: number) => CalendarDate | null): ResolvedDay {
  const { assignedOn, defaultYear } = context;
  const isNext = year === 'tới' || year === 'sau';
  if (/^\d{4}$/.test(year)) return found(dayIn(Number(year)));
  if (assignedOn === null)
    return typeof defaultYear === 'number' && !isNext ? found(dayIn(defaultYear)) : { reason: 'noYear' };
  const thisYear = dayIn(yearOf(assignedOn));
  const isThis = year === 'nay' || (thisYear !== null && thisYear >= assignedOn);
  return found(isThis && !isNext ? thisYear : dayIn(yearOf(assignedOn) + 1));
}

function found(day: CalendarDate | null): ResolvedDay {
  return day === null ? { reason: 'noSuchDay' } : { on: day };
}
