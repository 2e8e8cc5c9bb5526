// Deadlines that name a month, a quarter or a year: its last day counts ("trong tháng 12/2023", "Quý IV/2023", "cuối năm 2023").

import { addDays, calendarDate, monthOf, yearOf } from '../calendarDate.ts';
import { datedDeadline, type ResolvedDay, resolveMonth } from './dayWithoutYear.ts';
import type { DatedKind, Deadline } from './deadline.ts';
import {
  CLAUSE_END,
  type DeadlineContext,
  lastMonthOfQuarter,
  type MatchedWords,
  PLANS_FOR,
  QUARTER_NUMBER,
  refuse,
  WHICH_YEAR,
  type Wording,
  wordsPattern,
} from './wording.ts';

const YEAR = `(?:(?:[/.-]|,? năm )(?<year>${WHICH_YEAR}))?(?!\\d|[/-]\\d)`;
const AND = '(?:, ?| và (?:tháng |quý )?| đến (?:tháng |quý )?|-(?!\\d{4}))';
const MONTH = `(?:tháng (?:\\d{1,2}${AND}){0,3}(?<month>\\d{1,2})|(?:t\\.? ?)?(?<!\\d|[/.-]|tháng )(?<monthAlone>\\d{1,2})(?=[/-]\\d{4}))${YEAR}`;
const QUARTER_IN_SHORT = 'q(?<quarterAlone>[1-4])(?=[/-]\\d{4})';
const QUARTER = `(?:quý (?:${QUARTER_NUMBER}${AND}){0,3}(?<quarter>${QUARTER_NUMBER})|${QUARTER_IN_SHORT})(?![\\p{L}\\d])${YEAR}`;
/** "năm 2021-2025" and "năm học 2023-2024" are no year. */
const CALENDAR_YEAR = 'năm (?<calendarYear>\\d{4})(?!\\d|[/-]\\d)';
const FIRST_MONTHS = `(?<firstMonths>\\d{1,2}) tháng đầu năm(?: (?<year>${WHICH_YEAR}))?(?!\\d|-\\d)`;

const QUARTER_OF_YEAR = `quý ${QUARTER_NUMBER}(?![\\p{L}\\d])`;

const LATEST = '(?:chậm nhất|muộn nhất|không chậm hơn|không muộn hơn)';
/** Not "6 tháng cuối năm": there "cuối" belongs to the months; nor "tính đến hết tháng 10", which says up to when something was counted. */
const NOT_BEHIND = '(?<!tháng |quý |tính |số liệu |luỹ kế |đến |tới |đầu năm )';
const WITHIN = `${NOT_BEHIND}(?:(?:${LATEST}|trước cuối|trước khi hết|trước khi kết thúc|là|trong|vào|đến|tới|hết|cuối|suốt|cả) ){1,4}`;
const WITHIN_YEAR = `${NOT_BEHIND}(?:(?:${LATEST}|là|đến) ){0,2}(?:(?:trước cuối|trước khi hết|trước khi kết thúc|trong|vào cuối|hết|cuối|suốt|cả) ){1,2}`;
const COMPLETED =
  '(?:thời hạn|thời gian|hạn|hoàn thành|xong|tiến độ)(?: hoàn thành| thực hiện)?(?::| là| vào| trong)? ';
const BEFORE = `(?:${LATEST}(?: là)? )?trước `;
const LEAD = `(?<lead>${BEFORE}|${COMPLETED}|${WITHIN})`;
const YEAR_LEAD = `(?<lead>${BEFORE}|${COMPLETED}|${WITHIN_YEAR})`;

/** "cuối năm | 2025", "hết tháng | Giêng", "hết năm | học", "cuối năm | ngoái" name another one than the current. */
const OF_NO_NAME =
  '(?! (?:\\d|nay|này|học|tài|ngân|ngoái|sau|tới|qua|trước|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|i{1,3}|iv)(?![\\p{L}]))';
/** "02 cuộc kiểm tra | trong năm" asks for so many of them by its end; "số hồ sơ trễ hạn trong năm" only describes. */
const COUNTED =
  /(?<!đã [^.;]{0,60})(?<![\p{L}\d])\d{1,3} (?:cuộc|lần|đợt|lớp|buổi|hội nghị|chuyến|phiên)(?: [^ .,;:()]+){0,10} $/u;

