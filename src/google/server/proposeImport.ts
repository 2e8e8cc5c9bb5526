// Answers the import dialog: the tasks that a pasted notice gives, read against the board.

import { proposeImport } from '../../actions/importTasks/proposeImport.ts';
import type { Answer, ImportProposal } from '../../protocol.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readNoticeText } from './importRequest.ts';

export function answerProposeImport(request: unknown): Answer<ImportProposal> {
  return answerAtTheEdge(() => {
    const notice = readNoticeText(request);
    if (notice === null) return refusal(requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const { snapshot } = readWorkbook(spreadsheet, instants);
    const proposed = proposeImport(snapshot, notice.text, notice.issuedOn, now.today);
    return proposed.kind === 'refused' ? refusal(proposed.message) : given(proposed.proposal);
  });
}
