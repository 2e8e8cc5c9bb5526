// A day of the calendar, without time of day and without time zone: "2023-12-04".

import { readDateParts } from '../vietnamese/date.ts';

declare const calendarDateBrand: unique symbol;

/** An ISO day that exists. Two of them compare as strings do. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const MILLISECONDS_A_DAY = 86_400_000;

/** The day `day`.`month`.`year` (month 1 to 12, year 1000 to 9999), or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate; // the only place that makes one: checked just above
}

/** Reads "2023-12-04"; null for any other form and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Reads a day as people type it (see readDateParts): "4/12/2023"; null for other forms and for days that do not exist. */
export function readTypedDate(text: string): CalendarDate | null {
  const parts = readDateParts(text);
  return parts ? calendarDate(parts.year, parts.month, parts.day) : null;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

/** 1 = Monday … 7 = Sunday (ISO). */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** A week runs from Monday to Sunday. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The day `days` later, or earlier where negative; the calendar's first or last day (1000, 9999) where it would run out. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last day of the month, 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function endOfMonth(year: number, month: number): CalendarDate | null {
  return calendarDate(year, month, lastDayOfMonth(year, month));
}

/** The order in which days are listed: the earliest first, what has none last. */
export function byDate(one: CalendarDate | null, other: CalendarDate | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

/** Days since 1970-01-01. */
function dayNumber(date: CalendarDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / MILLISECONDS_A_DAY;
}

const FIRST_DAY = Date.UTC(1000, 0, 1) / MILLISECONDS_A_DAY;
const LAST_DAY = Date.UTC(9999, 11, 31) / MILLISECONDS_A_DAY;

function fromDayNumber(number: number): CalendarDate {
  const inside = Math.min(LAST_DAY, Math.max(FIRST_DAY, number));
  return new Date(inside * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate; // within the four-digit years
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
