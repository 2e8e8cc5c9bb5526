// Results that are counts and ratios: what is counted, and of how many.

import { describe, expect, it } from 'vitest';
import { pointsOf } from './scored.ts';

describe('counts', () => {
  it('are not days where the rule counts occasions', () => {
    expect(pointsOf('Trừ 0,5đ mỗi lần chậm', 2, '3 lần')).toBe(0.5);
    expect(pointsOf('Trừ 0,5đ mỗi lần chậm', 2, '3 ngày')).toBeNull();
  });

  it('of what is late are read from a bare number, of what is missing only where that is said', () => {
    const late = 'Đúng hạn cả năm: 2đ; chậm 1 kỳ: 1đ; chậm từ 2 kỳ: 0đ';
    expect(['0', '1', 'chậm 2 kỳ', '3'].map((result) => pointsOf(late, 2, result))).toEqual([2, 1, 0, 0]);
    const missing = 'Đủ cả năm: 2đ; thiếu 1 kỳ: 1đ; thiếu từ 2 kỳ: 0đ';
    expect(['thiếu 1 kỳ', '1'].map((result) => pointsOf(missing, 2, result))).toEqual([1, null]);
  });

  it('of late things are no days late', () => {
    const rule = 'Số hồ sơ trễ hạn ≤ 5: 2đ; từ 6 - 10: 1đ; > 10: 0đ';
    expect(['0', '5 hồ sơ', '6', '11'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 2, 1, 0]);
  });

  it('of one fault are not those of another', () => {
    expect(pointsOf('Mỗi báo cáo chậm trừ 0,5đ', 2, 'Chậm 2 báo cáo')).toBe(1);
    expect(pointsOf('Mỗi báo cáo chậm trừ 0,5đ', 2, 'Thiếu 2 báo cáo')).toBeNull();
  });

  it.each([
    ['Mỗi giải pháp được công nhận: 1đ', '2 giải pháp được công nhận', 2],
    ['Mỗi giải pháp được công nhận: 1đ', '2 giải pháp chưa được công nhận', null],
    ['Mỗi giải pháp được công nhận: 1đ', '2 giải pháp đang chờ công nhận', null],
    ['Mỗi giải pháp được công nhận: 1đ', '2 giải pháp cấp xã', 2],
    ['Đơn đúng hạn: 2đ; mỗi đơn trễ hạn trừ 0,5đ', '3 đơn đúng hạn', null],
    ['Mỗi đơn trễ hạn trừ 0,5đ', '3 đơn không trễ hạn', null],
    ['Mỗi đơn trễ hạn trừ 0,5đ', '3 đơn quá hạn', 0.5],
    ['Mỗi đơn trễ hạn trừ 0,5đ', '3 đơn sai mẫu', null],
    ['Mỗi lần vắng không lý do trừ 0,5đ', '2 lần vắng có lý do', null],
    ['Mỗi lần vắng không lý do trừ 0,5đ', '2 lần vắng không lý do', 1],
    ['Tỷ lệ đơn đúng hạn: từ 95%: 2đ; dưới 95%: 0đ', '3/60 đơn trễ hạn', null],
    ['Tỷ lệ đơn đúng hạn: từ 95%: 2đ; dưới 95%: 0đ', '57/60 đơn đúng hạn', 2],
    ['Trên 95% đơn không trễ hạn: 2đ; còn lại: 0đ', '3/100 đơn trễ hạn', null],
    ['Không đạt từ 3 việc: 0đ; không đạt 1-2 việc: 1đ; đạt tất cả: 2đ', 'Đạt 3 việc', null],
    ['Không đạt từ 3 việc: 0đ; không đạt 1-2 việc: 1đ; đạt tất cả: 2đ', '2', 1],
    ['Số việc chưa hoàn thành dưới 3: 2đ; từ 3: 0đ', '5 việc hoàn thành', null],
    ['Số việc chưa hoàn thành dưới 3: 2đ; từ 3: 0đ', 'Hoàn thành 2 việc', null],
    ['Số việc chưa hoàn thành dưới 3: 2đ; từ 3: 0đ', '2 việc chưa hoàn thành', 2],
    ['Mọi tổ thực hiện: 2đ; còn 01 tổ chưa thực hiện: 1đ; còn từ 02 tổ chưa thực hiện: 0đ', '1 tổ thực hiện', null],
    ['Mọi tổ thực hiện: 2đ; còn 01 tổ chưa thực hiện: 1đ; còn từ 02 tổ chưa thực hiện: 0đ', '1 tổ chưa thực hiện', 1],
    ['Mỗi việc hoàn thành 0,5đ; việc chưa hoàn thành 0đ', '3 việc hoàn thành', 1.5],
    ['Không có lỗi: 2đ; có 01 lỗi nhẹ: 1đ; có lỗi nặng: 0đ', '1', null],
    ['Không có lỗi: 2đ; có 01 lỗi nhẹ: 1đ; có lỗi nặng: 0đ', '1 lỗi nặng', null],
    ['Không có lỗi: 2đ; có 01 lỗi nhẹ: 1đ; có lỗi nặng: 0đ', '1 lỗi nhẹ', 1],
    ['Không có lỗi: 2đ; có 01 lỗi nhẹ: 1đ; có lỗi nặng: 0đ', '0', 2],
  ])('are of what the rule counts, not of its contrary: %s: %s', (rule, result, points) => {
    expect(pointsOf(rule, 2, result)).toBe(points);
  });

  it('reach zero before "dưới 3" does, where a case says there is nothing', () => {
    const rule = 'Từ 3 cuộc trở lên: 2đ; dưới 3 cuộc: 1đ; không tổ chức: 0đ';
    expect(['3', '2', '0', 'Không'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, 0]);
  });

  it('of missing things are none where all is there', () => {
    const rule = 'Cập nhật đầy đủ 05 mục: 1,5đ, thiếu mỗi mục trừ 0,25đ';
    expect(['Đầy đủ', 'Đủ', 'thiếu 2 mục'].map((result) => pointsOf(rule, 1.5, result))).toEqual([1.5, 1.5, 1]);
    expect(pointsOf('Mỗi báo cáo thiếu hoặc chậm trừ 0,5đ', 2, 'Đầy đủ')).toBeNull();
  });

  it('of things achieved need the rule’s own total', () => {
    const rule = 'Đủ 4 nội dung: 2đ; thiếu 01 nội dung: 1đ; thiếu từ 02 nội dung: 0đ';
    const results = ['4/4', '3/4', 'Thiếu 2', '3/5', '5/4', '3'];
    expect(results.map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, null, null, null]);
  });

  it('are of what the rule counts, quarters and months too', () => {
    const rule = 'Họp đủ 4/4 quý: 2đ; 3/4 quý: 1 điểm; dưới 3/4 quý: 0đ';
    expect(['4 quý', '3 quý', '2 tháng'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, null]);
  });

  it('are none where there is nothing of what each earns for', () => {
    const rule = 'Mỗi sáng kiến được công nhận: 1đ, tối đa 3đ';
    const results = ['Không có sáng kiến', 'Chưa có sáng kiến nào', 'Không có báo cáo'];
    expect(results.map((result) => pointsOf(rule, 3, result))).toEqual([0, 0, null]);
    expect(pointsOf('Mỗi báo cáo chậm trừ 0,5đ', 2, 'Không có báo cáo')).toBeNull();
  });

  it('may be named by a list of words', () => {
    const rule = 'Không có: 2đ; có 1-2 góp ý, phản ánh: 1đ; có 3 góp ý, phản ánh trở lên: 0đ';
    expect(['0', '2', '3', '7'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, 0]);
  });

  it('above the limit on how many count earn no more', () => {
    expect(pointsOf('Mỗi cuộc kiểm tra: 0,5đ (tối đa 2 cuộc)', 5, '3')).toBe(1);
  });
});

