// The words of the dialog in which a person says what the sheets they already have are.

import { formatCount } from '../number.ts';
import { quote } from '../quote.ts';

export const title = () => 'Dùng bảng đang có';

export const loading = () => 'Đang xem các trang…';

export const isThisTheTable = (sheet: string, table: string) => `Trang ${quote(sheet)} là bảng ${quote(table)}?`;

export const step = (place: number, count: number) => `Trang ${formatCount(place)}/${formatCount(count)}`;

export const howToUse = () =>
  'Xem từng cột dưới đây, sửa chỗ chưa đúng rồi chọn Dùng trang này. Chưa có gì thay đổi cho đến khi bạn chọn xong các trang.';

export const headerRow = () => 'Hàng tiêu đề';

export const twoHeaderRows = () => 'Tiêu đề ở hai hàng (hàng này và hàng ngay trên)';

export const splitMerges = () => 'Tách ô gộp và điền lại nội dung vào từng dòng';

export const partUnits = () => 'Ngăn các đơn vị ghi chung một ô bằng dấu chấm phẩy';

export const column = () => 'Cột';

export const header = () => 'Tiêu đề đang có';

export const sample = () => 'Ví dụ';

export const meaning = () => 'Là cột';

export const meaningOf = (letter: string, words: string) => `Cột ${letter} ${quote(words)} là cột`;

export const leaveAsIs = () => 'Để nguyên';

export const whatHappens = () => 'Nếu dùng trang này';

export const checking = () => 'Đang xem lại…';

export const useSheet = () => 'Dùng trang này';

export const createNew = () => 'Tạo bảng mới';

export const notThisSheet = () => 'Không phải trang này';

export const working = () => 'Đang thiết lập bảng…';

export const yes = () => 'Có';

export const no = () => 'Không';

export const stop = () => 'Dừng';

export const stopped = () => 'Đã dừng, chưa thay đổi gì.';

export const nothingFound = () => 'Không thấy trang nào giống bảng tiêu chí, nhiệm vụ hoặc đơn vị mà bảng còn thiếu.';

export const reviewAgain = () => 'Xem lại';
