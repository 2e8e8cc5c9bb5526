// The cell "Thời hạn giao" as a whole: days without a year, what sets no date, what is refused, what outweighs what.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/deadline/readDeadline.ts';
import { day } from '../../day.ts';
import { GIVEN, GIVEN_ON_NO_KNOWN_DAY, inOneLine, readCell } from './contexts.ts';

describe('a task given on 27/11/2023', () => {
  it.each([
    ['30/11', 'by 2023-11-30'],
    ['27/11', 'by 2023-11-27'],
    ['26/11', 'by 2024-11-26'],
    ['ngày 15 tháng 12', 'by 2023-12-15'],
    ['trước ngày 05/01', 'before 2024-01-05'],
    ['29/02', 'by 2024-02-29'],
    ['15/11 năm 2024', 'by 2024-11-15'],
    ['31/12 năm nay', 'by 2023-12-31'],
    ['trước ngày 15/12 năm sau', 'before 2024-12-15'],
    ['hết quý IV năm tới', 'within_quarter 2024-12-31'],
    ['trong tháng 12 năm sau', 'within_month 2024-12-31'],
    ['tháng 12', 'within_month 2023-12-31'],
    ['tháng 11', 'within_month 2023-11-30'],
    ['tháng 3', 'within_month 2024-03-31'],
    ['quý IV', 'within_quarter 2023-12-31'],
    ['quý I', 'within_quarter 2024-03-31'],
  ])('“%s” without a year is the first such day from the day it was given: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['khẩn trương', 'none'],
    ['kịp thời', 'none'],
    ['trong thời gian tới', 'none'],
    ['trong thời gian sớm nhất', 'none'],
    ['theo quy định', 'none'],
    ['đúng thời hạn yêu cầu', 'none'],
    ['-', 'none'],
    ['   ', 'none'],
    ['Thường xuyên', 'ongoing'],
    ['thường xuyên, liên tục', 'ongoing'],
    ['Thường xuyên trong năm', 'ongoing'],
  ])('“%s” sets no date: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['abc', 'unreadable: words'],
    ['31/11/2023', 'unreadable: noSuchDay'],
    ['trước ngày 29/02/2023', 'unreadable: noSuchDay'],
    ['ngày 32 hằng tháng', 'unreadable: noSuchDay'],
    ['30/11/23', 'unreadable: words'],
    ['khẩn trương trước 30/11/23', 'unreadable: words'],
    ['30/11/2023; 15/12/2023', 'unreadable: severalDates'],
    ['ngày 15 và 30 hằng tháng', 'unreadable: severalDates'],
    ['trước ngày 20/3, 20/6, 20/9 và 20/12', 'unreadable: severalDates'],
    ['trước ngày 20/6 và ngày 20/12 hằng năm', 'unreadable: severalDates'],
    ['20/6, 20/12', 'unreadable: severalDates'],
    ['thứ 3 và thứ 6 hàng tuần', 'unreadable: severalDates'],
    ['hằng tuần, vào thứ Hai, thứ Tư và thứ Sáu', 'unreadable: severalDates'],
    ['6 tháng một lần', 'unreadable: words'],
    ['02 tuần/lần', 'unreadable: words'],
    ['hai lần một tháng', 'unreadable: words'],
    ['định kỳ 6 tháng', 'unreadable: words'],
    ['đầu tháng 12/2023', 'unreadable: words'],
    ['15/8 âm lịch', 'unreadable: words'],
    ['ngày 10/3/2024 (ÂL)', 'unreadable: words'],
    ['từ tháng 12/2023', 'unreadable: words'],
    ['giai đoạn 2021-2025', 'unreadable: words'],
    ['Công văn số 1176/UBND-VP ngày 31/7/2023', 'unreadable: words'],
    ['theo Thông báo số 252/TB-UBND ngày 27/10/2023', 'unreadable: words'],
  ])('“%s” is refused, because a guessed or silent date would hide an overdue task: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['trước ngày 30/11/2023; báo cáo thứ 6 hàng tuần', 'before 2023-11-30'],
    ['chậm nhất ngày 10/12/2023 có dự thảo; hoàn thành trước ngày 31/12/2023', 'before 2023-12-31'],
    ['Sau khi UBND tỉnh ban hành Kế hoạch; 30/12/2023', 'by 2023-12-30'],
    ['thứ 6 hàng tuần, trong năm 2023', 'weekly:FRI'],
  ])('“%s” says several things and is registered under the one that ends it: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });
});

