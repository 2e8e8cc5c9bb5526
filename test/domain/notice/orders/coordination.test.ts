// Who only helps with a task is told apart from who leads it.
import { describe, expect, it } from 'vitest';
import { unitsOf } from './unitsOf.ts';

describe('who helps is told apart from who leads', () => {
  it.each([
    [
      'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính kiểm tra nhà thuốc.',
      ['Sở Y tế | Công an tỉnh + Sở Tài chính'],
    ],
    [
      'Giao Phòng Giáo dục chủ trì, Trung tâm Y tế phối hợp tổ chức khám sức khỏe.',
      ['Phòng Giáo dục | Trung tâm Y tế'],
    ],
    [
      'Giao Sở Y tế phối hợp với văn phòng đăng ký đất đai của tỉnh, công an huyện xác minh.',
      ['Sở Y tế | Văn phòng đăng ký đất đai của tỉnh + Công an huyện'],
    ],
    ['1. Hội Nông dân xã phối hợp chặt chẽ với Phòng Kinh tế mở lớp tập huấn.', ['Hội Nông dân xã | Phòng Kinh tế']],
    ['Giao Sở Y tế chủ trì cùng Công an tỉnh, Sở Tài chính lấy mẫu.', ['Sở Y tế | Công an tỉnh + Sở Tài chính']],
    ['Giao Sở Y tế chủ trì với sự phối hợp của Công an tỉnh lấy mẫu.', ['Sở Y tế | Công an tỉnh']],
    ['Giao Công an xã chủ trì; Ban CHQS xã phối hợp tuần tra đêm.', ['Công an xã | Ban CHQS xã']],
    ['1. Đài xã phối hợp các thôn phát thanh 02 lần mỗi ngày.', ['Đài xã | Các thôn']],
    ['1. Sở Xây dựng\n- Phối hợp với Bộ Công an phân luồng giao thông.', ['Sở Xây dựng | Bộ Công an']],
    [
      'Giao Sở Y tế phối hợp với Ban Quản lý dự án 3 - Bộ Xây dựng, Công an tỉnh kiểm tra.',
      ['Sở Y tế | Ban Quản lý dự án 3 + Công an tỉnh'],
    ],
    [
      'II. NỘI DUNG\n1. Điều chỉnh dự toán ngân sách\n- Đơn vị tham mưu: Phòng Kinh tế; đơn vị phối hợp: Kho bạc khu vực',
      ['Phòng Kinh tế | Kho bạc khu vực'],
    ],
    ['1. Sở Tư pháp\n- Hướng dẫn UBND các xã lập sổ hộ tịch.', ['Sở Tư pháp']],
    ['1. Sở Tư pháp\n- Chỉ đạo Phòng Công chứng số 1 gửi báo cáo về Sở Tài chính.', ['Sở Tư pháp']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});
