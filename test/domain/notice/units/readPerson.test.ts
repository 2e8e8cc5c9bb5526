// Whom a title, an office or a person’s name stands for.
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../orders/unitsOf.ts';

describe('a title stands for its unit, a deputy for himself', () => {
  it.each([
    ['Giao Giám đốc Sở Tài chính thẩm định dự toán.', ['Sở Tài chính']],
    ['Giao Trưởng phòng Nội vụ lập danh sách.', ['Phòng Nội vụ']],
    ['Yêu cầu Chánh Văn phòng UBND tỉnh theo dõi tiến độ.', ['Văn phòng UBND tỉnh']],
    ['1. Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an huy động lực lượng.', ['Bộ Quốc phòng + Bộ Công an']],
    ['Giao đồng chí Phó Chủ tịch UBND xã trực tiếp chỉ đạo giải quyết.', ['Phó Chủ tịch UBND xã']],
    [
      '1. Đồng chí Phó Chủ tịch phụ trách kinh tế trực tiếp chỉ đạo giải quyết đơn.',
      ['Phó Chủ tịch phụ trách kinh tế'],
    ],
    ['1. Phó Hiệu trưởng: đôn đốc sinh hoạt chuyên môn.', ['Phó Hiệu trưởng']],
    ['1. Đồng chí Nguyễn Văn A - Trưởng phòng Kinh tế, Phó Trưởng ban: lập kế hoạch tiêm phòng.', ['Phòng Kinh tế']],
    ['1. Ông Trần Văn B - Phó Chủ tịch UBND xã, Trưởng ban, chủ tài khoản: phụ trách chung.', ['Phó Chủ tịch UBND xã']],
    ['1. Bà Lê Thị C - Trạm trưởng Trạm Y tế, ủy viên: cấp phát vật tư bảo hộ.', ['Trạm Y tế']],
    [
      '1. Đồng chí A - Trưởng Công an xã, đồng chí B - Chỉ huy trưởng Ban CHQS xã: rà soát tiêu chí.',
      ['Công an xã + Ban CHQS xã'],
    ],
    ['1. Đ/c Lê Văn A (Phòng Kinh tế): hoàn thiện hồ sơ.', ['Phòng Kinh tế']],
    ['1. Giao đ/c Hạnh (công chức CCHC) tổng hợp số liệu.', ['Công chức CCHC']],
    ['1. Đồng chí Lê Văn A (thay đồng chí B): hoàn thiện hồ sơ.', ['Đồng chí Lê Văn A']],
    [
      '1. Bí thư chi bộ, trưởng thôn và trưởng ban công tác Mặt trận các thôn vận động hiến đất.',
      ['Chi bộ + Trưởng thôn + Ban công tác Mặt trận các thôn'],
    ],
    ['1. Trưởng Công an xã, Tổ trưởng 12 tổ dân phố tuần tra đêm.', ['Công an xã + 12 tổ dân phố']],
    ['1. Các đồng chí Trưởng thôn:\n- Thống kê tổng đàn đến từng hộ.', ['Các Trưởng thôn']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});
