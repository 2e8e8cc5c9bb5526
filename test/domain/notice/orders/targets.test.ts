// Which percentage an order aims at, and which only says how things stand.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const targetOf = (order: string) => parseNotice(`1. Giao Sở Nội vụ ${order}`).tasks[0]?.targetPercent;

describe('the percentage that the unit is to reach is the target', () => {
  it.each([
    ['nâng tỷ lệ hồ sơ trực tuyến lên 80%.', 80],
    ['kéo giảm tỷ lệ hồ sơ trễ hạn xuống dưới 1%.', 1],
    ['rà soát 100% thủ tục.', 100],
    ['phấn đấu có tỷ lệ hài lòng trên 95,5%.', 95.5],
    ['đôn đốc các xã có tỷ lệ giải ngân dưới 30%, phấn đấu cả năm đạt 95%.', 95],
    ['thực hiện số hóa 100% hồ sơ.', 100],
    ['chỉ đạo các xã đạt 95% số hộ.', 95],
    ['hoàn thành chỉ tiêu bao phủ 95% dân số.', 95],
    ['đưa tỷ lệ thanh toán không dùng tiền mặt đạt 60%.', 60],
    ['xây dựng nông thôn mới đạt 100% tiêu chí.', 100],
    ['giải quyết hồ sơ đúng hạn không dưới 98%.', 98],
    ['hoàn thành mức đã giao đạt 95%.', 95],
    ['kéo giảm tỷ lệ hộ nghèo từ 3,2% xuống còn 2,1%.', 2.1],
    ['nâng tỷ lệ hồ sơ trực tuyến từ 61% lên trên 80%.', 80],
    ['bảo đảm tỷ lệ hồ sơ trễ hạn không quá 1%.', 1],
    ['giữ tỷ lệ hồ sơ trễ hạn dưới 1%.', 1],
    ['bảo đảm số hóa đạt từ 80% trở lên.', 80],
  ])('%s', (order, expected) => {
    expect(targetOf(order)).toBe(expected);
  });
});

describe('how others stand is no target', () => {
  it.each([
    'kiểm tra các đơn vị có tỷ lệ hồ sơ trễ hạn trên 5%.',
    'đôn đốc các xã mới đạt 45% kế hoạch.',
    'làm việc với chủ đầu tư giải ngân dưới 30%.',
    'báo cáo nguyên nhân tỷ lệ chưa đạt 80%.',
    'kiểm điểm các đơn vị không đạt 80%.',
    'nhắc nhở các xã hiện đạt 45%.',
    'nhắc nhở các xã chỉ đạt 45%.',
    'kiểm tra các xã tỷ lệ hồ sơ trễ hạn trên 5%.',
    'làm rõ nguyên nhân tỷ lệ trễ hạn trên 5% tại 12 xã.',
    'đối với các dự án chậm tiến độ trên 20%, yêu cầu giải trình.',
    'rà soát các đơn vị điểm số dưới 80%.',
    'theo dõi các đơn vị có từ 10% văn bản quá hạn trở lên.',
  ])('%s', (order) => {
    expect(targetOf(order)).toBeNull();
  });
});
