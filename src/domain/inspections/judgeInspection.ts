// Judges one row of the register on one day: when it is due, and how far it has come.

import * as sentences from '../../vietnamese/sentences/inspections.ts';
import * as taskSentences from '../../vietnamese/sentences/tasks.ts';
import { foldWithoutMarks } from '../../vietnamese/text.ts';
import { addDays, type CalendarDate } from '../calendarDate.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { readValue } from '../reading.ts';
import { deadlineFault } from '../tasks/dueDate.ts';
import type { InspectionField, InspectionRow } from './inspectionRow.ts';
import type { InspectionState } from './inspectionState.ts';

/** A fault of a row before the row is named. */
export interface Remark {
  readonly field: InspectionField;
  readonly text: string;
}

export interface JudgedInspection {
  readonly state: InspectionState;
  readonly dueOn: CalendarDate | null;
  readonly remarks: readonly Remark[];
}

/** `warnDays`: how many days before its date a follow-up counts as due soon, the day itself included. */
export function judgeInspection(
  row: InspectionRow,
  deadline: Deadline,
  today: CalendarDate,
  warnDays: number,
): JudgedInspection {
  const state = stateOf(row, deadline, today, warnDays);
  return {
    state,
    dueOn: deadline.on,
    remarks: [...fixedRemarks(row, today), ...deadlineRemarks(row, deadline, state)],
  };
}

function stateOf(row: InspectionRow, deadline: Deadline, today: CalendarDate, warnDays: number): InspectionState {
  const fixedOn = usableFixedOn(row, today);
  if (fixedOn !== null) {
    if (deadline.on === null) return 'fixed';
    return fixedOn <= deadline.on ? 'fixedOnTime' : 'fixedLate';
  }
  if (isAhead(row, today)) return 'planned';
  if (asksNothing(row)) return 'noFollowUp';
  if (deadline.on === null) return undatedState(deadline);
  if (deadline.on < today) return 'overdue';
  return deadline.on <= addDays(today, warnDays) ? 'dueSoon' : 'inProgress';
}

function undatedState(deadline: Deadline): InspectionState {
  if (deadline.kind === 'condition' || (deadline.kind === 'relative' && deadline.base === 'event')) return 'waiting';
  return deadline.kind === 'none' && deadline.ongoing ? 'ongoing' : 'unscheduled';
}

/** A day that has not come puts nothing right. */
function usableFixedOn(row: InspectionRow, today: CalendarDate): CalendarDate | null {
  const typed = readValue(row.fixedOn);
  return typed === null || typed > today ? null : typed;
}

export function isAhead(row: InspectionRow, today: CalendarDate): boolean {
  const inspectedOn = readValue(row.inspectedOn);
  return inspectedOn !== null && inspectedOn > today;
}

/** Words by which minutes say that nothing is to be put right; marks are left out. */
const NOTHING = new Set(['', '-', 'khong', 'khong co', 'khong co kien nghi', 'khong kien nghi']);

/** A date without a recommendation asks for something all the same. */
function asksNothing({ recommendation, deadline }: InspectionRow): boolean {
  const isDated = deadline.kind === 'date' || (deadline.kind === 'words' && !saysNothing(deadline.text));
  return !isDated && saysNothing(recommendation);
}

function saysNothing(text: string): boolean {
  return NOTHING.has(foldWithoutMarks(text).replace(/[.;]$/, ''));
}

function fixedRemarks({ fixedOn, inspectedOn: typed }: InspectionRow, today: CalendarDate): readonly Remark[] {
  if (fixedOn.kind === 'unreadable') return [{ field: 'fixedOn', text: taskSentences.dayUnreadable(fixedOn.text) }];
  const day = readValue(fixedOn);
  if (day === null) return [];
  if (day > today) return [{ field: 'fixedOn', text: sentences.fixedInFuture(day) }];
  const inspectedOn = readValue(typed);
  if (inspectedOn === null || day >= inspectedOn) return [];
  return [{ field: 'fixedOn', text: sentences.fixedBeforeInspected(day, inspectedOn) }];
}

function deadlineRemarks(row: InspectionRow, deadline: Deadline, state: InspectionState): readonly Remark[] {
  if (state === 'noFollowUp') return [];
  const said = (text: string): readonly Remark[] => [{ field: 'deadline', text }];
  if (deadline.kind === 'unreadable') return said(deadlineFault(deadline));
  if ('recurrence' in deadline) return said(sentences.deadlineRecurs());
  if (deadline.kind === 'relative' && deadline.base === 'assignedOn' && deadline.on === null) {
    return [{ field: 'inspectedOn', text: sentences.inspectedOnNeeded() }];
  }
  if (state === 'unscheduled') return said(sentences.deadlineMissing());
  const inspectedOn = readValue(row.inspectedOn);
  if (deadline.on === null || inspectedOn === null || deadline.on >= inspectedOn) return [];
  return said(sentences.dueBeforeInspected(deadline.on, inspectedOn));
}
