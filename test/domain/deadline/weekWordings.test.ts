// Words that name a week, a day of it, or a part of a month.

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { GIVEN, GIVEN_ON_NO_KNOWN_DAY, inOneLine, readCell } from './contexts.ts';

const said = (text: string) => findDeadlines(text, GIVEN).map(({ deadline }) => inOneLine(deadline));

describe('a task given on Monday 27/11/2023', () => {
  it.each([
    ['trong tuần', 'by 2023-12-03'],
    ['trong tuần này', 'by 2023-12-03'],
    ['cuối tuần này', 'by 2023-12-03'],
    ['trong tuần tới', 'by 2023-12-10'],
    ['tuần sau', 'by 2023-12-10'],
    ['thứ Sáu tuần này', 'by 2023-12-01'],
    ['trước 16 giờ thứ 5 tuần sau', 'before 2023-12-07'],
    ['trước thứ Sáu', 'before 2023-12-01'],
    ['trước thứ Hai', 'before 2023-12-04'],
    ['tuần đầu tháng 12/2023', 'by 2023-12-07'],
    ['trong tuần đầu tiên của tháng 3', 'by 2024-03-07'],
    ['trong tuần cuối tháng 02/2024', 'by 2024-02-29'],
    ['thượng tuần tháng 12', 'by 2023-12-10'],
    ['trung tuần tháng 12/2023', 'by 2023-12-20'],
    ['hạ tuần tháng 02 năm 2024', 'by 2024-02-29'],
  ])('“%s” ends with the last day of what it names: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each(['đầu tuần sau', 'giữa tuần này', 'trước thứ Ba và thứ Năm', 'thứ Sáu'])(
    '“%s” is refused, for it does not say by when',
    (words) => {
      expect(readCell(words)).toBe('unreadable: words');
    },
  );

  it('a weekday beside its date is that date', () => {
    expect(readCell('trước thứ Sáu (15/12/2023)')).toBe('before 2023-12-15');
    expect(said('Báo cáo trước thứ Sáu, ngày 15/12/2023.')).toEqual(['before 2023-12-15']);
  });

  it('an office that reads “trước” as not including the day counts weekdays so too, unless an hour is named', () => {
    const exclusive = { ...GIVEN, beforeMeaning: 'exclusive' } as const;
    expect(readCell('trước thứ Sáu', exclusive)).toBe('before 2023-11-30');
    expect(readCell('trước 16 giờ thứ Sáu tuần này', exclusive)).toBe('before 2023-12-01');
  });
});

describe('in an order', () => {
  it.each([
    ['Làm việc với UBND tỉnh, báo cáo kết quả trong tuần tới.', ['by 2023-12-10']],
    ['Gửi danh sách về Văn phòng trước 10 giờ thứ Tư tuần này.', ['before 2023-11-29']],
    ['Xử lý hồ sơ tồn, hoàn thành trong tuần.', ['by 2023-12-03']],
    ['Tổ chức hội nghị trong tuần đầu tháng 12/2023.', ['by 2023-12-07']],
    ['Trình dự thảo vào trung tuần tháng 12.', ['by 2023-12-20']],
  ])('“%s” is due: %j', (order, expected) => {
    expect(said(order)).toEqual(expected);
  });

  it.each([
    'Chuẩn bị nội dung các cuộc họp trong tuần tới.',
    'Thông báo lịch làm việc trong tuần này.',
    'Tổng hợp các phản ánh trong tuần.',
    'Trung tuần tháng 11 mưa lớn gây ngập 03 thôn.',
  ])('“%s” tells what lies in those days, and sets no deadline', (order) => {
    expect(said(order)).toEqual([]);
  });
});

it('a week is refused while nobody knows when the task was given', () => {
  expect(readCell('trong tuần này', GIVEN_ON_NO_KNOWN_DAY)).toBe('unreadable: noYear');
  expect(readCell('trước thứ Sáu', GIVEN_ON_NO_KNOWN_DAY)).toBe('unreadable: noYear');
});
