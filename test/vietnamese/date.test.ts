// How a day is said and read.

import { expect, it } from 'vitest';
import { formatDate, formatDayAndMonth, readDateParts } from '../../src/vietnamese/date.ts';

it('a day is said day first, with two digits each', () => {
  expect(formatDate('2023-12-04')).toBe('04/12/2023');
  expect(formatDayAndMonth('2023-12-04')).toBe('04/12');
});

it.each([
  ['4/12/2023', [4, 12, 2023]],
  ['04-12-2023', [4, 12, 2023]],
  ['04.12.2023', [4, 12, 2023]],
  [' 4 / 12 / 2023 ', [4, 12, 2023]],
  ['ngày 4 tháng 12 năm 2023', [4, 12, 2023]],
  ['Ngày 4 tháng 12 năm 2023'.normalize('NFD'), [4, 12, 2023]],
  ['ngày\u00a004  tháng\u00a012 năm 2023', [4, 12, 2023]],
  ['04/12/2023\u200b', [4, 12, 2023]],
  ['31/02/2023', [31, 2, 2023]],
])('“%s” is read as day, month and year; whether that day exists is not asked', (text, expected) => {
  const parts = readDateParts(text);
  expect(parts && [parts.day, parts.month, parts.year]).toEqual(expected);
});

it.each(['4/12', '4/12/23', '4/12-2023', '2023-12-04', '12/2023', 'hôm nay', ''])(
  '“%s” is not read as a full date',
  (text) => {
    expect(readDateParts(text)).toBeNull();
  },
);
