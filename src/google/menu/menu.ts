// The menu "CCHC": what stands in it, in which order, and which function of main.ts each item calls.

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export const MENU_TITLE = 'CCHC';

export const MENU_ITEMS: readonly MenuItem[] = [
  { caption: 'Cập nhật số liệu', functionName: 'updateFigures' },
  { caption: 'Mở bảng theo dõi', functionName: 'openBoardPanel' },
  { caption: 'Nhập nhiệm vụ từ văn bản', functionName: 'importNotice' },
  { caption: 'Lập báo cáo', functionName: 'writeReport' },
  { caption: 'Đôn đốc đơn vị', functionName: 'remindUnits' },
  { caption: 'Chia sẻ cho lãnh đạo', functionName: 'shareBoard' },
  { caption: 'Thiết lập, sửa bảng', functionName: 'setUpBoard' },
  { caption: 'Kiểm tra lỗi bảng', functionName: 'checkBoard' },
];

export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU_TITLE);
  for (const { caption, functionName } of MENU_ITEMS) menu.addItem(caption, functionName);
  menu.addToUi();
}
