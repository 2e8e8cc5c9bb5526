// Answers "Hoàn tác" of the import dialog.

import type { Answer } from '../../protocol.ts';
import { undoImport } from '../importTasks/undoImport.ts';
import { given, refusal } from './answer.ts';
import { answerDeed } from './deed.ts';
import { readImportedRows } from './importRequest.ts';

export function answerUndoImport(request: unknown): Answer<string> {
  return answerDeed(
    () => readImportedRows(request),
    (spreadsheet, written, here) => {
      const { kind, message } = undoImport(spreadsheet, written, here);
      return kind === 'refused' ? refusal(message) : given(message);
    },
  );
}
