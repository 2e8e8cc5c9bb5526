// The periods an office reports on: a working week, a quarter, 6 months, 9 months, a year.

import {
  addDays,
  type CalendarDate,
  calendarDate,
  endOfMonth,
  mondayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '../calendarDate.ts';

export const PERIOD_KINDS = ['week', 'quarter', 'halfYear', 'nineMonths', 'year'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Both days belong to the period; a week runs from Monday to Friday. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const FRIDAY = 5;
const WEEKS_OFFERED = 5;
const QUARTERS_OFFERED = 4;
const MONTHS_OF: Readonly<Record<Exclude<PeriodKind, 'week'>, number>> = {
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
};

/** The period of a kind in which `day` lies; of a week its Saturday and Sunday belong to the days before them. Half a year is always the first one. */
export function periodOf(kind: PeriodKind, day: CalendarDate): ReportPeriod {
  if (kind === 'week') {
    const monday = mondayOf(day);
    return { kind, from: monday, to: addDays(monday, FRIDAY - 1) };
  }
  const months = MONTHS_OF[kind];
  const first = kind === 'quarter' ? monthOf(day) - ((monthOf(day) - 1) % months) : 1;
  return { kind, from: firstOf(yearOf(day), first), to: lastOf(yearOf(day), first + months - 1) };
}

/** The period that is compared with: the week or quarter before, else the same months of the year before. */
export function periodBefore({ kind, from }: ReportPeriod): ReportPeriod {
  if (kind === 'week') return periodOf(kind, addDays(from, -7));
  return periodOf(kind, kind === 'quarter' ? addDays(from, -1) : firstOf(yearOf(from) - 1, 1));
}

/**
 * What the office may want to report on `today`: weeks and quarters with the latest first, then the longer periods that have begun. The year before
 * is offered too until the end of March.
 */
export function periodsOffered(today: CalendarDate): readonly ReportPeriod[] {
  const year = yearOf(today);
  const longer = (kind: 'halfYear' | 'nineMonths' | 'year') =>
    (monthOf(today) <= 3 ? [year, year - 1] : [year]).map((of) => periodOf(kind, firstOf(of, 1)));
  return [
    ...backFrom(periodOf('week', today), WEEKS_OFFERED),
    ...backFrom(periodOf('quarter', today), QUARTERS_OFFERED),
    ...longer('halfYear'),
    ...longer('nineMonths'),
    ...longer('year'),
  ];
}

/** The week that Friday's report is about: from Friday on the present one, before that the one that has ended. */
export function usualPeriod(today: CalendarDate): ReportPeriod {
  return periodOf('week', weekdayOf(today) >= FRIDAY ? today : addDays(today, -7));
}

/** Null where no period of that kind begins on `from`. */
export function periodFrom(kind: PeriodKind, from: CalendarDate): ReportPeriod | null {
  const period = periodOf(kind, from);
  return period.from === from ? period : null;
}

/** 1 to 4. */
export function quarterOf({ from }: ReportPeriod): number {
  return Math.floor((monthOf(from) - 1) / 3) + 1;
}

export function liesIn(period: ReportPeriod, day: CalendarDate): boolean {
  return day >= period.from && day <= lastDayCounted(period);
}

/** What happens on the weekend after a working week belongs to that week's report. */
export function lastDayCounted({ kind, from, to }: ReportPeriod): CalendarDate {
  return kind === 'week' ? addDays(from, 6) : to;
}

function backFrom(latest: ReportPeriod, count: number): readonly ReportPeriod[] {
  const periods = [latest];
  for (let last = latest; periods.length < count; periods.push(last)) last = periodBefore(last);
  return periods;
}

function firstOf(year: number, month: number): CalendarDate {
  return mustBeDay(calendarDate(year, month, 1));
}

function lastOf(year: number, month: number): CalendarDate {
  return mustBeDay(endOfMonth(year, month));
}

/** Years outside the calendar (before 1000, after 9999) come from no clock. */
function mustBeDay(day: CalendarDate | null): CalendarDate {
  if (day === null) throw new Error('A period outside the calendar');
  return day;
}
