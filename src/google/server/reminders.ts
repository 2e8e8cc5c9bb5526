// Answers the dialog "Đôn đốc đơn vị": the reminders to copy, and the date on the rows that were confirmed.

import { prepareReminders } from '../../actions/reminders/prepareReminders.ts';
import { richText } from '../../actions/report/richText.ts';
import type { Answer, ReminderList } from '../../protocol.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/check.ts';
import { whileLocked } from '../edge.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { markReminded } from '../reminders/markReminded.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { readConfirmedRows } from './reportRequest.ts';

export function answerReadReminders(): Answer<ReminderList> {
  return answerAtTheEdge(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { instants, now } = readNow(spreadsheet);
    const prepared = prepareReminders(readWorkbook(spreadsheet, instants).snapshot, now.today);
    if (prepared.kind === 'refused') return refusal(prepared.message);
    return given({
      today: now.today,
      reminders: prepared.reminders.map(({ letter, rows, unit, ...rest }) => ({
        ...rest,
        unit: unit ?? '',
        letter: richText(letter),
        rows: rows.map((row) => ({ ...row, sheet: 'tasks' })),
      })),
    });
  });
}

export function answerMarkReminded(request: unknown): Answer<string> {
  return answerAtTheEdge(() => {
    const rows = readConfirmedRows(request);
    if (rows === null) return refusal(requestNotUnderstood());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const here = readNow(spreadsheet);
    const locked = whileLocked(() => markReminded(spreadsheet, rows, here));
    if (locked.kind === 'busy') return refusal(boardSentences.someoneElseRuns());
    const { kind, message } = locked.value;
    return kind === 'done' ? given(message) : refusal(message);
  });
}
