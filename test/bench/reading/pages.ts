// Notices of any length in our own words, worded the way offices word them.

export const LETTERS_A_PAGE = 2_500;

const ORDERS = [
  '1. Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với các đơn vị rà soát thủ tục hành chính, hoàn thành trước ngày 15/12/2025.',
  '- Phòng Kinh tế tham mưu kế hoạch giải ngân vốn đầu tư công, báo cáo UBND xã vào thứ 6 hằng tuần.',
  '2. Các thôn, tổ dân phố tuyên truyền dịch vụ công trực tuyến, thực hiện thường xuyên.',
  '- Trung tâm Phục vụ hành chính công số hóa hồ sơ, bảo đảm đạt 95%, hoàn thành trong tháng 12/2025.',
];

export function noticeOf(pages: number): string {
  const lines = ['Số: 12/TB-UBND', 'THÔNG BÁO', 'Kết luận của Chủ tịch UBND xã', ''];
  for (let letters = 0, order = 0; letters < pages * LETTERS_A_PAGE; order++) {
    const line = ORDERS[order % ORDERS.length] ?? '';
    lines.push(line);
    letters += line.length;
  }
  return lines.join('\n');
}
