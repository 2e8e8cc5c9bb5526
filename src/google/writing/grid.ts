// Makes sure that a sheet's grid is large enough for what is about to be written.

/** Adds rows and columns at the end, never in between. */
export function growTo(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const presentRows = sheet.getMaxRows();
  if (presentRows < rows) sheet.insertRowsAfter(presentRows, rows - presentRows);
  const presentColumns = sheet.getMaxColumns();
  if (presentColumns < columns) sheet.insertColumnsAfter(presentColumns, columns - presentColumns);
}
