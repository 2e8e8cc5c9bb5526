// The number by which a spreadsheet keeps a day.

import { type CalendarDate, daysBetween, parseIsoDate } from '../../domain/calendarDate.ts';

const DAY_ZERO = dayZero();

function dayZero(): CalendarDate {
  const day = parseIsoDate('1899-12-30');
  if (day === null) throw new Error('30/12/1899 is a day of the calendar');
  return day;
}

/** 45264 for 04/12/2023. Without a date format a cell shows it. */
export function serialDay(date: CalendarDate): number {
  return daysBetween(DAY_ZERO, date);
}
