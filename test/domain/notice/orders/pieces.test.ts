// One paragraph becomes several tasks where it gives work to other units, or sets another date for other work.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';
import { unitsOf } from './unitsOf.ts';

describe('one paragraph is several tasks where it gives work to other units or sets another date for other work', () => {
  it.each([
    ['Giao Sở A lập kế hoạch; giao Sở B bố trí kinh phí.', ['Sở A', 'Sở B']],
    ['Giao Sở Y tế lập kế hoạch, đồng thời giao Sở Tài chính bố trí kinh phí.', ['Sở Y tế', 'Sở Tài chính']],
    [
      '1. UBND xã Lộc An bàn giao mặt bằng. Riêng 03 hộ còn lại, giao Trung tâm Phát triển quỹ đất vận động.',
      ['UBND xã Lộc An', 'Trung tâm Phát triển quỹ đất'],
    ],
    [
      '1. Chủ đầu tư chọn nhà thầu trước ngày 05/12/2025; Sở Xây dựng thẩm định thiết kế.',
      ['Chủ đầu tư', 'Sở Xây dựng'],
    ],
    [
      '1. Phòng Nội vụ lập danh sách trước ngày 05/12/2025. Tổ chức tập huấn trước ngày 20/12/2025.',
      ['Phòng Nội vụ', 'Phòng Nội vụ'],
    ],
    [
      '1. UBND xã Lộc An vận động các hộ nhận tiền trước ngày 05/12/2025. Trường hợp không nhận, lập hồ sơ cưỡng chế trước ngày 20/12/2025.',
      ['UBND xã Lộc An', 'UBND xã Lộc An'],
    ],
    ['1. Phòng Nội vụ lập danh sách. Tổ chức tập huấn trước ngày 20/12/2025.', ['Phòng Nội vụ']],
    ['1. Sở Nội vụ lập 05 đề án nhánh. TP.HCM yêu cầu 05 đề án nêu trên hoàn thành trong quý III.', ['Sở Nội vụ']],
    ['1. VP làm việc với nhà mạng; P. Kinh tế tìm nguồn mua máy tính.', ['VP', 'P. Kinh tế']],
    ['1. Phòng Nội vụ tham mưu văn bản, đề nghị Sở Nội vụ hướng dẫn.', ['Phòng Nội vụ']],
    [
      '1. Các trường báo cáo trước ngày 20/12/2025; Phòng Giáo dục và Đào tạo tại đường liên kết thứ nhất.',
      ['Các trường'],
    ],
    [
      'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: (1) Sở Nội vụ rà soát quy định; (2) Sở Tài chính cân đối kinh phí; (3) UBND các xã sắp xếp trụ sở.',
      ['Sở Nội vụ', 'Sở Tài chính', 'UBND các xã'],
    ],
    ['UBND xã giao: (i) Phòng Kinh tế lập dự toán; (ii) Văn phòng in giấy mời.', ['Phòng Kinh tế', 'Văn phòng']],
    [
      '1. Phòng Kinh tế: (i) thống kê hộ, xong trước 15/8/2025; (ii) đề xuất phương án, trình trước 31/8/2025.',
      ['Phòng Kinh tế', 'Phòng Kinh tế'],
    ],
    ['1. Phòng Nội vụ lập đề án, nêu rõ: (1) Hiện trạng; (2) Phương án; (3) Lộ trình.', ['Phòng Nội vụ']],
    [
      '1. Phòng Kinh tế: a) thống kê hộ, xong trước 15/8/2025; b) đề xuất phương án, trình trước 31/8/2025.',
      ['Phòng Kinh tế', 'Phòng Kinh tế'],
    ],
    [
      '1. Phòng Kinh tế: (1) thống kê hộ, xong trước 15/8/2025; (2) đề xuất phương án, trình trước 31/8/2025.',
      ['Phòng Kinh tế', 'Phòng Kinh tế'],
    ],
    ['1. Phòng Kinh tế: a) Thống kê hộ; b) Đề xuất phương án.', ['Phòng Kinh tế']],
    ['1. Phòng Kinh tế thực hiện khoản 1, xong trước 15/8/2025; b) là điểm bãi bỏ trước 31/8/2025.', ['Phòng Kinh tế']],
    ['1. Phòng Nội vụ\n- Rà soát biên chế; UBND các xã không tự ý tuyển dụng.', ['Phòng Nội vụ']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });

  it('gives a closing "Thời hạn hoàn thành" to every order of the paragraph', () => {
    const text =
      '1. Sở Y tế rà soát thiết bị. UBND xã Lộc An rà soát nhà trạm. Thời hạn hoàn thành: trước ngày 30/11/2025.';
    expect(parseNotice(text).tasks.map((task) => [task.leadUnits, task.deadline?.on])).toEqual([
      [['Sở Y tế'], '2025-11-30'],
      [['UBND xã Lộc An'], '2025-11-30'],
    ]);
  });
});
