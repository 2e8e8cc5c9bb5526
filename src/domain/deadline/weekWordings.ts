// Deadlines that name a week or a part of a month: "trong tuần tới", "thứ Sáu tuần này", "tuần đầu tháng 3", "trung tuần tháng 12".

import { addDays, type CalendarDate, weekdayOf } from '../calendarDate.ts';
import { datedDeadline, dayBeforeIf, type ResolvedDay, resolveDay, resolveMonth } from './dayWithoutYear.ts';
import type { Deadline } from './deadline.ts';
import {
  CLAUSE_END,
  type DeadlineContext,
  type MatchedWords,
  MOMENT,
  PLANS_FOR,
  readWeekday,
  refuse,
  WEEKDAY,
  WHICH_YEAR,
  type Wording,
  wordsPattern,
} from './wording.ts';

const LEAD = '(?:(?:ngay|chậm nhất|muộn nhất|là|trong|vào|đến|hết|cuối) )';
const WHICH_WEEK = 'tuần (?<which>này|tới|sau)';
const MONTH = `tháng (?<month>\\d{1,2})(?:(?:[/.-]|,? năm )(?<year>${WHICH_YEAR}))?(?!\\d|[/-]\\d)`;
const TEN_DAYS = `(?<third>thượng|trung|hạ) tuần(?: của)? ${MONTH}`;
const WEEK_OF_MONTH = `tuần (?<place>đầu|cuối)(?: tiên| cùng)?(?: của)? ${MONTH}`;
const LIMIT = '(?:chậm nhất|muộn nhất|trước)(?: là| trước| vào){0,2} ';

export const weekWordings: readonly Wording[] = [
  {
    pattern: wordsPattern(`(?<lead>(?:${LIMIT}|${LEAD})?)(?<moment>${MOMENT})${WEEKDAY},? ${WHICH_WEEK}`),
    read: readDayOfWeek,
  },
  {
    pattern: wordsPattern(`(?<lead>${LIMIT})(?<moment>${MOMENT})${WEEKDAY}${CLAUSE_END}(?!, thứ)`),
    read: readComingDay,
  },
  { pattern: wordsPattern(`${LEAD}{1,4}${WHICH_WEEK}`), read: readWeek },
  {
    pattern: wordsPattern(`(?:${LIMIT}|${LEAD}{0,4})tuần (?:thứ )?\\d{1,2}(?: của)? ?(?:/|năm ) ?\\d{4}`),
    read: refuse,
  },
  { pattern: wordsPattern(`(?<=(?:hoàn thành|xong|dứt điểm|ngay) )trong tuần${CLAUSE_END}`), read: readWeek },
  { pattern: wordsPattern(`${LEAD}{1,4}${TEN_DAYS}`), read: readTenDays },
  { pattern: wordsPattern(`${LEAD}{1,4}${WEEK_OF_MONTH}`), read: readWeekOfMonth },
];

/** In a cell of its own a week needs no words that lead to it. */
export const bareWeekWordings: readonly Wording[] = [
  { pattern: wordsPattern(`(?<!đầu |giữa |từ )${LEAD}{0,4}${WHICH_WEEK}`), read: readWeek },
  { pattern: wordsPattern(`(?:ngay )?trong tuần${CLAUSE_END}`), read: readWeek },
  { pattern: wordsPattern(`(?<!từ )${LEAD}{0,4}${TEN_DAYS}`), read: readTenDays },
  { pattern: wordsPattern(`(?<!từ )${LEAD}{0,4}${WEEK_OF_MONTH}`), read: readWeekOfMonth },
];

const SUNDAY = 7;
const DAYS_A_WEEK = 7;

/** The week's Sunday, as a month ends with its last day. */
function readWeek(words: MatchedWords, context: DeadlineContext): Deadline | null {
  if (PLANS_FOR.test(words.before)) return null;
  return datedDeadline('by', dayOfWeek(SUNDAY, words, context), words.phrase);
}

function readDayOfWeek(words: MatchedWords, context: DeadlineContext): Deadline | null {
  const weekday = readWeekday(words.group('weekday'));
  return weekday === null ? null : limitedTo(dayOfWeek(weekday, words, context), words, context);
}

/** "Trước thứ Sáu": the next one behind the day on which the task was given. */
function readComingDay(words: MatchedWords, context: DeadlineContext): Deadline | null {
  const weekday = readWeekday(words.group('weekday'));
  if (weekday === null) return null;
  const day = inWeekOf(context.assignedOn, (given) => {
    const ahead = (weekday - weekdayOf(given) + DAYS_A_WEEK) % DAYS_A_WEEK;
    return addDays(given, ahead === 0 ? DAYS_A_WEEK : ahead);
  });
  return limitedTo(day, words, context);
}

function limitedTo(day: ResolvedDay, words: MatchedWords, context: DeadlineContext): Deadline {
  const isBefore = /trước/.test(words.group('lead'));
  const isStrict = isBefore && context.beforeMeaning === 'exclusive' && words.group('moment') === '';
  return datedDeadline(isBefore ? 'before' : 'by', dayBeforeIf(isStrict, day), words.phrase);
}

/** That day of the week in which the task was given, or of the next one. */
function dayOfWeek(weekday: number, words: MatchedWords, context: DeadlineContext): ResolvedDay {
  const weeks = /^(?:tới|sau)$/.test(words.group('which')) ? 1 : 0;
  return inWeekOf(context.assignedOn, (given) => addDays(given, weekday - weekdayOf(given) + weeks * DAYS_A_WEEK));
}

function inWeekOf(assignedOn: CalendarDate | null, dayFrom: (given: CalendarDate) => CalendarDate): ResolvedDay {
  return assignedOn === null ? { reason: 'noYear' } : { on: dayFrom(assignedOn) };
}

/** The old thirds of a month end on the 10th, the 20th and its last day. */
const ENDS_OF_THIRDS: Readonly<Record<string, number>> = { thượng: 10, trung: 20 };

function readTenDays(words: MatchedWords, context: DeadlineContext): Deadline {
  return endingOn(ENDS_OF_THIRDS[words.group('third')] ?? null, words, context);
}

function readWeekOfMonth(words: MatchedWords, context: DeadlineContext): Deadline {
  return endingOn(words.group('place') === 'đầu' ? DAYS_A_WEEK : null, words, context);
}

/** `day` null: the month's last one. */
function endingOn(day: number | null, words: MatchedWords, context: DeadlineContext): Deadline {
  const month = Number(words.group('month'));
  const year = words.group('year');
  const resolved = day === null ? resolveMonth(month, year, context) : resolveDay(day, month, year, context);
  return datedDeadline('by', resolved, words.phrase);
}
