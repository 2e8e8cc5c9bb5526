// The forms in which decisions of ministries and provinces write their scoring, beyond the everyday ones.

import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import { type Case, scores } from './scored.ts';

describe('days late', () => {
  it.each<Case>([
    [
      'Chậm dưới 5 ngày: trừ 20%; từ 5 đến 10 ngày: trừ 50%; trên 10 ngày: 0',
      1,
      { 'Đúng hạn': 1, 'Chậm 3 ngày': 0.8, '5 ngày': 0.5, '10': 0.5, 'Chậm 11 ngày': 0 },
    ],
    [
      'Đúng hạn: 1đ; chậm 01 ngày trừ 0,1đ; chậm quá 05 ngày: 0đ',
      1,
      { 'Đúng hạn': 1, 'Chậm 3 ngày': 0.7, '5 ngày': 0.5, '6 ngày': 0 },
    ],
  ])('are carried from clause to clause: %s', scores);

  it('are not read into days that nobody calls late', () => {
    const { rule } = readRule('Từ 5 đến 10 ngày: 1đ; trên 10 ngày: 2đ', 2);
    expect(rule === null ? null : scoreResult(rule, '7').points).toBeNull();
  });
});

describe('what is said', () => {
  it('names a case without the loose words that lead to its points, so that the hint can be typed', () => {
    const { rule } = readRule('Tỷ lệ đơn được trả lời × 2đ. Cả năm không có đơn thì ghi 100% để tính đủ 2đ.', 2);
    expect(rule === null ? null : scoreResult(rule, 'abc').problem).toContain('hoặc gõ “Cả năm không có đơn”.');
    expect(rule === null ? null : scoreResult(rule, 'Cả năm không có đơn').points).toBe(2);
  });

  it('does not call the first days late “trên đúng hạn”', () => {
    const { rule } = readRule('Đúng hạn: 1đ; chậm dưới 5 ngày: 0,5đ; chậm từ 5 ngày: 0đ', 1);
    expect(rule && scoreResult(rule, '3').explanation).toBe('Chậm 03 ngày, thuộc mức “chậm dưới 5 ngày”: 0,5 điểm');
  });
});

describe('days by month and quarter', () => {
  it.each<Case>([
    [
      'Ban hành trong quý I: 1đ; ban hành sau quý I: 0,5đ; không ban hành: 0đ',
      1,
      { '31/03/2024': 1, '01/04/2024': 0.5, '30/02/2024': null, '15/12/2023': null, 'Không ban hành': 0 },
    ],
    ['Chậm nhất trong tháng 02: 1đ; sau tháng 02: 0,5đ', 1, { '29/02/2024': 1, '28/02/2023': 1, '01/03/2023': 0.5 }],
    [
      'Trong quý II: 2đ; trong quý III: 1đ; sau quý III: 0đ',
      2,
      { '30/06/2024': 2, '01/07/2024': 1, '01/10/2024': 0, '31/03/2024': null },
    ],
    ['Trong tháng 02: 1đ; sau tháng 02 hoặc không ban hành: 0đ', 1, { '01/02/2024': 1, '01/03/2024': 0 }],
    ['Trong tháng 12 năm trước: 1đ; còn lại: 0đ', 1, { '15/12/2023': null }],
    [
      'Trước ngày 20/12: 2đ; từ ngày 20 tháng 12 đến ngày 31 tháng 12 năm 2023: 1đ; sau ngày 31 tháng 12 năm 2023: 0đ',
      2,
      { '20/12/2023': 1, '31/12/2023': 1 },
    ],
    [
      'Trong quý I: 2đ; trong quý II: 1đ; sau quý II hoặc không làm: 0đ',
      2,
      { 'Quý I': 2, 'tháng 3': 2, 'Ban hành trong quý 2': 1, 'tháng 8/2024': 0, 'Không làm': 0 },
    ],
    ['Chậm nhất ngày 15/3/2024: 2đ; sau ngày 15/3/2024: 0đ', 2, { 'tháng 2': 2, 'tháng 3': null, 'Chậm 4 ngày': 0 }],
    ['Trước ngày 15/3: 2đ; từ ngày 15/3 đến 31/3: 1đ; sau 31/3: 0đ', 2, { 'Chậm 4 ngày': null }],
    [
      'Trước 30/6: 1đ; sau 30/9 hoặc không hoàn thành: 0đ',
      1,
      { '29/06/2024': 1, '01/10/2024': 0, 'Không hoàn thành': 0 },
    ],
  ])('%s', scores);
});

