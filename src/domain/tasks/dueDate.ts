// The day a row is due: as ordered, or as extended.

import * as sentences from '../../vietnamese/sentences/tasks.ts';
import type { CalendarDate } from '../calendarDate.ts';
import type { Deadline, UnreadableDeadline } from '../deadline/deadline.ts';
import { readValue } from '../reading.ts';
import { type Remark, remark } from './remark.ts';
import type { TaskRow } from './taskRow.ts';

export interface DueDate {
  /** Null where no date is known; of a recurring deadline always. */
  readonly dueOn: CalendarDate | null;
  /** Public holidays were not taken out. */
  readonly isApproximate: boolean;
  readonly remarks: readonly Remark[];
}

/** An extension replaces the ordered date, an earlier one too (said); it also dates what waited for an event or could not be read. */
export function dueDate(row: TaskRow, deadline: Deadline): DueDate {
  const extendedTo = readValue(row.extendedTo);
  const isRecurring = 'recurrence' in deadline;
  const isExtended = extendedTo !== null && !isRecurring;
  const dueOn = isExtended ? extendedTo : deadline.on;
  return {
    dueOn,
    isApproximate: !isExtended && deadline.kind === 'relative' && deadline.approximate,
    remarks: [
      ...deadlineRemarks(deadline, isExtended),
      ...(extendedTo === null ? missingExtension(row) : extensionRemarks(row, deadline, extendedTo)),
      ...orderOfDays(row, dueOn),
    ],
  };
}

function deadlineRemarks(deadline: Deadline, isExtended: boolean): readonly Remark[] {
  if (deadline.kind === 'unreadable') return [remark('deadline', deadlineFault(deadline))];
  const needsBase = deadline.kind === 'relative' && deadline.base === 'assignedOn' && deadline.on === null;
  return needsBase && !isExtended ? [remark('assignedOn', sentences.assignedOnNeeded())] : [];
}

/** What is wrong with words that should have set a deadline. */
export function deadlineFault({ reason, text }: UnreadableDeadline): string {
  switch (reason) {
    case 'words':
      return sentences.deadlineNotUnderstood(text);
    case 'noYear':
      return sentences.deadlineWithoutYear(text);
    case 'noSuchDay':
      return sentences.deadlineNoSuchDay(text);
    case 'severalDates':
      return sentences.deadlineSeveralDates(text);
  }
}

function missingExtension(row: TaskRow): readonly Remark[] {
  if (row.extendedTo.kind === 'unreadable') {
    return [remark('extendedTo', sentences.dayUnreadable(row.extendedTo.text))];
  }
  return row.extensionNotice.trim() === '' ? [] : [remark('extendedTo', sentences.noticeWithoutExtension())];
}

/** A date entered for what had none is no extension that someone must have granted. */
function extensionRemarks(row: TaskRow, deadline: Deadline, extendedTo: CalendarDate): readonly Remark[] {
  if ('recurrence' in deadline) return [remark('extendedTo', sentences.extensionOfRecurring())];
  if (deadline.on === null) return [];
  return [
    ...(row.extensionNotice.trim() === '' ? [remark('extensionNotice', sentences.extensionWithoutNotice())] : []),
    ...(extendedTo < deadline.on ? [remark('extendedTo', sentences.extensionEarlier(extendedTo, deadline.on))] : []),
  ];
}

function orderOfDays(row: TaskRow, dueOn: CalendarDate | null): readonly Remark[] {
  if (row.assignedOn.kind === 'unreadable') return [remark('assignedOn', sentences.dayUnreadable(row.assignedOn.text))];
  const assignedOn = readValue(row.assignedOn);
  if (assignedOn === null) return [];
  const completedOn = readValue(row.completedOn);
  return [
    ...(dueOn !== null && dueOn < assignedOn
      ? [remark('deadline', sentences.dueBeforeAssigned(dueOn, assignedOn))]
      : []),
    ...(completedOn !== null && completedOn < assignedOn
      ? [remark('completedOn', sentences.completedBeforeAssigned(completedOn, assignedOn))]
      : []),
  ];
}
