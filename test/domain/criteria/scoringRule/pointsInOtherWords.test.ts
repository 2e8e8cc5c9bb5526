// Points that are lost, shared or multiplied in the words that decisions use beside “trừ” and “mỗi”.

import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, pointsOf, ruleOf, scores } from './scored.ts';

describe('points that are taken off in words nobody knows', () => {
  it.each(['trừ thêm 1 điểm', 'trừ tiếp 1 điểm', 'mất 1 điểm', 'giảm 1 điểm', 'bị hạ 1 điểm'])(
    'are never points that are given: %s',
    (amount) => {
      const { rule } = readRule(`Mỗi lượt phản ánh đúng trừ 1 điểm; nếu không khắc phục ${amount}`, 5);
      expect(rule === null ? null : scoreResult(rule, '2').points).toBeNull();
    },
  );
});

describe('points taken off that stand before their case', () => {
  it.each<Case>([
    ['Trừ 50% số điểm nếu gửi chậm; trừ 100% số điểm nếu không gửi', 2, { 'Gửi chậm': 1, 'Không gửi': 0 }],
    ['Trừ 1 điểm nếu gửi chậm, trừ 2 điểm nếu không gửi', 2, { 'Gửi chậm': 1, 'Không gửi': 0 }],
    ['Bảo đảm (2đ) hoặc không bảo đảm (0đ)', 2, { 'Bảo đảm': 2, 'Không bảo đảm': 0 }],
    ['Bị trừ 01 điểm khi để mất hồ sơ', 2, { 'Để mất hồ sơ': 1, '2': null }],
    ['Trừ 0,1 điểm cho mỗi hồ sơ quá hạn nhưng không quá 50% số điểm', 2, { '5': 1.5, '20': 1, '0': 2 }],
    ['Mỗi sáng kiến: 1đ nhưng không quá 50% số điểm', 4, { '1': 1, '3': 2 }],
  ])('%s', scores);
});

describe('a length of time', () => {
  it('is no number of occasions', () => {
    expect(pointsOf('Vào họp muộn dưới 30 phút: trừ 0,5đ/lần', 8, '20 phút')).toBeNull();
    expect(pointsOf('Vào họp muộn dưới 30 phút: trừ 0,5đ/lần', 8, '3 lần')).toBe(6.5);
    expect(pointsOf('Chậm quá 5 ngày: trừ 0,5đ/lần', 5, '3 ngày')).toBeNull();
  });

  it('is counted where the points are for each of it', () => {
    expect(pointsOf('Mỗi phút quá giờ trừ 0,1đ', 5, '3 phút')).toBeCloseTo(4.7, 9);
  });
});

describe('a share of the points', () => {
  it.each<Case>([
    ['Cấp trưởng chủ trì: điểm tối đa; cấp phó chủ trì: 1/2*Điểm tối đa', 20, { 'Cấp phó chủ trì': 10 }],
    [
      'Từ 90% trở lên được điểm tuyệt đối; từ 80% - <90% được 2/3 số điểm; dưới 80% không có điểm',
      3,
      { '95%': 3, '85%': 2, '79%': 0 },
    ],
    ['Đạt >= 95% => 100% quỹ điểm; 80-95%: 60% quỹ điểm; <80%: 10% quỹ điểm', 10, { '96%': 10, '90%': 6, '10%': 1 }],
    ['≥ 98% → 1,0; 95% ≤ TL < 98% → 0,75; < 95% → 0', 1, { '98%': 1, '95%': 0.75, '94%': 0 }],
    ['Cộng 3 điểm loại A cấp tỉnh; cộng 2 điểm loại B; cộng 1 điểm loại C', 3, { 'Loại A': 3, 'Loại B': 2 }],
  ])('%s', scores);

  it('is named after “bằng” too', () => {
    scores('Loại A: 3đ; loại B: bằng 2/3 số điểm; loại C: bằng 50% số điểm', 3, { A: 3, 'Loại B': 2, C: 1.5 });
  });

  it('is read where the number is spelled out behind it', () => {
    scores('Mỗi vụ trừ 01 (một) điểm, tối đa trừ 05 (năm) điểm', 5, { '2': 3, '9': 0 });
    scores('Đạt từ 90% (chín mươi phần trăm) trở lên: 2 (hai) điểm; dưới 90%: 0 điểm', 2, { '90%': 2, '89%': 0 });
  });

  it('measured against less than 100 % is told with the points people know', () => {
    const rule = ruleOf('Từ 95% trở lên: điểm đạt = 10; dưới 95%: điểm đạt = (KQ đạt/95%)*10', 10);
    expect(scoreResult(rule, '19/25').explanation).toBe('19/25 = 76%; 76%/95% × 10 điểm = 8 điểm');
  });

  it('of a ratio to what others have at most needs more than this row', () => {
    const text =
      'Điểm = Tỷ lệ chuẩn hóa * Điểm tối đa\nTrong đó: Tỷ lệ chuẩn hóa = (Tỷ lệ của xã)/(Tỷ lệ có giá trị lớn nhất)';
    expect(readRule(text, 40).rule).toBeNull();
  });
});

