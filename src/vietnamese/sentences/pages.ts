// Words that several pages share: reading, trying again, copying, and what went wrong on the way to the board.

export const readingBoard = () => 'Đang đọc bảng…';
export const writing = () => 'Đang ghi…';
export const tryAgain = () => 'Thử lại';

export const copy = () => 'Sao chép';
export const copied = () => 'Đã sao chép.';
export const copyByHand = () => 'Hãy bấm Ctrl+C để sao chép.';
export const copyForWord = () => 'Sao chép để dán vào Word';
/** `what` as it stands at the beginning of a sentence: "Báo cáo". */
export const copySelectionByHand = (what: string) =>
  `Trình duyệt không cho tự sao chép. ${what} đã được bôi đen, hãy bấm Ctrl+C.`;
export const zaloHeading = () => 'Tin nhắn Zalo';
export const copyZalo = () => 'Sao chép tin';

export const unreachable = () =>
  'Không kết nối được với bảng. Hãy kiểm tra mạng rồi thử lại. Nếu mạng vẫn tốt và trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng trong cửa sổ ẩn danh với một tài khoản.';
export const requestNotUnderstood = () =>
  'Yêu cầu không hợp lệ nên chưa làm gì. Hãy đóng khung này, mở lại rồi thử lại.';
