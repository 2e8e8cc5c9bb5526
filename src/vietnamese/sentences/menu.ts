// The menu "CCHC" and the words that stand around every message.

/** The menu's name, and the title of every message. */
export const title = () => 'CCHC';

/** By the function that an item calls. */
export const captions = {
  updateFigures: 'Cập nhật số liệu',
  openBoardPanel: 'Mở bảng theo dõi',
  importNotice: 'Nhập nhiệm vụ từ văn bản',
  writeReport: 'Lập báo cáo',
  remindUnits: 'Đôn đốc đơn vị',
  shareBoard: 'Chia sẻ cho lãnh đạo',
  setUpBoard: 'Thiết lập, sửa bảng',
  checkBoard: 'Kiểm tra lỗi bảng',
} as const;

/** What Google's list of protected sheets says of a sheet that the add-on writes. */
export const guardedSheet = () => 'CCHC: trang do tiện ích ghi';
