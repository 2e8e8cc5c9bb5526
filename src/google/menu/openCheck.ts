// The menu action "Kiểm tra lỗi bảng": opens the list of the faults beside the sheet.

import * as sentences from '../../vietnamese/sentences/check.ts';
import { atTheEdge } from '../edge.ts';

/** Beside the sheet and not above it: a window would lie over the very cell that a line leads to. */
export function openCheck(): void {
  atTheEdge(() => {
    const page = HtmlService.createHtmlOutputFromFile('Check').setTitle(sentences.title());
    SpreadsheetApp.getUi().showSidebar(page);
  });
}
