// The report and the reminders that the sample board gives with some of its tables changed.

import { prepareReminders } from '../../../src/actions/reminders/prepareReminders.ts';
import { prepareReport } from '../../../src/actions/report/prepareReport.ts';
import { usualPeriod } from '../../../src/domain/report/reportPeriod.ts';
import type { TableKey } from '../../../src/workbook/schema/index.ts';
import { day } from '../../day.ts';
import { sampleSnapshot, type TypedRow } from '../../sampleSnapshot.ts';

const today = day('2023-12-04');

/** Tables that are not named are the sample's. */
export type Rows = Readonly<Partial<Record<TableKey, readonly TypedRow[]>>>;

export function reportOn(rows: Rows = {}, notice: string | null = null) {
  const made = prepareReport(sampleSnapshot(rows), { period: usualPeriod(today), notice }, today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made;
}

export function remindersOn(rows: Rows = {}) {
  const made = prepareReminders(sampleSnapshot(rows), today);
  if (made.kind === 'refused') throw new Error(made.message);
  return made.reminders;
}
