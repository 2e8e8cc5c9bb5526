// What a case asks for in clauses of their own: nobody gets its points for half of it.

import { describe, expect, it } from 'vitest';
import { readRule } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, scores } from './scored.ts';

describe('a case told in several clauses', () => {
  it.each<Case>([
    [
      'Đúng quy trình; có phiếu kiểm soát: 2đ; không có phiếu kiểm soát: 0đ',
      2,
      {
        'Đúng quy trình': null,
        'Có phiếu kiểm soát': null,
        'Đúng quy trình; có phiếu kiểm soát': 2,
        'Không có phiếu kiểm soát': 0,
      },
    ],
    ['2 điểm: gửi đúng hạn; đủ phụ lục\n1 điểm: gửi chậm', 2, { 'Gửi đúng hạn; đủ phụ lục': 2, 'Gửi chậm': 1 }],
  ])('is worth its points only as a whole: %s', scores);

  it.each([
    ['100% đơn nộp qua mạng; trong đó 100% trả đúng hạn: 2đ'],
    ['100% đơn nộp qua mạng. Trong đó 100% trả đúng hạn: 2đ'],
    ['100% đơn trả đúng hạn; có thư xin lỗi: 2đ; còn lại: 0đ'],
    ['Có quy chế: 1đ; trong đó phân công rõ việc: 1đ'],
    ['Lập đủ 5 biểu; mỗi biểu đúng mẫu: 2đ'],
  ])('is refused where a number would say only a part of it: %s', (text) => {
    expect(readRule(text, 2).rule).toBeNull();
  });
});

describe('what is no demand', () => {
  it.each<Case>([
    ['Tỷ lệ hộ được tập huấn:\n- Từ 80%: 2đ;\n- Dưới 80%: 0đ', 2, { '85%': 2, '70%': 0 }],
    ['Đánh giá việc trả lời kiến nghị. Đạt: 2đ; không đạt: 0đ', 2, { Đạt: 2, 'Không đạt': 0 }],
    ['Điểm = (b/a) × 2đ. Trong đó: a là số được giao; b là số đã xong', 2, { '3/4': 1.5 }],
    ['Mức độ 3: 2đ; mức độ 1, 2: 0đ', 2, { '3': 2, 'Mức độ 3': 2 }],
  ])('is left aside: %s', scores);
});
