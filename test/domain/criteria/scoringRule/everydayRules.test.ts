// The rules an office writes in short, each kind with results that fit and results that do not.

import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import type { ScoringRule } from '../../../../src/domain/criteria/scoringRule/rule.ts';
import { ruleOf, scores, type Worth } from './scored.ts';

/** A rule with its maximum, what it is told to be, and what results are worth by it. */
type KindCase = readonly [rule: string, maximum: number, kind: ScoringRule['kind'], results: Worth];

const scoresAs = (text: string, maximum: number, kind: ScoringRule['kind'], results: Worth) => {
  expect(ruleOf(text, maximum).kind).toBe(kind);
  scores(text, maximum, results);
};

describe('pass or fail', () => {
  it.each<KindCase>([
    ['Đạt/Không đạt', 2, 'levels', { Đạt: 2, 'không đạt': 0, Có: 2, Chưa: 0, '85%': null, xyz: null }],
    ['Có; không', 1, 'levels', { Có: 1, Không: 0, 'Chưa có': 0, x: null }],
    ['Có: 1đ; không: 0đ', 1, 'levels', { Có: 1, 'có ': 1, KHÔNG: 0, 'Đã có': 1, '1': null }],
    ['Đạt: 2 điểm, không đạt: 0 điểm', 2, 'levels', { Đạt: 2, 'Không đạt': 0 }],
    ['Đạt 2 điểm; không đạt 0 điểm', 2, 'levels', { Đạt: 2, 'Chưa đạt': 0 }],
    ['2đ nếu có kế hoạch; 0đ nếu không có kế hoạch', 2, 'levels', { 'Có kế hoạch': 2, Không: 0 }],
    ['Có đơn thư: 0đ; không có đơn thư: 1đ', 1, 'levels', { Có: 0, Không: 1, Đạt: null }],
    ['Có báo cáo: 1đ; các trường hợp còn lại: 0đ', 1, 'levels', { 'Có báo cáo': 1, Không: 0, abc: null }],
  ])('%s (%d điểm)', scoresAs);
});

describe('in proportion', () => {
  it.each<KindCase>([
    [
      'Theo tỷ lệ',
      2,
      'bands',
      { '85%': 1.7, '0,85': 1.7, '17/20': 1.7, '0%': 0, '100': 2, '120%': 2, Đạt: null, '3 lần': null },
    ],
    [
      'Nếu tỷ lệ đạt từ 70% - 100% thì điểm đánh giá tính theo công thức: (b/a)*điểm tối đa. Nếu tỷ lệ dưới 70% thì điểm đánh giá là 0.',
      1,
      'bands',
      { '8/10': 0.8, '69%': 0 },
    ],
    ['Hoàn thành vượt mức: 3đ; hoàn thành 100%: 2đ; dưới 100%: 0đ', 3, 'bands', { '99%': 0, '110%': null, '100%': 2 }],
    ['Đạt chỉ tiêu: 2đ; đạt từ 80% chỉ tiêu: 1đ; dưới 80%: 0đ', 2, 'bands', { '85%': 1, '79%': 0, '100%': null }],
    ['Từ 20% trở lên: 2đ; dưới 20%: tỷ lệ đạt được × 2 / 20%', 2, 'bands', { '20%': 2, '10%': 1, '0%': 0 }],
    ['Theo tỉ lệ, dưới 80%: 0', 2, 'bands', { '80%': 1.6, '79,9%': 0, '100%': 2 }],
    ['Tính điểm theo tỷ lệ hoàn thành; dưới 50% không tính điểm', 2, 'bands', { '50%': 1, '49%': 0 }],
    ['Tỷ lệ × điểm tối đa; dưới 70% không có điểm', 3, 'bands', { '70%': 2.1, '69%': 0, '7/10': 2.1 }],
    ['Điểm = tỷ lệ % x 2 (làm tròn đến 0,5đ)', 2, 'bands', { '70%': 1.5, '62,5%': 1.5, '60%': 1 }],
    [
      '100%: điểm tối đa; từ 80% đến dưới 100%: theo tỷ lệ; dưới 80%: 0đ',
      2,
      'bands',
      { '100%': 2, '90%': 1.8, '79%': 0 },
    ],
  ])('%s (%d điểm)', scoresAs);
});

