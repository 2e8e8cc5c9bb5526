// To whom a sentence gives its work, over the wordings that notices use.
import { describe, expect, it } from 'vitest';
import { unitsOf } from './unitsOf.ts';

describe('the unit that works is the lead unit, wherever the sentence names it', () => {
  it.each([
    ['Giao Sở Tài chính bố trí kinh phí.', ['Sở Tài chính']],
    ['Yêu cầu Công an xã tăng cường tuần tra.', ['Công an xã']],
    ['Đề nghị Tòa án nhân dân khu vực 3 cung cấp bản án.', ['Tòa án nhân dân khu vực 3']],
    ['Phân công Văn phòng HĐND và UBND xã tổng hợp báo cáo.', ['Văn phòng HĐND và UBND xã']],
    [
      'Thống nhất giao Ban Quản lý dự án đầu tư xây dựng làm chủ đầu tư và lập hồ sơ.',
      ['Ban Quản lý dự án đầu tư xây dựng'],
    ],
    ['1. Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra công trình.', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['1. Sở Văn hóa, Thể thao và Du lịch: tổ chức tập huấn.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['1. Ủy ban nhân dân các xã, phường, đặc khu rà soát hộ nghèo.', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['1. UBND tỉnh, thành phố gửi danh sách đầu mối.', ['UBND tỉnh, thành phố']],
    ['1. Công an các xã, phường lập danh sách phương tiện.', ['Công an các xã, phường']],
    ['1. Các cơ quan, đơn vị có liên quan khẩn trương gửi số liệu.', ['Các cơ quan, đơn vị có liên quan']],
    ['1. Tập đoàn Điện lực Việt Nam (EVN) chỉ đạo di dời đường điện.', ['Tập đoàn Điện lực Việt Nam']],
    ['a) VEC khẩn trương hoàn thiện thủ tục nghiệm thu.', ['VEC']],
    ['Trên cơ sở kết quả khảo sát, Phòng Nội vụ xây dựng kế hoạch tuyển dụng.', ['Phòng Nội vụ']],
    ['Về thủ tục đất đai: Giao Sở Nông nghiệp và Môi trường hướng dẫn chủ đầu tư.', ['Sở Nông nghiệp và Môi trường']],
    ['Về giao cắt tuyến ống: UBND xã Lộc An xử lý dứt điểm vướng mắc.', ['UBND xã Lộc An']],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng công bố giá vật liệu.', ['Sở Xây dựng']],
    ['1. Bộ Tài chính - Cơ quan thường trực Ban Chỉ đạo đôn đốc các địa phương.', ['Bộ Tài chính']],
    ['1. Chủ đầu tư, trong phạm vi trách nhiệm của mình, đẩy nhanh tiến độ thi công.', ['Chủ đầu tư']],
    [
      '1. Trưởng Ban Quản lý Khu kinh tế và các khu công nghiệp: gỡ vướng cho nhà đầu tư.',
      ['Ban Quản lý Khu kinh tế và các khu công nghiệp'],
    ],
    [
      '1. Tổ Công nghệ số cộng đồng các khu phố đi từng nhà cài đặt ứng dụng.',
      ['Tổ Công nghệ số cộng đồng các khu phố'],
    ],
    ['1. Trường Đào tạo, bồi dưỡng cán bộ mở 03 lớp kỹ năng số.', ['Trường Đào tạo, bồi dưỡng cán bộ']],
    ['1. Kế toán ngân sách: quyết toán kinh phí quý II.', ['Kế toán ngân sách']],
    ['1. Các thôn, xóm phổ biến quy ước tới từng hộ.', ['Các thôn, xóm']],
    ['- các thôn tổng vệ sinh đường làng.', ['Các thôn']],
    ['Thứ nhất, các sở, ngành rà soát tiêu chí mất điểm.', ['Các sở, ngành']],
    ['1. Chi cục An toàn vệ sinh thực phẩm lấy mẫu giám sát.', ['Chi cục An toàn vệ sinh thực phẩm']],
    ['1. Tổ giúp việc Ban Chỉ đạo đo lường mức độ hài lòng.', ['Tổ giúp việc Ban Chỉ đạo']],
    ['1. Trưởng các khu dân cư ghi nhận phản ánh của người dân.', ['Các khu dân cư']],
    ['1. Thanh tra tỉnh vào cuộc làm rõ nguyên nhân chậm trễ.', ['Thanh tra tỉnh']],
    ['1. Định kỳ ngày 15 hằng tháng, các sở, ban, ngành gửi số liệu.', ['Các sở, ban, ngành']],
    ['1. Hằng tháng, các sở, ban, ngành gửi số liệu.', ['Các sở, ban, ngành']],
    ['1. Sáng thứ Hai hằng tuần, Phòng Nội vụ gửi báo cáo nhanh.', ['Phòng Nội vụ']],
    ['1. Ngay trong tuần này, Sở Nội vụ làm việc với UBND xã An Phú.', ['Sở Nội vụ']],
    [
      'Chủ tịch UBND tỉnh nhắc nhở Chủ tịch UBND các xã, phường có tên trên và yêu cầu:\n(1) Rà soát từng hồ sơ quá hạn.',
      ['UBND các xã, phường có tên trên'],
    ],
    ['Kết quả thực hiện Công văn này, đề nghị các sở, ban, ngành báo cáo UBND tỉnh.', ['Các sở, ban, ngành']],
    ['1. Trách nhiệm của Sở Nội vụ: chuẩn bị nội dung họp.', ['Sở Nội vụ']],
    ['1. Về phía Sở Nội vụ: chuẩn bị nội dung họp.', ['Sở Nội vụ']],
    ['1. Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo - tổng hợp số liệu.', ['Sở Nội vụ']],
    ['1. Căn cứ Công văn số 12/BNV ngày 01/10/2025, giao Sở Nội vụ tham mưu văn bản.', ['Sở Nội vụ']],
    ['1. Kiểm tra công vụ tại 05 xã; giao Sở Nội vụ chủ trì.', ['Sở Nội vụ']],
    ['1. Kiểm tra công vụ tại 05 xã (Sở Nội vụ).', ['Sở Nội vụ']],
    ['1. Tổ chức kiểm tra công vụ do Sở Nội vụ chủ trì thực hiện.', ['Sở Nội vụ']],
    ['1. Chương trình công tác năm 2026: đề nghị các sở đăng ký nội dung.', ['Các sở']],
    [
      '1. Bộ Quốc phòng, đề nghị Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam chỉ đạo tuyên truyền.',
      ['Bộ Quốc phòng + Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ],
    ['Yêu cầu chủ đầu tư khẩn trương bàn giao hồ sơ.', ['Chủ đầu tư']],
    ['Giao phòng Nội vụ tham mưu văn bản.', ['Phòng Nội vụ']],
    ['Giao cho công an xã tuần tra.', ['Công an xã']],
    ['Đề nghị đoàn thanh niên ra quân.', ['Đoàn thanh niên']],
    ['Giao sở Y tế, trạm y tế xã tiêm phòng.', ['Sở Y tế + Trạm y tế xã']],
    ['UBND xã giao cho kế toán, văn phòng, công an xã rà soát.', ['Kế toán + Văn phòng + Công an xã']],
    ['Giao huyện An Lạc, huyện Bình Sơn bàn giao mặt bằng.', ['Huyện An Lạc + Huyện Bình Sơn']],
    ['1. UBND xã An Phú, huyện Bình Sơn khẩn trương báo cáo.', ['UBND xã An Phú']],
    ['Giao ban hành quy chế trước ngày 20/12/2025.', ['']],
    ['1. Về vệ sinh môi trường: các thôn tổng vệ sinh đường làng.', ['Các thôn']],
    ['3. Các đơn vị được kiểm tra\na) Chuẩn bị hồ sơ, tài liệu.', ['Các đơn vị được kiểm tra']],
    ['1) VP: gửi giấy mời hội nghị.', ['VP']],
    ['Tiếp thu ý kiến cử tri, UBND tỉnh chỉ đạo Sở Xây dựng tăng cường bảo trì cầu đường.', ['Sở Xây dựng']],
    ['1. UBND các xã chỉ đạo các thôn tổng vệ sinh.', ['UBND các xã']],
    ['Phó Thủ tướng yêu cầu các bộ, ngành T.Ư rà soát nợ đọng.', ['Các bộ, ngành T.Ư']],
    ['Để kịp mùa vụ, ngày 03/8, Thủ tướng Chính phủ có công điện yêu cầu Bộ Y tế rà soát.', ['Bộ Y tế']],
    ['LĐLĐ tỉnh đề nghị các cấp công đoàn treo băng rôn.', ['Các cấp công đoàn']],
    ['1. Các LĐLĐ huyện tiến hành treo cờ phướn.', ['Các LĐLĐ huyện']],
    ['Đồng chí Phó Bí thư Thường trực Đảng ủy yêu cầu Ban Xây dựng Đảng rà soát hồ sơ.', ['Ban Xây dựng Đảng']],
    ['Yêu cầu chính quyền cơ sở tập trung phòng dịch.', ['Chính quyền cơ sở']],
    ['1. Sản xuất vụ Đông Xuân: Phòng Kinh tế lập lịch tưới.', ['Phòng Kinh tế']],
    ['1. Đấu giá 06 lô đất ở thôn Đông (giao phòng Kinh tế).', ['Phòng Kinh tế']],
    ['1. Lập danh mục dự án năm 2026 - Phòng Kinh tế thực hiện.', ['Phòng Kinh tế']],
    ['1. Sở Y tế cũng được giao rà soát kho thuốc.', ['Sở Y tế']],
    ['Cụ thể, Chủ tịch yêu cầu Phòng Kinh tế lập dự toán.', ['Phòng Kinh tế']],
    ['Kết luận phiên tiếp công dân đồng chí Bí thư Đảng ủy xã yêu cầu UBND xã rà soát từng nội dung.', ['UBND xã']],
    ['Sau khi nghe ý kiến các hộ, đồng chí Chủ tịch UBND tỉnh giao Sở Xây dựng giải quyết vướng mắc.', ['Sở Xây dựng']],
    ['Đề nghị tổ dân phố tiếp tục giữ gìn vệ sinh chung.', ['Tổ dân phố']],
    ['1. Phòng Chính trị, tư tưởng phối hợp tổ chức hội thi.', ['Phòng Chính trị, tư tưởng']],
    ['1. Hội Phụ nữ tuyên truyền tới từng hội viên.', ['Hội Phụ nữ']],
    ['1. Bưu điện tiếp nhận hồ sơ tại nhà.', ['Bưu điện']],
    ['1. Công đoàn vận động đoàn viên hiến máu.', ['Công đoàn']],
    ['1. UBND các tỉnh, TP trực thuộc Trung ương chỉ đạo trực tết.', ['UBND các tỉnh, TP trực thuộc Trung ương']],
    ['1. Tổ trưởng chuyên môn kiểm tra giáo án.', ['Tổ trưởng chuyên môn']],
    ['1. Giáo viên chủ nhiệm: Rà soát học sinh có hoàn cảnh khó khăn.', ['Giáo viên chủ nhiệm']],
    ['1. Chủ nhiệm bổ sung phụ lục số liệu vào báo cáo.', ['Chủ nhiệm']],
    ['Chủ tịch UBND xã kết luận: các phòng chuyên môn khai thác dữ liệu dùng chung.', ['Các phòng chuyên môn']],
    ['Chủ tịch UBND xã có ý kiến chỉ đạo như sau: Phòng Kinh tế lập dự toán.', ['Phòng Kinh tế']],
    [
      'Hiệu trưởng Trường Tiểu học An Phú yêu cầu các tổ chuyên môn:\n1. Rà soát kế hoạch bài dạy.',
      ['Các tổ chuyên môn'],
    ],
    ['Đề nghị Điện máy Hòa Bình hỗ trợ thiết bị cho điểm tiếp nhận.', ['Điện máy Hòa Bình']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});

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
    ['1. Các trường Tiểu học An Phú, THCS An Phú rà soát sĩ số.', ['Trường Tiểu học An Phú + Trường THCS An Phú']],
    ['1. Thôn trưởng các thôn vận động người dân.', ['Các thôn']],
    ['1. Trưởng thôn, Trưởng khu phố vận động người dân.', ['Trưởng thôn + Khu phố']],
    ['1. Văn phòng HĐND & UBND tổng hợp báo cáo.', ['Văn phòng HĐND & UBND']],
    ['Giao VP HĐND - UBND đôn đốc.', ['VP HĐND - UBND']],
    ['1. UBND các tỉnh, thành phố: Hà Tĩnh, Huế rà soát thiệt hại.', ['UBND các tỉnh, thành phố: Hà Tĩnh, Huế']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});

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
    ['1. Các đồng chí Trưởng thôn:\n- Thống kê tổng đàn đến từng hộ.', ['Các Trưởng thôn']],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });
});
