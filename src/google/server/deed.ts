// Answers a request that writes: what was sent is read first, then the deed is done while no other run writes.

import type { Answer } from '../../protocol.ts';
import { someoneElseRuns } from '../../vietnamese/sentences/board.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import { whileLocked } from '../edge.ts';
import { type Here, readNow } from '../time/now.ts';
import { answerAtTheEdge, refusal } from './answer.ts';

/** `readRequest` gives null for what no page of ours sends. */
export function answerDeed<Request, T>(
  readRequest: () => Request | null,
  deed: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, request: Request, here: Here) => Answer<T>,
): Answer<T> {
  return answerAtTheEdge(() => {
    const request = readRequest();
    if (request === null) return refusal(requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const here = readNow(spreadsheet);
    const locked = whileLocked(() => deed(spreadsheet, request, here));
    return locked.kind === 'busy' ? refusal(someoneElseRuns()) : locked.value;
  });
}
