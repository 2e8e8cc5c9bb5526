// Sections that give no work, and what is ordered inside them all the same.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

const leadUnitsOf = (text: string) => parseNotice(text).tasks.map((task) => task.leadUnits.join(' + '));

describe('a section that assesses orders nothing', () => {
  it('its sentences are left alone, though they name units and days', () => {
    expect(
      leadUnitsOf(
        'I. ĐÁNH GIÁ CHUNG\n1. Các sở đạt 8,2%, hoàn thành trước ngày 30/11/2025.\n2. Sở Y tế thực hiện tốt.',
      ),
    ).toEqual([]);
  });

  it('a heading of work inside it opens work again', () => {
    const text =
      'I. VỀ TÌNH HÌNH KINH TẾ - XÃ HỘI\n1. Thu ngân sách đạt 104%.\n2. Nhiệm vụ tháng 12\na) Thuế tỉnh thu hồi nợ đọng.\nb) Sở Xây dựng công bố giá vật liệu.';
    expect(leadUnitsOf(text)).toEqual(['Thuế tỉnh', 'Sở Xây dựng']);
  });

  it('words that hand work over count inside it too', () => {
    const text =
      'I. ĐÁNH GIÁ CHUNG\n1. Tiến độ còn chậm so với kế hoạch.\n2. Giao Sở Nội vụ kiểm tra công vụ 05 xã.\nII. NHIỆM VỤ\n1. Sở Y tế rà soát kho thuốc.';
    expect(leadUnitsOf(text)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('what was done last week is no work, what is to be done this week is', () => {
    const text =
      '1/ Nội dung đã thực hiện trong tuần 39:\n- Trạm Y tế hoàn thành tiêm chủng đợt 2.\n2/ Nhiệm vụ tuần 40:\n- Trạm Y tế phun hóa chất tại 11 khu phố.';
    expect(leadUnitsOf(text)).toEqual(['Trạm Y tế']);
  });

  it('what others said at the meeting is no work', () => {
    const text =
      'III. NỘI DUNG\n1. Ý kiến thảo luận\n- Công an xã: đề nghị sớm có kinh phí.\n2. Nhiệm vụ\n- Trạm Y tế rà soát kho thuốc.';
    expect(leadUnitsOf(text)).toEqual(['Trạm Y tế']);
  });

  it('of minutes only what the chair concludes is work', () => {
    const text =
      'BIÊN BẢN\nHọp Ban Chỉ đạo\nI. NỘI DUNG\n1. Phòng Kinh tế trình bày báo cáo kết quả năm.\nII. KẾT LUẬN CỦA CHỦ TRÌ\n1. Phòng Kinh tế lập dự toán.';
    expect(leadUnitsOf(text)).toEqual(['Phòng Kinh tế']);
    expect(parseNotice(text).tasks[0]?.text).toBe('Phòng Kinh tế lập dự toán.');
  });

  it('a part whose title stands on the next line is told by its title', () => {
    const text =
      'Phần I\nKẾT QUẢ THÁNG 11\n1. Phòng Kinh tế hoàn thành 12/14 nhiệm vụ.\nPhần II\nNHIỆM VỤ THÁNG 12\n1. Công an xã tuần tra địa bàn.';
    expect(leadUnitsOf(text)).toEqual(['Công an xã']);
  });

  it('but not among the aims of a plan', () => {
    const text =
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao chất lượng phục vụ.\n2. Yêu cầu\n- Yêu cầu các đơn vị bám sát chỉ tiêu được giao.\nII. NHIỆM VỤ\n1. Sở Y tế rà soát kho thuốc.';
    expect(leadUnitsOf(text)).toEqual(['Sở Y tế']);
  });
});
