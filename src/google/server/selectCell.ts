// Answers a click on a line that leads to a cell.

import type { Answer } from '../../protocol.ts';
import { sheetHidden } from '../../vietnamese/sentences/board.ts';
import { cellNotFound } from '../../vietnamese/sentences/check.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readCellPlace } from './placeRequest.ts';

export function answerSelectCell(request: unknown): Answer<null> {
  return answerAtTheEdge(() => {
    const place = readCellPlace(request);
    if (place === null) return refusal(requestNotUnderstood());
    const { sheets } = locateSheets(SpreadsheetApp.getActiveSpreadsheet());
    const sheet = [...sheets].find(([key]) => key === place.sheet)?.[1].sheet;
    if (sheet === undefined || place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) {
      return refusal(cellNotFound());
    }
    if (sheet.isSheetHidden()) return refusal(sheetHidden(sheet.getName()));
    sheet.getRange(place.row, place.column).activate();
    return given(null);
  });
}
