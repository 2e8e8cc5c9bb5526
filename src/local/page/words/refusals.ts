// What people read when the sheet refuses what they did. The spreadsheet's own words are English, as Google's are to a script.

import { refusals } from '../../calls/refusals.ts';

export const viewersMayNot = () => 'Bạn đang xem bảng ở chế độ chỉ xem nên không sửa được.';
export const notUnderstood = () => 'Yêu cầu không hợp lệ nên chưa làm gì. Hãy tải lại trang rồi thử lại.';
export const rowGone = () => 'Hàng này vừa bị người khác xóa nên chưa ghi được. Hãy kiểm tra lại bảng.';
export const rowsChanged = () =>
  'Có người vừa chèn hoặc xóa hàng trong vùng này nên chưa làm gì. Hãy xem lại rồi chọn lại vùng.';
export const sheetGone = () => 'Trang tính này không còn nữa. Hãy chọn trang khác ở phía dưới.';
export const tooWide = () => 'Vùng dán rộng hơn trang tính. Hãy chọn ô bắt đầu ở bên trái hơn rồi dán lại.';
export const notDone = () => 'Chưa làm được thao tác này. Bảng vẫn giữ nguyên.';
export const noMenuItem = () => 'Mục này không còn trong menu. Hãy tải lại trang rồi thử lại.';
export const frameGone = () => 'Khung này không còn nữa. Hãy đóng khung rồi mở lại từ menu.';

const KNOWN: readonly (readonly [string, string])[] = [
  [
    refusals.protectedCell().message,
    'Bạn đang tìm cách sửa một ô được bảo vệ. Hãy liên hệ với chủ bảng tính nếu bạn cần sửa ô này.',
  ],
  [refusals.tooLongForCell().message, 'Nội dung vượt quá 50.000 ký tự, mức tối đa của một ô.'],
  [refusals.mergedInSort().message, 'Không thể sắp xếp vùng có ô đã hợp nhất. Hãy hủy hợp nhất ô rồi thử lại.'],
  [refusals.allRows().message, 'Không thể xóa tất cả các hàng của trang tính.'],
  [refusals.allUnfrozen('rows').message, 'Không thể xóa tất cả các hàng không cố định.'],
  [refusals.outsideSheet().message, 'Ô này nằm ngoài trang tính.'],
  [refusals.tooManyCells().message, 'Không thể thêm: bảng tính sẽ vượt quá 10 triệu ô.'],
];

/** The sentence for a refusal of the spreadsheet. */
export function sentenceFor(message: string): string {
  const known = KNOWN.find(([english]) => english === message);
  if (known !== undefined) return known[1];
  if (/violates the data validation rules/.test(message)) {
    return 'Nội dung bạn nhập trái với quy tắc xác thực dữ liệu của ô này.';
  }
  return notDone();
}
