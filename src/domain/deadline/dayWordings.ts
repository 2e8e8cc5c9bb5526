// Deadlines that name a day: "trước ngày 10/12/2023", "chậm nhất ngày 30 tháng 11 năm 2023", "từ ngày 01/12 đến ngày 20/12/2024".

import { addDays, daysBetween } from '../calendarDate.ts';
import { datedDeadline, dayBeforeIf, type ResolvedDay, resolveDay, resolveDayOfMonth } from './dayWithoutYear.ts';
import type { Deadline } from './deadline.ts';
import { LUNAR } from './lunarWordings.ts';
import {
  CLAUSE_END,
  type DeadlineContext,
  type MatchedWords,
  MOMENT,
  refuse,
  WEEKDAY,
  WHICH_YEAR,
  type Wording,
  wordsPattern,
} from './wording.ts';

const YEAR_BEHIND = `(?:,? năm (?:${WHICH_YEAR}))`;
const WITH_SLASHES = `\\d{1,2}/\\d{1,2}(?:/\\d{4}|${YEAR_BEHIND})?`;
const WITH_YEAR = '\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}';
const IN_WORDS = `\\d{1,2} tháng \\d{1,2}(?:${YEAR_BEHIND}|[/-]\\d{4})?`;

/** "ngày 15-12", as newspapers write it; without "ngày" it is a span. */
const WITH_DASH = '(?<=ngày )\\d{1,2}-\\d{1,2}(?!-\\d| tháng)';

/** "ngày 15.12", "trước 15.12.": the same with a point, which behind other words is a decimal's or a section's. */
const POINTED = '(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])';
const WITH_POINT = `(?<=ngày )${POINTED}|(?<=trước )${POINTED}${CLAUSE_END}`;

/** A date with or without its year, not a piece of a longer number such as "1176/12" or "39.67/60". */
export const DATE = `(?<!\\d|\\d[/.])(?:${IN_WORDS}|${WITH_SLASHES}|${WITH_YEAR}|${WITH_DASH}|${WITH_POINT})(?!\\d|[/.]\\d|${LUNAR})`;

const WEEKDAY_FIRST = `(?:${WEEKDAY.replace('?<weekday>', '?:')},? ?\\(?)?`;
const DAY = `(?<moment>${MOMENT})${WEEKDAY_FIRST}(?<dayWord>ngày ?)?(?<date>${DATE})`;

const AT_THE_LATEST = '(?:chậm|muộn) nhất(?: là)?';
const BEFORE = `(?:${AT_THE_LATEST} )?trước(?: thời điểm| lúc)? `;
const BY_LATEST = `(?:${AT_THE_LATEST}|không (?:muộn|chậm|quá) hơn|không quá(?= ngày))(?: đến| vào| trong)?(?: hết| cuối)? `;
/** "tính đến ngày", "số liệu đến ngày", "từ đầu năm đến ngày" say up to when something was counted. */
const UNTIL =
  '(?<!tính |số liệu |luỹ kế |đến |tới |đầu năm |đầu quý |đầu tháng )(?:cho )?(?:đến|tới|trong|vào|hết|cuối)(?: hết| cuối)? ';
const LABEL =
  '(?:thời hạn|thời gian|hạn|hoàn thành|xong|tiến độ)(?: cuối| chót)?(?: hoàn thành| thực hiện| báo cáo| gửi| nộp)?(?::| là| (?:đến|tới|vào)(?: hết)?)? ';
const RANGE_START = '\\d{1,2}(?:[/.-]\\d{1,2}| tháng \\d{1,2})?(?:[/.-]\\d{4}| năm \\d{4})?';
const TO = '(?:-| (?:đến|tới)(?: hết)? )';
/** "hôm nay", "17 giờ chiều nay"; "ngày mai", "sáng mai". */
const TODAY_OR_TOMORROW =
  '(?:(?:(?:ngày )?hôm|sáng|trưa|chiều|tối|đêm) nay|(?<tomorrow>(?:ngày|sáng|trưa|chiều|tối|đêm) mai))';
const AT_OR_BEFORE = `(?:${BEFORE}|${BY_LATEST}|(?:ngay )?(?:trong|vào) )`;

