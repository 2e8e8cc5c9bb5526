// Results that tell only half of a case, or could mean several things: they are asked about rather than guessed.

import { describe, expect, it } from 'vitest';
import { scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, ruleOf, scores } from './scored.ts';

describe('half of what a case asks for is not the case', () => {
  it.each<Case>([
    [
      'Lập đủ hồ sơ và lưu trữ đúng nơi: 2đ; không lập đủ hồ sơ hoặc không lưu trữ đúng nơi: 0đ',
      2,
      { 'Lập đủ hồ sơ': null, 'Lập đủ hồ sơ và lưu trữ đúng nơi': 2, 'Không lập đủ hồ sơ': 0 },
    ],
    [
      'Đủ biểu mẫu và đúng thời gian: 1đ; không đủ biểu mẫu hoặc không đúng thời gian: 0đ',
      1,
      { 'Đúng thời gian': null, 'Đủ biểu mẫu': null, 'Không đúng thời gian': 0 },
    ],
    ['Trả lời đầy đủ, đúng trọng tâm: 2đ; không trả lời: 0đ', 2, { 'Trả lời đầy đủ': null, 'Không trả lời': 0 }],
    [
      'Tự kiểm tra, có biên bản: 2đ; tự kiểm tra nhưng không lập biên bản: 1đ; không kiểm tra: 0đ',
      2,
      { 'Tự kiểm tra': null, 'Tự kiểm tra, có biên bản': 2, 'Không lập biên bản': 1 },
    ],
    // What a clerk leaves out here is no second demand that the rule sets apart.
    ['Đầy đủ, đúng hạn: 2đ; đầy đủ nhưng chậm: 1đ; không gửi: 0đ', 2, { 'Đúng hạn': 2, Chậm: 1 }],
  ])('%s', scores);
});

it('half of a case is told with the name of the whole', () => {
  const rule = ruleOf('Lập đủ hồ sơ và lưu trữ đúng nơi: 2đ; không lập hồ sơ: 0đ', 2);
  expect(scoreResult(rule, 'Lập đủ hồ sơ').problem).toContain('một phần của mức “Lập đủ hồ sơ và lưu trữ đúng nơi”');
});

describe('a word that fits anything', () => {
  it.each<Case>([
    [
      'Hoàn thành xuất sắc nhiệm vụ: 4đ; hoàn thành tốt nhiệm vụ: 3đ; hoàn thành nhiệm vụ: 2đ',
      4,
      { 'Hoàn thành': null, 'Hoàn thành nhiệm vụ': 2, 'Hoàn thành tốt': 3 },
    ],
    ['Hoàn thành tốt: 2đ; hoàn thành: 1đ; không hoàn thành: 0đ', 2, { 'Hoàn thành': 1 }],
    ['Hoàn thành nhiệm vụ: 2đ; không hoàn thành nhiệm vụ: 0đ', 2, { 'Hoàn thành': 2 }],
    [
      'Sắp xếp đúng người, đúng việc: 1đ; sắp xếp chưa đúng người: 0,5đ; chưa sắp xếp: 0đ',
      1,
      { Đúng: null, 'Chưa sắp xếp': 0 },
    ],
    ['Thực hiện đúng quy định: 1đ; không đúng quy định: 0đ', 1, { Đúng: 1 }],
  ])('%s', scores);
});

describe('what is measured is no case of it', () => {
  it.each<Case>([
    [
      'Trả 100% kết quả đúng hạn: 2đ; trả từ 90% đến dưới 100% kết quả đúng hạn: 1đ; dưới 90%: 0đ',
      2,
      { 'Đúng hạn': null, '95%': 1, '100%': 2 },
    ],
    ['100% báo cáo đúng hạn: 2đ; có báo cáo chậm: 0đ', 2, { 'Đúng hạn': 2 }],
    [
      'Từ 90% trở lên: 2đ; dưới 90%: 0đ\nTỷ lệ % = (Số người được tập huấn/Tổng số người) x 100',
      2,
      { '90%': 2, '8/10': 0 },
    ],
  ])('%s', scores);
});

describe('more than the best case names', () => {
  const rule = 'Ban chỉ đạo họp 4 lần/năm: 20đ; Ban chỉ đạo họp 2 lần/năm: 10đ; còn lại: 0đ';

  it('is not one of the other cases', () => {
    scores(rule, 20, { '4 lần': 20, '2': 10, '0': 0, '3': 0, '5 lần': null });
  });

  it('but is where fewer are better', () => {
    scores('Không có đơn: 2đ; có 01 đơn: 1đ; còn lại: 0đ', 2, { '0': 2, '1': 1, '4': 0 });
  });
});

describe('what is done is not yet done well', () => {
  it.each<Case>([
    ['Thực hiện tốt: 1đ; thực hiện chưa tốt: 0đ', 1, { 'Đã thực hiện': null, 'Chưa tốt': 0, 'Thực hiện tốt': 1 }],
    [
      'Lập kế hoạch đúng thời gian: 1đ; không lập hoặc lập không đúng thời gian: 0đ',
      1,
      { 'Có kế hoạch': null, Đạt: 1, 'Không lập': 0 },
    ],
    ['Đạt yêu cầu: 1đ; không đạt yêu cầu: 0đ', 1, { 'Đã hoàn thành': null, Đạt: 1 }],
    ['Tham gia đầy đủ: 1đ; không tham gia: 0đ', 1, { 'Đã tham gia': 1 }],
    ['Có quy chế phối hợp: 1đ; không có: 0đ', 1, { 'Đã thực hiện': 1 }],
    ['Đúng hạn: 1đ; chậm: 0đ', 1, { Đúng: null, 'Đúng hạn': 1 }],
  ])('%s', scores);
});

describe('a case with a condition of its own', () => {
  it.each<Case>([
    ['Dự đúng thành phần: 1đ; vắng có lý do: 0,5đ; vắng không lý do: 0đ', 1, { Vắng: null, 'Vắng không lý do': 0 }],
    [
      'Đã xong: 2đ; đang thực hiện đúng tiến độ: 1đ; chưa thực hiện: 0đ',
      2,
      { 'Đang thực hiện': null, 'Đang thực hiện đúng tiến độ': 1 },
    ],
    ['Điểm tối đa nếu không có vi phạm; có vi phạm: 0đ', 2, { 'Không có vi phạm': 2, 'Có vi phạm': 0 }],
  ])('%s', scores);
});

describe('nothing that could be scored', () => {
  const rule = 'Hồ sơ quá hạn ≤ 1%: 2đ; > 1%: 0đ. Không phát sinh hồ sơ: không tính điểm';

  it('is no score of 0 but a criterion that does not apply', () => {
    expect(scoreResult(ruleOf(rule, 2), 'Không phát sinh hồ sơ').problem).toContain('Không áp dụng');
    scores(rule, 2, { 'Không phát sinh': null, '1%': 2, '2%': 0 });
  });

  it('but what was not done is worth nothing', () => {
    scores('Có kế hoạch: 1đ; không có kế hoạch: không tính điểm', 1, { 'Không có kế hoạch': 0 });
  });
});
