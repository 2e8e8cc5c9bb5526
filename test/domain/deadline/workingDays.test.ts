// Counting in working days.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/domain/calendarDate.ts';
import { addWorkingDays, isWeekend, workingDayBefore } from '../../../src/domain/deadline/workingDays.ts';
import { day } from '../../day.ts';

it.each([
  ['a Monday and five days', '2023-11-27', 5, '2023-12-04'],
  ['a Friday and one day', '2023-12-01', 1, '2023-12-04'],
  ['a Friday and five days', '2024-10-04', 5, '2024-10-11'],
  ['a Saturday and one day', '2023-12-02', 1, '2023-12-04'],
  ['a Sunday and five days', '2023-12-03', 5, '2023-12-08'],
  ['a Thursday and twelve days', '2023-11-30', 12, '2023-12-18'],
  ['no day at all', '2023-12-02', 0, '2023-12-02'],
])('%s: the day itself is not counted, nor is a weekend', (_, from, count, expected) => {
  expect(addWorkingDays(day(from), count)).toBe(expected);
});

it('the working day before a Sunday, a Saturday or a Monday is a Friday', () => {
  expect(['2023-12-10', '2023-12-09', '2023-12-11', '2023-12-08'].map(day).map(workingDayBefore)).toEqual([
    '2023-12-08',
    '2023-12-08',
    '2023-12-08',
    '2023-12-07',
  ]);
});

it('counting one by one comes to the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const base = addDays(day('2000-01-01'), offset);
      let current = base;
      for (let left = count; left > 0; ) {
        current = addDays(current, 1);
        if (weekdayOf(current) <= 5) left -= 1;
      }
      expect(addWorkingDays(base, count)).toBe(current);
      expect(isWeekend(current)).toBe(false);
    }),
    { seed: 51 },
  );
});