describe('times', () => {
  it.each<Case>([
    ['Chờ không quá 10 phút: 2đ; từ 11 đến 20 phút: 1đ; trên 20 phút: 0đ', 2, { '10 phút': 2, '15': 1, '3 giờ': null }],
    ['Đúng hạn: 2đ; từ 1 đến 5 ngày: 1đ; trên 5 ngày: 0đ', 2, { 'Đúng hạn': 2, 'Chậm 3 ngày': 1, '6': 0 }],
    ['Dưới 30 phút: 1đ; từ 30 phút đến 1 giờ: 0,5đ; trên 1 giờ: 0đ', 1, { '20': null, '45 phút': null, '2 giờ': null }],
  ])('are counted where all are of one unit, and days beside “đúng hạn” are late: %s', scores);
});

describe('points that others gave', () => {
  it.each<Case>([
    [
      'Từ 85 điểm trở lên: 2 điểm; từ 75 điểm đến dưới 85 điểm: 1 điểm; dưới 75 điểm: 0 điểm',
      2,
      { '85': 2, '84,9': 1, '75 điểm': 1, '74,99': 0, '85%': null, Đạt: null },
    ],
    ['Từ 85 điểm trở lên: 1đ; từ 80 đến dưới 85 điểm: 0,5đ; dưới 80 điểm: 0đ', 1, { '82,5': 0.5, '80': 0.5, '79': 0 }],
  ])('are compared, not given: %s', scores);
});

describe('counts and ranks', () => {
  it.each<Case>([
    [
      'Không vi phạm: 3đ; vi phạm 01 lần: 1,5đ; vi phạm từ 02 lần: 0đ',
      3,
      { '0': 3, '1 lần': 1.5, '2': 0, 'Vi phạm 01 lần': 1.5 },
    ],
    ['Trong nhóm 10 đơn vị dẫn đầu: 2đ; từ vị trí 11 đến 20: 1đ; còn lại: 0đ', 2, { '10': 2, '11': 1, '21': 0 }],
    ['Từ 24 tin, bài trở lên: 2đ; dưới 24 tin, bài: 1đ', 2, { '24 tin, bài': 2, '23': 1 }],
    ['Tổ chức 01 cuộc thi được 0,5 điểm, tối đa 3 điểm', 3, { '0': 0, '2 cuộc': 1, '7': 3 }],
    ['Cứ có 01 đơn vị không thực hiện thì trừ 0,5 điểm', 3, { '0': 3, '2 đơn vị': 2, '7': 0 }],
    ['Mỗi lần vi phạm bị trừ 1 điểm', 4, { 'Không vi phạm': 4, 'Vi phạm 2 lần': 2 }],
    ['Đầy đủ: 2đ; mỗi nội dung không thực hiện trừ 0,5 điểm cho đến hết', 2, { '1': 1.5, '6': 0 }],
    ['Trừ 0,5 điểm đối với mỗi trường hợp vi phạm', 2, { '0': 2, '3': 0.5 }],
    ['Điểm thưởng: mỗi giải pháp cộng 0,5 điểm, tổng điểm thưởng không quá 1 điểm', 2, { '1': 0.5, '3': 1 }],
    ['Được cộng 0,5 điểm/mô hình; tối đa cộng 2 điểm', 2, { '1': 0.5, '5': 2 }],
    ['Mỗi báo cáo không gửi trừ 0,5đ', 2, { 'Không gửi': null }],
    ['Hoàn thành mỗi việc được 1 điểm (tổng số 03 nhiệm vụ)', 3, { '2': 2, '3/3': 3, '4': null }],
    ['3 điểm. Thiếu mỗi sổ trừ 1 điểm', 3, { '0': 3, 'Thiếu 2 sổ': 1 }],
    ['Mỗi quý có báo cáo: 0,5đ', 2, { '3': 1.5, '4 quý': 2, Có: null }],
    ['Họp mỗi tháng 1 lần: 2đ; không họp: 0đ', 2, { 'Họp mỗi tháng 1 lần': 2, 'Không họp': 0 }],
    ['Cấp tỉnh: cộng 2đ; cấp xã: cộng 1đ', 2, { 'Cấp xã': 1 }],
    ['Bình quân mỗi tháng trên 1.000 lượt: 2đ; từ 500 đến 1.000 lượt: 1đ', 2, { '1.000': 1, '1.001 lượt': 2 }],
    ['Họp đủ: 3đ; vắng 01 buổi trừ 1đ', 3, { '0': 3, '1': 2, 'Vắng 2 buổi': 1, '5': 0 }],
    ['Khen 2 lần: 2đ; phê bình 1 lần: 0đ', 2, { '1': null, '2': null, 'Khen 2 lần': 2 }],
    ['Vi phạm mức 1 trừ 1đ; không vi phạm: 3đ', 3, { '2': null, 'Không vi phạm': 3, 'Vi phạm mức 1': 2 }],
    ['Treo đủ ba nơi: 2đ; treo hai nơi: 1đ; không treo: 0đ', 2, { '3': 2, '2 nơi': 1, 'Không treo': 0 }],
  ])('%s', scores);
});

