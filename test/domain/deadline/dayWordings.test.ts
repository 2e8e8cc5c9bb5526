// Words that name a day.

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { GIVEN, inOneLine, readCell } from './contexts.ts';

describe('a task given on 27/11/2023', () => {
  it.each([
    ['trước ngày 10/12/2023', 'before 2023-12-10'],
    ['Trước 15/10/2024', 'before 2024-10-15'],
    ['HOÀN THÀNH TRƯỚC NGÀY 10/12/2023', 'before 2023-12-10'],
    ['hoàn thành xong trước ngày 05 tháng 12 năm 2025', 'before 2025-12-05'],
    ['chậm nhất trước ngày 31/01/2026', 'before 2026-01-31'],
    ['trước 17 giờ ngày 27/11/2025', 'before 2025-11-27'],
    ['trước 17 giờ 30 phút ngày 27/11/2025', 'before 2025-11-27'],
    ['Trước 17h00 ngày 28/10/2024', 'before 2024-10-28'],
    ["trước 15h30' ngày 28/10/2024", 'before 2024-10-28'],
    ['trước thứ Sáu, ngày 15/12/2023', 'before 2023-12-15'],
    ['trước ngày 30/11/2023.', 'before 2023-11-30'],
    ['(trước ngày 30/11/2023)', 'before 2023-11-30'],
    ['chậm nhất ngày 30/11/2023', 'by 2023-11-30'],
    ['Chậm nhất 25/11', 'by 2024-11-25'],
    ['chậm nhất vào ngày 20/12/2023', 'by 2023-12-20'],
    ['chậm nhất là ngày 20/12/2023', 'by 2023-12-20'],
    ['muộn nhất đến hết ngày 20/12/2023', 'by 2023-12-20'],
    ['không muộn hơn ngày 20/12/2023', 'by 2023-12-20'],
    ['đến hết ngày 31/10/2025', 'by 2025-10-31'],
    ['đến ngày 09 tháng 11 năm 2025', 'by 2025-11-09'],
    ['đến 17 giờ 00 ngày 20/12/2023', 'by 2023-12-20'],
    ['vào ngày 19 tháng 12 năm 2025', 'by 2025-12-19'],
    ['trong ngày 20 tháng 11 năm 2025', 'by 2025-11-20'],
    ['cuối ngày 20/12/2023', 'by 2023-12-20'],
    ['Thời hạn hoàn thành: 30/11/2025', 'by 2025-11-30'],
    ['hạn cuối 30/11/2025', 'by 2025-11-30'],
    ['từ ngày 01/12/2024 đến ngày 20/12/2024', 'by 2024-12-20'],
    ['trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025', 'by 2025-12-31'],
    ['báo cáo trước ngày 15-12.', 'before 2023-12-15'],
    ['trước ngày 10 tháng cuối quý I năm 2024', 'before 2024-03-10'],
    ['trước ngày 15.', 'before 2023-12-15'],
    ['chậm nhất ngày 30', 'by 2023-11-30'],
    ['trước ngày 31', 'before 2023-12-31'],
    ['nộp danh sách về UBND xã ngày 14/12/2023.', 'by 2023-12-14'],
    ['từ nay đến 15/12', 'by 2023-12-15'],
    ['báo cáo trước ngày15/12/2023.', 'before 2023-12-15'],
    ['gửi về Sở Nội vụ, hạn cuối 15/12.', 'by 2023-12-15'],
    ['không quá ngày 15/12/2023', 'by 2023-12-15'],
    ['tổ chức vào lúc 8 giờ ngày 15/12/2023.', 'by 2023-12-15'],
    ['xử lý, hoàn thành trong ngày.', 'by 2023-11-27'],
    ['báo cáo trước 11h30 hôm nay.', 'by 2023-11-27'],
    ['vận động 100% hộ dùng hóa đơn điện tử (31/12/2023).', 'by 2023-12-31'],
    ['gửi giấy mời ngay trong chiều nay.', 'by 2023-11-27'],
    ['chốt số liệu trước 17 giờ chiều nay', 'by 2023-11-27'],
    ['xong trong ngày mai', 'by 2023-11-28'],
    ['báo cáo trước 10 giờ ngày mai.', 'by 2023-11-28'],
    ['gửi hồ sơ còn thiếu vào sáng mai.', 'by 2023-11-28'],
    ['chậm nhất đầu giờ chiều mai', 'by 2023-11-28'],
    ['cử người trực trước ngày 15.12.', 'before 2023-12-15'],
    ['hoàn thành trước 15.12', 'before 2023-12-15'],
    ['đến hết ngày 5.1', 'by 2024-01-05'],
  ])('“%s” names a day behind words that set a limit: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });

  it.each([
    ['30/11/2023', 'by 2023-11-30'],
    ['ngày 30/11/2023', 'by 2023-11-30'],
    ['30-11-2023', 'by 2023-11-30'],
    ['20.12.2024', 'by 2024-12-20'],
    ['ngày 30 tháng 11 năm 2023', 'by 2023-11-30'],
    ['30 / 11 / 2023', 'by 2023-11-30'],
    ['01/12/2023 - 20/12/2023', 'by 2023-12-20'],
    ['01/12/2023 – 20/12/2023', 'by 2023-12-20'],
    ['từ 01 đến 20/12/2023', 'by 2023-12-20'],
    ['Trong ngày', 'by 2023-11-27'],
    ['29/02/2024', 'by 2024-02-29'],
    ['trong tuần thứ 2 tháng 12/2023', 'within_month 2023-12-31'],
    ['Tuần 3 tháng 12', 'within_month 2023-12-31'],
    ['đợt 2 tháng 12/2023', 'within_month 2023-12-31'],
  ])('“%s” needs no such words in a cell of its own: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });
});

describe('in an order of 27/11/2023', () => {
  it.each([
    ['đối soát dữ liệu, hạn đến 15/12', 'by 2023-12-15'],
    ['đăng ký từ 01/12 - 15/12/2023.', 'by 2023-12-15'],
    ['gửi nhu cầu về Phòng Kinh tế ngày 15/12 để tổng hợp.', 'by 2023-12-15'],
    ['tham mưu báo cáo UBND tỉnh ngày 15/12/2023.', 'by 2023-12-15'],
    ['trình Chủ tịch dự thảo ngày 15/12', 'by 2023-12-15'],
    ['lập danh sách gửi các ấp - 05/12.', 'by 2023-12-05'],
    ['liên hệ gia đình, hẹn lịch (05/12)', 'by 2023-12-05'],
    ['phấn đấu đến 31/12 thu đạt dự toán.', 'by 2023-12-31'],
    ['lập hồ sơ, xong 25/12.', 'by 2023-12-25'],
    ['bình xét gia đình văn hóa: xong 10/12.', 'by 2023-12-10'],
    ['lập hồ sơ thu hồi đất: 30/12/2023.', 'by 2023-12-30'],
    ['lập hồ sơ thu hồi đất: 30/12.', 'by 2023-12-30'],
    ['họp tổ công tác từ 10 - 12/12 tại hội trường.', 'by 2023-12-12'],
  ])('“%s” is due on a day that the words set apart: %s', (order, expected) => {
    expect(findDeadlines(order, GIVEN).map(({ deadline }) => inOneLine(deadline))).toEqual([expected]);
  });
});
