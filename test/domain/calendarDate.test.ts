// Days of the calendar, free of any time zone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  byDate,
  calendarDate,
  dayOf,
  daysBetween,
  endOfMonth,
  lastDayOfMonth,
  monthOf,
  parseIsoDate,
  readTypedDate,
  weekdayOf,
  yearOf,
} from '../../src/domain/calendarDate.ts';
import { day } from '../day.ts';

describe('a day exists', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 12, 31, '2023-12-31'],
    [1000, 1, 1, '1000-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i-%i-%i', (year, month, dayOfMonth, iso) => {
    expect(calendarDate(year, month, dayOfMonth)).toBe(iso);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 11, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [2023.5, 1, 1],
    [999, 1, 1],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])('not %d-%d-%d', (year, month, dayOfMonth) => {
    expect(calendarDate(year, month, dayOfMonth)).toBeNull();
  });
});

it.each([
  ['2023-12-04', '2023-12-04'],
  ['2023-02-30', null],
  ['2023-12-4', null],
  ['2023-12-04T00:00:00Z', null],
  ['', null],
])('the ISO text “%s” is read as %s', (text, expected) => {
  expect(parseIsoDate(text)).toBe(expected);
});

it.each([
  ['4/12/2023', '2023-12-04'],
  ['04-12-2023', '2023-12-04'],
  ['04.12.2023', '2023-12-04'],
  ['ngày 4 tháng 12 năm 2023', '2023-12-04'],
  ['29/02/2023', null],
  ['4/12/23', null],
  ['12/2023', null],
])('what people type, “%s”, is read day first: %s', (text, expected) => {
  expect(readTypedDate(text)).toBe(expected);
});

it.each([
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-02-29', 366, '2025-03-01'],
  ['1969-12-31', 1, '1970-01-01'],
  ['9999-12-31', 1, '9999-12-31'],
  ['1000-01-01', -1, '1000-01-01'],
])('%s and %i days is %s', (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected);
});

it.each([
  ['2023-12-04', 1],
  ['2023-12-10', 7],
  ['2024-02-29', 4],
  ['1969-12-31', 3],
])('%s is weekday %i, Monday being the first', (date, expected) => {
  expect(weekdayOf(day(date))).toBe(expected);
});

it('months and quarters end on their last day, in leap years too', () => {
  expect([endOfMonth(2024, 2), endOfMonth(2023, 2), endOfMonth(2023, 12)]).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2023-12-31',
  ]);
  expect(lastDayOfMonth(2100, 2)).toBe(28);
});

describe('promise 6: whatever the machine’s time zone', () => {
  const anyOffset = fc.integer({ min: -200_000, max: 200_000 });

  it('going forth and back comes to the same day, and days between are days gone', () => {
    fc.assert(
      fc.property(anyOffset, anyOffset, (start, days) => {
        const from = addDays(day('2023-12-04'), start);
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
      }),
      { seed: 71 },
    );
  });

  it('a day is the day its parts say, and weekdays follow each other', () => {
    fc.assert(
      fc.property(anyOffset, (offset) => {
        const date = addDays(day('2023-12-04'), offset);
        expect(calendarDate(yearOf(date), monthOf(date), dayOf(date))).toBe(date);
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
      { seed: 72 },
    );
  });
});

it('days are listed earliest first, and what has none last', () => {
  const days = [null, day('2024-01-01'), day('2023-12-31'), null, day('2024-02-29')];
  expect(days.sort(byDate)).toEqual(['2023-12-31', '2024-01-01', '2024-02-29', null, null]);
});
