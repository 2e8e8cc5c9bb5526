// Answers the check dialog's request for a support report.

import type { Answer } from '../../protocol.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import { whileLocked } from '../edge.ts';
import { readLayout } from '../reading/readLayout.ts';
import { runSelfTest } from '../support/selfTest.ts';
import { supportReport } from '../support/supportReport.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';

export function answerMakeSupportReport(): Answer<string> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const report = whileLocked(() => {
      const selfTest = runSelfTest(spreadsheet, instants);
      return supportReport(readLayout(spreadsheet, instants), Session.getScriptTimeZone(), now, selfTest);
    });
    return report.kind === 'done' ? given(report.value) : refusal(sentences.someoneElseRuns());
  });
}
