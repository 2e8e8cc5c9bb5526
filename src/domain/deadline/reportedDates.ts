// Reads the cell "Ngày đã báo cáo" and finds which reports of a recurring task came and which are missing.

import { tidy } from '../../vietnamese/text.ts';
import { type CalendarDate, calendarDate, yearOf } from '../calendarDate.ts';

export interface ReportedDates {
  /** Each day once, in order. */
  readonly days: readonly CalendarDate[];
  /** Parts of the cell that are no date, as typed. */
  readonly unreadable: readonly string[];
}

/**
 * “01/12; 08/12”, “01/12/2023, 08/12/2023”, one a line. A day without a year is the first one on or after `assignedOn`; where that is unknown, the
 * last one up to today, for a report has happened.
 */
export function readReportedDates(text: string, assignedOn: CalendarDate | null, today: CalendarDate): ReportedDates {
  const parts = text
    .normalize('NFC')
    .split(/[;,\n\r]| và /)
    .map(tidy)
    .filter((part) => part !== '');
  const days = new Set<CalendarDate>();
  const unreadable: string[] = [];
  for (const part of parts) {
    const day = readReportedDate(part, assignedOn, today);
    if (day === null) unreadable.push(part);
    else days.add(day);
  }
  return { days: [...days].sort(), unreadable };
}

function readReportedDate(part: string, assignedOn: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  const written = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/i.exec(part);
  if (written === null) return null;
  const [, day, month, year] = written;
  const dayIn = (inYear: number) => calendarDate(inYear, Number(month), Number(day));
  if (year !== undefined) return dayIn(Number(year));
  if (assignedOn === null) {
    const thisYear = dayIn(yearOf(today));
    return thisYear !== null && thisYear <= today ? thisYear : dayIn(yearOf(today) - 1);
  }
  const sameYear = dayIn(yearOf(assignedOn));
  return sameYear !== null && sameYear >= assignedOn ? sameYear : dayIn(yearOf(assignedOn) + 1);
}

export interface ReportCoverage {
  /** The latest occurrence for which a report came. */
  readonly lastCovered: CalendarDate | null;
  /** Occurrences before today for which none came. */
  readonly missed: readonly CalendarDate[];
  /** The earliest occurrence not covered, missed or still to come; null when all are. */
  readonly next: CalendarDate | null;
}

/**
 * Each report covers the earliest uncovered occurrence already due on its day, else the coming one; so the n-th report covers the n-th occurrence.
 * An occurrence of today is not missed yet. Both lists are in order.
 */
export function coverReports(
  occurrences: readonly CalendarDate[],
  reports: readonly CalendarDate[],
  today: CalendarDate,
): ReportCoverage {
  const uncovered = occurrences.slice(reports.length);
  return {
    lastCovered: occurrences[Math.min(reports.length, occurrences.length) - 1] ?? null,
    missed: uncovered.filter((day) => day < today),
    next: uncovered[0] ?? null,
  };
}
