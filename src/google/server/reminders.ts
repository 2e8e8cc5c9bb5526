// Answers the dialog "Đôn đốc đơn vị": the reminders to copy, and the date on the rows that were confirmed.

import { prepareReminders } from '../../actions/reminders/prepareReminders.ts';
import { richText } from '../../actions/report/richText.ts';
import type { Answer, ReminderList } from '../../protocol.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { markReminded } from '../reminders/markReminded.ts';
import { readNow } from '../time/now.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';
import { answerDeed } from './deed.ts';
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
  return answerDeed(
    () => readConfirmedRows(request),
    (spreadsheet, rows, here) => {
      const { kind, message } = markReminded(spreadsheet, rows, here);
      return kind === 'done' ? given(message) : refusal(message);
    },
  );
}
