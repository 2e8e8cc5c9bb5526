// Units that stand in one cell with commas between them are parted, and names that hold a comma are not.

import { describe, expect, it } from 'vitest';
import { partUnits } from '../../../../src/actions/adopt/rows/partUnits.ts';

describe('units in one cell', () => {
  it.each([
    ['Phòng Nội vụ, Phòng Tư pháp', 'Phòng Nội vụ; Phòng Tư pháp'],
    ['Phòng Nội vụ và Phòng Tư pháp', 'Phòng Nội vụ; Phòng Tư pháp'],
    ['Phòng Văn hóa, Khoa học và Thông tin, Công an xã', 'Phòng Văn hóa, Khoa học và Thông tin; Công an xã'],
    ['Phòng Văn hóa, Khoa học và Thông tin', null],
    ['Văn phòng HĐND và UBND', null],
    ['Phòng Nội vụ; Phòng Tư pháp', null],
    ['Phòng Nội vụ (chủ trì), ông A', null],
    ['cả xã', null],
    ['- Phòng Nội vụ\n- Địa chính;', 'Phòng Nội vụ; Địa chính'],
    ['Phòng Nội vụ/ Phòng Tư pháp', 'Phòng Nội vụ; Phòng Tư pháp'],
    ['Phòng Nội vụ + Địa chính', null],
    ['12/TB-UBND', null],
    ['', null],
  ])('%j is parted to %j', (text, expected) => {
    expect(partUnits(text)).toBe(expected);
  });

  it('a name nobody could know is one where it stands alone in another cell', () => {
    expect(partUnits('Phòng Nội vụ + Địa chính', new Set(['địa chính']))).toBe('Phòng Nội vụ; Địa chính');
  });
});
