// What set-up asks, tells and says it has done.

import { joinWithAnd } from '../list.ts';
import { formatCount } from '../number.ts';
import { quote } from '../quote.ts';

export const isThisTheSheet = (sheet: string, tab: string) =>
  `Chưa thấy trang ${quote(sheet)}, nhưng trang ${quote(tab)} có các cột giống như vậy.\n\nTrang ${quote(tab)} có phải là ${quote(sheet)} không?\n\nChọn Có để dùng trang đó (tên và dữ liệu giữ nguyên, chỉ thêm cột còn thiếu); chọn Không để tạo một trang mới.`;

export const isThisTheColumn = (sheet: string, header: string, letter: string, typed: string) =>
  `Trang ${quote(sheet)} không còn cột ${quote(header)}. Cột ${letter} đang có tiêu đề ${quote(typed)}.\n\nCột này có phải là ${quote(header)} không?\n\nChọn Có để đổi tiêu đề cột ${letter} thành ${quote(header)}; chọn Không nếu là cột khác.`;

export const takeColumns = (sheet: string, headers: readonly string[]) =>
  `Trang ${quote(sheet)} đã có nội dung ở cột ${joinWithAnd(headers.map(quote))}. Tiện ích ghi số liệu tự tính vào cột có tiêu đề này nên nội dung đang có sẽ bị thay.\n\nGiao cột này cho tiện ích không?\n\nNếu đó là cột của bạn, hãy chọn Không, đổi tiêu đề cột rồi chạy lại.`;

export const addMissingColumns = (sheet: string, headers: readonly string[]) =>
  `Trang ${quote(sheet)} không có cột ${joinWithAnd(headers.map(quote))}.\n\nThêm cột mới vào bên phải không? Các cột hiện có giữ nguyên.\n\nNếu cột ấy vừa bị xóa nhầm, hãy chọn Không, bấm Ctrl+Z để lấy lại rồi chạy lại.`;

export const changeLocale = (locale: string, zone: string) =>
  `Bảng đang dùng định dạng ${quote(locale)} và múi giờ ${quote(zone)}.\n\nĐổi sang định dạng Việt Nam (ngày 31/12/2023, số 39,67) và múi giờ Việt Nam không? Dữ liệu giữ nguyên, chỉ đổi cách hiển thị.`;

export const joinLevels = (
  sheet: string,
  rules: readonly { readonly id: string; readonly rule: string }[],
  more: number,
) =>
  [
    `Trang ${quote(sheet)} có ${formatCount(rules.length + more)} tiêu chí ghi mức điểm ở các dòng bên dưới và để trống cột ${quote('Cách tính điểm')}:`,
    ...rules.map(({ id, rule }) => `${id}: ${rule.replace(/\n/g, '; ')}`),
    ...(more === 0 ? [] : [`và ${formatCount(more)} tiêu chí khác.`]),
    `Ghi các mức điểm này vào cột ${quote('Cách tính điểm')} không? Các dòng mức điểm giữ nguyên.`,
  ].join('\n\n');

export const levelsJoined = (sheet: string, count: number) =>
  `Đã ghi cách tính điểm cho ${formatCount(count)} tiêu chí ở trang ${quote(sheet)} từ các dòng mức điểm.`;

export const filterTooNarrow = (sheet: string) =>
  `Trang ${quote(sheet)} đang lọc bằng bộ lọc không phủ hết các cột; khi sắp xếp, các cột bên ngoài sẽ đứng yên và lệch dòng. Hãy tắt bộ lọc đó rồi chạy lại “Thiết lập, sửa bảng”.`;

export const nameIsTaken = (sheet: string) =>
  `Chưa mở được trang ${quote(sheet)} vì đã có một trang mang tên đó. Hãy bấm CCHC → Thiết lập, sửa bảng để nhận trang ấy hoặc tạo trang mới.`;

export const codesFilled = (sheet: string, count: number) => `Đã điền ${count} mã còn trống ở trang ${quote(sheet)}.`;

export const sheetsCreated = (sheets: readonly string[]) => `Đã tạo trang ${joinWithAnd(sheets.map(quote))}.`;

export const columnsAdded = (sheet: string, headers: readonly string[]) =>
  `Đã thêm cột ${joinWithAnd(headers.map(quote))} vào trang ${quote(sheet)}.`;

export const repaired = () => 'Đã bổ sung định dạng, danh sách chọn, ghi chú hoặc quy tắc màu còn thiếu.';

export const nothingToDo = () => 'Bảng đã đầy đủ, không có gì phải sửa.';

export const done = () =>
  'Thiết lập xong. Tiếp theo: ghi tên cơ quan ở trang “Cấu hình”, các đơn vị ở trang “Đơn vị”; nhập tiêu chí và nhiệm vụ; rồi bấm CCHC → Cập nhật số liệu. Các bước này có ghi ở trang “Tổng quan”.';

export const stopped = () => 'Đã dừng, chưa thay đổi gì.';

export const boardKeepsMoving = () =>
  'Có người đang thêm, xóa hoặc chuyển hàng, cột nên việc thiết lập dừng giữa chừng. Các ô đã nhập vẫn giữ nguyên. Hãy đợi một lát rồi bấm CCHC → Thiết lập, sửa bảng lần nữa.';
