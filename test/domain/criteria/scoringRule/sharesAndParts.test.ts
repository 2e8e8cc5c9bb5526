// Rules that speak of parts: shares of the whole, parts of a list, percents lost, what is taken off as a share.

import { describe, expect, it } from 'vitest';
import { readRule } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, scores } from './scored.ts';

describe('a percentage with the verb of all its cases', () => {
  it.each<Case>([
    [
      'Giảm từ 10% số đơn: 2đ; giảm dưới 10% số đơn: 1đ; không giảm: 0đ',
      2,
      { 'Giảm 12%': 2, 'Giảm 4 %': 1, 'Tăng 12%': null, '12%': 2 },
    ],
    ['Từ 10%: 2đ; dưới 10%: 1đ', 2, { 'Giảm 12%': null, '12%': 2 }],
  ])('%s', scores);
});

describe('a share of the points that stands before its case', () => {
  it.each<Case>([
    ['50% số điểm nếu chậm; 100% số điểm nếu đúng hạn', 2, { Chậm: 1, 'Đúng hạn': 2, '50%': null }],
    ['2đ (nếu đúng mẫu); 1đ (nếu sai mẫu)', 2, { 'Đúng mẫu': 2, 'Sai mẫu': 1 }],
  ])('%s', scores);
});

describe('shares written as fractions', () => {
  it.each<Case>([
    [
      'Dưới 2/3 số việc: 0đ; từ 2/3 số việc trở lên: 1đ; làm xong toàn bộ: 2đ',
      2,
      { '2/3': 1, '66%': 0, '67%': 1, '3': null },
    ],
    [
      'Dưới 1/2 số việc: 0đ; từ 1/2 số việc trở lên: 1đ; thực hiện toàn bộ: 2đ',
      2,
      { '49%': 0, '5/10': 1, '100%': 2, 'Thực hiện toàn bộ': 2 },
    ],
    ['Từ 2/3 thành viên trở lên: 2đ; từ 1/2 đến dưới 2/3: 1đ; dưới 1/2: 0đ', 2, { '60%': 1, '3/4': 2, '1/3': 0 }],
    ['Đạt 2/3 số phiếu trở lên: 2đ; dưới 2/3: 0đ', 2, { '2/3': 2, '70%': 2, '3/5': 0, '2': null }],
    ['Từ 25/32 xã trở lên có trang riêng: 2đ; dưới 25/32 xã: 0đ', 2, { '25/32': 2, '24/32': 0, '79%': 2, '78%': 0 }],
    ['4/4 phần: 2đ; 3/4 phần: 1đ; dưới 3/4 phần: 0đ', 2, { '4/4': 2, '3': 1, '2/4': 0, '5/4': null, '3/5': null }],
    [
      'Bảo đảm cả hai yêu cầu: 2đ; chỉ bảo đảm một trong hai: 1đ; không bảo đảm: 0đ',
      2,
      { '2/2': 2, '1/2': 1, '0/2': 0 },
    ],
    ['Báo cáo đúng hạn 4/4 quý: 2đ; 3/4 quý: 1đ; dưới 3/4 quý: 0đ', 2, { '4/4': 2, '3': 1, '1/4': 0 }],
    ['Gửi đúng hạn 12/12 tháng: 2đ; chậm 01 tháng trừ 0,2đ', 2, { '12/12': 2, '2 tháng': 1.6, '0': 2, '9/12': 1.4 }],
    ['Làm cả hai việc: 2đ; làm một việc: 1đ; không làm: 0đ', 2, { '2/2': 2, '1': 1, '0': 0 }],
    ['Cả hai việc: 2đ; một trong hai việc: 1đ', 2, { '2/2': 2, '1/2': 1, 'Một trong hai việc': 1, '1/3': null }],
  ])('%s', scores);

  it.each<Case>([
    [
      'Tỷ lệ xong dưới 0,6: 0đ; từ 0,6 đến dưới 0,9: 1đ; từ 0,9 trở lên: 2đ',
      2,
      { '0,6': 1, '59%': 0, '9/10': 2, '95': 2 },
    ],
    ['Nếu b/a = 1: 2đ; nếu b/a < 1 thì điểm đánh giá là (b/a) x điểm tối đa', 2, { '100%': 2, '3/4': 1.5, '0,5': 1 }],
    ['Giảm từ 0,5 giờ trở lên: 2đ; dưới 0,5 giờ: 1đ', 2, { '0,6': null, '60%': null }],
    ['y ≥ 90%: 2đ; 70% ≤ y < 90%: 1đ; y < 70%: 0đ', 2, { '90%': 2, '70%': 1, '69%': 0 }],
    ['80% ≤ x: 2đ; 60% ≤ x < 80%: 1đ; x < 60%: 0đ', 2, { '95%': 2, '80%': 2, '79%': 1, '59%': 0 }],
  ])('of one, or with a letter for the ratio: %s', scores);

  it('do not take a 1 beside percentages for one percent: it may be the whole', () => {
    expect(readRule('Trên 1: 2đ; từ 80% đến dưới 100%: 1đ', 2).rule).toBeNull();
  });

  it('do not turn days into shares', () => {
    scores('Từ 1/4 đến 30/6: 1đ; sau 30/6: 0đ', 1, { '15/05/2024': 1, '01/07/2024': 0, '30%': null });
  });
});

