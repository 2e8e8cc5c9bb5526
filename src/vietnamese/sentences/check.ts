// The words of the list “Kiểm tra lỗi bảng”.

import { formatCount } from '../number.ts';
import { captions } from './menu.ts';

export const title = () => captions.checkBoard;
export const checking = () => 'Đang kiểm tra…';
export const found = (count: number) => `${formatCount(count)} chỗ cần xem lại`;
export const noFaults = () => 'Không thấy lỗi nào trong bảng.';
export const howToUse = () => 'Bấm vào một dòng để tới ô đó.';
export const moreFaults = (count: number) => `Còn ${formatCount(count)} chỗ nữa; sửa các chỗ trên rồi kiểm tra lại.`;
export const checkAgain = () => 'Kiểm tra lại';
export const cellSelected = () => 'Đã chọn ô đó trong bảng.';
export const needSupport = () => 'Cần người hỗ trợ?';
export const aboutSupportReport = () =>
  'Lập báo cáo rồi sao chép, gửi cho người hỗ trợ. Báo cáo ghi phiên bản, múi giờ, các trang và cột tìm thấy, và kết quả thử cách Google Sheets làm việc trong một trang tạm; không ghi nội dung của bảng.';
export const makeSupportReport = () => 'Lập báo cáo hỗ trợ';
export const makingSupportReport = () => 'Đang lập báo cáo…';
export const supportReport = () => 'Báo cáo hỗ trợ';

export const cellNotFound = () => 'Ô này không còn trong bảng. Hãy kiểm tra lại để có danh sách mới.';
