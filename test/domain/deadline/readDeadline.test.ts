// The cell "Thời hạn giao": what each wording that offices use comes to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/deadline/readDeadline.ts';
import type { DeadlineContext } from '../../../src/domain/deadline/wording.ts';
import { day, GIVEN, GIVEN_ON_NO_KNOWN_DAY, inOneLine } from './contexts.ts';

const readCell = (text: string, context: DeadlineContext = GIVEN) =>
  inOneLine(readDeadline({ kind: 'words', text }, context));

describe('a task given on 27/11/2023', () => {
  it.each([
    ['trước ngày 10/12/2023', 'before 2023-12-10'],
    ['Trước 15/10/2024', 'before 2024-10-15'],
    ['HOÀN THÀNH TRƯỚC NGÀY 10/12/2023', 'before 2023-12-10'],
    ['hoàn thành xong trước ngày 05 tháng 12 năm 2025', 'before 2025-12-05'],
    ['chậm nhất trước ngày 31/01/2026', 'before 2026-01-31'],
    ['trước 17 giờ ngày 27/11/2025', 'before 2025-11-27'],
    ['trước 17 giờ 30 phút ngày 27/11/2025', 'before 2025-11-27'],
    ['Trước 17h00 ngày 28/10/2024', 'before 2024-10-28'],
    ["trước 15h30' ngày 28/10/2024", 'before 2024-10-28'],
    ['trước thứ Sáu, ngày 15/12/2023', 'before 2023-12-15'],
    ['trước ngày 30/11/2023.', 'before 2023-11-30'],
    ['(trước ngày 30/11/2023)', 'before 2023-11-30'],
    ['chậm nhất ngày 30/11/2023', 'by 2023-11-30'],
    ['Chậm nhất 25/11', 'by 2024-11-25'],
    ['chậm nhất vào ngày 20/12/2023', 'by 2023-12-20'],
    ['chậm nhất là ngày 20/12/2023', 'by 2023-12-20'],
    ['muộn nhất đến hết ngày 20/12/2023', 'by 2023-12-20'],
    ['không muộn hơn ngày 20/12/2023', 'by 2023-12-20'],
    ['đến hết ngày 31/10/2025', 'by 2025-10-31'],
    ['đến ngày 09 tháng 11 năm 2025', 'by 2025-11-09'],
    ['đến 17 giờ 00 ngày 20/12/2023', 'by 2023-12-20'],
    ['vào ngày 19 tháng 12 năm 2025', 'by 2025-12-19'],
    ['trong ngày 20 tháng 11 năm 2025', 'by 2025-11-20'],
    ['cuối ngày 20/12/2023', 'by 2023-12-20'],
    ['Thời hạn hoàn thành: 30/11/2025', 'by 2025-11-30'],
    ['hạn cuối 30/11/2025', 'by 2025-11-30'],
    ['từ ngày 01/12/2024 đến ngày 20/12/2024', 'by 2024-12-20'],
    ['trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025', 'by 2025-12-31'],
  ])('“%s” names a day behind words that set a limit: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['30/11/2023', 'by 2023-11-30'],
    ['ngày 30/11/2023', 'by 2023-11-30'],
    ['30-11-2023', 'by 2023-11-30'],
    ['20.12.2024', 'by 2024-12-20'],
    ['ngày 30 tháng 11 năm 2023', 'by 2023-11-30'],
    ['30 / 11 / 2023', 'by 2023-11-30'],
    ['01/12/2023 - 20/12/2023', 'by 2023-12-20'],
    ['01/12/2023 – 20/12/2023', 'by 2023-12-20'],
    ['từ 01 đến 20/12/2023', 'by 2023-12-20'],
    ['Trong ngày', 'by 2023-11-27'],
    ['29/02/2024', 'by 2024-02-29'],
  ])('“%s” needs no such words in a cell of its own: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['30/11', 'by 2023-11-30'],
    ['27/11', 'by 2023-11-27'],
    ['26/11', 'by 2024-11-26'],
    ['ngày 15 tháng 12', 'by 2023-12-15'],
    ['trước ngày 05/01', 'before 2024-01-05'],
    ['29/02', 'by 2024-02-29'],
    ['15/11 năm 2024', 'by 2024-11-15'],
    ['31/12 năm nay', 'by 2023-12-31'],
    ['tháng 12', 'within_month 2023-12-31'],
    ['tháng 11', 'within_month 2023-11-30'],
    ['tháng 3', 'within_month 2024-03-31'],
    ['quý IV', 'within_quarter 2023-12-31'],
    ['quý I', 'within_quarter 2024-03-31'],
  ])('“%s” without a year is the first such day from the day it was given: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

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
    ['trong năm 2023', 'within_year 2023-12-31'],
    ['hết năm 2023', 'within_year 2023-12-31'],
    ['cuối năm 2023', 'within_year 2023-12-31'],
    ['đến cuối năm 2025', 'within_year 2025-12-31'],
    ['trước khi kết thúc năm 2025', 'within_year 2025-12-31'],
    ['Năm 2024', 'within_year 2024-12-31'],
    ['đến năm 2025', 'within_year 2025-12-31'],
    ['cuối năm', 'within_year 2023-12-31'],
    ['trong năm nay', 'within_year 2023-12-31'],
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

  it.each([
    ['thứ 6 hàng tuần', 'weekly:FRI'],
    ['vào thứ sáu hằng tuần', 'weekly:FRI'],
    ['trước 15:00 ngày thứ Sáu hàng tuần', 'weekly:FRI'],
    ['vào 15:00 ngày Chủ nhật hàng tuần', 'weekly:SUN'],
    ['vào sáng thứ Bảy hằng tuần', 'weekly:SAT'],
    ['thứ bẩy mỗi tuần', 'weekly:SAT'],
    ['thứ 2 hàng tuần', 'weekly:MON'],
    ['Hằng tuần (thứ Sáu)', 'weekly:FRI'],
    ['hằng tuần, vào thứ Sáu', 'weekly:FRI'],
    ['định kỳ hàng tuần', 'weekly'],
    ['Ngày 20 hằng tháng', 'monthly:20'],
    ['trước ngày 25 hàng tháng', 'monthly:25'],
    ['hàng tháng, trước ngày 20', 'monthly:20'],
    ['báo cáo định kỳ hằng tháng (trước ngày 25)', 'monthly:25'],
    ['từ ngày 15 đến ngày 20 hằng tháng', 'monthly:20'],
    ['cuối mỗi tháng', 'monthly'],
    ['tuần/lần', 'weekly'],
    ['01 lần/tháng', 'monthly'],
    ['định kỳ hằng quý', 'quarterly'],
    ['trước ngày 25/12 hằng năm', 'yearly:12-25'],
    ['Trước 05/01 hàng năm', 'yearly:01-05'],
    ['trước ngày 30 tháng 11 hàng năm', 'yearly:11-30'],
    ['hằng năm trước ngày 15/12', 'yearly:12-15'],
    ['tháng 6 hằng năm', 'yearly:06-30'],
    ['hằng năm', 'yearly'],
    ['hằng ngày', 'daily'],
    ['trước 16h00 hằng ngày', 'daily'],
  ])('“%s” comes again: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['trong 05 ngày kể từ ngày ký', 'relative 2023-12-02'],
    ['trong 05 ngày kể từ ngày ban hành Thông báo này', 'relative 2023-12-02'],
    ['trong thời hạn 10 ngày kể từ ngày ban hành văn bản này', 'relative 2023-12-07'],
    ['trong 05 ngày làm việc kể từ ngày ký', 'about 2023-12-04'],
    ['trong năm (05) ngày làm việc kể từ ngày ký', 'about 2023-12-04'],
    ['05 ngày làm việc', 'about 2023-12-04'],
    ['không quá 15 ngày', 'relative 2023-12-12'],
    ['sau 10 ngày kể từ ngày 01/12/2023', 'relative 2023-12-11'],
    ['01 tháng kể từ ngày giao', 'relative 2023-12-27'],
    ['trong 48 giờ kể từ khi ban hành', 'about 2023-11-29'],
    ['trong 03 ngày làm việc kể từ ngày nhận được Thông báo', 'about after nhận được Thông báo'],
    ['Trong vòng 05 ngày kể từ ngày ký Hợp đồng', 'relative after ký Hợp đồng'],
  ])('“%s” counts from a day, or waits for it: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['sau khi UBND tỉnh ban hành Kế hoạch', 'condition: UBND tỉnh ban hành Kế hoạch'],
    ['Sau khi Quyết định kiện toàn được ban hành', 'condition: Quyết định kiện toàn được ban hành'],
    ['ngay sau khi có hướng dẫn.', 'condition: có hướng dẫn'],
    ['Khi có yêu cầu', 'condition: có yêu cầu'],
  ])('“%s” waits for an event: %s', (words, expected) => {
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
