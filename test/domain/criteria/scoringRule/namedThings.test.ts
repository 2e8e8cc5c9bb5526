// Rules of several things with a price of their own each: the result names them, and what it leaves unclear is asked about.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRule, scorePenalty, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, ruleOf, scores } from './scored.ts';

describe('several kinds of fault cost together what each of them costs', () => {
  it.each<Case>([
    [
      'Mỗi đơn trả chậm trừ 0,2đ; mỗi biểu sai mẫu trừ 0,5đ',
      3,
      {
        '2 đơn trả chậm; 1 biểu sai mẫu': 2.1,
        '2 đơn chậm và 1 biểu sai mẫu': 2.1,
        'Đơn trả chậm: 2; biểu sai mẫu: 1': 2.1,
        '03 đơn trả chậm': 2.4,
        '2 đơn trả chậm\n1 biểu sai mẫu': 2.1,
        'Không có đơn trả chậm; 2 biểu sai mẫu': 2,
        '0': 3,
        'Không có': 3,
        '20 đơn trả chậm': 0,
        '3': null,
        '2 đơn': null,
        '2 đơn đúng hạn': null,
        '2 đơn không chậm': null,
        '1 biểu đúng mẫu': null,
        'trên 2 đơn trả chậm': null,
        '2,5 đơn trả chậm': null,
        '2 đơn trả chậm; 4 cuộc họp': null,
        '2 đơn trả chậm; 1 đơn trả chậm': null,
        'Đúng hạn': null,
        'Không có đơn trả chậm': null,
      },
    ],
    [
      'Thiếu 01 biểu trừ 0,5đ; chậm 01 biểu trừ 0,25đ',
      2,
      { 'Thiếu 1; chậm 2': 1, 'Chậm 1 biểu': 1.75, '2 biểu': null, 'Chậm 1 ngày': null, 'Không chậm': null },
    ],
    [
      'Nộp chậm trừ 0,2đ/biểu; không nộp trừ 0,5đ/biểu',
      2,
      { 'Nộp chậm 1 biểu; không nộp 1 biểu': 1.3, '2 biểu nộp chậm': 1.6, 'Nộp 2 biểu': null, Không: null, '0': 2 },
    ],
    [
      'Trừ 0,3đ/việc quá hạn chưa xong; trừ 0,1đ/việc quá hạn đã xong',
      2,
      { '1 việc quá hạn chưa xong': 1.7, '2 việc quá hạn đã xong': 1.8, '2 việc quá hạn': null },
    ],
    [
      'Mỗi biểu chậm trừ 0,25đ; không có quy chế trừ 1đ',
      2,
      { '2 biểu chậm': 1.5, '2 biểu chậm; không có quy chế': 0.5, 'Có quy chế': null, Không: null, '2': null },
    ],
    [
      'Trừ 1đ/lần nhắc nhở; trừ 2đ/lần phê bình',
      5,
      { 'Nhắc nhở 1 lần; phê bình 1 lần': 2, '1 lần bị phê bình': 3, 'Nhắc nhở: 2; phê bình: 0': 3, '1 lần': null },
    ],
    [
      'Xong đúng hạn 100% việc được giao: 2đ; mỗi việc chậm trừ 0,2đ; mỗi việc không làm trừ 0,5đ',
      2,
      { 'Xong đúng hạn 100% việc được giao': 2, '1 việc chậm': 1.8, '100%': null, '90%': null },
    ],
    [
      'Chế độ báo cáo: gửi đủ, đúng hạn 2đ; mỗi biểu chậm trừ 0,2đ; mỗi biểu không gửi trừ 0,5đ',
      2,
      { 'Gửi đủ, đúng hạn': 2, '2 biểu chậm; 1 biểu không gửi': 1.1, 'Đúng hạn': null },
    ],
    ['Đủ và đúng hạn: 2đ; mỗi biểu thiếu trừ 0,5đ; mỗi biểu chậm trừ 0,2đ', 2, { 'Đủ và đúng hạn': 2, Đủ: null }],
    [
      'Mỗi lỗi nhẹ trừ 0,1đ; mỗi lỗi nặng trừ 0,5đ; tổng điểm trừ không quá 1đ',
      2,
      { '5 lỗi nặng': 1, '1 lỗi nhẹ': 1.9, '1 lỗi': null },
    ],
  ])('%s', scores);

  it('whatever is named first, and however a clerk writes the numbers', () => {
    const rule = ruleOf('Mỗi đơn trả chậm trừ 0,2đ; trừ 0,5đ/biểu sai mẫu', 10);
    const counts = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    const written = fc.constantFrom('# $', '$: #', '0# $', 'Có # $');
    fc.assert(
      fc.property(counts, written, written, fc.boolean(), ([late, wrong], one, other, isTurned) => {
        const said = [
          one.replace('#', String(late)).replace('$', 'đơn trả chậm'),
          other.replace('#', String(wrong)).replace('$', 'biểu sai mẫu'),
        ];
        const result = (isTurned ? said.reverse() : said).join('; ');
        const left = Math.max(0, 10 - late * 0.2 - wrong * 0.5);
        expect([result, scoreResult(rule, result).points]).toEqual([result, expect.closeTo(left, 9)]);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('names what a result is silent about, since that is counted as none', () => {
    const rule = ruleOf('Mỗi đơn trả chậm trừ 0,2đ; mỗi biểu sai mẫu trừ 0,5đ', 3);
    expect(scoreResult(rule, '1 đơn trả chậm').problem).toBe('Kết quả không nêu “biểu sai mẫu” nên tính là không có.');
    expect(scoreResult(rule, '1 đơn trả chậm; 0 biểu sai mẫu').problem).toBeNull();
    expect(scoreResult(rule, '1 đơn trả chậm; 2 biểu sai mẫu').explanation).toBe(
      '1 đơn trả chậm (trừ 0,2 điểm); 2 biểu sai mẫu (trừ 1 điểm); còn 1,8 điểm',
    );
  });

  it.each([
    ['Mỗi đơn trả chậm trừ 0,2đ; mỗi biểu sai mẫu trừ 0,5đ', '3', 'đơn trả chậm: 2; biểu sai mẫu: 0', 2.6],
    ['Có quy chế: 2đ; có báo cáo: 1đ', 'Có', 'Có quy chế; không có báo cáo', 2],
    ['Ban hành quy chế: 2đ; đã gửi báo cáo: 1đ', 'Đạt', 'Ban hành quy chế; không gửi báo cáo', 2],
    ['Được tỉnh khen: 2đ; được xã khen: 1đ', 'Có', 'Được tỉnh khen; không được xã khen', 2],
  ])('says how to type the result, and reads what it says: %s', (text, unclear, example, points) => {
    const rule = ruleOf(text, 3);
    expect(scoreResult(rule, unclear).problem).toContain(`như “${example}”`);
    expect(scoreResult(rule, example).points).toBeCloseTo(points, 9);
  });

  it('costs the same in a block of penalties, told as what is taken off', () => {
    const rule = ruleOf('Mỗi đơn trả chậm trừ 0,2đ; mỗi biểu sai mẫu trừ 0,5đ', 3);
    const { points, explanation } = scorePenalty(rule, '2 đơn trả chậm; 1 biểu sai mẫu');
    expect(points).toBeCloseTo(0.9, 9);
    expect(explanation).toContain('tổng cộng trừ 0,9 điểm');
    expect(scorePenalty(rule, '0').points).toBe(0);
    expect(scorePenalty(rule, '3').points).toBeNull();
  });

  it.each([
    ['Mỗi đơn chậm trừ 0,2đ, tối đa 1đ; mỗi biểu sai trừ 0,5đ'],
    ['Mỗi đơn chậm trừ 0,2đ, không trả trừ 1đ'],
    ['Chậm 1 ngày trừ 0,1đ; chậm 1 tuần trừ 0,5đ'],
    ['Chậm dưới 2 ngày: trừ 0,5đ/lần; chậm từ 2 ngày: trừ 1đ/lần'],
    ['Từ 90%: 2đ; mỗi đơn chậm trừ 0,1đ; mỗi đơn sai trừ 0,2đ'],
    ['Mỗi đơn chậm trừ 0,2đ; mỗi đơn sớm được 0,2đ'],
    ['Mỗi lỗi trừ 0,1đ (lỗi nặng trừ 0,5đ)'],
    ['Mỗi đơn chậm trừ 0,1đ (riêng đơn đất đai trừ 0,2đ); mỗi biểu sai trừ 0,2đ'],
    ['Gửi trước 15/12: 2đ; mỗi ngày chậm trừ 0,1đ; mỗi biểu thiếu trừ 0,2đ'],
  ])('but is refused where a limit, a price or a kind is unclear: %s', (text) => {
    expect(readRule(text, 2).rule).toBeNull();
  });
});

describe('several kinds of thing earn together what each of them earns', () => {
  it.each<Case>([
    [
      'Mỗi giải cấp tỉnh 2đ; mỗi giải cấp xã 1đ; tối đa 5đ',
      5,
      {
        '1 giải cấp tỉnh; 2 giải cấp xã': 4,
        '3 giải cấp tỉnh': 5,
        '1 cấp tỉnh, 1 cấp xã': 3,
        '2 giải': null,
        '2': null,
        Không: 0,
      },
    ],
    ['Giải cấp tỉnh 2đ/giải, cấp xã 1đ/giải', 5, { '1 giải cấp tỉnh và 1 giải cấp xã': 3, '0': 0 }],
  ])('%s', scores);
});

describe('parts that come to the maximum are earned one by one', () => {
  it.each<Case>([
    [
      'a) Có quy chế phối hợp: 0,5đ; b) Phân công rõ việc: 0,5đ; c) Có báo cáo: 1đ',
      2,
      {
        'Có quy chế phối hợp; phân công rõ việc': 1,
        'Có quy chế phối hợp, có báo cáo': 1.5,
        'Có quy chế phối hợp; phân công rõ việc; chưa có báo cáo': 1,
        'Có quy chế phối hợp; không phân công rõ việc; không có báo cáo': 0.5,
        'Đủ cả 3 nội dung': 2,
        'Có báo cáo': null,
        Có: null,
        Đạt: null,
        '100%': null,
        '2': null,
        '2/3': null,
        'Có quy chế; có báo cáo nhưng chậm': null,
        Không: 0,
      },
    ],
    ['Lập danh mục: 0,5đ; công bố danh mục: 0,5đ', 1, { '1/2': 0.5, '2/2': 1, '1/3': null, 'Không có': 0 }],
    ['Có kế hoạch: 1đ; có kế hoạch kiểm tra: 1đ', 2, { 'Có kế hoạch; có kế hoạch kiểm tra': 2, 'Có kế hoạch': null }],
    [
      'Có quy chế: 1đ; có báo cáo: 1đ; không có cả hai: 0đ',
      2,
      { 'Không có cả hai': 0, 'Có quy chế; không có báo cáo': 1 },
    ],
  ])('%s', scores);

  it.each([
    ['Số lượng: đủ 1đ, thiếu 0đ; chất lượng: tốt 1đ, kém 0đ'],
    ['Đạt 100% kế hoạch: 1đ; đúng hạn 100%: 1đ'],
    ['Có quy chế: 1đ; có báo cáo: 1đ; còn lại: 0đ'],
    ['Làm tốt: 1,5đ; làm khá: 0,5đ'],
  ])('but are refused where a result can’t say each of them: %s', (text) => {
    expect(readRule(text, 2).rule).toBeNull();
  });
});
