// The menu action "Kiểm tra lỗi bảng": opens the dialog that lists the faults beside the sheet.

import * as sentences from '../../vietnamese/sentences/check.ts';
import { atTheEdge } from '../edge.ts';

const WIDTH = 560;
const HEIGHT = 480;

/** Modeless, so that a click on a line can show the cell it speaks of. */
export function openCheck(): void {
  atTheEdge(() => {
    const page = HtmlService.createHtmlOutputFromFile('Check').setWidth(WIDTH).setHeight(HEIGHT);
    SpreadsheetApp.getUi().showModelessDialog(page, sentences.title());
  });
}
