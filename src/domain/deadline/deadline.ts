// What the words of a deadline come to: a date, a recurrence, an event to wait for, nothing, or words that can't be read.

import type { CalendarDate } from '../calendarDate.ts';
import type { Recurrence, RecurrenceKind } from './recurrence.ts';

export type DatedKind = 'before' | 'by' | 'within_month' | 'within_quarter' | 'within_year';

export type Deadline =
  | DatedDeadline
  | RecurringDeadline
  | RelativeDeadline
  | ConditionDeadline
  | NoDeadline
  | UnreadableDeadline;

export interface DatedDeadline {
  readonly kind: DatedKind;
  readonly on: CalendarDate;
}

/** `recurrence` says when; its text form (`weekly:FRI`) comes from recurrenceText. */
export interface RecurringDeadline {
  readonly kind: RecurrenceKind;
  readonly on: null;
  readonly recurrence: Recurrence;
}

/** So many days from a base day. */
export interface RelativeDeadline {
  readonly kind: 'relative';
  /** Null while the base day is unknown. */
  readonly on: CalendarDate | null;
  /** True where working days or hours were counted: public holidays are not known, so the date is an estimate. */
  readonly approximate: boolean;
  /** `assignedOn`: the task's own day (signing of the notice); `event`: something that must happen first; `day`: a day the words name. */
  readonly base: 'assignedOn' | 'event' | 'day';
  /** The words that name an event; "" for other bases. */
  readonly condition: string;
}

/** Waits for an event until someone enters a date. */
export interface ConditionDeadline {
  readonly kind: 'condition';
  readonly on: null;
  /** What must happen, as written: "UBND tỉnh ban hành Kế hoạch". */
  readonly condition: string;
}

export interface NoDeadline {
  readonly kind: 'none';
  readonly on: null;
  /** `thường xuyên`, `liên tục`: a standing duty, as against a task nobody has dated. */
  readonly ongoing: boolean;
}

export type UnreadableReason = 'words' | 'noYear' | 'noSuchDay' | 'severalDates';

export interface UnreadableDeadline {
  readonly kind: 'unreadable';
  readonly on: null;
  readonly reason: UnreadableReason;
  /** The words as typed. */
  readonly text: string;
}

export const NO_DEADLINE: NoDeadline = { kind: 'none', on: null, ongoing: false };