/** "đến năm 2030" in running text is mostly a title or an aim: only words that set a limit make a year a deadline. */
export const periodWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${LEAD}(?:${QUARTER})`), read: readQuarter },
  { pattern: wordsPattern(`${LEAD}(?:${MONTH})`), read: readMonth },
  { pattern: wordsPattern(`${YEAR_LEAD}(?:${CALENDAR_YEAR})`), read: readYear },
  { pattern: wordsPattern(`${WITHIN}(?<current>tháng|quý|năm) (?:này|nay)`), read: readCurrent },
  {
    pattern: wordsPattern(`(?<=(?:hoàn thành|xong|dứt điểm) )trong (?<current>tháng|quý|năm)${CLAUSE_END}`),
    read: readCurrent,
  },
  {
    pattern: wordsPattern(
      `${NOT_BEHIND}(?:từ (?:nay|giờ) (?:cho )?)?(?:(?:đến|tới) (?:hết|cuối)|trước cuối) (?<current>tháng|quý|năm)${OF_NO_NAME}`,
    ),
    read: readCurrent,
  },
  {
    pattern: wordsPattern(`(?<=(?:bảo đảm|đảm bảo|phấn đấu|ngay) )trong (?<current>năm)${OF_NO_NAME}`),
    read: readCurrent,
  },
  {
    pattern: wordsPattern(`trong (?<current>năm)${CLAUSE_END}`),
    read: (words, context) => (COUNTED.test(words.before) ? readCurrent(words, context) : null),
  },
  { pattern: wordsPattern(`(?<lead>(?:hoàn thành|xong)(?: trong| vào)? )${FIRST_MONTHS}`), read: readFirstMonths },
  {
    pattern: wordsPattern(
      `(?:hoàn thành|xong|chậm nhất|muộn nhất)(?: là| vào| trong)? (?:đầu|giữa|nửa đầu) (?:${MONTH}|${QUARTER_OF_YEAR})`,
    ),
    read: refuse,
  },
  { pattern: wordsPattern(`${WITHIN}(?<next>tháng|quý) (?:tới|sau)(?! \\d)`), read: readNext },
];

const BARE_LEAD = `(?<!đầu |giữa |nửa |từ |giai đoạn )(?:${LEAD})?`;

/** The same without lead-in words, for a cell of its own; "đầu tháng 12", "từ tháng 12" stay unread: they don't say by when. */
export const barePeriodWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${BARE_LEAD}(?:${FIRST_MONTHS})`), read: readFirstMonths },
  { pattern: wordsPattern(`${BARE_LEAD}(?:${QUARTER})`), read: readQuarter },
  { pattern: wordsPattern(`${BARE_LEAD}(?:${MONTH})`), read: readMonth },
  { pattern: wordsPattern(`${BARE_LEAD}(?:${CALENDAR_YEAR})`), read: readYear },
  { pattern: wordsPattern(`${WITHIN}(?<current>tháng|quý|năm)${CLAUSE_END}`), read: readCurrent },
];

function readMonth(words: MatchedWords, context: DeadlineContext): Deadline {
  const month = Number(words.group('month') || words.group('monthAlone'));
  return within('within_month', month, 1, words, context);
}

function readQuarter(words: MatchedWords, context: DeadlineContext): Deadline {
  return within(
    'within_quarter',
    lastMonthOfQuarter(words.group('quarter') || words.group('quarterAlone')),
    3,
    words,
    context,
  );
}

function readYear(words: MatchedWords, context: DeadlineContext): Deadline {
  return limited('within_year', resolveMonth(12, words.group('calendarYear'), context), 12, words);
}

function readFirstMonths(words: MatchedWords, context: DeadlineContext): Deadline {
  return within('within_month', Number(words.group('firstMonths')), 12, words, context);
}

/** "trong năm", said in the last month: plans for the next year are made then. */
function mayBeNextYear(words: MatchedWords, month: number): boolean {
  return words.group('current') === 'năm' && month === 12 && !/nay|này|cuối|hết/.test(words.phrase.toLowerCase());
}

/** The month, quarter or year in which the task was given; "thường xuyên trong năm" sets no day. */
function readCurrent(words: MatchedWords, context: DeadlineContext): Deadline | null {
  if (/thường xuyên,? $/.test(words.before)) return null;
  const assignedOn = context.assignedOn;
  if (assignedOn === null) return datedDeadline('within_month', { reason: 'noYear' }, words.phrase);
  const year = String(yearOf(assignedOn));
  const month = monthOf(assignedOn);
  if (mayBeNextYear(words, month)) return refuse(words);
  switch (words.group('current')) {
    case 'tháng':
      return datedDeadline('within_month', resolveMonth(month, year, context), words.phrase);
    case 'quý':
      return datedDeadline('within_quarter', resolveMonth(Math.ceil(month / 3) * 3, year, context), words.phrase);
    default:
      return datedDeadline('within_year', resolveMonth(12, year, context), words.phrase);
  }
}

/** The month or quarter behind that in which the task was given. */
function readNext(words: MatchedWords, context: DeadlineContext): Deadline | null {
  if (PLANS_FOR.test(words.before)) return null;
  const isMonth = words.group('next') === 'tháng';
  const kind: DatedKind = isMonth ? 'within_month' : 'within_quarter';
  const { assignedOn } = context;
  if (assignedOn === null) return datedDeadline(kind, { reason: 'noYear' }, words.phrase);
  const month = monthOf(assignedOn);
  const next = isMonth ? month + 1 : Math.ceil(month / 3) * 3 + 3;
  const year = yearOf(assignedOn) + (next > 12 ? 1 : 0);
  return datedDeadline(kind, resolveMonth(next > 12 ? next - 12 : next, String(year), context), words.phrase);
}

function within(
  kind: DatedKind,
  lastMonth: number,
  months: number,
  words: MatchedWords,
  context: DeadlineContext,
): Deadline {
  return limited(kind, resolveMonth(lastMonth, words.group('year'), context), months, words);
}

/** The period's last day; behind "trước" the day before the period begins, which both meanings of "trước" agree on. */
function limited(kind: DatedKind, lastDay: ResolvedDay, months: number, words: MatchedWords): Deadline {
  const isBefore = /trước $/.test(words.group('lead'));
  if (!isBefore || !('on' in lastDay)) return datedDeadline(kind, lastDay, words.phrase);
  const first = calendarDate(yearOf(lastDay.on), monthOf(lastDay.on) - months + 1, 1);
  return datedDeadline('before', first === null ? { reason: 'noSuchDay' } : { on: addDays(first, -1) }, words.phrase);
}
