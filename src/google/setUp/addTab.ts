// Adds a tab to the workbook and leaves people on the tab they look at.

import { type SheetKey, sheetName } from '../../workbook/schema/index.ts';
import { logError } from '../edge.ts';
import { hasCells } from '../reading/hasCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * `position` is the 0-based place among the tabs. Google goes to each tab that a script inserts: whoever clicked would end on the last of them. Where
 * `name` is a numbered one only because of a blank tab that a run left which ended right after it had created it, that one is given.
 */
export function addTab(spreadsheet: Spreadsheet, key: SheetKey, name: string, position: number): Sheet {
  const left = name === sheetName(key) ? null : spreadsheet.getSheetByName(sheetName(key));
  if (left !== null && isBlankTab(left)) return left;
  const shown = spreadsheet.getActiveSheet();
  const added = spreadsheet.insertSheet(name, Math.min(position, spreadsheet.getSheets().length));
  try {
    spreadsheet.setActiveSheet(shown);
  } catch (error) {
    // Someone deleted that tab meanwhile: then any other does.
    logError(error);
  }
  return added;
}

/** Without a cell and without a mark. */
function isBlankTab(sheet: Sheet): boolean {
  return hasCells(sheet) && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;
}