describe('a formula of a count', () => {
  it.each<Case>([
    ['Điểm = số mô hình mới x 0,5 (tối đa 2 điểm)', 2, { '3': 1.5, '4 mô hình': 2, '9': 2, '0': 0 }],
    ['Điểm = 5 – (số hồ sơ quá hạn × 0,5), thấp nhất là 0', 5, { '0': 5, '3': 3.5, '12': 0 }],
    ['Số điểm = Điểm tối đa - 0,5 x số lần vi phạm', 4, { '0': 4, '3 lần': 2.5 }],
    ['Điểm = 4 – (số hồ sơ quá hạn × 0,5)', 5, { '0': 4, '2': 3 }],
  ])('%s', scores);

  it.each([
    ['counts down from more than there is', 'Điểm = 6 – (số hồ sơ quá hạn × 0,5)', 5],
    ['counts the percents of a ratio', 'Mỗi điểm % tăng thêm so với năm trước được cộng 0,2 điểm', 2],
    [
      'has its cases only in parentheses',
      'Điểm: 2 (đạt từ 3 tiêu chí), 1 (đạt 2 tiêu chí), 0 (đạt dưới 2 tiêu chí)',
      2,
    ],
    ['multiplies points that others gave', 'Điểm = số điểm khảo sát x 0,1', 10],
  ])('is refused where it %s', (_, text, maximum) => {
    expect(readRule(text, maximum).rule).toBeNull();
  });
});

describe('a dash between a case and its points', () => {
  it.each<Case>([
    ['Đúng hạn - 2 điểm; chậm - 1 điểm', 2, { 'Đúng hạn': 2, Chậm: 1 }],
    ['Đúng hạn -> 2đ; chậm 1-3 ngày -> 1đ; chậm > 3 ngày -> 0đ', 2, { 'Đúng hạn': 2, '2': 1, 'Chậm 5 ngày': 0 }],
    ['Có - 1đ; Không - 0đ', 1, { Có: 1, Không: 0 }],
    ['Báo cáo chậm: -0,5; không báo cáo: -1', 2, { 'Không báo cáo': 1 }],
  ])('%s', scores);

  it('that stands at the number is a minus', () => {
    expect(readRule('Đúng hạn 2 điểm; chậm -1 điểm', 2).rule).toBeNull();
  });
});

describe('points taken off by another name', () => {
  it.each<Case>([
    ['Bị giảm 0,5 điểm cho mỗi lần bị nhắc nhở', 2, { '0': 2, '2': 1 }],
    ['Khấu trừ 0,5 điểm/văn bản quá hạn', 3, { '2': 2 }],
    ['Có 1 văn bản trái luật: mất 1 điểm; từ 2 văn bản: mất toàn bộ điểm', 2, { '1': 1, '2': 0 }],
  ])('%s', scores);

  it('for days beyond the first few are asked about: a number may count from either day', () => {
    const { rule } = readRule('Không quá 03 ngày: 2 điểm; quá 03 ngày, mỗi ngày trừ 0,5 điểm', 2);
    expect(rule === null ? null : scoreResult(rule, '2').points).toBeNull();
  });
});
