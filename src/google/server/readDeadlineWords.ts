// Answers the import dialog while someone edits a deadline: what the board will make of the words. Reads the settings only.

import { deadlineMeanings } from '../../actions/importTasks/deadlineMeanings.ts';
import type { Answer, DeadlineMeaning } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/check.ts';
import { findTable } from '../../workbook/reading/findTable.ts';
import { readSettings } from '../../workbook/reading/readSettings.ts';
import { tables } from '../../workbook/schema/index.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import { readValues } from '../reading/values.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readDeadlineWordsRequest } from './importRequest.ts';

export function answerReadDeadlineWords(request: unknown): Answer<readonly DeadlineMeaning[]> {
  return answerAtTheEdge(() => {
    const asked = readDeadlineWordsRequest(request);
    if (asked === null) return refusal(sentences.requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const tab = locateSheets(spreadsheet).sheets.get('settings');
    const contents = tab && { name: tab.name, cells: readValues(tab.sheet.getDataRange(), instants) };
    const { settings } = readSettings(contents === undefined ? null : findTable(tables.settings, contents));
    return given(deadlineMeanings(asked.words, { issuedOn: asked.issuedOn, settings, today: now.today }));
  });
}
