// A document's date follows the decree: a zero before days below 10 and before January and February, none before other months.
import { expect, it } from 'vitest';
import { formatOfficialDate } from '../../src/vietnamese/date.ts';

it.each([
  ['2023-12-04', 'ngày 04 tháng 12 năm 2023'],
  ['2024-01-09', 'ngày 09 tháng 01 năm 2024'],
  ['2024-02-29', 'ngày 29 tháng 02 năm 2024'],
  ['2024-03-01', 'ngày 01 tháng 3 năm 2024'],
  ['2024-09-10', 'ngày 10 tháng 9 năm 2024'],
  ['2024-10-31', 'ngày 31 tháng 10 năm 2024'],
])('%s stands on paper as “%s”, so that no digit can be written before it', (day, said) => {
  expect(formatOfficialDate(day)).toBe(said);
});