describe('bands', () => {
  it.each<KindCase>([
    [
      '100%: 1,5; từ 90% đến dưới 100%: 0,5; dưới 90%: 0',
      1.5,
      'bands',
      { '100%': 1.5, '99,99%': 0.5, '90%': 0.5, '89%': 0, '9/10': 0.5 },
    ],
    ['≥ 95%: 2đ; < 95%: 0đ', 2, 'bands', { '95%': 2, '94,9%': 0, '39.67': 0, Có: null }],
    ['>=95%: 2đ; từ 80% - dưới 95%: 1đ; còn lại: 0đ', 2, 'bands', { '95%': 2, '80%': 1, '10%': 0, abc: null }],
    ['Từ 80% trở lên: 1đ; dưới 80%: 0,5đ', 1, 'bands', { '84/105': 1, '83/105': 0.5 }],
    [
      'Từ 02 lần trở lên: 1đ; 01 lần: 0,5đ; không: 0đ',
      1,
      'bands',
      { '3 lần': 1, '02': 1, '1': 0.5, Không: 0, '0': 0, '1,5': null },
    ],
    ['Từ 80% trở lên: 1đ; từ 70% đến 90%: 0,5đ', 1, 'bands', { '95%': 1, '75%': 0.5, '85%': null }],
    ['Trên 90%: 2đ; trên 80%: 1đ', 2, 'bands', { '95%': 2, '85%': 1, '80%': null }],
  ])('%s (%d điểm)', scoresAs);
});

describe('so much for each', () => {
  it.each<KindCase>([
    [
      '0,25 mỗi sáng kiến, tối đa 1',
      1,
      'perUnit',
      { '0': 0, '3': 0.75, '03 sáng kiến': 0.75, '9': 1, Không: 0, '1,5': null, '85%': null },
    ],
    ['Mỗi sáng kiến 0,5đ, tối đa 1đ', 2, 'perUnit', { '1': 0.5, '5': 1 }],
    ['0,5đ/sáng kiến', 1, 'perUnit', { '2 sáng kiến': 1, '3': 1, '3 ngày': null }],
    ['Cứ mỗi cuộc thi được cộng 0,5 điểm', 1, 'perUnit', { '1 cuộc': 0.5 }],
  ])('%s (%d điểm)', scoresAs);
});

describe('so much off for each', () => {
  it.each<KindCase>([
    [
      'trừ 0,5 mỗi lần chậm',
      2,
      'deduction',
      { '0': 2, '1': 1.5, 'chậm 3 lần': 0.5, '9': 0, Không: 2, '50%': null, '2 ngày': null },
    ],
    [
      'Đúng hạn: 2đ; chậm: trừ 0,25đ/ngày',
      2,
      'deduction',
      { 'Đúng hạn': 2, 'Chậm 2 ngày': 1.5, '4 ngày': 1, '20': 0, Chậm: null },
    ],
    ['Mỗi lỗi trừ 0,5đ, trừ tối đa 1đ', 2, 'deduction', { '1': 1.5, '2 lỗi': 1, '7': 1 }],
    ['Đủ 5 báo cáo: 2đ; thiếu mỗi báo cáo trừ 0,5đ', 2, 'deduction', { '0': 2, '4/5': 1.5, 'Thiếu 2': 1, '6/5': null }],
    ['Mỗi ngày chậm trừ 10% số điểm', 2, 'deduction', { '3 ngày': 1.4 }],
  ])('%s (%d điểm)', scoresAs);
});

describe('typed by hand', () => {
  it.each<KindCase>([
    [
      'Nhập điểm',
      2,
      'typedPoints',
      { '1,5': 1.5, '1.5': 1.5, '1,5đ': 1.5, '2 điểm': 2, '0': 0, '2,1': null, Đạt: null, '85%': null },
    ],
    ['Chấm tay', 2, 'typedPoints', { '39.67': null, '1': 1 }],
    ['Chấm theo kết quả thẩm định', 2, 'typedPoints', { '1': 1 }],
    [
      '',
      2,
      'unstated',
      { '1,5': 1.5, Đạt: 2, Có: 2, 'Không đạt': 0, Chưa: 0, '85%': null, '17/20': null, '3 lần': null, '2,5': null },
    ],
  ])('%j (%d điểm)', scoresAs);
});