describe('ranks, of which the smaller is the better', () => {
  it.each<Case>([
    ['Từ hạng 10 trở lên: 2đ; dưới hạng 10: 0đ', 2, { '10': 2, '3': 2, '11': 0, 'hạng 12': 0 }],
    ['Từ hạng 1 đến hạng 5: 2đ; từ hạng 6 trở xuống: 0đ', 2, { '5': 2, '6': 0, '20': 0 }],
    ['Chỉ số SIPAS trong nhóm 5 đơn vị dẫn đầu: 2đ; từ hạng 6 trở đi: 0đ', 2, { '5': 2, '6': 0 }],
    ['Xếp thứ 3 trở lên: 2đ; sau vị trí 3: 1đ', 2, { '1': 2, '3': 2, '4': 1 }],
  ])('%s', scores);

  it.each([['Xếp hạng từ 10 trở lên: 2đ; dưới 10: 0đ'], ['Thứ hạng: trên 5: 2đ; từ 5 trở xuống: 1đ']])(
    'are refused where "trở lên" may mean either way: %s',
    (text) => {
      expect(readRule(text, 2).rule).toBeNull();
    },
  );
});

describe('shortened names of levels', () => {
  it.each<Case>([
    ['Mức độ 4: 2đ; mức độ 3: 1đ', 2, { '4': 2, 'Mức độ 3': 1, '2': null }],
    ['Thực hiện đúng quy định: 1đ; không đúng quy định: 0đ', 1, { Đúng: 1, 'Đúng quy định': 1, 'Không đúng': 0 }],
    ['Thực hiện tốt: 1đ; thực hiện chưa tốt: 0đ', 1, { Tốt: 1, 'Chưa tốt': 0 }],
    ['Ứng dụng toàn bộ: 1đ; ứng dụng một phần: 0,5đ; không ứng dụng: 0đ', 1, { 'Toàn bộ': 1, 'Một phần': 0.5 }],
    ['Giải nhất: 3đ; giải nhì: 2đ; không đạt giải: 0đ', 3, { Nhì: 2, Ba: null }],
    ['Tốt: 3đ; khá: 2đ', 3, { 'Loại khá': 2, 'Xuất sắc': null }],
    [
      'Thực hiện đầy đủ, đúng hạn: 2đ; thực hiện đầy đủ nhưng chậm: 1đ',
      2,
      { 'Đầy đủ': null, 'Thực hiện đầy đủ': null },
    ],
    ['Hoàn thành tốt: 2đ; hoàn thành: 1đ', 2, { Tốt: null }],
    ['Hoàn thành tốt nhiệm vụ: 2đ; hoàn thành nhiệm vụ: 1đ', 2, { 'Hoàn thành': null, 'Hoàn thành tốt': 2 }],
    ['Nếu có: 1 điểm, nếu không: 0 điểm', 1, { Có: 1, Chưa: 0 }],
    [
      'Thời gian xử lý ngắn hơn quy định: 2đ; bằng quy định: 1đ; dài hơn quy định: 0đ',
      2,
      { 'Ngắn hơn quy định': 2, 'Dài hơn quy định': 0, 'quy định': null },
    ],
    ['Hệ thống đạt cấp độ 3 theo quy định: 2đ; cấp độ 2: 1đ', 2, { 'Cấp độ 3': 2, 'Cấp độ 1': null }],
    ['Hệ thống chưa đạt cấp độ 3: 0đ; cấp độ 4: 2đ', 2, { 'Cấp độ 3': null }],
    [
      'Niêm yết đúng: 1đ; không niêm yết hoặc niêm yết sai: 0đ',
      1,
      { Đạt: 1, Không: 0, 'Niêm yết sai': 0, 'Không niêm yết': 0 },
    ],
    [
      'Có sổ theo dõi riêng: 1đ; không có: 0đ',
      1,
      { 'Không có sổ': 0, 'Chưa có sổ theo dõi': 0, 'Không có việc': null },
    ],
    ['Trang bị máy quét: 1đ; chưa trang bị: 0đ', 1, { 'Chưa trang bị': 0, Có: 1 }],
    ['Có theo dõi đều: 2đ; có theo dõi nhưng không đều: 1đ', 2, { 'Không đều': 1, 'Có theo dõi': null }],
    ['100% việc xong đúng hạn: 2đ; có việc chậm: 1đ', 2, { 'Đúng hạn': 2, Chậm: 1, '100%': 2, '90%': null }],
    ['Vi phạm nặng: 0đ; không vi phạm hoặc vi phạm nhẹ: 1đ', 1, { Có: null, 'Vi phạm nhẹ': 1 }],
  ])('%s', scores);
});

