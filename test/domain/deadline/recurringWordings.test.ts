// Words by which a task comes again.

import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../../src/domain/deadline/findDeadlines.ts';
import { mainDeadline } from '../../../src/domain/deadline/mainDeadline.ts';
import { GIVEN, inOneLine, readCell } from './contexts.ts';

describe('a task given on 27/11/2023', () => {
  it.each([
    ['thứ 6 hàng tuần', 'weekly:FRI'],
    ['vào thứ sáu hằng tuần', 'weekly:FRI'],
    ['trước 15:00 ngày thứ Sáu hàng tuần', 'weekly:FRI'],
    ['vào 15:00 ngày Chủ nhật hàng tuần', 'weekly:SUN'],
    ['vào sáng thứ Bảy hằng tuần', 'weekly:SAT'],
    ['thứ bẩy mỗi tuần', 'weekly:SAT'],
    ['thứ 2 hàng tuần', 'weekly:MON'],
    ['mỗi thứ Sáu', 'weekly:FRI'],
    ['mỗi chiều thứ Sáu', 'weekly:FRI'],
    ['cứ chiều thứ Năm báo cáo một lần', 'weekly:THU'],
    ['cứ vào thứ Sáu', 'weekly:FRI'],
    ['vào ngày 05 của tháng kế tiếp', 'monthly:5'],
    ['trước ngày 10 tháng liền kề', 'monthly:10'],
    ['hằng tháng, trước ngày 05 tháng sau', 'monthly:5'],
    ['triển khai hằng tháng', 'monthly'],
    ['Hằng tuần (thứ Sáu)', 'weekly:FRI'],
    ['hằng tuần, vào thứ Sáu', 'weekly:FRI'],
    ['định kỳ hàng tuần', 'weekly'],
    ['Ngày 20 hằng tháng', 'monthly:20'],
    ['trước ngày 25 hàng tháng', 'monthly:25'],
    ['hàng tháng, trước ngày 20', 'monthly:20'],
    ['báo cáo định kỳ hằng tháng (trước ngày 25)', 'monthly:25'],
    ['từ ngày 15 đến ngày 20 hằng tháng', 'monthly:20'],
    ['cuối mỗi tháng', 'monthly'],
    ['tuần/lần', 'weekly'],
    ['01 lần/tháng', 'monthly'],
    ['định kỳ hằng quý', 'quarterly'],
    ['trước ngày 10 tháng cuối quý', 'quarterly:3-10'],
    ['ngày 25 của tháng cuối mỗi quý', 'quarterly:3-25'],
    ['Hằng quý (trước ngày 05 tháng cuối quý)', 'quarterly:3-05'],
    ['trước ngày 05 tháng đầu tiên của quý sau', 'quarterly:1-05'],
    ['trước ngày 32 tháng cuối quý', 'unreadable: noSuchDay'],
    ['trước ngày 25/12 hằng năm', 'yearly:12-25'],
    ['Trước 05/01 hàng năm', 'yearly:01-05'],
    ['trước ngày 30 tháng 11 hàng năm', 'yearly:11-30'],
    ['hằng năm trước ngày 15/12', 'yearly:12-15'],
    ['tháng 6 hằng năm', 'yearly:06-30'],
    ['hằng năm', 'yearly'],
    ['hằng ngày', 'daily'],
    ['trước 16h00 hằng ngày', 'daily'],
  ])('“%s” comes again: %s', (words, expected) => {
    expect(readCell(words)).toBe(expected);
  });
});

describe('in an order, where the period opens the clause or ends it', () => {
  it.each([
    ['Hằng tuần báo cáo tiến độ về Chủ tịch UBND xã vào thứ Năm.', 'weekly:THU'],
    ['Rà soát hồ sơ; hàng tháng, tổng hợp số liệu gửi Phòng Nội vụ trước ngày 20.', 'monthly:20'],
    ['Hằng năm, tổng hợp kết quả, gửi Sở Nội vụ trước ngày 15/12.', 'yearly:12-15'],
    ['Hằng quý báo cáo kết quả về Văn phòng.', 'quarterly'],
    ['Báo cáo số liệu hồ sơ hằng ngày trước 16h30 về Chủ tịch UBND xã.', 'daily'],
    ['Hằng ngày, chốt số liệu trước 16 giờ gửi về Văn phòng.', 'daily'],
    ['Vận hành hồ chứa; hằng ngày tổng hợp báo cáo Chủ tịch UBND xã.', 'daily'],
    ['Đầu mối theo dõi, hằng quý báo cáo Chủ tịch UBND xã.', 'quarterly'],
    ['Định kỳ hằng quý báo cáo kết quả, chậm nhất ngày 15 tháng cuối quý.', 'quarterly:3-15'],
    ['Cuối mỗi ngày báo cáo số liệu trên nhóm chung.', 'daily'],
    ['Mỗi quý đánh giá kết quả của người đứng đầu các phòng.', 'quarterly'],
    ['Công khai hằng tháng tỷ lệ hồ sơ đúng hạn.', 'monthly'],
    ['Hằng tuần cập nhật tiến độ lên phần mềm.', 'weekly'],
    ['Tự đánh giá mỗi chiều thứ Sáu.', 'weekly:FRI'],
    ['Tuần tra dịp cuối năm; hằng tháng sơ kết, rút kinh nghiệm.', 'monthly'],
    ['Công khai kết quả xếp hạng vào ngày 05 của tháng kế tiếp.', 'monthly:5'],
    ['Theo dõi, đôn đốc; định kỳ 3 tháng báo cáo Thường trực.', 'unreadable: words'],
    ['Kiểm tra 6 tháng/lần việc niêm yết thủ tục.', 'unreadable: words'],
  ])('“%s” comes again: %s', (order, expected) => {
    expect(mainIn(order)).toBe(expected);
  });

  it.each([
    ['Hằng ngày, chốt số hồ sơ tồn trước 16 giờ gửi về Văn phòng.', 'Hằng ngày trước 16 giờ'],
    ['Hằng tuần báo cáo tiến độ về Chủ tịch UBND xã vào thứ Năm.', 'Hằng tuần vào thứ Năm'],
    ['Kiểm tra kho; hằng tháng, tổng hợp số liệu trước ngày 20.', 'hằng tháng trước ngày 20'],
    ['Hằng năm, gửi kết quả về Sở trước ngày 15/12.', 'Hằng năm trước ngày 15/12'],
  ])('“%s” is kept as “%s”, without the work, and reads the same there', (order, kept) => {
    const main = mainDeadline(findDeadlines(order, GIVEN));
    expect(main?.phrase).toBe(kept);
    expect(readCell(kept)).toBe(mainIn(order));
  });

  it.each([
    'Hằng tuần họp giao ban để nắm tiến độ; gửi hồ sơ còn thiếu vào buổi sáng.',
    'Duy trì chế độ giao ban hằng tháng tại đơn vị.',
  ])('“%s” sets no day to report', (order) => {
    expect(mainIn(order)).toBe('');
  });
});

function mainIn(order: string): string {
  const main = mainDeadline(findDeadlines(order, GIVEN));
  return main === null ? '' : inOneLine(main.deadline);
}
