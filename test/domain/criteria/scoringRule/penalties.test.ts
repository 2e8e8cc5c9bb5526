// In a block of penalties the points are those taken off, and the explanation says so.

import { describe, expect, it } from 'vitest';
import { readRule, scorePenalty, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';

const penalty = (text: string, maximum: number, result: string) => {
  const { rule, problems } = readRule(text, maximum);
  if (rule === null) throw new Error(`${text}: ${problems.map((problem) => problem.text).join(' ')}`);
  return scorePenalty(rule, result);
};

describe('what is taken off is told as taken off, never as what is left', () => {
  it.each([
    ['Trừ 0,5đ mỗi lần chậm', 5, '3', 1.5, 'Bị tính 03 lần, mỗi lần trừ 0,5 điểm, tổng cộng trừ 1,5 điểm'],
    ['Trừ 0,5đ mỗi lần chậm', 5, '1', 0.5, 'Bị tính 01 lần, trừ 0,5 điểm'],
    ['Trừ 0,5đ mỗi lần chậm', 5, '0', 0, 'Không bị trừ điểm'],
    ['Trừ 0,5đ mỗi lần chậm', 5, '20', 5, 'Bị tính 20 lần, mỗi lần trừ 0,5 điểm nhưng chỉ trừ tối đa 5 điểm'],
    ['Mỗi lần chậm trừ 1đ, tối đa trừ 2đ', 5, '3 lần', 2, '3 lần, mỗi lần trừ 1 điểm nhưng chỉ trừ tối đa 2 điểm'],
    ['Chậm 01 ngày trừ 0,1đ', 1, 'Chậm 3 ngày', 0.3, 'Chậm 03 ngày, mỗi ngày trừ 0,1 điểm, tổng cộng trừ 0,3 điểm'],
    ['Mỗi vụ vi phạm: 1đ', 5, '2 vụ', 2, '2 vụ, mỗi vụ trừ 1 điểm, tổng cộng trừ 2 điểm'],
    ['Mỗi vụ: 1đ; không có: 0đ', 5, 'Không có', 0, 'Mức “Không có”: không bị trừ điểm'],
    ['Bị phê bình: trừ 1đ; bị kỷ luật: trừ 2đ', 5, 'Bị kỷ luật', 2, 'Mức “Bị kỷ luật”: trừ 2 điểm'],
    ['Bị phê bình: trừ 1đ; bị kỷ luật: trừ 2đ', 5, 'Không', 0, 'Không bị trừ điểm'],
    ['Bị nhắc nhở: trừ 1đ/lần', 5, 'Không bị nhắc nhở', 0, 'Không bị trừ điểm'],
    ['Có 01 vụ: trừ 1đ; từ 02 vụ trở lên: trừ 3đ', 5, '0', 0, 'Kết quả 0: không bị trừ điểm'],
    ['Có đơn vượt cấp: trừ 2đ; không có: không trừ', 5, 'Không có', 0, 'Mức “Không có”: không bị trừ điểm'],
    [
      'Chậm dưới 5 ngày: trừ 1đ; từ 5 ngày: trừ 2đ',
      5,
      '3',
      1,
      'Chậm 03 ngày, thuộc mức “Chậm dưới 5 ngày”: trừ 1 điểm',
    ],
    ['Nhập điểm', 5, '-1,5', 1.5, 'Điểm trừ nhập tay: 1,5 điểm'],
    ['', 5, 'Không', 0, 'Không bị trừ điểm'],
  ])('%s (%d), %s', (text, maximum, result, points, explanation) => {
    const scored = penalty(text, maximum, result);
    expect([scored.points, scored.explanation]).toEqual([expect.closeTo(points, 9), explanation]);
  });
});

describe('what a rule does not say the cost of is asked for', () => {
  it.each([
    ['Theo tỷ lệ', '20%'],
    ['Tốt: 5đ; kém: 0đ', 'Kém'],
    ['', 'Có'],
    ['', 'Đạt'],
    ['Chậm 01 ngày trừ 0,1đ; quá 5 ngày: 0đ', '7'],
    ['Bị phê bình: trừ 1đ; bị kỷ luật: trừ 2đ; chỉ tính mức cao nhất', 'Bị phê bình, bị kỷ luật'],
  ])('%s, %s', (text, result) => {
    expect(penalty(text, 5, result)).toMatchObject({ points: null, problem: expect.stringContaining('điểm trừ') });
  });

  it('and a result that says nothing happened does not stand for what is missing', () => {
    expect(penalty('Không nộp báo cáo: trừ 2đ; nộp chậm: trừ 1đ', 5, 'Không').points).not.toBe(0);
  });

  it.each([
    ['Bị nhắc nhở hoặc phê bình: trừ 1đ/lần', 'Không bị nhắc nhở'],
    ['Họp từ 1 đến 2 cuộc: trừ 3đ; họp từ 3 cuộc: trừ 1đ', '0'],
    ['Có 01 vụ: trừ 1đ; có 02 vụ: trừ 3đ', '3'],
  ])('and what the rule does not name is asked about: %s, %s', (text, result) => {
    expect(penalty(text, 5, result).points).toBeNull();
  });

  it('and counts down from the points the rule names, not from those of the row', () => {
    expect(penalty('Không vi phạm: 3đ; mỗi vi phạm trừ 1đ', 5, '2').points).toBe(2);
  });
});

describe('a minus sign before points', () => {
  it('takes them off for each', () => {
    const { rule } = readRule('-0,5 điểm/lần', 5);
    expect(rule && scoreResult(rule, '2').points).toBe(4);
    expect(penalty('Mỗi vụ: -1 điểm', 5, '2').points).toBe(2);
  });

  it('takes them off where no case gives any', () => {
    expect(penalty('Phê bình: -1đ; kỷ luật: -2đ', 5, 'Kỷ luật').points).toBe(2);
  });

  it('is refused beside points that are given: no criterion has less than 0', () => {
    const { rule, problems } = readRule('Ban hành đúng hạn: 1đ; không ban hành: -1đ', 1);
    expect(rule).toBeNull();
    expect(problems[0]?.text).toContain('điểm âm');
  });

  it('is the sign of a list where a space follows it', () => {
    const { rule } = readRule('- 2 điểm nếu đúng hạn\n- 0 điểm nếu chậm', 2);
    expect(rule && scoreResult(rule, 'Đúng hạn').points).toBe(2);
  });
});
