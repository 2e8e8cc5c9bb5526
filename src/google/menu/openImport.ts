// The menu action "Nhập nhiệm vụ từ văn bản": opens the large dialog in which a notice is pasted and reviewed.

import * as sentences from '../../vietnamese/sentences/importDialog.ts';
import { atTheEdge } from '../edge.ts';

const WIDTH = 1100;
const HEIGHT = 680;

/** Modal: what is reviewed in it is compared with the board, which should not change under the reviewer's own hands. */
export function openImport(): void {
  atTheEdge(() => {
    const page = HtmlService.createHtmlOutputFromFile('Import').setWidth(WIDTH).setHeight(HEIGHT);
    SpreadsheetApp.getUi().showModalDialog(page, sentences.title());
  });
}
