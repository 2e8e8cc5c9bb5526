// The deadlines of an order, read by the same words that read the board's "Thời hạn giao".

import { type CalendarDate, daysBetween, parseIsoDate, yearOf } from '../../calendarDate.ts';
import type { Deadline } from '../../deadline/deadline.ts';
import { type FoundDeadline, findBareDeadlines, findDeadlines } from '../../deadline/findDeadlines.ts';
import { mainDeadline } from '../../deadline/mainDeadline.ts';
import { recurrenceText } from '../../deadline/recurrence.ts';
import type { DeadlineContext } from '../../deadline/wording.ts';
import type { BeforeMeaning } from '../../settings.ts';
import type { NoticeDeadline } from '../notice.ts';

export interface OrderDeadlines {
  readonly main: NoticeDeadline | null;
  /** Other days of the same order, in the order of the text. */
  readonly others: readonly NoticeDeadline[];
  readonly condition: string | null;
}

export const NO_DEADLINES: OrderDeadlines = { main: null, others: [], condition: null };

/** Reads the deadlines of an order's text. */
export type DeadlineReader = (text: string) => OrderDeadlines;

export function deadlineContext(issuedOn: string | null, before: BeforeMeaning, year: number | null): DeadlineContext {
  const assignedOn: CalendarDate | null = issuedOn === null ? null : parseIsoDate(issuedOn);
  return { assignedOn, beforeMeaning: before, defaultYear: assignedOn === null ? year : yearOf(assignedOn) };
}

export function readOrderDeadlines(text: string, context: DeadlineContext): OrderDeadlines {
  const found = withoutOccasions(text, findDeadlines(text, context)).filter((one) => !isLongPast(one, context));
  const limits = found.filter((one) => !isSpanInBrackets(text, one));
  return orderDeadlines(limits.some((one) => one.deadline.on !== null) ? limits : found);
}

/** A little late it may be a slip of the pen, or a day of receipt entered for that of signing. */
const MOST_DAYS_LATE = 31;

/** "các dự án được chấp thuận trước ngày 23/4/2019": a day long before the order was given limits no order. */
function isLongPast({ deadline }: FoundDeadline, { assignedOn }: DeadlineContext): boolean {
  return assignedOn !== null && deadline.on !== null && daysBetween(deadline.on, assignedOn) > MOST_DAYS_LATE;
}

const PURPOSE = /^(?:để|nhằm|nhân dịp|hướng tới|chuẩn bị|phục vụ) /i;
const ORDER = /, (?:[^,:;]{0,80} )?(?:yêu cầu|đề nghị|giao|phân công)(?= |:|$)/i;
const LIMIT = /^(?:trước|chậm nhất|muộn nhất|hoàn thành|xong|thời hạn|hạn|không)/i;

/** "Để đón chuyến bay đầu tiên vào ngày 19/12/2025, yêu cầu: …": the day of what is aimed at is no deadline, unless words set it as a limit. */
function withoutOccasions(text: string, found: readonly FoundDeadline[]): readonly FoundDeadline[] {
  if (!PURPOSE.test(text)) return found;
  const order = ORDER.exec(text)?.index ?? 0;
  return found.filter((one) => one.start >= order || LIMIT.test(one.phrase));
}

/** "thi tuyển sinh (từ 02/6 đến 04/6/2024)" says when something takes place; a limit beside it is what counts. */
function isSpanInBrackets(text: string, one: FoundDeadline): boolean {
  return text.charAt(one.start - 1) === '(' && /^từ /i.test(one.phrase);
}

/** The same for a cell that holds nothing but the deadline. */
export function readDeadlineCell(text: string, context: DeadlineContext): OrderDeadlines {
  return orderDeadlines(findBareDeadlines(text, context));
}

function orderDeadlines(found: readonly FoundDeadline[]): OrderDeadlines {
  const main = mainDeadline(found);
  const condition = found.map((one) => conditionOf(one.deadline)).find((event) => event !== '') ?? null;
  if (main === null || main.deadline.kind === 'none') return { main: null, others: [], condition };
  const mainRead = noticeDeadline(main);
  const others = found
    .filter((one) => one !== main && one.deadline.kind !== 'condition')
    .map(noticeDeadline)
    .filter((one): one is NoticeDeadline => one !== null && (one.on === null || one.on !== mainRead?.on));
  return { main: mainRead, others, condition };
}

function conditionOf(deadline: Deadline): string {
  return deadline.kind === 'condition' || deadline.kind === 'relative' ? deadline.condition : '';
}

function noticeDeadline(found: FoundDeadline): NoticeDeadline | null {
  const { deadline, phrase } = found;
  if (deadline.kind === 'none') return null;
  const recurrence = 'recurrence' in deadline ? recurrenceText(deadline.recurrence) : null;
  return { kind: deadline.kind, phrase, on: deadline.on, recurrence };
}

/** The days and recurrences that an order names; a year mostly describes ("chỉ tiêu trong năm 2023") and is left out. */
export function daysIn(deadlines: OrderDeadlines): readonly string[] {
  return [deadlines.main, ...deadlines.others]
    .filter((one) => one?.kind !== 'within_year')
    .map((one) => one?.on ?? one?.recurrence ?? '')
    .filter((day) => day !== '');
}
