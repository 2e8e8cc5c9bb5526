// The words of the list “Kiểm tra lỗi bảng”, and of any page that asks the server.

import { formatCount } from '../number.ts';

export const title = () => 'Kiểm tra lỗi bảng';
export const checking = () => 'Đang kiểm tra…';
export const found = (count: number) => `${formatCount(count)} chỗ cần xem lại`;
export const noFaults = () => 'Không thấy lỗi nào trong bảng.';
export const howToUse = () => 'Bấm vào một dòng để tới ô đó.';
export const moreFaults = (count: number) => `Còn ${formatCount(count)} chỗ nữa; sửa các chỗ trên rồi kiểm tra lại.`;
export const checkAgain = () => 'Kiểm tra lại';
export const tryAgain = () => 'Thử lại';
export const cellSelected = () => 'Đã chọn ô đó trong bảng.';
export const needSupport = () => 'Cần người hỗ trợ?';
export const aboutSupportReport = () =>
  'Báo cáo hỗ trợ ghi phiên bản, múi giờ, các trang và cột tìm thấy, và thử cách Google Sheets làm việc trong một trang tạm. Báo cáo không ghi nội dung của bảng.';
export const makeSupportReport = () => 'Lập báo cáo hỗ trợ';
export const makingSupportReport = () => 'Đang lập báo cáo…';
export const supportReport = () => 'Báo cáo hỗ trợ';
export const copy = () => 'Sao chép';
export const copied = () => 'Đã sao chép.';
export const copyByHand = () => 'Hãy bấm Ctrl+C để sao chép.';

export const unreachable = () =>
  'Không kết nối được với bảng. Hãy kiểm tra mạng rồi thử lại. Nếu mạng vẫn tốt và trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng trong cửa sổ ẩn danh với một tài khoản.';

export const cellNotFound = () => 'Ô này không còn trong bảng. Hãy kiểm tra lại để có danh sách mới.';
export const requestNotUnderstood = () =>
  'Yêu cầu không hợp lệ nên chưa làm gì. Hãy đóng khung này, mở lại rồi thử lại.';
