// Words that name a month, a quarter or a year.

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { day } from '../../day.ts';
import { GIVEN, inOneLine, readCell } from './contexts.ts';

describe('a task given on 27/11/2023', () => {
  it.each([
    ['trong tháng 12/2023', 'within_month 2023-12-31'],
    ['Hoàn thành trong tháng 12/2023', 'within_month 2023-12-31'],
    ['hết tháng 02 năm 2024', 'within_month 2024-02-29'],
    ['đến hết tháng 3 năm 2026', 'within_month 2026-03-31'],
    ['cuối tháng 12/2023', 'within_month 2023-12-31'],
    ['tháng 12/2023', 'within_month 2023-12-31'],
    ['12/2023', 'within_month 2023-12-31'],
    ['T12/2023', 'within_month 2023-12-31'],
    ['từ tháng 10 đến tháng 12/2023', 'within_month 2023-12-31'],
    ['tháng 11 và tháng 12 năm 2023', 'within_month 2023-12-31'],
    ['trong tháng', 'within_month 2023-11-30'],
    ['6 tháng đầu năm 2024', 'within_month 2024-06-30'],
    ['Quý IV/2023', 'within_quarter 2023-12-31'],
    ['Quí IV-2025', 'within_quarter 2025-12-31'],
    ['Quí IV – 2025', 'within_quarter 2025-12-31'],
    ['quý 4 năm 2023', 'within_quarter 2023-12-31'],
    ['trong Quý I năm 2026', 'within_quarter 2026-03-31'],
    ['Quý III, IV/2024', 'within_quarter 2024-12-31'],
    ['trong quý này', 'within_quarter 2023-12-31'],
    ['trong tháng tới', 'within_month 2023-12-31'],
    ['rà soát, hoàn thành trong quý.', 'within_quarter 2023-12-31'],
    ['hoàn thành trong 6 tháng đầu năm 2024.', 'within_month 2024-06-30'],
    ['hết quý sau', 'within_quarter 2024-03-31'],
    ['trong năm 2023', 'within_year 2023-12-31'],
    ['hết năm 2023', 'within_year 2023-12-31'],
    ['cuối năm 2023', 'within_year 2023-12-31'],
    ['đến cuối năm 2025', 'within_year 2025-12-31'],
    ['trước khi kết thúc năm 2025', 'within_year 2025-12-31'],
    ['Năm 2024', 'within_year 2024-12-31'],
    ['đến năm 2025', 'within_year 2025-12-31'],
    ['cuối năm', 'within_year 2023-12-31'],
    ['trong năm nay', 'within_year 2023-12-31'],
    ['từ nay đến cuối năm kéo giảm hồ sơ trễ hạn', 'within_year 2023-12-31'],
    ['từ nay đến hết quý', 'within_quarter 2023-12-31'],
    ['đến cuối năm đạt trên 75%', 'within_year 2023-12-31'],
    ['tìm nguồn mua máy tính trong Q1/2024', 'within_quarter 2024-03-31'],
    ['Q4/2023', 'within_quarter 2023-12-31'],
    ['bảo đảm trong năm kiểm tra 30% số xã', 'within_year 2023-12-31'],
  ])('“%s” ends with the last day of its month, quarter or year: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['trước tháng 12/2023', 'before 2023-11-30'],
    ['trước Quý I/2026', 'before 2025-12-31'],
    ['trước năm 2026', 'before 2025-12-31'],
  ])('“%s” ends the day before that period begins: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
    expect(readCell(words, { ...GIVEN, beforeMeaning: 'exclusive' })).toBe(expected);
  });
});

it.each([
  ['Mở ít nhất 02 lớp tập huấn trong năm.', ['within_year 2023-12-31']],
  ['Tính đến cuối tháng còn 12 hồ sơ; xong trong tháng.', ['within_month 2023-11-30']],
  ['Đã mở 02 lớp tập huấn trong năm.', []],
  ['Báo cáo số hồ sơ trễ hạn trong năm.', []],
  ['Ổn định nề nếp đến cuối năm học.', []],
])('“%s” asks for so many by the end of the year, or only describes it: %j', (order, expected) => {
  expect(findDeadlines(order, GIVEN).map(({ deadline }) => inOneLine(deadline))).toEqual(expected);
});

it('“trong năm”, said in December, is refused, for it may be the year that is planned', () => {
  const inDecember = { ...GIVEN, assignedOn: day('2025-12-22') };
  expect(readCell('trong năm', inDecember)).toBe('unreadable: words');
  expect(readCell('cuối năm', inDecember)).toBe('within_year 2025-12-31');
  expect(readCell('trong năm 2026', inDecember)).toBe('within_year 2026-12-31');
});
