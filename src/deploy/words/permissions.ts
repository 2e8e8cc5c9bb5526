// What Google asks before the add-on may run, told beforehand: each permission, what it is for, what it can't do.

export interface PermissionWords {
  /** As Google's consent screen words it, in Vietnamese and in English; Google may change it. */
  readonly asked: string;
  readonly askedInEnglish: string;
  readonly why: string;
}

/** One for each scope of appsscript.json. */
export const PERMISSIONS: Readonly<Record<string, PermissionWords>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': {
    asked: 'Xem và quản lý những bảng tính mà ứng dụng này được cài đặt',
    askedInEnglish: 'View and manage spreadsheets that this application has been installed in',
    why: 'Để đọc, tính và ghi số liệu trong đúng bảng tính này. Các bảng tính và tệp khác của bạn thì tiện ích không mở được.',
  },
  'https://www.googleapis.com/auth/script.container.ui': {
    asked: 'Hiển thị và chạy nội dung web trong hộp thoại và thanh bên của ứng dụng Google',
    askedInEnglish: 'Display and run third-party web content in prompts and sidebars inside Google applications',
    why: 'Để hiện khung bên phải và các hộp thoại của menu CCHC. Nội dung nằm sẵn trong tiện ích, không tải từ trang nào khác.',
  },
};

export const neverAsked = () =>
  'Tiện ích không xin quyền đọc thư, mở tệp khác, gửi thư, truy cập mạng hay tự chạy khi không có người bấm.';

export const askedOnce = () => 'Google hỏi một lần với mỗi người dùng menu; lần sau bấm là chạy ngay.';

/** The screens in the order in which they come, before the one with the permissions. */
export const screensBefore: readonly string[] = [
  'Hộp “Yêu cầu ủy quyền” (Authorization required): bấm Tiếp tục hoặc OK.',
  'Chọn tài khoản Google đang dùng để làm việc với bảng.',
  'Có thể hiện trang “Google chưa xác minh ứng dụng này” (Google hasn’t verified this app): bản cài này là của riêng cơ quan, không đưa lên cửa hàng tiện ích nên Google chưa xem xét. Nếu bạn hoặc người bạn tin cậy đã cài, bấm Nâng cao (Advanced), rồi bấm dòng “Đi tới …” (Go to …) ở cuối trang. Nếu không rõ ai đã cài thì dừng lại và hỏi.',
];

export const permissionScreen = () =>
  'Trang liệt kê quyền: nếu có ô đánh dấu thì chọn cả hai ô, rồi bấm Cho phép (Allow) hoặc Tiếp tục (Continue).';

export const clickAgain = () =>
  'Cho phép xong mà chưa thấy gì thì bấm lại mục menu vừa rồi: lần bấm đầu chỉ dùng để hỏi quyền.';