/** In running text a date is a deadline only behind words that make it one; without a year, not behind the vaguest of them. */
export const dayWordings: readonly Wording[] = [
  { pattern: wordsPattern(`từ (?:ngày )?${RANGE_START}${TO}${DAY}`), read: readBy },
  { pattern: wordsPattern(`(?<lead>${BEFORE})${DAY}`), read: readBefore },
  { pattern: wordsPattern(`(?<lead>${BY_LATEST})${DAY}`), read: readBy },
  {
    pattern: wordsPattern(`(?<lead>${UNTIL}|${LABEL})${DAY}`),
    read: (words, context) => (mayBeFraction(words) ? null : readBy(words, context)),
  },
  {
    pattern: wordsPattern(`(?<lead>${BEFORE}|${BY_LATEST})${MOMENT}ngày (?<day>\\d{1,2})(?! ?[.,] ?\\d)${CLAUSE_END}`),
    read: readDayOfMonth,
  },
  { pattern: wordsPattern(`(?<=^)${MOMENT}ngày (?<date>${DATE})(?= ?:)`), read: readDayOfLabel },
  {
    pattern: wordsPattern(`(?:${BEFORE}|${BY_LATEST})${MOMENT}(?:ngày ?)?\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d)`),
    read: refuse,
  },
  { pattern: wordsPattern(`(?<=(?:hoàn thành|xong|dứt điểm|ngay) )trong ngày${CLAUSE_END}`), read: readSameDay },
  { pattern: wordsPattern(`${AT_OR_BEFORE}${MOMENT}${TODAY_OR_TOMORROW}`), read: readSameDay },
  { pattern: wordsPattern(`từ (?:nay|giờ) (?:cho )?(?:đến|tới)(?: hết| cuối)? ${DAY}`), read: readBy },
  { pattern: wordsPattern(`ngày (?<date>${DATE})(?:${CLAUSE_END}|(?= (?:để|nhằm) ))`), read: readDayOfSending },
  {
    pattern: wordsPattern(`(?:hoàn thành|xong) (?<date>${DATE})${CLAUSE_END}`),
    read: (words, context) => (TOLD.test(words.before) ? null : readDayToCome(words, context)),
  },
  { pattern: wordsPattern(`(?<=\\()(?:ngày )?(?<date>${DATE})(?=\\)[.;]?$)`), read: readDayAtTheEnd },
  { pattern: wordsPattern(`(?<=\\p{L}-|: )(?:ngày )?(?<date>${DATE})(?=[.;]?$)`), read: readDayAtTheEnd },
];

/** In a cell of its own a date needs no such words, unless it is the date of a document ("Công văn số 1176/UBND-VP ngày 31/7/2023"). */
export const bareDayWordings: readonly Wording[] = [
  { pattern: wordsPattern(`(?:ngày )?${RANGE_START}${TO}${DAY}`), read: readBy },
  {
    pattern: wordsPattern(`(?<!từ |thứ |tuần |đợt |kỳ |lần )${DAY}(?! của )`),
    read: (words, context) =>
      /(?:\d[^ ]*[/-][^ ]*\p{L}[^ ]*|số [^ ]+),? $/u.test(words.before) ? null : readBy(words, context),
  },
  { pattern: wordsPattern(`(?:ngay )?trong ngày${CLAUSE_END}`), read: readSameDay },
];

/** "30/11/2023", "30 tháng 11", "30/11 năm nay": day, month and what was said of the year. */
export function resolveDate(date: string, context: DeadlineContext): ResolvedDay {
  const [day = '', month = '', year = ''] = date.match(/\d+|nay|tới|sau/g) ?? [];
  return resolveDay(Number(day), Number(month), year, context);
}

/** "hoàn thành 5/12 tiêu chí", "trực trong 24/7"; of 31/12 nobody has done more than there are, and behind "hạn" no such thing is said. */
function mayBeFraction(words: MatchedWords): boolean {
  const date = words.group('date');
  if (words.group('dayWord') !== '' || /\d{4}$/.test(date) || /hạn/.test(words.group('lead'))) return false;
  const [done = 0, all = 0] = date.split('/').map(Number);
  return done <= all || date === '24/7';
}

function readBy(words: MatchedWords, context: DeadlineContext): Deadline {
  return datedDeadline('by', resolveDate(words.group('date'), context), words.phrase);
}

