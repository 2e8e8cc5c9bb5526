// The menu action "Mở bảng theo dõi": opens the sidebar beside the sheet.

import * as sentences from '../../vietnamese/sentences/boardPanel.ts';
import { atTheEdge } from '../edge.ts';

export function runOpenBoardPanel(): void {
  atTheEdge(() => {
    const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(sentences.title());
    SpreadsheetApp.getUi().showSidebar(page);
  });
}