describe('a rule that is refused', () => {
  it.each([
    ['Như năm trước', 1, /không thấy mức điểm/],
    ['Có: 2đ; không: 0đ', 1, /lớn hơn điểm tối đa 1/],
    ['Tỷ lệ × 3', 2, /lớn hơn điểm tối đa 2/],
    ['Trên mức trung bình chung: 1đ; còn lại: 0đ', 1, /số liệu không có ở dòng này/],
    ['Số lượng: đủ 0,5đ, thiếu 0đ; chất lượng: tốt 0,5đ, kém 0đ', 1, /một kết quả không đủ/],
    ['Mỗi việc tốt 0,5đ; mỗi việc hỏng trừ 0,25đ', 2, /một kết quả không đủ/],
    ['Cứ 2 lần chậm trừ 0,5đ', 2, /không rõ điểm/],
    ['Tỷ lệ × 2, làm tròn xuống', 2, /không rõ điểm/],
    ['x'.repeat(3000), 2, /dài quá 2.000 chữ/],
    ['Đúng hạn: 1,5đ; chậm: trừ 0,5đ', 2, /mức cao nhất là 1,5 điểm, thấp hơn điểm tối đa 2, nên không rõ trừ từ/],
    ['Từ 90% trở lên: 1đ; dưới 90% tính theo tỷ lệ', 2, /ngay dưới một mức, điểm tính theo tỷ lệ lại cao hơn/],
    ['Có: 1đ', Number.NaN, /điểm tối đa/],
  ])('%.40s: %d', (text, maximum, problem) => {
    const { rule, problems } = readRule(text, maximum);
    expect(rule).toBeNull();
    expect(problems[0]?.text).toMatch(problem);
    expect(problems[0]?.refused).toBe(true);
  });

  it('is only remarked upon where its best case stays below the maximum', () => {
    const { rule, problems } = readRule('Có: 1đ; không: 0đ', 2);
    expect(rule).not.toBeNull();
    expect(problems).toEqual([{ refused: false, text: expect.stringContaining('thấp hơn điểm tối đa 2') }]);
  });
});

