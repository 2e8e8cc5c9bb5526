// Wordings of rules that once gave a wrong number: each now gives the right one, or is refused.

import { describe, expect, it } from 'vitest';
import { readRule } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { pointsOf } from './scored.ts';

const WITHIN_DAYS = 'Trả kết quả trong 10 ngày: 2đ; từ 11 đến 15 ngày: 1đ; quá 15 ngày';
const TAKES_DAYS = 'Trả lời trong 07 ngày: 2đ; chậm 1-2 ngày: 1đ';
const LAST_YEAR = 'Trong quý IV năm trước: 2đ; trong tháng 01: 1đ; sau tháng 01: 0đ';
const IN_TENS = 'Từ ngày 01 đến ngày 10 tháng 12: 2đ; từ ngày 11 đến hết ngày 20/12: 1đ; sau ngày 20/12: 0đ';
const COMPLETE_IN_TIME = 'Gửi đủ, đúng hạn: 2đ';

describe('wordings that once gave a wrong number', () => {
  it.each([
    ['a limit without a comma', 'Mỗi mô hình được cộng 0,5đ nhưng không quá 1đ', 1, '1', 0.5],
    ['a limit without a comma, reached', 'Mỗi mô hình được cộng 0,5đ nhưng không quá 1đ', 1, '3', 1],
    ['a share that is taken off', 'Đúng hạn: 2đ; chậm giảm 25% số điểm', 2, 'Chậm', 1.5],
    ['a share of all points that is taken off', 'Đúng hạn: 2đ; chậm bị giảm 25% tổng điểm', 2, 'Chậm', 1.5],
    ['a fraction that is taken off', 'Đúng hạn: 2đ; chậm trừ 1/4 số điểm', 2, 'Chậm', 1.5],
    ['a share that is taken off each day', 'Đúng hạn: 2đ; mỗi ngày chậm giảm 25% số điểm', 2, 'Chậm 2 ngày', 1],
    ['a fraction that is left', 'Đúng hạn: 2đ; chậm được 1/4 số điểm', 2, 'Chậm', 0.5],
    ['a share that is left', 'Đúng hạn: 2đ; chậm hạ xuống 50% số điểm', 2, 'Chậm', 1],
    ['none late is better than few late', 'Không có hồ sơ trễ: 2đ; trễ dưới 5%: 1đ; từ 5% trở lên: 0đ', 2, '0%', 2],
    [
      'not late at all before few days late',
      'Đúng hạn: 2đ; chậm dưới 5 ngày: 1đ; chậm từ 5 ngày trở lên: 0đ',
      2,
      '0',
      2,
    ],
    [
      'a case in words beside a number',
      'Đúng hạn: 2đ; chậm dưới 5 ngày: 1đ; chậm từ 5 ngày trở lên hoặc không gửi: 0đ',
      2,
      'Không gửi',
      0,
    ],
    ['early is not just on time', 'Xong trước thời hạn: 2đ; xong đúng thời hạn: 1đ; chậm: 0đ', 2, 'Đúng hạn', 1],
    [
      'on time in two cases',
      'Kịp thời, đầy đủ: 2đ; kịp thời nhưng chưa đầy đủ: 1đ; không kịp thời: 0đ',
      2,
      'Kịp thời',
      null,
    ],
    [
      'a count of days late is no count of missing things',
      'Chậm từ 3 ngày trở lên: 0đ; chậm dưới 3 ngày: 1đ',
      1,
      'Chậm 4 ngày',
      0,
    ],
    ['days that are not called late again', 'Chậm 01 ngày trừ 1đ; quá 03 ngày không tính điểm', 5, 'Chậm 4 ngày', 0],
    ['days before that', 'Chậm 01 ngày trừ 1đ; quá 03 ngày không tính điểm', 5, 'Chậm 3 ngày', 2],
    ['places, not more of them', 'Đăng trên cả 3 báo: 2đ; đăng trên 2 báo: 1đ; đăng trên 1 báo: 0,5đ', 2, '2 báo', 1],
    ['more than so many', 'Có trên 2 lớp: 2đ; có từ 1 đến 2 lớp: 1đ; không có: 0đ', 2, '2', 1],
    ['“not reached” is below', 'Đạt 100%: 2đ; không đủ 100% thì tính theo tỷ lệ', 2, '90%', 1.8],
    ['“up to” is from nothing', 'Tỷ lệ trễ: 0%: 2đ; đến 3%: 1đ; trên 3%: 0đ', 2, '3%', 1],
    ['days late beyond a time are no days beyond the next', `${WITHIN_DAYS}: 0đ`, 2, 'Chậm 4 ngày', null],
    ['late by nobody knows how many days', `${WITHIN_DAYS}: 0đ`, 2, 'Chậm', null],
    ['a time that the rule names is that very case', `${WITHIN_DAYS}: 0đ`, 2, 'Quá 15 ngày', 0],
    ['days that something took are no days late', `${TAKES_DAYS}; chậm trên 2 ngày: 0đ`, 2, '7 ngày', null],
    ['a number may be the days it took', `${TAKES_DAYS}; chậm trên 2 ngày: 0đ`, 2, '1', null],
    ['days that are called late are late', `${TAKES_DAYS}; chậm trên 2 ngày: 0đ`, 2, 'Chậm 1 ngày', 1],
    ['days it took, where each late one costs', 'Trả lời trong 07 ngày: 2đ; mỗi ngày chậm trừ 0,5đ', 2, '3', null],
    ['days late, where each costs', 'Trả lời trong 07 ngày: 2đ; mỗi ngày chậm trừ 0,5đ', 2, 'Chậm 3 ngày', 0.5],
    ['a time that is allowed is no lateness', 'Không quá 05 ngày làm việc: 2đ; không làm: 0đ', 2, 'Chậm', null],
    ['within the time is on time', 'Không quá 05 ngày làm việc: 2đ; không làm: 0đ', 2, 'Đúng hạn', 2],
    ['days that are allowed are no days late', 'Không quá 07 ngày: 2đ; mỗi ngày chậm trừ 0,5đ', 2, 'Chậm 3 ngày', 0.5],
    ['a quarter of the year before is no quarter of this one', LAST_YEAR, 2, '10/01/2024', 1],
    ['nor is it when the quarter is typed', LAST_YEAR, 2, 'Tháng 1', 1],
    [
      'the month stands only at the second day',
      'Từ ngày 11 đến ngày 20 tháng 12: 1đ; sau đó: 0đ',
      1,
      '05/12/2024',
      null,
    ],
    ['days of a month in two cases', IN_TENS, 2, '05/12/2024', 2],
    ['the second ten of them', IN_TENS, 2, '11/12/2024', 1],
    ['two days, one for each half of the year', 'Trước 30/6 và 31/12: 1đ; chậm: 0đ', 1, '30/12/2024', null],
    ['half of a time is no first of February', 'Chậm không quá 1/2 thời gian: 1đ; còn lại: 0đ', 1, '15/01/2024', null],
    [
      'late by up to half of the time',
      'Chậm không quá 1/2 thời gian: 1đ; quá 1/2 thời gian: 0đ',
      1,
      '15/03/2024',
      null,
    ],
    ['nothing over is no little over', 'Dùng đúng số được giao: 1đ; vượt dưới 5%: 0,5đ; vượt từ 5%: 0đ', 1, '0%', null],
    ['as much as the whole is no excess', 'Đúng mức: 1đ; vượt dưới 5%: 0,5đ; vượt từ 5%: 0đ', 1, '103%', null],
    ['no growth is no small growth', 'Tăng từ 10%: 2đ; tăng dưới 10%: 1đ; không tăng hoặc giảm: 0đ', 2, '0%', null],
    ['a small growth', 'Tăng từ 10%: 2đ; tăng dưới 10%: 1đ; không tăng hoặc giảm: 0đ', 2, '3%', 1],
    [
      'once a quarter is not once a year',
      'Đối thoại 01 lần/quý: 2đ; 01 lần/6 tháng: 1đ; 01 lần/năm: 0,5đ',
      2,
      '1',
      null,
    ],
    ['how often, in the words of the rule', 'Đối thoại 01 lần/quý: 2đ; 01 lần/năm: 0,5đ', 2, '1 lần/năm', 0.5],
    ['so many in a year', 'Tổ chức 4 lần/năm: 2đ; 2 lần/năm: 1đ', 2, '4', 2],
    ['a little over', 'Dùng đúng số được giao: 1đ; vượt dưới 5%: 0,5đ; vượt từ 5%: 0đ', 1, '3%', 0.5],
    ['a growth where all are growths', 'Tăng từ 20% so với năm trước: 2đ; từ 5% đến dưới 20%: 1đ', 2, '7%', 1],
    ['the number before the sign', '80% < x: 2đ; 60% > x: 0đ; còn lại: 1đ', 2, '95%', 2],
    ['the number itself before the sign', '80% < x: 2đ; 60% > x: 0đ; còn lại: 1đ', 2, '80%', 1],
    ['what is less than the number before the sign', '80% < x: 2đ; 60% > x: 0đ; còn lại: 1đ', 2, '50%', 0],
    ['late with and without an excuse', 'Chậm nhưng có lý do: 1đ; chậm không có lý do: 0đ', 1, 'Chậm', null],
    ['on time is not yet complete', `${COMPLETE_IN_TIME}; mỗi kỳ thiếu hoặc chậm trừ 0,5đ`, 2, 'Đúng hạn', null],
    ['complete and on time', `${COMPLETE_IN_TIME}; mỗi kỳ thiếu hoặc chậm trừ 0,5đ`, 2, 'Gửi đủ, đúng hạn', 2],
    ['not late is not yet complete', 'Mỗi báo cáo thiếu hoặc chậm trừ 0,5đ', 2, 'Không chậm', null],
    ['not missing is not yet on time', 'Mỗi báo cáo thiếu hoặc chậm trừ 0,5đ', 2, 'Không thiếu', null],
    ['not late where only that costs', 'Mỗi báo cáo chậm trừ 0,5đ', 2, 'Không chậm', 2],
    ['on time where only being late costs', `${COMPLETE_IN_TIME}; mỗi kỳ chậm trừ 0,5đ`, 2, 'Đúng hạn', 2],
  ])('%s', (_, text, maximum, result, points) => {
    expect(pointsOf(text, maximum, result)).toBe(points);
  });

  it.each([
    ['Cứ đạt 10% được 0,2đ'],
    ['Mỗi 2 lần chậm trừ 0,5đ'],
    ['Mỗi bài 0,5đ, nếu là bài chính 1đ'],
    ['Mỗi lần chậm trừ 0,5đ. Từ lần thứ ba trừ gấp đôi.'],
    ['Mỗi lần chậm trừ 0,5đ (từ lần thứ ba trừ gấp đôi)'],
    ['Xong đúng hạn: 1đ; xong trước hạn được cộng thêm 0,5đ'],
    ['Mỗi lần sai trừ 0,5đ; sai ở 3 việc lớn: 0đ'],
    ['Từ 80% trở lên: 2đ (trong đó tỷ lệ trực tuyến phải đạt 50%); dưới 80%: 0đ'],
    ['Đứng đầu cụm: 2đ; các đơn vị còn lại chấm theo tỷ lệ so với đơn vị đứng đầu'],
    ['Huân chương: 2đ, bằng khen 1đ, giấy khen 0,5đ; cộng dồn không quá 2đ'],
    ['Không có đơn: 2đ; có đơn đã giải quyết: 1đ; có đơn chưa giải quyết: mỗi đơn trừ 0,5đ'],
    ['Kết quả của từng việc được 0,5đ'],
    ['Đúng hạn: 1,5đ; chậm: trừ 0,5đ'],
    ['Không sai phạm: 1,5đ; sai phạm nhẹ: trừ 50% số điểm'],
    ['Từ 90% trở lên: 1đ; dưới 90% tính theo tỷ lệ'],
    ['Từ 90% trở lên: 1đ; dưới 90%: tỷ lệ × 1,5'],
    ['Từ 90% trở lên: 1đ; theo tỷ lệ'],
    ['Hoàn thành kế hoạch: 1đ; vượt từ 10% trở lên: 2đ; không hoàn thành: 0đ'],
    ['Hoàn thành 100%: 1đ; vượt trên 10%: 2đ; dưới 100%: 0đ'],
    ['Đạt trên 50%: 2đ; không đạt nhưng tăng trên 10% so với năm trước: 1đ; còn lại: 0đ'],
    ['Đạt trên 50%: 2đ. Trường hợp dưới mức đó, nếu tăng trên 10% so với cùng kỳ: 1đ. Còn lại: 0đ'],
    ['Từ 95% trở lên: 2đ, giảm 5% trừ 0,5đ, dưới 80%: 0đ'],
    ['Đạt 100%: 2đ; thiếu 10% trừ 1đ'],
    ['Đạt 100%: 2đ; dưới 100% tính theo tỷ lệ, tối thiểu 1đ'],
    ['Đạt 100%: 2đ; dưới 100% tính theo tỷ lệ, nhưng thấp nhất là 1đ'],
    ['Đạt 100%: 2đ; dưới 100% tính theo tỷ lệ, ít nhất được 1đ'],
    ['Mỗi lần chậm trừ 0,5đ, thấp nhất còn 0,5đ'],
    ['Mỗi lần chậm trừ 0,5đ (điểm còn lại không thấp hơn 1đ)'],
    ['Đúng hạn: 2đ; mỗi tuần chậm giảm một nửa số điểm'],
  ])('are refused where nobody can tell: %s', (text) => {
    expect(readRule(text, 2).rule).toBeNull();
  });
});
