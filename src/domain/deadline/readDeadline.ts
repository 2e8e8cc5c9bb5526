// Reads the cell "Thời hạn giao": a date, words that come to a deadline, words that set none, or words nobody can read.

import { fold, tidy } from '../../vietnamese/text.ts';
import type { OrderedDeadline } from '../tasks/taskRow.ts';
import { type Deadline, NO_DEADLINE, type UnreadableReason } from './deadline.ts';
import { type FoundDeadline, findBareDeadlines, findDeadlines } from './findDeadlines.ts';
import { mainDeadline } from './mainDeadline.ts';
import { type DeadlineContext, respell } from './wording.ts';

/**
 * What was ordered, as a deadline. A blank cell and words such as "khẩn trương", "theo quy định" set none; "thường xuyên" is a standing duty. Words
 * that hold a date the reader can't make sense of are `unreadable`, never none: a wrong silence would hide an overdue task.
 */
export function readDeadline(ordered: OrderedDeadline, context: DeadlineContext): Deadline {
  switch (ordered.kind) {
    case 'blank':
      return NO_DEADLINE;
    case 'date':
      return { kind: 'by', on: ordered.date };
    case 'words':
      return readWords(tidy(ordered.text), context);
  }
}

function readWords(text: string, context: DeadlineContext): Deadline {
  const said = mainDeadline(findDeadlines(text, context));
  if (said !== null && (isDated(said.deadline) || isWholeCondition(said, text))) return said.deadline;
  const bare = findBareDeadlines(text, context);
  const dates = new Set(bare.filter((one) => isDated(one.deadline)).map((one) => one.deadline.on));
  if (dates.size > 1) return unreadable('severalDates', text);
  return mainDeadline(bare)?.deadline ?? withoutDate(text);
}

/** “sau khi … ban hành Kế hoạch năm 2024” waits for the plan; the year only names it. */
function isWholeCondition({ deadline, phrase }: FoundDeadline, text: string): boolean {
  return deadline.kind === 'condition' && fold(phrase) === fold(text);
}

function isDated(deadline: Deadline): boolean {
  return deadline.on !== null;
}

/** Words by which an order asks for speed, or leaves the date to rules and plans. */
const UNDATED =
  /khẩn trương|kịp thời|sớm|nhanh|ngay|thời gian tới|thời gian qua|quy định|kế hoạch|tiến độ|yêu cầu|chỉ đạo|đột xuất|lâu dài|không (?:có |ấn định |quy định |xác định )?thời hạn/;
const ONGOING = /thường xuyên|liên tục/;

function withoutDate(text: string): Deadline {
  const words = respell(fold(text));
  const saysNothing = !/[\p{L}\d]/u.test(words);
  if (saysNothing) return NO_DEADLINE;
  if (/\d/.test(words)) return unreadable('words', text);
  if (ONGOING.test(words)) return { ...NO_DEADLINE, ongoing: true };
  return UNDATED.test(words) ? NO_DEADLINE : unreadable('words', text);
}

function unreadable(reason: UnreadableReason, text: string): Deadline {
  return { kind: 'unreadable', on: null, reason, text };
}