describe('so much for each part', () => {
  it.each<Case>([
    [
      'Mỗi phần 1đ: (1) lập danh mục; (2) rà soát; (3) công bố',
      3,
      { '2': 2, '3/3': 3, '0': 0, '4': null, '2/4': null },
    ],
    ['Mỗi nội dung sau được 0,5 điểm:\na) Lập danh mục;\nb) Công bố', 1, { '1/2': 0.5, '2 nội dung': 1, '3': null }],
    ['Mỗi tiêu chí con đạt được 0,5 điểm, gồm 4 tiêu chí con', 2, { '3': 1.5, '3/4': 1.5, '5': null }],
    ['Có 4 nội dung, mỗi nội dung 0,5 điểm', 2, { '1': 0.5, '4/4': 2, '5/4': null }],
    ['Mỗi lĩnh vực đạt yêu cầu 0,25đ (8 lĩnh vực)', 2, { '4': 1, '6/8': 1.5, '9': null }],
    ['Tiêu chí có 05 nội dung, mỗi nội dung đạt được 0,4 điểm', 2, { '3': 1.2, '5/5': 2, '6': null }],
    [
      'Cộng 0,5 điểm cho mỗi giải pháp được áp dụng trong cả năm và được cơ quan có thẩm quyền xác nhận là hiệu quả; tối đa 2 điểm',
      2,
      { '1': 0.5, '3 giải pháp': 1.5, '9': 2, Có: null },
    ],
    ['Mỗi yêu cầu được 0,5 điểm', 2, { '3/4': 1.5, '6': 2, '3/5': null }],
  ])('%s', scores);

  it('that together do not come to the maximum is refused', () => {
    expect(readRule('Mỗi phần 1đ: (1) lập danh mục; (2) rà soát', 3).rule).toBeNull();
  });

  it.each<Case>([
    ['Mỗi thủ tục giảm được từ 20% thời gian trở lên: 0,5đ; tối đa 2đ', 2, { '1': 0.5, '9': 2, '20%': null }],
    ['Mỗi thủ tục rút ngắn trên 20% thời gian được 0,5đ', 2, { '3': 1.5 }],
  ])('counts only parts of a kind: %s', scores);
});

