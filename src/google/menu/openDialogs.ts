// The menu actions "Nhập nhiệm vụ từ văn bản", "Lập báo cáo", "Đôn đốc đơn vị" and "Chia sẻ cho lãnh đạo": each opens its dialog.

import * as importSentences from '../../vietnamese/sentences/importDialog.ts';
import * as reminderSentences from '../../vietnamese/sentences/reminderDialog.ts';
import * as reportSentences from '../../vietnamese/sentences/reportDialog.ts';
import * as sharingSentences from '../../vietnamese/sentences/sharing.ts';
import { atTheEdge } from '../edge.ts';

export function openImport(): void {
  open('Import', importSentences.title(), 1100, 680);
}

export function openReport(): void {
  open('Report', reportSentences.title(), 1080, 680);
}

export function openReminders(): void {
  open('Reminders', reminderSentences.title(), 1080, 680);
}

export function openSharing(): void {
  open('Sharing', sharingSentences.title(), 720, 680);
}

/** Modal: what is reviewed or copied in it tells of the board, which should not change under the reader's own hands. */
function open(page: string, title: string, width: number, height: number): void {
  atTheEdge(() => {
    const html = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(html, title);
  });
}
