// The menu actions "Mở bảng theo dõi" and "Kiểm tra lỗi bảng": each opens beside the sheet, for a window would lie over the very cells that it leads to.

import { title as boardTitle } from '../../vietnamese/sentences/boardPanel.ts';
import { title as checkTitle } from '../../vietnamese/sentences/check.ts';
import { atTheEdge } from '../edge.ts';

export function openPanel(): void {
  open('Sidebar', boardTitle());
}

export function openCheck(): void {
  open('Check', checkTitle());
}

function open(page: string, title: string): void {
  atTheEdge(() => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
  });
}
