// Which of the days around an order is its deadline.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const daysOf = (text: string) =>
  parseNotice(text, { issuedOn: '2025-11-20' }).tasks.map((task) => task.deadline?.on ?? null);

describe('a heading hands its limit down, not the day of what it aims at', () => {
  it.each([
    ['Để đón chuyến bay đầu tiên vào ngày 19/12/2025, yêu cầu:', null],
    ['Nhằm phục vụ kỳ họp vào ngày 25/12/2025, Chủ tịch UBND tỉnh giao:', null],
    ['Để hoàn thành kế hoạch trước ngày 31/12/2025, yêu cầu:', '2025-12-31'],
    ['Yêu cầu các đơn vị hoàn thành trước ngày 15/12/2025 các việc sau:', '2025-12-15'],
    ['Dự báo mưa to đến hết ngày 30/11/2025. Chủ tịch UBND tỉnh yêu cầu:', null],
  ])('%s', (heading, expected) => {
    expect(daysOf(`${heading}\na) Sở Xây dựng kiểm tra hồ sơ.\nb) Sở Y tế rà soát kho thuốc.`)).toEqual([
      expected,
      expected,
    ]);
  });
});

it('takes the limit from the list below an order that names none itself', () => {
  const text =
    '1. Giao Phòng Kinh tế lập hồ sơ mời thầu, trong hồ sơ nêu đủ:\n- Tên công trình;\n- Hoàn thành trước ngày 15/12/2025.';
  expect(daysOf(text)).toEqual(['2025-12-15']);
});

describe('which days of a sentence limit it', () => {
  it.each([
    ['Giao Sở Xây dựng rà soát các dự án được chấp thuận trước ngày 23/4/2019.', null],
    ['Giao Sở Xây dựng gửi báo cáo còn thiếu trước ngày 10/11/2025.', '2025-11-10'],
    ['1. Ngày 05/12/2025: Phòng Nội vụ trình Chủ tịch ký.', '2025-12-05'],
    ['1. Ngày 05/11/2025: Phòng Nội vụ trình Chủ tịch ký.', null],
    ['1. Trước ngày 10/12/2025: các thôn cắm biển tên đường.', '2025-12-10'],
  ])('%s', (order, expected) => {
    expect(daysOf(order)).toEqual([expected]);
  });
});
