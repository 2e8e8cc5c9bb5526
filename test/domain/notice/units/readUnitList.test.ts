// Which names of a list are units of their own, and where a name goes on.
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../orders/unitsOf.ts';

describe('several units share one order, and a name that holds "và" or a comma stays one', () => {
  it.each([
    ['Giao Phòng Nội vụ và Văn phòng HĐND và UBND huyện đôn đốc.', ['Phòng Nội vụ + Văn phòng HĐND và UBND huyện']],
    ['Đề nghị Báo Nam Sơn, Tạp chí Dân vận đưa tin về mô hình hay.', ['Báo Nam Sơn + Tạp chí Dân vận']],
    [
      'Yêu cầu Ban Quản lý dự án hạ tầng, Liên danh nhà thầu bù tiến độ.',
      ['Ban Quản lý dự án hạ tầng + Liên danh nhà thầu'],
    ],
    ['Giao Sở Giáo dục và Đào tạo, Sở Y tế rà soát cơ sở vật chất.', ['Sở Giáo dục và Đào tạo + Sở Y tế']],
    [
      'Giao các Sở: Nội vụ, Giáo dục và Đào tạo, Xây dựng và Công an tỉnh cập nhật dữ liệu.',
      ['Sở Nội vụ + Sở Giáo dục và Đào tạo + Sở Xây dựng + Công an tỉnh'],
    ],
    [
      '1. Các phòng: Phòng Kinh tế, Phòng Văn hóa - Xã hội lập danh mục hồ sơ.',
      ['Phòng Kinh tế + Phòng Văn hóa - Xã hội'],
    ],
    ['1. Bộ trưởng các Bộ: Xây dựng, Tài chính tháo gỡ vướng mắc.', ['Bộ Xây dựng + Bộ Tài chính']],
    ['1. Các sở, ban, ngành và UBND các xã, phường báo cáo kết quả.', ['Các sở, ban, ngành + UBND các xã, phường']],
    ['1. UBND xã An Phú và xã An Lạc rà soát hộ nghèo.', ['UBND xã An Phú + UBND xã An Lạc']],
    [
      '1. UBND xã An Phú, xã An Lạc, phường Bình Minh rà soát hộ nghèo.',
      ['UBND xã An Phú + UBND xã An Lạc + UBND phường Bình Minh'],
    ],
    ['1. Công an xã An Phú và xã An Lạc tuần tra.', ['Công an xã An Phú + Công an xã An Lạc']],
    ['Đối với xã An Phú và xã An Lạc, yêu cầu báo cáo giải trình.', ['Xã An Phú + Xã An Lạc']],
    ['1. Thôn Đông 1, thôn Đông 2: rà soát người cao tuổi.', ['Thôn Đông 1 + Thôn Đông 2']],
    ['1. Thôn 1, thôn 2 và thôn 3 tổng vệ sinh.', ['Thôn 1 + Thôn 2 + Thôn 3']],
    ['1. Tổ dân phố 3, tổ dân phố 5 vận động Nhân dân.', ['Tổ dân phố 3 + Tổ dân phố 5']],
    ['1. Khu phố 1, 2 và 3 vận động Nhân dân.', ['Khu phố 1 + Khu phố 2 + Khu phố 3']],
    ['Giao các phòng Kinh tế, Văn hóa - Xã hội rà soát hồ sơ.', ['Phòng Kinh tế + Phòng Văn hóa - Xã hội']],
    [
      '1. Các Sở Tài chính, Văn hóa, Thể thao và Du lịch, Nội vụ và UBND các xã báo cáo kết quả.',
      ['Sở Tài chính + Sở Văn hóa, Thể thao và Du lịch + Sở Nội vụ + UBND các xã'],
    ],
    ['1. Giám đốc các Sở Nội vụ, Y tế kiểm tra công vụ.', ['Sở Nội vụ + Sở Y tế']],
    ['1. Các Sở: Nội vụ, Y tế kiểm tra công vụ.', ['Sở Nội vụ + Sở Y tế']],
    [
      '1. UBND các xã An Phú, An Lạc và phường Bình Minh rà soát hộ nghèo.',
      ['UBND xã An Phú + UBND xã An Lạc + UBND phường Bình Minh'],
    ],
    ['1. Trưởng các thôn Đông, Tây vận động người dân.', ['Thôn Đông + Thôn Tây']],
    ['1. Các thôn 1, 2 và 3 vận động người dân.', ['Thôn 1 + Thôn 2 + Thôn 3']],
    ['1. Các xã An Phú rà soát hộ nghèo.', ['Các xã An Phú']],
    ['1. Hiệu trưởng các trường Mầm non, Tiểu học, THCS rà soát sĩ số.', ['Các trường Mầm non, Tiểu học, THCS']],
    ['Các trường THCS, THPT, TTGDTX thông báo lịch thi.', ['Các trường THCS, THPT, TTGDTX']],
    ['1. Chi ủy, lãnh đạo Công an xã kiểm điểm rút kinh nghiệm.', ['Chi ủy, lãnh đạo Công an xã']],
    ['Giao 03 phòng chuyên môn rà soát quy trình.', ['03 phòng chuyên môn']],
    ['Đề nghị UB MTTQ VN xã, các đoàn thể vận động hội viên.', ['UB MTTQ VN xã + Các đoàn thể']],
    ['1. VNPT, Viettel nâng cấp đường truyền.', ['VNPT + Viettel']],
    ['1. Đội Thuế liên xã số 2 đôn đốc thu nợ.', ['Đội Thuế liên xã số 2']],
    [
      '1. Trường MN Hoa Sen, TH Lê Lợi và THCS Nguyễn Du: rà soát phòng học.',
      ['Trường MN Hoa Sen + Trường TH Lê Lợi + Trường THCS Nguyễn Du'],
    ],
    ['1. Văn phòng HĐND và UBND các xã, phường lập danh sách.', ['Văn phòng HĐND và UBND các xã, phường']],
    ['1. Nhà trường quản lý học sinh dịp lễ.', ['Nhà trường']],
    ['1. Các trường Tiểu học An Phú, THCS An Phú rà soát sĩ số.', ['Trường Tiểu học An Phú + Trường THCS An Phú']],
    ['1. Thôn trưởng các thôn vận động người dân.', ['Các thôn']],
    ['1. Trưởng thôn, Trưởng khu phố vận động người dân.', ['Trưởng thôn + Khu phố']],
    ['1. Văn phòng HĐND & UBND tổng hợp báo cáo.', ['Văn phòng HĐND & UBND']],
    ['Giao VP HĐND - UBND đôn đốc.', ['VP HĐND - UBND']],
    [
      '1. Giám đốc các sở, ban, ngành và chủ tịch UBND các xã, phường rà soát nhiệm vụ quá hạn.',
      ['Các sở, ban, ngành + UBND các xã, phường'],
    ],
    [
      '1. Lãnh đạo các sở, ngành thuộc tỉnh, Chủ tịch UBND các xã, phường, thủ trưởng các đơn vị có liên quan rà soát hồ sơ.',
      ['Các sở, ngành thuộc tỉnh + UBND các xã, phường + Các đơn vị có liên quan'],
    ],
    ['1. Các phòng và đề nghị các đơn vị của tỉnh rà soát hồ sơ.', ['Các phòng + Các đơn vị của tỉnh']],
    [
      'Yêu cầu các cơ quan của tỉnh, TW đóng trên địa bàn huyện phân công trực.',
      ['Các cơ quan của tỉnh, TW đóng trên địa bàn huyện'],
    ],
    ['UBND tỉnh yêu cầu UBND các huyện, thành, thị rà soát hồ sơ.', ['UBND các huyện, thành, thị']],
    ['1. Bí thư, chủ tịch UBND các tỉnh, thành chỉ đạo trực ban.', ['UBND các tỉnh, thành']],
    ['1. UBND các tỉnh khu vực Bắc Bộ, Bắc Trung Bộ chỉ đạo trực ban.', ['UBND các tỉnh khu vực Bắc Bộ, Bắc Trung Bộ']],
    ['1. Bộ trưởng các bộ: Quốc phòng, Công an chỉ đạo lực lượng trực ban.', ['Bộ Quốc phòng + Bộ Công an']],
    ['Giao Văn phòng HĐND và UBND/Phòng Kinh tế lập hồ sơ.', ['Văn phòng HĐND và UBND + Phòng Kinh tế']],
    ['1. Công an xã / Ban Chỉ huy Quân sự xã trực ban.', ['Công an xã + Ban Chỉ huy Quân sự xã']],
    ['1. 03 trưởng thôn Đông, Tây, Nam: vận động các hộ di dời.', ['Thôn Đông + Thôn Tây + Thôn Nam']],
    ['1. UBND các tỉnh, thành phố: Hà Tĩnh, Huế rà soát thiệt hại.', ['UBND các tỉnh, thành phố: Hà Tĩnh, Huế']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});
