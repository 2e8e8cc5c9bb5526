// While people type: one mark on the overview that says its figures are of before the last edit.

import * as words from '../../vietnamese/sentences/overview.ts';
import { fold } from '../../vietnamese/text.ts';
import { OVERVIEW_MARK_ROW } from '../../workbook/overview/layout.ts';
import type { PageRowKind } from '../../workbook/page/layout.ts';
import { sheetAliases, sheetName, TABLE_KEYS } from '../../workbook/schema/index.ts';

const KIND: PageRowKind = 'mark';

/**
 * A simple trigger, so every edit pays for it: at most four service calls, and one for edits elsewhere. Sheets are told by their names: the mark of
 * a renamed one is found by looking for it and asking where it is, for a table and for the overview each, which is more than four. A name kept in
 * the document's properties would be no better: they know nothing of a rename before the next update, and a copied file may lack them. So a
 * table or an overview under another name gets no mark; its stamp still says when the figures were made. What goes wrong here is nobody's
 * concern who types.
 */
export function markChanged(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): void {
  try {
    const spreadsheet = event?.source ?? SpreadsheetApp.getActiveSpreadsheet();
    if (!isTable(spreadsheet.getSheetName())) return;
    const row = spreadsheet.getRange(`'${sheetName('overview')}'!${OVERVIEW_MARK_ROW}`);
    const cells: unknown[] = row.getValues()[0] ?? [];
    // Only the row that an update wrote as the mark's: whatever else stands there is not ours to write over.
    if (cells.some((cell, column) => cell !== (column === cells.length - 1 ? KIND : ''))) return;
    row.setValues([cells.map((cell, column) => (column === 0 ? words.edited() : cell))]);
  } catch {
    // A renamed or deleted overview, or a moment in which Google stumbles.
  }
}

function isTable(name: string): boolean {
  const folded = fold(name);
  return TABLE_KEYS.some((key) => [sheetName(key), ...sheetAliases(key)].some((known) => fold(known) === folded));
}
