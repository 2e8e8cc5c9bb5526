// Answers the import dialog's confirmation: writes all the tasks, or none.

import type { Answer, ImportAnswer } from '../../protocol.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/check.ts';
import { whileLocked } from '../edge.ts';
import { importTasks } from '../importTasks/importTasks.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readConfirmedImport } from './importRequest.ts';

export function answerImportTasks(request: unknown): Answer<ImportAnswer> {
  return answerAtTheEdge(() => {
    const confirmed = readConfirmedImport(request);
    if (confirmed === null) return refusal(sentences.requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const here = readNow(spreadsheet);
    const locked = whileLocked(() => importTasks(spreadsheet, confirmed, here));
    if (locked.kind === 'busy') return refusal(boardSentences.someoneElseRuns());
    return locked.value.kind === 'refused' ? refusal(locked.value.message) : given(locked.value);
  });
}
