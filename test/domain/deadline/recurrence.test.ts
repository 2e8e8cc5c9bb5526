// When a recurring report is owed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/domain/calendarDate.ts';
import { endOfYear, occurrences, type Recurrence, recurrenceText } from '../../../src/domain/deadline/recurrence.ts';
import { day } from '../../day.ts';

const onFridays: Recurrence = { every: 'weekly', weekday: 5 };
const onThe = (dayOfMonth: number | null): Recurrence => ({ every: 'monthly', day: dayOfMonth });
const onceAYear = (month: number, dayOfMonth: number): Recurrence => ({
  every: 'yearly',
  on: { month, day: dayOfMonth },
});

describe('a report is owed', () => {
  it.each<[string, Recurrence, string, string, readonly string[]]>([
    [
      'each Friday after Monday 27/11 until the year ends',
      onFridays,
      '2023-11-27',
      '2023-12-31',
      ['2023-12-01', '2023-12-08', '2023-12-15', '2023-12-22', '2023-12-29'],
    ],
    ['not on the Friday it was given', onFridays, '2023-12-22', '2023-12-31', ['2023-12-29']],
    [
      'by the week’s last day, where no weekday is named',
      { every: 'weekly', weekday: null },
      '2023-12-20',
      '2023-12-31',
      ['2023-12-24', '2023-12-31'],
    ],
    ['on the 20th of each month', onThe(20), '2023-10-20', '2023-12-31', ['2023-11-20', '2023-12-20']],
    [
      'on the last day of a month that has no 31st',
      onThe(31),
      '2023-08-31',
      '2023-12-31',
      ['2023-09-30', '2023-10-31', '2023-11-30', '2023-12-31'],
    ],
    ['on 29 February in a leap year', onThe(30), '2024-01-30', '2024-03-31', ['2024-02-29', '2024-03-30']],
    ['on 28 February in another', onThe(30), '2023-01-30', '2023-03-31', ['2023-02-28', '2023-03-30']],
    [
      'by the month’s last day, where no day is named',
      onThe(null),
      '2023-10-15',
      '2023-12-31',
      ['2023-10-31', '2023-11-30', '2023-12-31'],
    ],
    [
      'at the end of each quarter',
      { every: 'quarterly', on: null },
      '2023-03-31',
      '2023-12-31',
      ['2023-06-30', '2023-09-30', '2023-12-31'],
    ],
    [
      'on its day of each quarter’s last month, or the month’s last one',
      { every: 'quarterly', on: { monthOfQuarter: 3, day: 31 } },
      '2023-03-31',
      '2023-12-31',
      ['2023-06-30', '2023-09-30', '2023-12-31'],
    ],
    [
      'on its day of each quarter’s first month',
      { every: 'quarterly', on: { monthOfQuarter: 1, day: 5 } },
      '2023-03-31',
      '2023-12-31',
      ['2023-04-05', '2023-07-05', '2023-10-05'],
    ],
    ['once a year on its day', onceAYear(12, 25), '2023-11-27', '2023-12-31', ['2023-12-25']],
    ['not again this year when its day has passed', onceAYear(1, 5), '2023-11-27', '2023-12-31', []],
    ['on 28/02 where 29/02 is missing', onceAYear(2, 29), '2023-01-01', '2023-12-31', ['2023-02-28']],
    ['by 31/12, where a year names no day', { every: 'yearly', on: null }, '2023-11-27', '2023-12-31', ['2023-12-31']],
    [
      'from Monday to Friday when it is daily',
      { every: 'daily' },
      '2023-12-21',
      '2023-12-26',
      ['2023-12-22', '2023-12-25', '2023-12-26'],
    ],
    ['never, when it was given on the last day of the year', onFridays, '2023-12-31', '2023-12-31', []],
    ['in the next year too, when asked about it', onThe(5), '2023-12-01', '2024-01-31', ['2023-12-05', '2024-01-05']],
    ['never in a span that ends before it begins', onFridays, '2023-12-31', '2023-12-01', []],
  ])('%s', (_, recurrence, after, until, expected) => {
    expect(occurrences(recurrence, day(after), day(until))).toEqual(expected);
  });
});

it.each<[Recurrence, string]>([
  [onFridays, 'weekly:FRI'],
  [{ every: 'weekly', weekday: 7 }, 'weekly:SUN'],
  [{ every: 'weekly', weekday: null }, 'weekly'],
  [onThe(5), 'monthly:5'],
  [onThe(null), 'monthly'],
  [onceAYear(1, 5), 'yearly:01-05'],
  [{ every: 'yearly', on: null }, 'yearly'],
  [{ every: 'quarterly', on: null }, 'quarterly'],
  [{ every: 'quarterly', on: { monthOfQuarter: 3, day: 5 } }, 'quarterly:3-05'],
  [{ every: 'daily' }, 'daily'],
])('%o is said %s', (recurrence, text) => {
  expect(recurrenceText(recurrence)).toBe(text);
});

it('a year ends on 31 December', () => {
  expect(endOfYear(day('2024-02-29'))).toBe('2024-12-31');
});

const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ every: fc.constant('weekly' as const), weekday: fc.option(fc.integer({ min: 1, max: 7 })) }),
  fc.record({ every: fc.constant('monthly' as const), day: fc.option(fc.integer({ min: 1, max: 31 })) }),
  fc.constantFrom<Recurrence>(
    { every: 'daily' },
    { every: 'quarterly', on: null },
    { every: 'quarterly', on: { monthOfQuarter: 1, day: 31 } },
    { every: 'yearly', on: null },
  ),
);

it('reports are owed in order, after the day it was given, and never later than the year’s end', () => {
  fc.assert(
    fc.property(anyRecurrence, anyDay, (recurrence, given) => {
      const owed = occurrences(recurrence, given, endOfYear(given));
      expect([...owed].sort()).toEqual(owed);
      expect(new Set(owed).size).toBe(owed.length);
      expect(owed.every((one) => one > given && one <= endOfYear(given))).toBe(true);
    }),
    { seed: 31 },
  );
});

it('a weekly report falls on its weekday, without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), anyDay, (weekday, given) => {
      const owed = occurrences({ every: 'weekly', weekday }, given, endOfYear(given));
      expect(owed.every((one) => weekdayOf(one) === weekday)).toBe(true);
    }),
    { seed: 32 },
  );
});
