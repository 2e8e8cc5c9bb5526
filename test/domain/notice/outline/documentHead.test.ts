// The number and day of a notice, however its letterhead sets them.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const headOf = (text: string) => {
  const { number, issuedOn } = parseNotice(`${text}\n1. Giao Sở Nội vụ lập danh sách.`);
  return [number, issuedOn];
};

describe('number and day are read from the letterhead', () => {
  it.each([
    ['Số: 09/CĐ, ngày 03 tháng 3 năm 2025', ['09/CĐ', '2025-03-03']],
    ['Số 12/TB-UBND - Ngày 05/3/2025', ['12/TB-UBND', '2025-03-05']],
    ['UBND XÃ AN PHÚ\nSố: 7/KH-UBND\nNgày 24 tháng 03 năm 2026', ['7/KH-UBND', '2026-03-24']],
    ['Số: 7/KH-UBND\nAn Phú, ngày 24/03/2026', ['7/KH-UBND', '2026-03-24']],
    ['Số: 7/KH-UBND An Phú, ngày 24 tháng 3 năm 2026', ['7/KH-UBND', '2026-03-24']],
  ])('%s', (head, expected) => {
    expect(headOf(head)).toEqual(expected);
  });

  it.each([
    'BIÊN BẢN HỌP\nTổ công tác xã An Phú\nThời gian: 14h00 ngày 02/3/2026. Địa điểm: Hội trường.',
    'BIÊN BẢN\nHọp giao ban\nHôm nay, vào hồi 8 giờ 00 ngày 02 tháng 3 năm 2026, tại UBND xã, chúng tôi gồm:',
  ])('minutes are of the day of the meeting: %s', (head) => {
    expect(headOf(head)).toEqual([null, '2026-03-02']);
  });

  it.each([
    'Căn cứ Công văn số 12/SNV ngày 05/3/2025 của Sở Nội vụ;',
    'Ngày 05/3/2025, Chủ tịch UBND xã chủ trì cuộc họp.',
  ])('the day of another paper or of the meeting is not the notice’s: %s', (line) => {
    expect(headOf(`UBND XÃ AN PHÚ\n${line}`)[1]).toBeNull();
  });
});
