// Answers "Hoàn tác" of the import dialog.

import type { Answer } from '../../protocol.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/check.ts';
import { whileLocked } from '../edge.ts';
import { undoImport } from '../importTasks/undoImport.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readImportedRows } from './importRequest.ts';

export function answerUndoImport(request: unknown): Answer<string> {
  return answerAtTheEdge(() => {
    const written = readImportedRows(request);
    if (written === null) return refusal(sentences.requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const here = readNow(spreadsheet);
    const locked = whileLocked(() => undoImport(spreadsheet, written, here));
    if (locked.kind === 'busy') return refusal(boardSentences.someoneElseRuns());
    return locked.value.kind === 'refused' ? refusal(locked.value.message) : given(locked.value.message);
  });
}
