// Answers the import dialog while someone edits a deadline: what the board will make of the words. Reads the settings only.

import { deadlineMeanings } from '../../actions/importTasks/deadlineMeanings.ts';
import type { Answer, DeadlineMeaning } from '../../protocol.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { readSettingsNow } from '../reading/settingsNow.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readDeadlineWordsRequest } from './importRequest.ts';

export function answerReadDeadlineWords(request: unknown): Answer<readonly DeadlineMeaning[]> {
  return answerAtTheEdge(() => {
    const asked = readDeadlineWordsRequest(request);
    if (asked === null) return refusal(requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const read = readSettingsNow(spreadsheet, instants);
    if (read.kind === 'refused') return refusal(read.message);
    const { settings } = read;
    return given(deadlineMeanings(asked.words, { issuedOn: asked.issuedOn, settings, today: now.today }));
  });
}
