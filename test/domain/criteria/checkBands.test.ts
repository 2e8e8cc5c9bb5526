// Gaps and overlaps between the bands of a rule: a decision's own mistakes, found before a result falls into them.

import { describe, expect, it } from 'vitest';
import { checkBands } from '../../../src/domain/criteria/checkBands.ts';
import { readRule } from '../../../src/domain/criteria/scoringRule/index.ts';

const faults = (text: string) => {
  const { rule } = readRule(text, 2);
  if (rule === null) throw new Error(`not read: ${text}`);
  return checkBands(rule);
};

describe('a gap is named with a result that would fall into it', () => {
  it.each<[string, string]>([
    ['Từ 90%: 2đ; từ 80% trở xuống: 0đ', '85%'],
    ['Từ 90%: 2đ; dưới 80%: 0đ', '80%'],
    ['100%: 2đ; từ 80% đến 99%: 1đ; dưới 80%: 0đ', '99,5%'],
    ['Trên 80%: 2đ; dưới 80%: 0đ', '80%'],
    ['Có từ 03 văn bản: 2đ; có 01 văn bản: 1đ; không có: 0đ', '02'],
  ])('%s', (text, result) => {
    expect(faults(text)).toEqual([expect.stringContaining(`ví dụ kết quả ${result} không thuộc mức nào`)]);
  });
});

describe('an overlap is named where the result would have two scores', () => {
  it.each<[string, string]>([
    ['Từ 80% đến 100%: 2đ; từ 70% đến 80%: 1đ; dưới 70%: 0đ', '80%'],
    ['Từ 80% đến 100%: 2đ; từ 70% đến 90%: 1đ; dưới 70%: 0đ', '80%'],
  ])('%s', (text, result) => {
    expect(faults(text)).toEqual([expect.stringContaining(`ví dụ kết quả ${result} thuộc nhiều mức khác điểm`)]);
  });
});

describe('nothing is said of rules that are sound', () => {
  it.each([
    'Từ 90% trở lên: 2đ; từ 80% đến dưới 90%: 1đ; dưới 80%: 0đ',
    '100%: 2đ; từ 80%: 1đ; dưới 80%: 0đ',
    'Từ 90% trở lên: 2đ; từ 80% trở lên: 1đ; dưới 80%: 0đ',
    'Từ 90%: 2đ; từ 70% đến 80%: 1đ; các trường hợp còn lại: 0đ',
    'Không có: 2đ; có 01 văn bản: 1đ; từ 02 văn bản trở lên: 0đ',
    'Đúng hạn: 2đ; chậm dưới 10 ngày: 1đ; chậm từ 10 ngày trở lên: 0đ',
    'Theo tỷ lệ; dưới 80%: 0 điểm',
    'Có: 2đ; không: 0đ',
    'Mỗi sáng kiến: 0,5đ, tối đa 2đ',
    'Nhập điểm',
  ])('%s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('nor of a rule that is silent below its lowest band: the result that needs it is told', () => {
    expect(faults('Từ 85%: 2đ; từ 70% đến dưới 85%: 1đ')).toEqual([]);
  });
});
