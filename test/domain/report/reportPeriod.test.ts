// The periods an office reports on, and which of them is offered first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/domain/calendarDate.ts';
import { periodWords } from '../../../src/domain/report/periodWords.ts';
import {
  liesIn,
  PERIOD_KINDS,
  periodBefore,
  periodFrom,
  periodOf,
  periodsOffered,
  usualPeriod,
} from '../../../src/domain/report/reportPeriod.ts';
import { day } from '../../day.ts';

describe('a period is said as a report says it', () => {
  it.each([
    ['week', '2023-12-01', 'tuần từ 27/11 đến 01/12/2023'],
    ['week', '2023-12-03', 'tuần từ 27/11 đến 01/12/2023'],
    ['week', '2024-01-02', 'tuần từ 01/01 đến 05/01/2024'],
    ['week', '2025-01-01', 'tuần từ 30/12/2024 đến 03/01/2025'],
    ['quarter', '2023-12-04', 'quý IV năm 2023'],
    ['quarter', '2023-04-01', 'quý II năm 2023'],
    ['halfYear', '2023-12-04', '6 tháng đầu năm 2023'],
    ['nineMonths', '2023-01-01', '9 tháng năm 2023'],
    ['year', '2023-06-30', 'năm 2023'],
  ] as const)('%s of %s: %s', (kind, of, said) => {
    expect(periodWords(periodOf(kind, day(of)))).toBe(said);
  });
});

describe('a report is compared with the period before it', () => {
  it.each([
    ['week', '2023-12-01', '2023-11-20', '2023-11-24'],
    ['week', '2024-01-02', '2023-12-25', '2023-12-29'],
    ['quarter', '2024-02-01', '2023-10-01', '2023-12-31'],
    ['halfYear', '2024-05-01', '2023-01-01', '2023-06-30'],
    ['nineMonths', '2024-05-01', '2023-01-01', '2023-09-30'],
    ['year', '2024-05-01', '2023-01-01', '2023-12-31'],
  ] as const)('%s of %s: %s to %s', (kind, of, from, to) => {
    expect(periodBefore(periodOf(kind, day(of)))).toEqual({ kind, from, to });
  });
});

describe('the week that is usually reported stands first', () => {
  it.each([
    ['2023-12-01', '2023-11-27', 'on Friday the week that ends'],
    ['2023-12-03', '2023-11-27', 'on Sunday the week that has ended'],
    ['2023-12-04', '2023-11-27', 'on Monday the week before'],
    ['2023-12-07', '2023-11-27', 'on Thursday still the week before'],
    ['2023-12-08', '2023-12-04', 'on Friday the present one'],
  ])('on %s the week from %s: %s', (today, from) => {
    expect(usualPeriod(day(today))).toMatchObject({ kind: 'week', from });
  });
});

describe('whatever the day', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((offset) => addDays(day('1990-01-01'), offset));

  it('a day lies in its own period and not in the one before, so that nothing is counted twice', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('week' as const, 'quarter' as const, 'year' as const), (of, kind) => {
        const period = periodOf(kind, of);
        expect(liesIn(period, of)).toBe(true);
        expect(liesIn(periodBefore(period), of)).toBe(false);
      }),
      { seed: 7 },
    );
  });

  it('a week runs from Monday to Friday and joins the week before without a gap', () => {
    fc.assert(
      fc.property(days, (of) => {
        const week = periodOf('week', of);
        expect([weekdayOf(week.from), weekdayOf(week.to)]).toEqual([1, 5]);
        expect(liesIn(periodBefore(week), addDays(week.from, -1))).toBe(true);
      }),
      { seed: 8 },
    );
  });

  it('each period that is offered can be asked for again by kind and first day, and is offered once', () => {
    fc.assert(
      fc.property(days, (today) => {
        const offered = periodsOffered(today);
        for (const period of offered) expect(periodFrom(period.kind, period.from)).toEqual(period);
        expect(new Set(offered.map(({ kind, from }) => `${kind} ${from}`)).size).toBe(offered.length);
        expect(new Set(offered.map(({ kind }) => kind))).toEqual(new Set(PERIOD_KINDS));
      }),
      { seed: 9 },
    );
  });

  it('refuses a first day that begins no such period', () => {
    expect(periodFrom('week', day('2023-11-28'))).toBeNull();
    expect(periodFrom('quarter', day('2023-11-01'))).toBeNull();
  });
});
