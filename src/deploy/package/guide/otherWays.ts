// What the guide says besides the steps: a copy of a template, a newer version, and what may go wrong.

import type { Line } from './steps.ts';

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

export const OTHER_SECTIONS: readonly Section[] = [
  {
    title: 'Cách khác: sao chép bảng mẫu, không phải dán gì',
    lines: [
      'Nếu cấp trên đã có bảng mẫu cài sẵn tiện ích: mở liên kết được gửi (dạng https://docs.google.com/spreadsheets/d/…/copy), bấm Tạo bản sao (Make a copy). Bản sao có sẵn menu CCHC và là của riêng cơ quan bạn.',
      'Trong bản sao, đọc phần hỏi quyền ở bước 7 rồi làm bước 8.',
      'Người làm bảng mẫu: cài một bảng theo trang này, bấm Thiết lập, sửa bảng, đừng nhập số liệu; chia sẻ quyền xem cho người nhận; lấy liên kết của bảng, thay phần từ /edit trở đi bằng /copy rồi gửi.',
      'Bản sao không tự nhận bản mới của tiện ích: mỗi bản cập nhật riêng theo phần dưới đây.',
    ],
  },
  {
    title: 'Khi có bản mới của tiện ích',
    lines: [
      'Tải gói mới, mở trang hướng dẫn trong gói ấy, làm lại từ bước 3 đến bước 6. Tệp HTML đã có thì chỉ cần bấm vào tên tệp rồi dán đè.',
      'Số liệu trong bảng không bị đụng đến. Tải lại trang rồi bấm Thiết lập, sửa bảng một lần.',
    ],
  },
  {
    title: 'Khi gặp trở ngại',
    lines: [
      [
        'Không thấy menu CCHC: tải lại trang và chờ; kiểm tra tài khoản đang dùng có quyền sửa bảng (người chỉ xem không có menu); xem lại đã dán mã ở bước 4 và đã lưu ở bước 6 chưa.',
        'Lưu báo lỗi cú pháp: nội dung dán chưa đủ hoặc còn sót nội dung cũ; bấm vào tệp đó, Ctrl+A, rồi chép và dán lại.',
        'Khung bên phải trống hoặc báo không có quyền: trình duyệt đang đăng nhập nhiều tài khoản Google; mở bảng trong cửa sổ ẩn danh, chỉ đăng nhập một tài khoản.',
        'Có hai menu CCHC: tiện ích đã được cài hai lần; mở Apps Script của bảng và xóa một dự án.',
        'Không thấy Apps Script trong menu, hoặc Google báo quản trị viên chặn: nhờ người quản trị tài khoản Google của cơ quan cho phép Apps Script.',
      ],
    ],
  },
];