describe('ratios', () => {
  it.each([
    ['1', 2],
    ['0,85', 1.7],
    ['2', 0.04],
    ['100', 2],
    ['1,5', null],
    ['140', null],
    ['140%', 2],
    ['05/12', null],
  ])('%j without or with its sign is worth %s of 2', (result, points) => {
    const scored = pointsOf('Theo tỷ lệ', 2, result);
    if (points === null) expect(scored).toBeNull();
    else expect(scored).toBeCloseTo(points);
  });

  it('need no sign where the rule says before its numbers that they are percentages', () => {
    const rule = 'Mức độ hài lòng (%): ≥ 90: 2đ; 80 - <90: 1đ; < 80: 0đ';
    expect(['92%', '85', '79,5', '0,8', '9/10'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, 1, 2]);
  });

  it('above the whole count as the whole only where the rule names nothing above it', () => {
    const beyond = 'Trên 100% kế hoạch: 3đ; đạt 100%: 2đ; từ 80% đến dưới 100%: 1đ; dưới 80%: 0đ';
    expect(['115%', '21/20', '100%', '99%'].map((result) => pointsOf(beyond, 3, result))).toEqual([3, 3, 2, 1]);
    const steps = 'Từ 110% trở lên: 3đ; từ 100% đến dưới 110%: 2đ; dưới 100%: tỷ lệ × 2';
    expect(['130%', '110%', '105%', '100%', '50%'].map((result) => pointsOf(steps, 3, result))).toEqual([
      3, 3, 2, 2, 1,
    ]);
    expect(pointsOf('Đạt 120%: 3đ; đạt 110%: 2đ; đạt 100%: 1đ', 3, '115%')).toBeNull();
    expect(pointsOf('Từ 90% trở lên: 2đ; dưới 90%: 0đ', 2, '115%')).toBe(2);
    expect(pointsOf('Theo tỷ lệ; từ 120%: 2đ', 2, '115%')).toBe(2);
  });

  it('of nothing at all are the case of not doing it', () => {
    const rule = 'Từ 50% trở lên: 2đ; dưới 50%: 1đ; không thực hiện: 0đ';
    expect(['50%', '1%', '0%'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0]);
    const nothingToDo = 'Từ 50% trở lên: 2đ; dưới 50%: 0đ; không có kiến nghị: 2đ';
    expect(['0%', 'Không có kiến nghị'].map((result) => pointsOf(nothingToDo, 2, result))).toEqual([0, 2]);
  });

  it('are not defined twice: "tỷ lệ = a/b × 100%" gives no points', () => {
    const rule = 'Tỷ lệ = (số đã giải quyết/số tiếp nhận) × 100%. Từ 95% trở lên: 2đ; từ 80% đến dưới 95%: 1đ';
    expect(pointsOf(rule, 2, '95%')).toBe(2);
    expect(pointsOf(rule, 2, '50%')).toBeNull();
  });
});
