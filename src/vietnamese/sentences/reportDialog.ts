// The words of the dialog "Lập báo cáo".

import { quote } from '../quote.ts';

export const title = () => 'Lập báo cáo';
export const loading = () => 'Đang đọc bảng…';
export const choosePeriod = () => 'Kỳ báo cáo';
export const chooseNotice = () => 'Văn bản giao';
export const allNotices = () => 'Tất cả nhiệm vụ';
export const preview = () => 'Xem trước báo cáo';

export const copyForWord = () => 'Sao chép để dán vào Word';
export const copiedForWord = () => 'Đã sao chép. Mở Word, bấm Ctrl+V; bảng biểu được giữ nguyên.';
export const copySelectionByHand = () => 'Trình duyệt không cho tự sao chép. Báo cáo đã được bôi đen, hãy bấm Ctrl+C.';

export const make = () => 'Ghi vào trang “Báo cáo”';
export const makeHint = () => 'Để in hoặc tải PDF theo lề của văn bản hành chính.';
export const making = () => 'Đang ghi…';
export const made = (sheet: string) => `Đã ghi báo cáo vào trang “${sheet}”.`;
export const download = (part: string) => `Tải PDF: ${part}`;

export const zaloHeading = () => 'Tin nhắn Zalo';
export const copyZalo = () => 'Sao chép tin';

export const noticeGone = (notice: string) =>
  `Bảng không còn nhiệm vụ nào của văn bản ${quote(notice)}. Hãy chọn ${quote(allNotices())}, hoặc đóng khung này rồi mở lại để có danh sách mới.`;

export const settingsHint = () =>
  'Tên cơ quan, nơi nhận, người ký, kiến nghị… lấy từ trang “Cấu hình”; sửa ở đó rồi lập lại.';
