// Answers a click on a line of the sidebar: finds the row by what stands in it and selects it.

import type { Answer } from '../../protocol.ts';
import { sheetHidden } from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/boardPanel.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import { findRow } from '../../workbook/rows/rowReference.ts';
import { sheetName, TABLE_KEYS, tables } from '../../workbook/schema/index.ts';
import { sheetRow } from '../../workbook/snapshot.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import { readValues } from '../reading/values.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readRowPlace } from './placeRequest.ts';

export function answerSelectRow(request: unknown): Answer<string> {
  return answerAtTheEdge(() => {
    const place = readRowPlace(request);
    const key = TABLE_KEYS.find((known) => known === place?.sheet);
    if (place === null || key === undefined) return refusal(requestNotUnderstood());

    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const tab = locateSheets(spreadsheet).sheets.get(key);
    if (tab === undefined) return refusal(sentences.rowGone(sheetName(key)));
    const cells = readValues(tab.sheet.getDataRange(), readNow(spreadsheet).instants);
    const table = findTable(tables[key], { name: tab.name, cells });
    const position = findRow(table, place);
    if (position === null) return refusal(sentences.rowGone(tab.name));
    if (tab.sheet.isSheetHidden()) return refusal(sheetHidden(tab.name));

    const row = sheetRow(table, position);
    tab.sheet.getRange(row, 1, 1, table.headers.length).activate();
    const isHidden = tab.sheet.isRowHiddenByFilter(row) || tab.sheet.isRowHiddenByUser(row);
    return given(isHidden ? sentences.rowHidden(tab.name, row) : sentences.rowSelected(tab.name, row));
  });
}
