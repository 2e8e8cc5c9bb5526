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
  ])('%s', (order) => {
    expect(targetOf(order)).toBeNull();
  });
});
