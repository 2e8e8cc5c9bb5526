// Adds a tab to the workbook and leaves people on the tab they look at.

import { logError } from '../edge.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `position` is the 0-based place among the tabs. Google goes to each tab that a script inserts: whoever clicked would end on the last of them. */
export function addTab(spreadsheet: Spreadsheet, name: string, position: number): Sheet {
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
