// The marks that set-up leaves on sheets, by which they are found again after someone renamed them.

import { SHEET_ORDER, type SheetKey } from '../../workbook/schema/index.ts';

const SHEET_MARK = 'cchc.sheet';

/** The marked sheets: sheet id -> what the sheet is. */
export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<number, SheetKey> {
  const marks = new Map<number, SheetKey>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find()) {
    const value = mark.getValue();
    const key = SHEET_ORDER.find((known) => known === value);
    const sheet = mark.getLocation().getSheet();
    if (key !== undefined && sheet !== null) marks.set(sheet.getSheetId(), key);
  }
  return marks;
}

const VERSION_MARK = 'cchc.version';

/** The version of the board's layout; null where the workbook bears none. Of several, as after a merge of copies, the latest. */
export function readVersion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number | null {
  const versions = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(VERSION_MARK)
    .find()
    .map((mark) => Number(mark.getValue()))
    .filter((version) => Number.isInteger(version));
  return versions.length === 0 ? null : Math.max(...versions);
}

export function markVersion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, version: number): void {
  const [first, ...others] = spreadsheet.createDeveloperMetadataFinder().withKey(VERSION_MARK).find();
  for (const mark of others) mark.remove();
  if (first === undefined) spreadsheet.addDeveloperMetadata(VERSION_MARK, String(version));
  else first.setValue(String(version));
}

/** Replaces a mark of another sheet key, so that a sheet never carries two. */
export function markSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, key: SheetKey): void {
  unmarkSheet(sheet);
  sheet.addDeveloperMetadata(SHEET_MARK, key);
}

export function unmarkSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === SHEET_MARK) mark.remove();
}
