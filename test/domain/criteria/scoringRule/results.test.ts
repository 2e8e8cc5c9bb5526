// How results meet rules where it takes care: which level is meant, whose polarity counts, days and counts.

import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';

const pointsOf = (text: string, maximum: number, result: string): number | null => {
  const { rule, problems } = readRule(text, maximum);
  if (rule === null) throw new Error(problems.map((problem) => problem.text).join(' '));
  const { points, problem } = scoreResult(rule, result);
  if (points === null) expect(problem).toMatch(/\S/);
  return points;
};

describe('levels', () => {
  const grades = 'Xuất sắc: 4đ; hoàn thành tốt: 3đ; hoàn thành: 2đ; không hoàn thành: 0đ';

  it.each([
    ['Xuất sắc', 4],
    ['HOÀN THÀNH TỐT', 3],
    ['hoàn  thành', 2],
    ['Không hoàn thành', 0],
    ['Không', 0],
    ['Tốt', null],
    ['Kém', null],
    ['Hoàn thành tốt, hoàn thành', null],
  ])('%j among grades that contain one another is worth %s', (result, points) => {
    expect(pointsOf(grades, 4, result)).toBe(points);
  });

  it('of which several are named count as the best only where the rule says so', () => {
    const prizes = 'Giải nhất: 3đ; giải nhì: 2đ; không có: 0đ';
    expect(pointsOf(prizes, 3, 'Giải nhì, giải nhất')).toBeNull();
    expect(pointsOf(`${prizes}. Chỉ tính giải cao nhất`, 3, 'Giải nhì, giải nhất')).toBe(3);
  });

  it('are not told from a start that fits two of them', () => {
    const rule = 'Ban hành đủ văn bản: 2đ; ban hành thiếu văn bản: 1đ; không ban hành: 0đ';
    expect(pointsOf(rule, 2, 'Ban hành')).toBeNull();
    expect(pointsOf(rule, 2, 'Ban hành đủ')).toBe(2);
  });

  it('take the side of the rule: what is wanted may be a "không"', () => {
    const rule = 'Không có đơn thư: 1đ; có đơn thư: 0đ';
    expect(pointsOf(rule, 1, 'Không')).toBe(1);
    expect(pointsOf(rule, 1, 'Có')).toBe(0);
    expect(pointsOf(rule, 1, 'Đạt')).toBeNull();
  });

  it.each([
    ['Không có đơn thư: 1đ; có đơn thư: 0đ', 'Không hoàn thành', null],
    ['Không có đơn thư: 1đ; có đơn thư: 0đ', 'Chưa có', 1],
    ['Thực hiện đúng quy trình: 2đ; thực hiện không đúng quy trình: 0đ', 'Đạt', 2],
    ['Thực hiện đúng quy trình: 2đ; thực hiện không đúng quy trình: 0đ', 'Không', 0],
    ['Ban hành trong quý I: 2đ; sau quý I hoặc không ban hành: 0đ', 'Không đạt', null],
    ['Khai báo trung thực: 2đ; khai báo không trung thực: 0đ', 'Không', null],
    ['Khai báo trung thực: 2đ; khai báo không trung thực: 0đ', 'Không đạt', 0],
    ['Làm tốt: 2đ; làm khá: 1đ; không làm: 0đ', 'Không đạt', null],
    ['Làm tốt: 2đ; làm khá: 1đ; không làm: 0đ', 'Không', 0],
    ['Ban hành trong quý I: 2đ; sau quý I hoặc không ban hành: 0đ', 'Có', null],
    ['Ban hành trong quý I: 2đ; sau quý I hoặc không ban hành: 0đ', 'Không', 0],
    ['Đúng hạn: 2đ; chậm dưới 5 ngày: 1đ; chậm từ 5 ngày hoặc không gửi: 0đ', 'Đạt', null],
    ['Đúng hạn: 2đ; chậm dưới 5 ngày: 1đ; chậm từ 5 ngày hoặc không gửi: 0đ', 'Không', 0],
  ])('say yes and no only of the one case they can mean: %s: %s', (text, result, points) => {
    expect(pointsOf(text, 2, result)).toBe(points);
  });

  it.each([
    ['Không sai phạm: 2đ; có sai phạm nhẹ: 1đ; sai phạm nặng: 0đ', 'Có sai phạm', null],
    ['Không sai phạm: 2đ; có sai phạm nhẹ: 1đ; sai phạm nặng: 0đ', 'Sai phạm nhẹ', 1],
    ['Trả lời đầy đủ, rõ ràng: 2đ; trả lời chung chung: 1đ', 'Đầy đủ', null],
    ['Trả lời đầy đủ, rõ ràng: 2đ; trả lời chung chung: 1đ', 'Chung chung', 1],
    ['Thực hiện đủ 4 việc: 2đ; thực hiện 3 việc: 1đ', 'Thực hiện', null],
    ['Tự thực hiện: 2đ; thuê ngoài: 1đ; không thực hiện: 0đ', 'Thực hiện', null],
    ['Sổ sách cập nhật kịp thời, đầy đủ: 2đ; cập nhật chưa đủ: 1đ', 'Đầy đủ', null],
    ['Làm nghiêm túc, không để xảy ra lỗi: 2đ; để xảy ra lỗi: 0đ', 'Không để xảy ra lỗi', 2],
    ['Thực hiện đúng: 2đ; mỗi lần sai trừ 0,5đ', 'Thực hiện', null],
  ])('are not told from half of their name: %s: %s', (text, result, points) => {
    expect(pointsOf(text, 2, result)).toBe(points);
  });

  it('do not take a qualified yes for a yes', () => {
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Đã ban hành')).toBe(1);
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Đã ban hành nhưng chậm')).toBeNull();
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Có một phần')).toBeNull();
  });
});