/** "trước ngày X" is registered as X, or ends the day before, as the office has chosen; "trước 17 giờ ngày X" always ends on X. */
function readBefore(words: MatchedWords, context: DeadlineContext): Deadline {
  const day = resolveDate(words.group('date'), context);
  const isStrict = context.beforeMeaning === 'exclusive' && words.group('moment') === '';
  return datedDeadline('before', dayBeforeIf(isStrict, day), words.phrase);
}

/** "Trước ngày 15." */
function readDayOfMonth(words: MatchedWords, context: DeadlineContext): Deadline {
  const day = resolveDayOfMonth(Number(words.group('day')), context);
  const kind = /trước[^ ]* ?/.test(words.group('lead')) ? 'before' : 'by';
  const isStrict = kind === 'before' && context.beforeMeaning === 'exclusive';
  return datedDeadline(kind, dayBeforeIf(isStrict, day), words.phrase);
}

const SENDS =
  /(?<![\p{L}])(?:gửi|nộp|báo cáo|báo lại|(?<!chương |tờ |quá |quy |công |lịch |giáo )trình)(?: [^ ,.;:()]+){0,10} $/u;
const CITES = /(?<![\p{L}])(?:số|tại|theo|ký|từ|đến|trước|sau|họp|hội nghị|phiên|(?<!định )kỳ) (?:[^ ]+ ){0,6}$/u;
const TOLD = /(?<![\p{L}])đã (?:[^ .;]+ ){0,14}$/u;

/** "Nộp danh sách về UBND xã ngày 14/11/2025": a day to come, behind words of sending; a day gone by is that of a document. */
function readDayOfSending(words: MatchedWords, context: DeadlineContext): Deadline | null {
  if (!SENDS.test(words.before) || CITES.test(words.before) || TOLD.test(words.before)) return null;
  return readDayToCome(words, context);
}

function readDayToCome(words: MatchedWords, context: DeadlineContext): Deadline | null {
  const day = resolveDate(words.group('date'), context);
  return isSurelyToCome(day, words, context) ? datedDeadline('by', day, words.phrase) : null;
}

/** Without its year a day just gone by would be looked for in the next one. */
const MOST_DAYS_AHEAD = 180;

function isSurelyToCome(day: ResolvedDay, words: MatchedWords, { assignedOn }: DeadlineContext): boolean {
  if (!('on' in day) || assignedOn === null || day.on < assignedOn) return false;
  return /\d{4}$/.test(words.group('date')) || daysBetween(assignedOn, day.on) <= MOST_DAYS_AHEAD;
}

/** "Ngày 15/11/2025: Văn phòng gửi hồ sơ": a schedule's day to come; a day gone by is that of a meeting. */
function readDayOfLabel(words: MatchedWords, context: DeadlineContext): Deadline | null {
  const day = resolveDate(words.group('date'), context);
  const isToCome = 'on' in day && (context.assignedOn === null || day.on >= context.assignedOn);
  return isToCome ? datedDeadline('by', day, words.phrase) : null;
}

const OCCASION =
  /(?:kỷ niệm|thành lập|truyền thống|quốc khánh|giải phóng|ngày sinh|khai mạc|năm ngoái|năm trước)[^.;]*[(:-] ?$/;

/** "Vận động 100% hộ dùng hóa đơn điện tử (31/12/2025)", "Lập danh sách - 05/12": a day to come that ends the order, apart from it. */
function readDayAtTheEnd(words: MatchedWords, context: DeadlineContext): Deadline | null {
  if (OCCASION.test(words.before)) return null;
  const isWhole = /\d{4}$/.test(words.group('date'));
  return isWhole || isSurelyToCome(resolveDate(words.group('date'), context), words, context)
    ? readDayOfLabel(words, context)
    : null;
}

/** The day on which the task was given, or the next one where the words say so. */
function readSameDay(words: MatchedWords, { assignedOn }: DeadlineContext): Deadline {
  const ahead = words.group('tomorrow') === '' ? 0 : 1;
  const day: ResolvedDay = assignedOn === null ? { reason: 'noYear' } : { on: addDays(assignedOn, ahead) };
  return datedDeadline('by', day, words.phrase);
}
