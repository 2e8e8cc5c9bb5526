// How a recurring task stands with its reports.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import { addDays, type CalendarDate, yearOf } from '../calendarDate.ts';
import { endOfYear, occurrences, type Recurrence } from '../deadline/recurrence.ts';
import { coverReports, type ReportCoverage, readReportedDates } from '../deadline/reportedDates.ts';
import { readValue } from '../reading.ts';
import { type Remark, remark } from './remark.ts';
import type { TaskRow } from './taskRow.ts';
import { TASK_STATES } from './taskState.ts';

export interface Reporting {
  readonly coverage: ReportCoverage;
  readonly stateText: string;
  readonly remarks: readonly Remark[];
}

/**
 * Reports are owed after `Ngày giao` and until that year ends. Where the day is unknown, nothing that is past can be called missing: they are owed
 * from the first report made, or from today, until this year ends, and the row says what to enter.
 */
export function judgeReporting(row: TaskRow, recurrence: Recurrence, today: CalendarDate): Reporting {
  const assignedOn = readValue(row.assignedOn);
  const { days, unreadable } = readReportedDates(row.reportedOn, assignedOn, today);
  const reports = days.filter((day) => day <= today && (assignedOn === null || day > assignedOn));
  const after = assignedOn ?? addDays(reports[0] ?? today, -1);
  const until = assignedOn === null ? endOfYear(today) : endOfYear(assignedOn);
  const coverage = coverReports(occurrences(recurrence, after, until), reports, today);
  return {
    coverage: assignedOn === null ? { ...coverage, missed: [] } : coverage,
    stateText: stateText(assignedOn === null ? { ...coverage, missed: [] } : coverage, yearOf(until)),
    remarks: [
      ...(assignedOn === null ? [remark('assignedOn', sentences.assignedOnNeededForReports())] : []),
      ...unreadable.map((part) => remark('reportedOn', sentences.reportUnreadable(part))),
      ...days.filter((day) => day > today).map((day) => remark('reportedOn', sentences.reportInFuture(day))),
      ...days
        .filter((day) => assignedOn !== null && day <= assignedOn)
        .map((day) => remark('reportedOn', sentences.reportBeforeAssigned(day))),
    ],
  };
}

function stateText({ missed, lastCovered, next }: ReportCoverage, year: number): string {
  const state = TASK_STATES.recurring;
  if (missed.length > 0) return sentences.missedReports(state, missed);
  if (lastCovered !== null) return sentences.lastReport(state, lastCovered);
  return next === null ? sentences.noReportLeft(state, year) : sentences.nextReport(state, next);
}
