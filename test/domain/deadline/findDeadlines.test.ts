// Deadlines in the running text of a notice, and what only looks like one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { mainDeadline } from '../../../src/domain/deadline/mainDeadline.ts';
import { GIVEN, inOneLine } from './contexts.ts';

const said = (text: string) =>
  findDeadlines(text, GIVEN).map(({ phrase, deadline }) => `${phrase} = ${inOneLine(deadline)}`);

const PROSE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Rà soát danh mục thủ tục, gửi kết quả về Văn phòng trước ngày 15/12/2023.',
    ['trước ngày 15/12/2023 = before 2023-12-15'],
  ],
  [
    'Niêm yết thủ tục (hoàn thành chậm nhất ngày 30 tháng 11 năm 2023); duy trì thường xuyên.',
    ['chậm nhất ngày 30 tháng 11 năm 2023 = by 2023-11-30'],
  ],
  ['Bố trí máy lấy số. Hoàn thành trong tháng 12/2023.', ['Hoàn thành trong tháng 12/2023 = within_month 2023-12-31']],
  ['Báo cáo tiến độ về Ủy ban vào thứ 6 hàng tuần.', ['vào thứ 6 hàng tuần = weekly:FRI']],
  ['Gửi số liệu trước 16h00 hằng ngày cho đến khi có thông báo mới.', ['trước 16h00 hằng ngày = daily']],
  ['Báo cáo kết quả xử lý hằng tháng.', ['hằng tháng = monthly']],
  [
    'Triển khai Đề án sau khi UBND tỉnh ban hành Kế hoạch.',
    ['sau khi UBND tỉnh ban hành Kế hoạch = condition: UBND tỉnh ban hành Kế hoạch'],
  ],
  [
    'Triển khai sau khi UBND tỉnh ban hành Kế hoạch.\n\n- Rà soát hồ sơ, gửi kết quả.',
    ['sau khi UBND tỉnh ban hành Kế hoạch = condition: UBND tỉnh ban hành Kế hoạch'],
  ],
  ['Báo cáo hằng tuần (thứ Sáu).', ['hằng tuần (thứ Sáu) = weekly:FRI']],
  [
    'Có dự thảo chậm nhất ngày 10/12/2023, trình ban hành trong Quý I năm 2024.',
    ['chậm nhất ngày 10/12/2023 = by 2023-12-10', 'trong Quý I năm 2024 = within_quarter 2024-03-31'],
  ],
  [
    'Trả lời công dân trong thời hạn 10 ngày kể từ ngày ban hành văn bản này, gửi Thanh tra.',
    ['trong thời hạn 10 ngày kể từ ngày ban hành văn bản này = relative 2023-12-07'],
  ],
  ['Xử lý dứt điểm trong vòng 10 ngày.', ['trong vòng 10 ngày = relative 2023-12-07']],
  ['Nộp danh sách về UBND xã ngày 14/12/2023.', ['ngày 14/12/2023 = by 2023-12-14']],
  [
    'Giải ngân đạt 95% (đến ngày 31/12/2023), xong trước ngày 30/11.',
    ['đến ngày 31/12/2023 = by 2023-12-31', 'trước ngày 30/11 = before 2023-11-30'],
  ],
];

describe('running text', () => {
  it.each(PROSE)('“%s” holds its deadlines, each where it stands', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'Thực hiện Công văn số 1176/UBND-VP ngày 31/7/2023 và Thông báo số 252/TB-UBND ngày 27/10/2023.',
    'Mục tiêu của Kế hoạch giai đoạn 2021-2025, kế hoạch giai đoạn 2026 – 2030.',
    'Lập danh mục hồ sơ công việc năm 2023 của cơ quan.',
    'Sơ kết 9 tháng đầu năm và triển khai nhiệm vụ Quý IV năm 2023.',
    'Thực hiện 05 chỉ tiêu trong 6 tháng cuối năm 2023.',
    'Tính đến ngày 20/11/2023 đã có 27/42 tiêu chí, đạt 39.67/60 điểm.',
    'Khẩn trương rà soát, kịp thời báo cáo khó khăn.',
    'Sau khi nghe Trưởng phòng trình bày, đồng chí Chủ tịch kết luận.',
    'Sau khi nghe Trưởng phòng thông qua kết quả rà soát, đồng chí Chủ tịch kết luận.',
    'Tính đến hết ngày 17/11/2023 đã xử lý 12 hồ sơ; số liệu đến hết tháng 10/2023.',
    'Đề án phát triển đến năm 2030.',
    'Phối hợp với Ngân hàng năm 2023 đã ký kết.',
    'Họp giao ban hằng tháng của đơn vị.',
    'Hồ sơ được trả trong 05 ngày làm việc.',
    'Trả kết quả cho người dân trong thời hạn 05 ngày làm việc.',
    'Chuẩn bị chương trình công tác trong tháng tới.',
    'Ứng phó với mưa lớn trong 03 ngày tới.',
    'Hoàn thành 15/42 tiêu chí.',
    'Hoàn thành 5/12 tiêu chí.',
    'Thống kê hồ sơ từ đầu năm đến cuối tháng.',
    'Thống kê hồ sơ từ đầu năm đến hết tháng 12/2023.',
    'Thống kê hồ sơ từ đầu năm đến ngày 15/12/2023.',
    'Kết quả rà soát đã hoàn thành 10/12.',
    'Đợt kiểm tra năm ngoái: 15/6.',
    'Trực ban trong 24/7.',
    'Trực ban 24/24 giờ từ ngày 28/11.',
    'Tổng hợp các văn bản phát sinh trong năm.',
    'Tổ chức mít tinh kỷ niệm ngày thành lập Đoàn (26/3/2024).',
    'Sửa đổi quy chế theo Kế hoạch (ban hành ngày 01/11/2023).',
    'Rà soát các văn bản cũ (01/11/2023).',
    'Gửi số liệu kèm Công văn số 12/UBND ngày 14/12/2023.',
    'Gửi số liệu theo kết luận cuộc họp ngày 14/12/2023.',
    'Danh sách đã gửi về Phòng Kinh tế ngày 14/12.',
    'Bổ sung số liệu gửi Sở Nội vụ ngày 20/10.',
    'Chuẩn bị báo cáo phục vụ phiên họp ngày 14/12/2023.',
    'Nâng điểm từ mức trước 10.7 điểm.',
    'Rà soát danh sách hộ nghèo (20/10).',
    'Khắc phục tồn tại trong năm học.',
    'Công bố số hồ sơ trễ hạn trong năm.',
    'Phát huy kết quả đạt được từ trước đến nay.',
    'Kiểm tra theo Thông tư số 10/2022/TT-BNV ngày 19/12/2022 của Bộ Nội vụ.',
    '',
  ])('“%s” sets no deadline', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Báo cáo trước ngày 30/11/23.', 'trước ngày 30/11/23 = unreadable: words'],
    ['Báo cáo trong tuần 50 năm 2023.', 'trong tuần 50 năm 2023 = unreadable: words'],
    ['Xong trước rằm tháng 8.', 'trước rằm tháng 8 = unreadable: words'],
    ['Chi trả xong trước 25 tháng Chạp.', 'trước 25 tháng Chạp = unreadable: words'],
    ['Dọn vệ sinh trước ngày 15/8 âm lịch.', 'trước ngày 15/8 âm lịch = unreadable: words'],
    ['Ra quân đến hết mùng 5 Tết.', 'đến hết mùng 5 Tết = unreadable: words'],
    ['Tổ chức lễ hội vào ngày 10 tháng 3 (âm lịch).', 'vào ngày 10 tháng 3 (âm lịch) = unreadable: words'],
    ['Hoàn thành giữa tháng 12/2023.', 'Hoàn thành giữa tháng 12/2023 = unreadable: words'],
  ])('“%s” is found and refused, for silence would hide that a day was set', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('a day that does not exist is found and refused, so that someone looks at it', () => {
    expect(said('Hoàn thành trước ngày 31/11/2023.')).toEqual(['trước ngày 31/11/2023 = unreadable: noSuchDay']);
  });
});