describe('what is said about a score', () => {
  it.each([
    [
      '100%: 1,5; từ 80% đến dưới 100%: 0,5; dưới 80%: 0',
      '17/20',
      '17/20 = 85%, thuộc mức từ 80% đến dưới 100%: 0,5 điểm',
    ],
    ['Theo tỷ lệ', '85%', '85% × 1,5 điểm = 1,275 điểm'],
    ['100%: 1,5; dưới 100%: 0', '20/20', '20/20 = 100%: 1,5 điểm'],
    ['Theo tỷ lệ', '17/20', '17/20 = 85%; 85% × 1,5 điểm = 1,275 điểm'],
    ['Theo tỷ lệ', '100%', '100%, đạt trọn 1,5 điểm'],
    ['Theo tỷ lệ', '0/20', '0/20 = 0%: 0 điểm'],
    [
      '0,25 mỗi sáng kiến, tối đa 1',
      '9 sáng kiến',
      '9 sáng kiến, mỗi sáng kiến 0,25 điểm nhưng tối đa 1 điểm, được 1 điểm',
    ],
    ['0,25 mỗi sáng kiến, tối đa 1', '2', 'Tính 02 sáng kiến, mỗi sáng kiến 0,25 điểm, được 0,5 điểm'],
    ['0,25 mỗi sáng kiến, tối đa 1', '1 sáng kiến', '1 sáng kiến, được 0,25 điểm'],
    ['0,25 mỗi sáng kiến, tối đa 1', 'Không', 'Không có kết quả nào được tính: 0 điểm'],
    ['Mỗi hồ sơ quá hạn trừ 0,5đ', '2', 'Bị tính 02 hồ sơ, mỗi hồ sơ trừ 0,5 điểm, còn 0,5 điểm'],
    ['Thiếu mỗi yêu cầu trừ 0,5đ', 'Thiếu 2', 'Thiếu 2, mỗi yêu cầu trừ 0,5 điểm, còn 0,5 điểm'],
    [
      'Chậm dưới 3 ngày: trừ 0,5đ; từ 3 ngày: trừ 1,5đ',
      'Chậm 2 ngày',
      'Chậm 02 ngày, thuộc mức “Chậm dưới 3 ngày”: trừ 0,5 điểm, còn 1 điểm',
    ],
    ['Bị nhắc nhở: trừ 0,5đ; bị phê bình: trừ 1,5đ', 'Bị phê bình', 'Mức “Bị phê bình”: trừ 1,5 điểm, không còn điểm'],
    ['Mức Tốt: 1,5đ; mức Khá: 1đ', 'Khá', '“Mức Khá”: 1 điểm'],
    ['Nếu được tỉnh công nhận: 1,5đ; không: 0đ', 'Được tỉnh công nhận', 'Mức “Được tỉnh công nhận”: 1,5 điểm'],
    ['trừ 0,5 mỗi lần chậm', '1', 'Bị tính 01 lần, trừ 0,5 điểm, còn 1 điểm'],
    ['trừ 0,5 mỗi lần chậm', '2 lần', '2 lần, mỗi lần trừ 0,5 điểm, còn 0,5 điểm'],
    ['trừ 0,5 mỗi lần chậm', '0', 'Không bị trừ điểm, đạt trọn 1,5 điểm'],
    ['trừ 0,5 mỗi lần chậm', '3', 'Bị tính 03 lần, mỗi lần trừ 0,5 điểm, không còn điểm'],
    [
      'trừ 0,5 mỗi lần chậm, tối đa trừ 1',
      'chậm 4 lần',
      'Chậm 4 lần, mỗi lần trừ 0,5 điểm nhưng tối đa trừ 1 điểm, còn 0,5 điểm',
    ],
    ['Đúng hạn: 1,5đ; chậm trừ 0,5đ/ngày', 'Đúng hạn', 'Không chậm ngày nào, đạt trọn 1,5 điểm'],
    ['Đúng hạn: 1,5đ; chậm trừ 0,5đ/ngày', '2', 'Chậm 02 ngày, mỗi ngày trừ 0,5 điểm, còn 0,5 điểm'],
    ['Có 02 lớp trở lên: 1,5đ; 01 lớp: 1đ; không mở: 0đ', '1', 'Kết quả 01, thuộc mức “01 lớp”: 1 điểm'],
    ['Đủ 3 phần: 1,5đ; thiếu 1 phần: 1đ', '2/3', 'Đạt 2/3, thuộc mức “thiếu 1 phần”: 1 điểm'],
    ['100%: 1,5đ; cứ giảm 1% trừ 0,1đ', '98%', '98%, thấp hơn 100% là 2%, mỗi 1% trừ 0,1 điểm, còn 1,3 điểm'],
    ['Có: 1,5đ; không: 0đ', 'có', 'Mức “Có”: 1,5 điểm'],
    ['Nhập điểm', '1,25', 'Điểm nhập tay: 1,25 điểm'],
    ['Tỷ lệ × 1,5 (làm tròn đến 0,25đ)', '75%', '75% × 1,5 điểm = 1,125 điểm, làm tròn đến 0,25 thành 1,25 điểm'],
  ])('%s, %s: %s', (text, result, explanation) => {
    expect(scoreResult(ruleOf(text, 1.5), result)).toMatchObject({ explanation, problem: null });
  });

  it('is a remark beside the points where more than 100% was typed', () => {
    const { points, explanation, problem } = scoreResult(ruleOf('Theo tỷ lệ', 2), '45/40');
    expect(points).toBe(2);
    expect(explanation).toBe('45/40 = 112,5%, tính bằng 100%, đạt trọn 2 điểm');
    expect(problem).toMatch(/lớn hơn 100%/);
  });

  it('is nothing at all for a blank result: it is not there yet, which is no fault', () => {
    expect(scoreResult(ruleOf('Theo tỷ lệ', 2), '  ')).toEqual({ points: null, explanation: '', problem: null });
  });
});
