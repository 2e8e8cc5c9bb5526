// Reads what the dialogs for reports, reminders and sharing sent.

import { MOST_ROWS_MARKED } from '../../actions/reminders/prepareReminders.ts';
import { parseIsoDate } from '../../domain/calendarDate.ts';
import type { ReportChoice } from '../../domain/report/reportInput.ts';
import { PERIOD_KINDS, periodFrom } from '../../domain/report/reportPeriod.ts';
import type { RowReference } from '../../workbook/rows/rowReference.ts';
import { readRowPlace } from './placeRequest.ts';
import { propertiesOf, readList } from './properties.ts';

/** Numbers of documents and mail addresses are shorter. */
const LONGEST_TEXT = 500;

/** Null unless a period of that kind begins on that day. */
export function readReportChoice(value: unknown): ReportChoice | null {
  const given = propertiesOf(value);
  const kind = PERIOD_KINDS.find((known) => known === given?.kind);
  const from = typeof given?.from === 'string' ? parseIsoDate(given.from) : null;
  const notice = given?.notice;
  if (kind === undefined || from === null || typeof notice !== 'string' || notice.length > LONGEST_TEXT) return null;
  const period = periodFrom(kind, from);
  return period === null ? null : { period, notice: notice === '' ? null : notice };
}

/** The rows of the task table that a person confirmed. */
export function readConfirmedRows(value: unknown): readonly RowReference[] | null {
  const rows = readList(value, taskRow);
  return rows === null || rows.length > MOST_ROWS_MARKED ? null : rows;
}

function taskRow(value: unknown): RowReference | null {
  const row = readRowPlace(value);
  return row?.sheet === 'tasks' ? { words: row.words, above: row.above } : null;
}

export function readAddress(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT ? value : null;
}
