// Results in words: which level of a rule is meant, and whose polarity counts.

import { describe, expect, it } from 'vitest';
import { readRule } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { pointsOf } from './scored.ts';

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

  it('go by their grade, whatever the first of them says is graded', () => {
    const rule = 'Chỉ số chuyển đổi số xếp loại Tốt: 4đ, Khá: 3đ, không xếp loại: 0đ';
    expect(pointsOf(rule, 4, 'Tốt')).toBe(4);
    expect(pointsOf(rule, 4, 'Khá')).toBe(3);
    expect(pointsOf(rule, 4, 'Không xếp loại')).toBe(0);
  });

  it.each([
    ['Trả lời đầy đủ và rõ ràng: 2đ; trả lời chung chung: 1đ', 'Trả lời đầy đủ, rõ ràng', 2],
    ['Trả lời đầy đủ, rõ ràng: 2đ; trả lời chung chung: 1đ', 'Đầy đủ và rõ ràng', 2],
    ['Trả lời đầy đủ và rõ ràng: 2đ; trả lời chung chung: 1đ', 'Đầy đủ hoặc rõ ràng', null],
    ['Làm tốt: 2đ; làm khá: 1,5đ; trung bình: 1đ', 'Thực hiện trung bình', 1],
    ['Khiển trách: 1đ; không bị kỷ luật: 2đ', 'Bị khiển trách', 1],
    ['Bảo đảm chất lượng: 2đ; không bảo đảm chất lượng: 0đ', 'Không đảm bảo chất lượng', 0],
    ['Niêm yết đầy đủ: 2đ; niêm yết không đầy đủ: 1đ; không niêm yết: 0đ', 'Niêm yết chưa đầy đủ', 1],
    ['Niêm yết đầy đủ: 2đ; niêm yết không đầy đủ: 1đ; không niêm yết: 0đ', 'Chưa đầy đủ', 1],
    ['Đã xong: 2đ; chưa đạt: 1đ; không đạt: 0đ', 'Không đạt', 0],
    ['Đã xong: 2đ; chưa đạt: 1đ; không đạt: 0đ', 'Chưa đạt', 1],
    ['Đủ và kịp thời: 2đ; đủ nhưng không kịp thời: 1đ; không làm: 0đ', 'Chậm', 1],
    ['Lập đủ sổ: 2đ; có lập sổ nhưng thiếu sổ theo dõi: 1đ; không lập: 0đ', 'Thiếu sổ theo dõi', 1],
    ['Không có hồ sơ sửa quá 02 lần: 2đ; có hồ sơ sửa quá 02 lần: 0đ', 'Không có', 2],
    ['Không có hồ sơ sửa quá 02 lần: 2đ; có hồ sơ sửa quá 02 lần: 0đ', 'Có', 0],
    ['Không có hồ sơ sửa quá 02 lần: 2đ; có hồ sơ sửa quá 02 lần: 0đ', '3', null],
    ['Bảo đảm (2 điểm)/Chưa bảo đảm (0 điểm)', 'Bảo đảm', 2],
    ['Bảo đảm (2 điểm)/Chưa bảo đảm (0 điểm)', 'Không đảm bảo', 0],
  ])('are the same with another word for it: %s: %s', (text, result, points) => {
    expect(pointsOf(text, 2, result)).toBe(points);
  });

  it.each([
    ['Khá', 2],
    ['Xếp loại Tốt', 2],
    ['Xuất sắc', 2],
    ['Trung bình', 1],
    ['Yếu', 0],
    ['Kém', 0],
    ['A', null],
  ])('from one grade up or down take in the grades beyond it: %s', (result, points) => {
    const rule = 'Xếp loại từ Khá trở lên: 2đ; Trung bình: 1đ; loại Yếu trở xuống: 0đ';
    expect(pointsOf(rule, 2, result)).toBe(points);
  });

  it('may be a number in words: the third prize is no three of anything', () => {
    const rule = 'Giải nhất: 3đ; nhì: 2đ; ba: 1đ; không có giải: 0đ';
    const results = ['Ba', 'Giải ba', 'Giải nhì', '3 lần', 'Không có giải'];
    expect(results.map((result) => pointsOf(rule, 3, result))).toEqual([1, 1, 2, null, 0]);
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
    ['Có bố trí chuyên trách: 2đ; kiêm nhiệm: 1đ; không bố trí: 0đ', 'Có bố trí', null],
    ['Có bố trí chuyên trách: 2đ; kiêm nhiệm: 1đ; không bố trí: 0đ', 'Chuyên trách', 2],
    ['Có bố trí chuyên trách: 2đ; không bố trí: 0đ', 'Có bố trí', 2],
    ['Qua mạng toàn trình: 2đ; một phần: 1đ; trực tiếp: 0đ', 'Qua mạng', null],
    ['Qua mạng toàn trình: 2đ; một phần: 1đ; trực tiếp: 0đ', 'Toàn trình', 2],
    ['Có đề án được duyệt: 2đ; đã trình: 1đ; chưa trình: 0đ', 'Có đề án', null],
    ['Giảm biên chế đúng lộ trình: 2đ; không giảm: 0đ', 'Giảm', null],
  ])('are not told from half of their name: %s: %s', (text, result, points) => {
    expect(pointsOf(text, 2, result)).toBe(points);
  });

  it.each([
    ['Cao hơn năm trước: 2đ; bằng năm trước: 1đ; thấp hơn năm trước: 0đ', 'Thấp hơn', 0],
    ['Cao hơn năm trước: 2đ; bằng năm trước: 1đ; thấp hơn năm trước: 0đ', 'Bằng năm trước', 1],
    ['Cao hơn năm trước: 2đ; bằng năm trước: 1đ; thấp hơn năm trước: 0đ', '85%', null],
    ['Bằng hoặc cao hơn năm trước: 2đ; thấp hơn năm trước: 0đ', 'Cao hơn', 2],
    ['Vượt chỉ tiêu: 2đ; đạt chỉ tiêu: 1,5đ; không đạt: 0đ', 'Vượt', 2],
    ['Vượt chỉ tiêu: 2đ; đạt chỉ tiêu: 1,5đ; không đạt: 0đ', 'Đạt', null],
    ['Vượt chỉ tiêu: 2đ; đạt chỉ tiêu: 1,5đ; không đạt: 0đ', '110%', null],
  ])('compare with a figure that only the clerk knows: %s: %s', (text, result, points) => {
    expect(pointsOf(text, 2, result)).toBe(points);
  });

  it('do not compare where numbers or all other cases stand beside them', () => {
    expect(readRule('Cao hơn năm trước: 2đ; còn lại: 0đ', 2).rule).toBeNull();
    expect(readRule('Vượt kế hoạch: 2đ; đạt từ 80% kế hoạch: 1đ', 2).rule).toBeNull();
  });

  it('do not take a qualified yes for a yes', () => {
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Đã ban hành')).toBe(1);
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Đã ban hành nhưng chậm')).toBeNull();
    expect(pointsOf('Có ban hành: 1đ; không ban hành: 0đ', 1, 'Có một phần')).toBeNull();
  });
});
