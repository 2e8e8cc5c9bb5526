// The words of the dialog "Lập báo cáo".

import { quote } from '../quote.ts';
import { captions } from './menu.ts';

export const title = () => captions.writeReport;
export const choosePeriod = () => 'Kỳ báo cáo';
export const chooseNotice = () => 'Văn bản giao';
export const allNotices = () => 'Tất cả nhiệm vụ';
export const preview = () => 'Xem trước báo cáo';
export const report = () => 'Báo cáo';

export const copiedForWord = () => 'Đã sao chép. Mở Word, bấm Ctrl+V; bảng biểu được giữ nguyên.';

export const make = () => 'Ghi vào trang “Báo cáo”';
export const makeHint = () => 'Để in hoặc tải PDF theo lề của văn bản hành chính.';
export const made = (sheet: string) => `Đã ghi báo cáo vào trang “${sheet}”.`;
export const download = (part: string) => `Tải PDF: ${part}`;

export const noticeGone = (notice: string) =>
  `Bảng không còn nhiệm vụ nào của văn bản ${quote(notice)}. Hãy chọn ${quote(allNotices())}, hoặc đóng khung này rồi mở lại để có danh sách mới.`;

export const settingsHint = () =>
  'Tên cơ quan, nơi nhận, người ký, kiến nghị… lấy từ trang “Cấu hình”; sửa ở đó rồi lập lại.';
