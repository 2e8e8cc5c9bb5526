// Answers the import dialog's confirmation: writes all the tasks, or none.

import type { Answer, ImportAnswer } from '../../protocol.ts';
import { importTasks } from '../importTasks/importTasks.ts';
import { given, refusal } from './answer.ts';
import { answerDeed } from './deed.ts';
import { readConfirmedImport } from './importRequest.ts';

export function answerImportTasks(request: unknown): Answer<ImportAnswer> {
  return answerDeed(
    () => readConfirmedImport(request),
    (spreadsheet, confirmed, here) => {
      const imported = importTasks(spreadsheet, confirmed, here);
      return imported.kind === 'refused' ? refusal(imported.message) : given(imported);
    },
  );
}