it('a blank cell and a cell with a date need no reading', () => {
  expect(inOneLine(readDeadline({ kind: 'blank' }, GIVEN))).toBe('none');
  expect(inOneLine(readDeadline({ kind: 'date', date: day('2023-12-31') }, GIVEN))).toBe('by 2023-12-31');
});

it.each([
  ['trước ngày 10/12/2023', 'before 2023-12-09'],
  ['trước ngày 01/01/2024', 'before 2023-12-31'],
  ['trước ngày 01/03/2024', 'before 2024-02-29'],
  ['chậm nhất ngày 10/12/2023', 'by 2023-12-10'],
  ['trước 17 giờ ngày 10/12/2023', 'before 2023-12-10'],
])('an office that reads “trước ngày” as not including the day registers “%s” as %s', (words, expected) => {
  expect(readCell(words, { ...GIVEN, beforeMeaning: 'exclusive' })).toBe(expected);
});

it('a day without a year is refused while nobody knows when the task was given, unless a year is offered', () => {
  expect(readCell('31/12', GIVEN_ON_NO_KNOWN_DAY)).toBe('unreadable: noYear');
  expect(readCell('trong tháng', GIVEN_ON_NO_KNOWN_DAY)).toBe('unreadable: noYear');
  expect(readCell('31/12', { ...GIVEN_ON_NO_KNOWN_DAY, defaultYear: 2025 })).toBe('by 2025-12-31');
  expect(readCell('31/12/2023', GIVEN_ON_NO_KNOWN_DAY)).toBe('by 2023-12-31');
});

it('days counted from a day nobody has entered stay open', () => {
  expect(readCell('05 ngày làm việc kể từ ngày ký', GIVEN_ON_NO_KNOWN_DAY)).toBe('about after assignedOn');
});

const PIECES = [
  'trước ngày ',
  'hàng tuần',
  'quý ',
  'tháng ',
  '12/2023',
  'IV',
  '31',
  ' kể từ ',
  'ngày',
  '05 ',
  'sau khi ',
  '(',
  '-',
  '/',
  '\n',
  'năm ',
];

it('whatever a cell holds is read without an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
      ),
      (text) => {
        expect(typeof readDeadline({ kind: 'words', text }, GIVEN).kind).toBe('string');
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});

it('any day of the calendar, written in any of the usual ways, is read as that day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }),
      fc.constantFrom(
        'D/M/Y',
        'D-M-Y',
        'D.M.Y',
        'ngày D tháng M năm Y',
        'trước ngày D/M/Y',
        'đến hết ngày D tháng M năm Y',
      ),
      (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const text = form.replace('D', dayOfMonth).replace('M', month).replace('Y', year);
        expect(readDeadline({ kind: 'words', text }, GIVEN).on).toBe(iso);
      },
    ),
    { seed: 12 },
  );
});

describe('a task that waits for a plan', () => {
  it.each([
    'sau khi UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2024',
    'Sau khi UBND tỉnh ban hành các Đề án trên',
  ])('“%s” has no date: a year in the plan’s name is no deadline', (words) => {
    const deadline = readDeadline(
      { kind: 'words', text: words },
      { assignedOn: day('2023-12-05'), beforeMeaning: 'inclusive' },
    );
    expect(deadline).toMatchObject({ kind: 'condition', on: null });
  });
});
