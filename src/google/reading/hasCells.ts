// Tells sheets of cells from the other kinds.

/** A chart may stand on a sheet of its own, of which Google tells neither rows nor columns nor cells. */
export function hasCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}