describe('points of others, typed by hand', () => {
  it.each<Case>([
    ['Đoàn kiểm tra chấm điểm theo thực tế, điểm từ 0 - 3', 3, { '2,5': 2.5, '4': null }],
    ['Do Sở Nội vụ chấm điểm trên cơ sở theo dõi', 3, { '2': 2, '3,5': null }],
    ['Điểm điều tra xã hội học', 3, { '2,75': 2.75, Đạt: null }],
  ])('%s', scores);
});

describe('punctuation', () => {
  it.each<Case>([
    ['Kịp thời: 2 Không kịp thời: 1 Không ban hành: 0', 2, { 'Kịp thời': 2, 'Không kịp thời': 1, 'Không ban hành': 0 }],
    ['1. Làm đúng hạn: 2 điểm 2. Làm chậm: 1 điểm 3. Không làm: 0 điểm', 2, { 'Đúng hạn': 2, Chậm: 1, 'Không làm': 0 }],
    ['Kiểm tra 2 lần/năm: 2đ; 1 lần/năm: 1đ; không kiểm tra: 0đ', 2, { '1 lần/năm': 1, '2': 2 }],
    ['Có (1 điểm), không (0 điểm)', 1, { Có: 1, Không: 0 }],
    ['Đã ban hành: 1,0 điểm / Chưa ban hành: 0 điểm', 1, { Có: 1, 'Chưa ban hành': 0 }],
    ['Mức 1 (từ 90% trở lên): 2đ; Mức 2 (dưới 90%): 1đ', 2, { '90%': 2, '89%': 1 }],
    ['Chấm điểm theo tỷ lệ phần trăm, dưới 50% tính 0 điểm', 1, { '50%': 0.5, '49%': 0 }],
    ['Tỷ lệ trễ hạn: không có hồ sơ trễ hạn: 2đ; dưới 2%: 1,5đ; từ 2%: 0đ', 2, { '0%': 2, '1%': 1.5, '2%': 0 }],
    ['Chấm điểm theo thang điểm từ 0 đến 2 căn cứ chất lượng báo cáo', 2, { '1,5': 1.5, '2,1': null }],
  ])('%s', scores);
});

describe('several faults, or two ways,', () => {
  it.each([
    ['Mỗi công chức bị khiển trách trừ 1đ, cảnh cáo trừ 2đ, buộc thôi việc trừ 5đ'],
    ['Tăng từ 5 bậc: 2đ; tăng dưới 5 bậc: 1đ; giảm từ 3 bậc trở lên: 0đ; giảm dưới 3 bậc: 0,5đ'],
    ['Đủ 4 báo cáo: 4đ; thiếu 1 báo cáo: 3đ; chậm 2 báo cáo: 2đ'],
    ['Đạt mục tiêu: 2đ; đạt từ 80% mục tiêu và không có sai phạm: 1đ'],
    ['Mỗi sáng kiến cộng 0,5đ; chất lượng tốt cộng không quá 1đ'],
    ['Mỗi báo cáo gửi chậm trừ 0,25đ, tối đa 1đ; mỗi báo cáo thiếu trừ 0,5đ'],
  ])('are more than one number can say: %s', (text) => {
    expect(readRule(text, 5).rule).toBeNull();
  });
});