describe('of several deadlines the task is registered under', () => {
  it.each([
    ['the latest date', 'dự thảo chậm nhất ngày 31/12/2025, trình trước ngày 31/01/2026', 'before 2026-01-31'],
    [
      'a date rather than a year that describes',
      'chỉ tiêu trong năm 2023, hoàn thành trước ngày 01/12/2023',
      'before 2023-12-01',
    ],
    ['of one day twice the last', 'đến ngày 31/12/2023 đạt 95%, hoàn thành trước ngày 31/12/2023', 'before 2023-12-31'],
    ['a date rather than a report', 'báo cáo vào thứ 6 hàng tuần, xong trước ngày 30/11/2023', 'before 2023-11-30'],
    ['a named weekday rather than a year', 'nâng xếp hạng trong năm 2023; báo cáo vào thứ 6 hàng tuần', 'weekly:FRI'],
    ['a report rather than an event', 'sau khi có hướng dẫn của tỉnh; báo cáo định kỳ hằng tháng', 'monthly'],
  ])('%s: “%s”', (_, text, expected) => {
    const main = mainDeadline(findDeadlines(text, GIVEN));
    expect(main && inOneLine(main.deadline)).toBe(expected);
  });

  it('nothing, where nothing is said', () => {
    expect(mainDeadline([])).toBeNull();
  });
});

const TEXTS = PROSE.map(([text]) => text);

it('the place given is the place in the text as pasted', () => {
  for (const text of TEXTS) {
    for (const form of ['NFC', 'NFD']) {
      const pasted = `Kính gửi:\r\n  ${text}`.normalize(form);
      for (const { start, end, phrase } of findDeadlines(pasted, GIVEN)) {
        expect(pasted.slice(start, end).normalize('NFC').replace(/\s+/g, ' ')).toBe(phrase);
      }
    }
  }
});

it('Unicode form, line ends, double spaces, tone placement and kinds of dashes change nothing', () => {
  const disturbances: readonly ((text: string) => string)[] = [
    (text) => text.normalize('NFD'),
    (text) => text.replace(/ /g, '  '),
    (text) => text.replace(/ /g, '\r\n'),
    (text) => text.replace(/ /g, '\u00a0'),
    (text) => text.replace(/hằng/g, 'hàng').replace(/Quý/g, 'Quí').replace(/hòa/g, 'hoà'),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS),
      fc.array(fc.constantFrom(...disturbances), { maxLength: 3 }),
      (text, changes) => {
        const changed = changes.reduce((current, change) => change(current), text);
        const deadlines = (of: string) =>
          findDeadlines(of, GIVEN).map(({ deadline }) => ({ kind: deadline.kind, on: deadline.on }));
        expect(deadlines(changed)).toEqual(deadlines(text));
      },
    ),
    { seed: 21 },
  );
});

it('whatever is pasted is searched without an exception, and what is found does not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...TEXTS, ' ', '30', '/', 'ngày '), fc.string({ unit: 'binary' }))),
      (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findDeadlines(text, GIVEN)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      },
    ),
    { seed: 22 },
  );
});

it('a long text made to mislead the patterns is still read in passing', () => {
  const lead = 'chậm nhất là trước vào đến hết trong cuối '.repeat(4000);
  expect(findDeadlines(`${lead}${'sau khi '.repeat(4000)}${'1/'.repeat(8000)}`, GIVEN)).toEqual([]);
});
