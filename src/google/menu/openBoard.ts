// What happens when someone opens the workbook: the menu appears, and a board that is not set up says where to begin.

import * as sentences from '../../vietnamese/sentences/board.ts';
import { title as menuTitle } from '../../vietnamese/sentences/menu.ts';
import { logError } from '../edge.ts';
import { readMarks } from '../reading/marks.ts';
import { addMenu } from './menu.ts';

const TOAST_SECONDS = 15;

/** A simple trigger: nothing here may need consent, and a failure must not take the menu away. */
export function openBoard(): void {
  addMenu();
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (readMarks(spreadsheet).size === 0) spreadsheet.toast(sentences.notSetUp(), menuTitle(), TOAST_SECONDS);
  } catch (error) {
    logError(error);
  }
}