describe('deadlines', () => {
  const byDay = 'Ban hành chậm nhất ngày 15/01/2024: 2đ; ban hành chậm: 1đ; không ban hành: 0đ';

  it.each([
    ['15/01/2024', 2],
    ['16/01/2024', 1],
    ['Đúng hạn', 2],
    ['Chậm', 1],
    ['Muộn 3 ngày', 1],
    ['Không ban hành', 0],
    ['31/02/2024', null],
    ['85%', null],
  ])('%j against a day that counts itself is worth %s', (result, points) => {
    expect(pointsOf(byDay, 2, result)).toBe(points);
  });

  it('say nothing of the day that lies between "trước" and "sau"', () => {
    const rule = 'Trước ngày 31/12/2023: 1đ; sau ngày 31/12/2023: 0đ';
    expect(pointsOf(rule, 1, '30/12/2023')).toBe(1);
    expect(pointsOf(rule, 1, '01/01/2024')).toBe(0);
    expect(pointsOf(rule, 1, '31/12/2023')).toBeNull();
  });

  it('without a year do not judge January against December', () => {
    const rule = 'Trước hoặc trong ngày 20/12: 1đ; sau ngày 20/12: 0đ';
    expect(pointsOf(rule, 1, '20/12/2023')).toBe(1);
    expect(pointsOf(rule, 1, '10/01/2024')).toBeNull();
  });

  it('count the days after them where the rule does', () => {
    const rule = 'Chậm nhất ngày 15/12/2023: 2đ; chậm từ 01 đến 05 ngày: 1đ; chậm trên 05 ngày: 0đ';
    expect(pointsOf(rule, 2, '20/12/2023')).toBe(1);
    expect(pointsOf(rule, 2, '21/12/2023')).toBe(0);
    expect(pointsOf(rule, 2, 'Chậm 5 ngày')).toBe(1);
  });

  it('of a time that can not be read leave open which day is on time', () => {
    const rule = 'Trong tháng 12 năm trước: 2đ; trong tháng 01: 1đ; sau tháng 01: 0đ';
    expect(pointsOf(rule, 2, '15/01/2024')).toBe(1);
    expect(pointsOf(rule, 2, 'Đúng hạn')).toBeNull();
    expect(pointsOf('Trước 17 giờ ngày 15/11/2024: 2đ; nộp sau thời gian trên: 0đ', 2, '14/11/2024')).toBe(2);
  });

  it('that every month has do not make days what is counted', () => {
    const rule = 'Gửi trước ngày 20 hằng tháng: 1đ; gửi chậm 01 kỳ trừ 0,25đ';
    expect(['2 kỳ', 'Chậm 1 kỳ', 'Chậm 2 ngày'].map((result) => pointsOf(rule, 1, result))).toEqual([0.5, 0.75, null]);
  });

  it('have no day to compare with where the rule names none', () => {
    expect(pointsOf('Đúng hạn: 1đ; chậm: 0đ', 1, '15/12/2023')).toBeNull();
  });

  it('earn everything on time where the rule only takes off for being late', () => {
    expect(pointsOf('Chậm: trừ 0,5đ; không nộp: 0đ', 2, 'Đúng hạn')).toBe(2);
    expect(pointsOf('Chậm: trừ 0,5đ; không nộp: 0đ', 2, 'Chậm')).toBe(1.5);
  });
});

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

  it('reach zero before "dưới 3" does, where a case says there is nothing', () => {
    const rule = 'Từ 3 cuộc trở lên: 2đ; dưới 3 cuộc: 1đ; không tổ chức: 0đ';
    expect(['3', '2', '0', 'Không'].map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, 0]);
  });

  it('of things achieved need the rule’s own total', () => {
    const rule = 'Đủ 4 nội dung: 2đ; thiếu 01 nội dung: 1đ; thiếu từ 02 nội dung: 0đ';
    const results = ['4/4', '3/4', 'Thiếu 2', '3/5', '5/4', '3'];
    expect(results.map((result) => pointsOf(rule, 2, result))).toEqual([2, 1, 0, null, null, null]);
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

describe('wordings that once gave a wrong number', () => {
  it.each([
    ['a limit without a comma', 'Mỗi mô hình được cộng 0,5đ nhưng không quá 1đ', 1, '1', 0.5],
    ['a limit without a comma, reached', 'Mỗi mô hình được cộng 0,5đ nhưng không quá 1đ', 1, '3', 1],
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
  ])('are refused where nobody can tell: %s', (text) => {
    expect(readRule(text, 2).rule).toBeNull();
  });
});
