// Where a unit's name ends when no list knows the words behind it; the verbs here are made up, so that no list will ever hold them.
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../../src/domain/notice/parseNotice.ts';

/** A verb of two syllables that does not exist. */
const VERB = 'quẩng troành';

function leadUnitsOf(text: string): readonly string[] {
  return parseNotice(text).tasks.flatMap((task) => task.leadUnits);
}

describe('a verb that no list knows is not swallowed into the unit, and the order is not lost', () => {
  it.each([
    ['1. Sở Văn hóa, Thể thao và Du lịch | các tuyến phố chính.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['1. Bộ Tài chính | danh mục nợ, gửi các địa phương.', ['Bộ Tài chính']],
    ['1. Thanh tra tỉnh | hiện trường.', ['Thanh tra tỉnh']],
    ['1. Công an xã | 12 hộ lấn chiếm lòng đường.', ['Công an xã']],
    ['1. UBND phường Hải Đông | 07 hộ còn lại.', ['UBND phường Hải Đông']],
    ['1. Chi cục Quản lý thị trường | hàng không rõ nguồn gốc.', ['Chi cục Quản lý thị trường']],
    ['1. Đội Quản lý thị trường số 5 | hàng không rõ nguồn gốc.', ['Đội Quản lý thị trường số 5']],
    ['1. Ban Quản lý Cảng | khu vực bán vé.', ['Ban Quản lý Cảng']],
    ['1. Sở Y tế và UBND phường An Phú | các chợ đầu mối.', ['Sở Y tế', 'UBND phường An Phú']],
    ['1. Các thôn, xóm | Kế hoạch tới từng hộ.', ['Các thôn, xóm']],
    ['1. Các cơ quan báo chí Thành phố | chuyên mục người tốt việc tốt.', ['Các cơ quan báo chí Thành phố']],
    ['1. Tổ giúp việc Ban Chỉ đạo | mức độ hài lòng.', ['Tổ giúp việc Ban Chỉ đạo']],
    ['1. Trung tâm Y tế: | thuốc cho các trạm.', ['Trung tâm Y tế']],
  ])('%s', (text, expected) => {
    expect(leadUnitsOf(text.replace('|', VERB))).toEqual(expected);
  });

  it.each([
    'Chính phủ cơ bản thống nhất nội dung dự thảo.',
    'UBND tỉnh ghi nhận sự cố gắng của các xã.',
    'Ban Thường vụ Tỉnh ủy đánh giá cao nỗ lực của các cấp.',
    'Công an tỉnh đã xử lý 12 vụ.',
  ])('a story or an opinion is still no order: %s', (story) => {
    expect(leadUnitsOf(`1. Sở Y tế rà soát kho thuốc.\n2. ${story}`)).toEqual(['Sở Y tế']);
  });

  it.each([
    ['1. Các Bộ: Xây dựng, Y tế còn nợ 12 dịch vụ, hoàn thành chậm nhất ngày 20/12/2025.', ['Bộ Xây dựng', 'Bộ Y tế']],
    ['1. Các phường có tỷ lệ trễ hạn trên 5% kiểm điểm trách nhiệm.', ['Các phường']],
    ['1. UBND xã Lộc An còn để 21 hồ sơ trễ hạn, khẩn trương giải quyết.', ['UBND xã Lộc An']],
  ])('what is wrong may be said before the work: %s', (text, expected) => {
    expect(leadUnitsOf(text)).toEqual(expected);
  });

  it.each(['Trường hợp', 'Hội nghị', 'Bộ chỉ số'])('%s begins like a name and is a thing', (thing) => {
    expect(leadUnitsOf(`1. ${thing} vượt thẩm quyền báo cáo cấp trên xem xét.`)).toEqual([]);
  });

  it('a short form in brackets does not end the list', () => {
    expect(leadUnitsOf('1. Tập đoàn Điện lực Việt Nam (EVN), Tổng công ty Khí (GAS) cử kỹ sư.')).toEqual([
      'Tập đoàn Điện lực Việt Nam',
      'Tổng công ty Khí',
    ]);
  });
});

describe('small words that go on a name stay with it', () => {
  it.each([
    ['1. Phòng Giáo dục phổ thông rà soát sách.', 'Phòng Giáo dục phổ thông'],
    ['1. Chi cục Trồng trọt và Bảo vệ thực vật rà soát giống.', 'Chi cục Trồng trọt và Bảo vệ thực vật'],
    ['1. Ban Quản lý các khu công nghiệp tỉnh tiếp tục gỡ vướng.', 'Ban Quản lý các khu công nghiệp tỉnh'],
    ['1. Công ty cổ phần Cấp thoát nước An Phú cung cấp đủ nước.', 'Công ty cổ phần Cấp thoát nước An Phú'],
    ['1. Ngân hàng Nhà nước Chi nhánh Khu vực 10 rà soát nợ.', 'Ngân hàng Nhà nước Chi nhánh Khu vực 10'],
    ['1. Công đoàn ngành chăm lo đời sống giáo viên.', 'Công đoàn ngành'],
    ['1. Các nhà mạng viễn thông khẩn trương phủ sóng.', 'Các nhà mạng viễn thông'],
    ['1. UBND các tỉnh, thành phố ven biển:\n- Rà soát tàu cá.', 'UBND các tỉnh, thành phố ven biển'],
    ['1. Các địa phương có dự án đi qua tập trung nguồn lực.', 'Các địa phương có dự án đi qua'],
    ['1. Báo và Đài Phát thanh - Truyền hình An Phú đưa tin.', 'Báo và Đài Phát thanh - Truyền hình An Phú'],
    ['1. Cổng Thông tin điện tử tỉnh thông tin thường xuyên.', 'Cổng Thông tin điện tử tỉnh'],
    ['1. Cục Nhà giáo và Cán bộ quản lý giáo dục rà soát chuẩn.', 'Cục Nhà giáo và Cán bộ quản lý giáo dục'],
    ['1. Các chủ hồ đập thủy lợi, thủy điện vận hành đúng quy trình.', 'Các chủ hồ đập thủy lợi, thủy điện'],
    ['1. Ban thường vụ các đảng ủy xã, phường chấn chỉnh kỷ cương.', 'Ban thường vụ các đảng ủy xã, phường'],
    ['1. Ban Tuyên giáo Tỉnh đoàn thiết kế bộ nhận diện.', 'Ban Tuyên giáo Tỉnh đoàn'],
    ['1. Đoàn Thanh niên Công an tỉnh lập đội hình tình nguyện.', 'Đoàn Thanh niên Công an tỉnh'],
    ['1. Trưởng các thôn thống kê hộ thiếu gạo.', 'Các thôn'],
    ['1. Các cơ sở đào tạo khẩn trương tuyển sinh.', 'Các cơ sở đào tạo'],
    ['1. Ban đại diện cha mẹ học sinh các trường giám sát bữa ăn.', 'Ban đại diện cha mẹ học sinh các trường'],
    ['1. Tổ hòa giải thôn Đông Hải gặp gỡ hai hộ.', 'Tổ hòa giải thôn Đông Hải'],
    ['1. Báo và Đài Phát thanh, Truyền hình tỉnh đưa tin.', 'Báo và Đài Phát thanh, Truyền hình tỉnh'],
    ['1. Trưởng Ban công tác Mặt trận các ấp bình xét hộ nghèo.', 'Ban công tác Mặt trận các ấp'],
    ['1. Giao Sở Y tế trực cấp cứu.', 'Sở Y tế'],
    ['1. Yêu cầu: UBND phường Tam An trang trí đường phố.', 'UBND phường Tam An'],
    ['1. Phòng Tài chính - Kế toán: chuyển tiền bồi thường.', 'Phòng Tài chính - Kế toán'],
    ['1. Tư vấn giám sát bám hiện trường.', 'Tư vấn giám sát'],
    ['1. UBND các phường lân cận treo cờ.', 'UBND các phường lân cận'],
    ['1. Tiểu ban An ninh, trật tự: chia ca trực.', 'Tiểu ban An ninh, trật tự'],
    ['1. Các chủ tàu, thuyền trưởng bật thiết bị định vị.', 'Các chủ tàu, thuyền trưởng'],
    ['1. Về khu du lịch: Tỉnh chủ động lập quy hoạch.', 'Tỉnh'],
    ['1. Các đồng chí thành viên Tổ công tác rà soát hồ sơ.', 'Các đồng chí thành viên Tổ công tác'],
  ])('%s', (text, expected) => {
    expect(leadUnitsOf(text)).toEqual([expected]);
  });
});
