// The page "Hướng dẫn": what a clerk has to know, on one page.

export const title = () => 'HƯỚNG DẪN SỬ DỤNG BẢNG CCHC';

export interface GuideSection {
  readonly title: string;
  readonly lines: readonly string[];
}

export const sections = (): readonly GuideSection[] => [
  {
    title: 'NĂM VIỆC CẦN LÀM',
    lines: [
      '1. Điền trang “Cấu hình” (năm, tên cơ quan, địa danh, nơi nhận…; chỉ chuột vào ô giá trị để xem cách ghi) và trang “Đơn vị” (tên, tên khác, email).',
      '2. Nhập tiêu chí vào trang “Tiêu chí”; đã có bảng tiêu chí, nhiệm vụ thì chép trang ấy vào tệp này rồi bấm CCHC → Thiết lập, sửa bảng để dùng luôn, không phải nhập lại. Giao nhiệm vụ: CCHC → Nhập nhiệm vụ từ văn bản, dán thông báo hoặc kế hoạch rồi duyệt từng dòng; hoặc gõ thẳng vào trang “Nhiệm vụ” ba ô: nội dung, đơn vị chủ trì, thời hạn giao.',
      '3. Hằng ngày, đơn vị cập nhật kết quả tiêu chí và tiến độ nhiệm vụ; việc quá hạn tự đổi màu, không cần bấm gì.',
      '4. Bấm CCHC → Cập nhật số liệu trước khi xem “Tổng quan” hoặc trước khi họp. Xem cột “Cảnh báo” và sửa chỗ được nhắc.',
      '5. Chiều thứ Sáu, bấm CCHC → Lập báo cáo: chọn tuần, sao chép rồi dán vào Word; bấm CCHC → Đôn đốc đơn vị để nhắc việc; bấm CCHC → Chia sẻ cho lãnh đạo để gửi đường liên kết chỉ xem.',
    ],
  },
  {
    title: 'AI GHI GÌ',
    lines: [
      'Ô nền trắng là của người dùng. Cột nền xám ở bên phải, trang “Tổng quan”, “Điểm còn lại”, “Báo cáo” và trang này do tiện ích ghi; gõ vào đó sẽ mất ở lần cập nhật sau.',
      'Trang “Lịch sử” cũng do tiện ích ghi: mỗi tuần một dòng số liệu để so với tuần trước; lập báo cáo của tuần nào thì số liệu tuần ấy được chốt từ lúc đó. Đừng xóa trang này.',
      'Đơn vị chủ trì ghi “Tiến độ”, “Kết quả, sản phẩm”, “Nguyên nhân, hướng xử lý”. Đơn vị đã gửi sản phẩm mà chưa được duyệt thì chọn “Đã trình, chờ duyệt”.',
      'Người tổng hợp chọn “Hoàn thành” và ghi “Ngày hoàn thành” sau khi sản phẩm được chấp nhận. Thiếu ngày hoàn thành thì không kết luận được đúng hạn hay quá hạn.',
      'Nhiệm vụ giao cho nhiều đơn vị: mỗi đơn vị một dòng, cùng một mã.',
    ],
  },
  {
    title: 'THỜI HẠN, GIA HẠN, BÁO CÁO ĐỊNH KỲ',
    lines: [
      'Ghi thời hạn như trong văn bản: “Trước ngày 10/12/2023”, “Trong tháng 12/2023”, “Sau khi UBND tỉnh ban hành Kế hoạch”; tiện ích tự tính ngày.',
      'Được gia hạn: giữ nguyên “Thời hạn giao”, ghi ngày mới vào “Gia hạn đến” và số văn bản vào “Văn bản cho gia hạn”.',
      'Nhiệm vụ định kỳ (“Thứ 6 hằng tuần”, “Ngày 20 hằng tháng”): mỗi lần báo cáo, ghi thêm ngày vào “Ngày đã báo cáo”, cách nhau bằng dấu chấm phẩy: 01/12; 08/12.',
      'Việc chờ một sự kiện (“Sau khi …”) chưa tính hạn; khi sự kiện xảy ra, ghi ngày phải xong vào “Gia hạn đến”.',
    ],
  },
  {
    title: 'TIÊU CHÍ VÀ ĐIỂM',
    lines: [
      'Ghi “Cách tính điểm” ngắn gọn như bộ tiêu chí: “Có: 1đ; không: 0đ”, “Theo tỷ lệ; dưới 80%: 0 điểm”. Ghi “Kết quả” như có: 85%, 17/20, Có, 3 lần; cách tính nêu nhiều loại lỗi thì ghi rõ từng loại: 2 hồ sơ quá hạn; 1 văn bản sai thể thức. Ô không đọc được thì báo ở cột “Cảnh báo”, không tự chấm 0 điểm.',
      '“Xếp loại (dự kiến)” ở trang “Đơn vị” chỉ tính từ nhiệm vụ đã đến hạn, để lãnh đạo tham khảo; không cộng với điểm tiêu chí.',
    ],
  },
  {
    title: 'SỔ KIỂM TRA, CHỈ TIÊU',
    lines: [
      'Cần theo dõi kiểm tra hoặc chỉ tiêu: ở trang “Cấu hình”, chọn Có tại dòng mở trang “Sổ kiểm tra” hoặc “Chỉ tiêu”, rồi bấm CCHC → Cập nhật số liệu.',
      'Sổ kiểm tra: mỗi đơn vị được kiểm tra một dòng; ghi số biên bản, báo cáo, kiến nghị và “Hạn khắc phục”; đơn vị khắc phục xong thì ghi “Ngày khắc phục”. Kiến nghị quá hạn tự đổi màu và vào báo cáo.',
    ],
  },
  {
    title: 'SANG NĂM MỚI',
    lines: [
      'Bấm Tệp → Tạo bản sao, đặt tên theo năm mới. Trong bản sao: sửa “Năm” ở trang “Cấu hình”; ở trang “Tiêu chí”, xóa nội dung các cột “Kết quả”, “Trạng thái”, “Tài liệu kiểm chứng”, “Điểm thẩm định”, “Giải trình”, “Nguyên nhân, hướng xử lý” và ghi lại “Hạn hoàn thành”; ở trang “Chỉ tiêu” (nếu dùng), xóa nội dung hai cột “Đã thực hiện”, “Tổng số”; xóa các nhiệm vụ đã xong ở trang “Nhiệm vụ”; rồi bấm CCHC → Cập nhật số liệu. Bảng năm cũ giữ nguyên để tra cứu.',
    ],
  },
  {
    title: 'KHI CÓ CHỖ CHƯA ĐÚNG',
    lines: [
      'Bấm CCHC → Kiểm tra lỗi bảng để xem từng chỗ và tới đúng ô. Mất cột, đổi tên trang: bấm CCHC → Thiết lập, sửa bảng; tiện ích hỏi trước khi đổi và không xóa gì của bạn. Lỡ tay xóa: Ctrl+Z, hoặc Tệp → Nhật ký phiên bản.',
    ],
  },
];