describe('so much off for each percent', () => {
  it.each<Case>([
    ['Đạt 100%: 3đ; cứ giảm 1% trừ 0,2đ', 3, { '100%': 3, '98%': 2.6, '19/20': 2, '60%': 0, '99,5%': null, Đạt: null }],
    ['Từ 90% trở lên: 2đ; thấp hơn 1% trừ 0,1đ; dưới 80%: 0đ', 2, { '95%': 2, '88%': 1.8, '80%': 1, '79%': 0 }],
    ['Đạt 100% được 1đ; không đạt 100% thì cứ thiếu 1% trừ 0,1đ', 1, { '97%': 0.7, '50,5%': 0 }],
  ])('%s', scores);

  it.each([['Cứ giảm 1% trừ 0,2đ'], ['Đạt 100%: 3đ; cứ giảm 5% trừ 0,2đ'], ['Đạt: 3đ; giảm 1% trừ 0,2đ']])(
    'is refused where it is not said from where, or in lots: %s',
    (text) => {
      expect(readRule(text, 3).rule).toBeNull();
    },
  );
});

describe('what is taken off at most', () => {
  it.each<Case>([
    ['Mỗi ngày chậm trừ 10% số điểm, tối đa trừ 40%', 5, { '1': 4.5, 'Chậm 3 ngày': 3.5, '9': 3, 'Đúng hạn': 5 }],
    ['Mỗi việc quá hạn trừ 0,2đ nhưng tổng số điểm trừ không vượt quá điểm tối đa', 1, { '2': 0.6, '8': 0 }],
    ['Cứ 01 hồ sơ quá hạn trừ 0,1đ nhưng không trừ quá 0,5đ', 2, { '3': 1.7, '9': 1.5 }],
    ['Mỗi lần vi phạm trừ 1 điểm nhưng điểm tiêu chí không âm', 2, { '1': 1, '9': 0 }],
    ['Đạt 100%: 3đ; cứ giảm 1% trừ 0,2đ nhưng không âm', 3, { '98%': 2.6, '10%': 0 }],
    ['Trừ 0,5đ/trường hợp công chức, viên chức bị nhắc nhở; không trừ quá 1đ', 2, { '1': 1.5, '4': 1 }],
  ])('%s', scores);
});

describe('formulas', () => {
  it.each<Case>([
    [
      'Từ 60% số việc trở lên thì điểm tính theo công thức (b/a) × điểm tối đa; dưới 60%: 0đ',
      2,
      { '60%': 1.2, '59%': 0 },
    ],
    ['Tỷ lệ thu so với dự toán x 5 điểm, tối đa 5 điểm', 5, { '80%': 4, '110%': 5, Có: null }],
    ['Điểm chuẩn 6 điểm nhân với tỷ lệ % hoàn thành', 6, { '50%': 3 }],
    ['Đạt 98% ÷ 100%: 2đ; 90% ÷ dưới 98%: 1đ; cá nhân (dưới 90%): 0đ', 2, { '98%': 2, '97%': 1 }],
    ['Tỷ lệ % x điểm chuẩn (3 điểm)', 3, { '50%': 1.5, '2/3': 2 }],
    ['Từ 80% trở lên tính theo tỷ lệ; dưới 80%: 0,5đ', 2, { '80%': 1.6, '100%': 2, '79%': 0.5 }],
    ['Từ 90% trở lên: 2đ; dưới 90%: tỷ lệ × 2', 2, { '90%': 2, '80%': 1.6 }],
    ['(A/B) x 4, trong đó A là số đã xong, B là tổng số', 4, { '1/2': 2, '3/0': null }],
    ['(số đã xong : tổng số) x 4', 4, { '1/2': 2, '75%': 3 }],
    ['Số đã xong ÷ tổng số × 4', 4, { '3/4': 3 }],
    ['Đạt bao nhiêu % tính bấy nhiêu % điểm tối đa', 2, { '90%': 1.8, '1/2': 1 }],
  ])('%s', scores);
});

describe('points within a range', () => {
  it.each<Case>([
    ['Hội đồng xem xét, quyết định từ 0 đến 5 điểm', 5, { '3': 3, '4,5': 4.5, '6': null }],
    ['Chấm điểm linh hoạt từ 0 đến 2 điểm tùy mức độ', 2, { '1,5': 1.5, '3': null }],
    ['Tốt: từ 4 đến 5 điểm; khá: 2-3 điểm; không làm: 0 điểm', 5, { '4,5': 4.5, Tốt: null }],
  ])('are for a person to type: %s', scores);
});
