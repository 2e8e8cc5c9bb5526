// A day as the tests write it.

import { type CalendarDate, parseIsoDate } from '../src/domain/calendarDate.ts';

/** A day that the test knows to exist: "2023-12-04". */
export function day(iso: string): CalendarDate {
  const found = parseIsoDate(iso);
  if (found === null) throw new Error(`no such day: ${iso}`);
  return found;
}
