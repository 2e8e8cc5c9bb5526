// The words of the dialog "Đôn đốc đơn vị" and of what it writes.

import { formatDate } from '../date.ts';
import { formatCount } from '../number.ts';
import { captions } from './menu.ts';

export const title = () => captions.remindUnits;
export const nothing = () => 'Không có nhiệm vụ quá hạn, sắp đến hạn trong 07 ngày tới hay thiếu báo cáo định kỳ.';
export const chooseUnit = () => 'Đơn vị';
export const allUnits = () => 'Tất cả đơn vị';

export const counts = (overdue: number, dueSoon: number, missing: number) =>
  [
    ...(overdue === 0 ? [] : [`${formatCount(overdue)} quá hạn`]),
    ...(missing === 0 ? [] : [`${formatCount(missing)} thiếu báo cáo`]),
    ...(dueSoon === 0 ? [] : [`${formatCount(dueSoon)} sắp đến hạn`]),
  ].join(', ');

export const inBrackets = (name: string, text: string) => `${name} (${text})`;

export const letterHeading = () => 'Công văn đôn đốc';
export const letter = () => 'Công văn';
export const copiedForWord = () => 'Đã sao chép. Mở Word, bấm Ctrl+V.';
export const mailHeading = () => 'Thư điện tử';
export const openMail = () => 'Mở thư mới';
export const mailHint = () =>
  'Mở chương trình thư với địa chỉ, tiêu đề điền sẵn; nội dung thì sao chép tin ở trên rồi dán vào.';
export const noMail = () => 'Trang “Đơn vị” chưa có địa chỉ email dùng được của đơn vị này.';
export const noMailToAll = () => 'Chọn từng đơn vị để mở thư.';

export const markHeading = () => 'Sau khi đã gửi';
export const mark = (day: string) => `Ghi ngày đôn đốc ${formatDate(day)}`;
export const markHint = (rows: number) =>
  `Thêm ngày hôm nay vào cột “Đã đôn đốc” của ${formatCount(rows)} dòng nhiệm vụ. Tiện ích không tự gửi tin, thư hay công văn.`;

/** The answer to what was confirmed. */
export const marked = (written: number, alreadyDated: number, gone: number) =>
  [
    written === 0 ? 'Không có ô nào phải ghi thêm.' : `Đã ghi ngày đôn đốc vào ${formatCount(written)} dòng nhiệm vụ.`,
    ...(alreadyDated === 0 ? [] : [`${formatCount(alreadyDated)} dòng đã có ngày này.`]),
    ...(gone === 0
      ? []
      : [`${formatCount(gone)} dòng đã bị sửa hoặc xóa nên để nguyên; hãy mở lại để xem danh sách mới.`]),
  ].join(' ');

export const columnMissing = (sheet: string) =>
  `Trang “${sheet}” không còn cột “Đã đôn đốc” nên chưa ghi được. Hãy bấm CCHC → Thiết lập, sửa bảng để thêm lại cột.`;

export const boardMoved = () =>
  'Có người đang sắp xếp hoặc sửa trang nhiệm vụ nên chưa ghi được ngày đôn đốc. Các ô đã nhập vẫn giữ nguyên. Hãy đợi một lát rồi làm lại.';

/** `cells` as "K5". */
export const cellsLost = (sheet: string, cells: readonly string[]) =>
  `Có người chèn hoặc xóa dòng đúng lúc đang ghi. Hãy xem lại ở trang “${sheet}” các ô: ${cells.join(', ')}; nội dung cũ còn trong Tệp → Nhật ký phiên bản.`;
