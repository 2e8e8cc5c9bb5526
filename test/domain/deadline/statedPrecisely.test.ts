// What the words say of a day outright holds, whatever could be guessed of it otherwise.
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { readReportedDates } from '../../../src/domain/deadline/reportedDates.ts';
import { day } from '../../day.ts';
import { GIVEN, inOneLine, readCell } from './contexts.ts';

describe('a day of one quarter', () => {
  it.each([
    ['trước ngày 10 tháng cuối quý I năm 2026', 'inclusive', 'before 2026-03-10'],
    ['trước ngày 10 tháng cuối quý I năm 2026', 'exclusive', 'before 2026-03-09'],
    ['chậm nhất ngày 10 tháng cuối quý I năm 2026', 'exclusive', 'by 2026-03-10'],
  ] as const)('“%s”, where “trước” is %s, is %s', (words, beforeMeaning, expected) => {
    expect(readCell(words, { ...GIVEN, beforeMeaning })).toBe(expected);
  });
});

describe('a day without a year in running text', () => {
  const said = (text: string) => findDeadlines(text, GIVEN).map(({ deadline }) => inOneLine(deadline));

  it.each([
    ['that is called a day is no share of a whole', 'Hoàn thành đến ngày 5/12 và báo cáo kết quả.', ['by 2023-12-05']],
    ['behind “hạn” is none either', 'Hạn hoàn thành: 5/12, gửi Văn phòng.', ['by 2023-12-05']],
    ['that nobody calls so may be one', 'Phấn đấu hoàn thành 5/12 tiêu chí.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('a month that does not exist dates nothing', () => {
  expect(readCell('trong tháng 0/2023')).toMatch(/^unreadable/);
  expect(readCell('trong tháng 13/2023')).toMatch(/^unreadable/);
});

it('a report dated with its year is of that year, though the task was given in another', () => {
  const { days } = readReportedDates('08/12/2023; 05/01/2025; 05/01', day('2023-11-27'), day('2025-02-01'));
  expect(days).toEqual(['2023-12-08', '2024-01-05', '2025-01-05']);
});
