// Turns the instants that Google hands out into days, and days back, in the spreadsheet's own time zone.

import { type CalendarDate, parseIsoDate } from '../../domain/calendarDate.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import type { DateCell, StrangeDateCell } from '../../workbook/cell.ts';

/** An instant told as people of the spreadsheet's zone tell it. */
export interface Moment {
  readonly today: CalendarDate;
  /** "08:05" */
  readonly time: string;
}

export interface Instants {
  readonly toCell: (instant: Date) => DateCell | StrangeDateCell;
  /** Midnight at the start of the day. */
  readonly fromDay: (day: CalendarDate) => Date;
  readonly moment: (instant: Date) => Moment | null;
}

/** Zones that have been seven hours ahead of UTC, without summer time, since before `SEVEN_HOURS_SINCE`. */
const SEVEN_HOURS_AHEAD: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok']);
const SEVEN_HOURS_SINCE = Date.UTC(1976, 0, 1);
const SEVEN_HOURS = 7 * 3_600_000;

/** A cell that holds only a time of day carries a date of 1899. */
const FIRST_YEAR_OF_REAL_DATES = '1900';

/**
 * Vietnam's zone is plain arithmetic, so that twenty thousand dates cost no call; for any other zone Google is asked, once for each instant.
 * JavaScript's own local time would be the script's zone, which need not be the spreadsheet's.
 */
export function instantsIn(zone: string): Instants {
  const isPlain = (milliseconds: number) => SEVEN_HOURS_AHEAD.has(zone) && milliseconds >= SEVEN_HOURS_SINCE;
  const told = new Map<number, string>();

  /** "2023-12-04 08:05:00" */
  const tell = (milliseconds: number): string => {
    if (isPlain(milliseconds)) return new Date(milliseconds + SEVEN_HOURS).toISOString().slice(0, 19).replace('T', ' ');
    let text = told.get(milliseconds);
    if (text === undefined) {
      text = Utilities.formatDate(new Date(milliseconds), zone, 'yyyy-MM-dd HH:mm:ss');
      told.set(milliseconds, text);
    }
    return text;
  };

  const toCell = (instant: Date): DateCell | StrangeDateCell => {
    if (Number.isNaN(instant.getTime())) return { strange: sentences.beyondTheCalendar() };
    const text = tell(instant.getTime());
    const date = parseIsoDate(text.slice(0, 10));
    return date !== null && date >= FIRST_YEAR_OF_REAL_DATES ? { date } : { strange: text };
  };

  const fromDay = (day: CalendarDate): Date => {
    const asIfUtc = Date.parse(`${day}T00:00:00Z`);
    if (isPlain(asIfUtc - SEVEN_HOURS)) return new Date(asIfUtc - SEVEN_HOURS);
    let instant = asIfUtc;
    // Twice, for the first guess may lie on the other side of a change to summer time.
    for (let attempt = 0; attempt < 2; attempt++)
      instant += asIfUtc - Date.parse(`${tell(instant).replace(' ', 'T')}Z`);
    return new Date(instant);
  };

  const moment = (instant: Date): Moment | null => {
    const text = tell(instant.getTime());
    const today = parseIsoDate(text.slice(0, 10));
    return today === null ? null : { today, time: text.slice(11, 16) };
  };

  return { toCell, fromDay, moment };
}
