// Deadlines that come again: "vào thứ 6 hàng tuần", "ngày 20 hằng tháng", "trước ngày 25/12 hằng năm", "định kỳ hằng quý".

import { lastDayOfMonth } from '../calendarDate.ts';
import type { Deadline } from './deadline.ts';
import type { Recurrence, RecurrenceKind } from './recurrence.ts';
import {
  EVERY,
  lastMonthOfQuarter,
  type MatchedWords,
  MOMENT,
  QUARTER_NUMBER,
  readWeekday,
  refuse,
  WEEKDAY,
  WORK_BETWEEN,
  type Wording,
  wordsPattern,
} from './wording.ts';

const LEAD = '(?:(?:chậm nhất|muộn nhất|định kỳ|là|trước|vào|đến|hết|trong|cuối) ){0,4}';
const THEN = '(?:,|:| \\()? ?';
/** Not "6 tháng/lần", "hai tuần một lần": there a number stands before the period. */
const UNCOUNTED = '(?<!\\d |(?<!\\p{L})(?:hai|ba|sáu|nửa) )';
const DAY_AND_MONTH = '(?:ngày )?(?<day>\\d{1,2})(?:/| tháng |-)(?<month>\\d{1,2})';
const QUARTER = `quý (?<quarter>${QUARTER_NUMBER})`;

/** "Hằng tuần, báo cáo … vào thứ Năm": the period opens the clause, its day stands behind the work. */
const CLAUSE_OPENING = '(?<=^|[.;:(] |thời,? )(?:định kỳ )?';
/** "…, hằng quý báo cáo …": there a comma opens it too. */
const BEHIND_COMMA = '(?<=^|[.,;:(] |thời,? )(?:định kỳ )?';
const WORK = `${WORK_BETWEEN}(?:vào|trước|chậm nhất|muộn nhất)(?: là| vào| trước)? `;

/** What is done again and again to let others know, as a report is. */
const REPORTING =
  '(?:công khai|công bố|niêm yết|cập nhật|thống kê|tổng hợp|rà soát|đối soát|đánh giá|kiểm tra|sơ kết|tổng kết)';
const REPORTED = new RegExp(`(?:báo cáo[^.;]*|${REPORTING} )$`);

/** More words first: of two that begin at the same place the earlier one is meant. */
export const recurringWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${LEAD}${MOMENT}${DAY_AND_MONTH}(?: của)?,? ${EVERY} năm`), read: readYearly },
  {
    pattern: wordsPattern(`(?:định kỳ )?${EVERY} năm${THEN}${LEAD}${MOMENT}${DAY_AND_MONTH}(?!\\d|/\\d|,? năm)`),
    read: readYearly,
  },
  {
    pattern: wordsPattern(`${LEAD}(?:tháng (?<month>\\d{1,2})|${QUARTER})(?: của)? ${EVERY} năm`),
    read: readYearlyPeriod,
  },
  { pattern: wordsPattern(`${LEAD}${MOMENT}(?:ngày )?(?<day>\\d{1,2})(?: của)?,? ${EVERY} tháng`), read: readMonthly },
  {
    pattern: wordsPattern(
      `(?:định kỳ )?${EVERY} tháng${THEN}${LEAD}${MOMENT}ngày (?<day>\\d{1,2})(?!\\d|[/-]\\d| tháng(?! sau))`,
    ),
    read: readMonthly,
  },
  {
    pattern: wordsPattern(`${LEAD}${MOMENT}ngày (?<day>\\d{1,2})(?: của)? tháng (?:kế tiếp|tiếp theo|liền kề)`),
    read: readMonthly,
  },
  {
    pattern: wordsPattern(
      `(?:trước|chậm nhất|muộn nhất|vào)(?: là| vào)? ${MOMENT}ngày \\d{1,2}(?: của)? tháng (?:sau|tới)`,
    ),
    read: refuse,
  },
  { pattern: wordsPattern(`${LEAD}${MOMENT}${WEEKDAY}(?: của)?,? ${EVERY} tuần`), read: readWeekly },
  { pattern: wordsPattern(`(?:định kỳ )?${EVERY} tuần${THEN}${LEAD}${MOMENT}${WEEKDAY}`), read: readWeekly },
  {
    pattern: wordsPattern(`${LEAD}(?:${EVERY}|cứ(?: vào| đến)?) ${MOMENT}${WEEKDAY}(?!(?:,| và) (?:thứ|chủ|[2-7]))`),
    read: readWeekly,
  },
  { pattern: wordsPattern(`${CLAUSE_OPENING}${EVERY} tuần${WORK}${MOMENT}${WEEKDAY}`), read: readWeekly },
  {
    pattern: wordsPattern(
      `${CLAUSE_OPENING}${EVERY} tháng${WORK}${MOMENT}ngày (?<day>\\d{1,2})(?!\\d|[/.-]\\d| tháng(?! sau)| và|, ?\\d)`,
    ),
    read: readMonthly,
  },
  {
    pattern: wordsPattern(`${CLAUSE_OPENING}${EVERY} năm${WORK}${MOMENT}${DAY_AND_MONTH}(?!\\d|[/.-]\\d|,? năm)`),
    read: readYearly,
  },
  {
    pattern: wordsPattern(
      `${BEHIND_COMMA}${EVERY} (?<period>ngày|tuần|tháng|quý|năm)(?=,? (?:(?:tổng hợp,? |có |gửi |thực hiện )?báo cáo|${REPORTING})(?![\\p{L}]))`,
    ),
    read: readPeriod,
  },
  {
    pattern: wordsPattern(`(?:trước|vào|đến|chậm nhất)(?: là| vào)? ${MOMENT}${EVERY} (?<period>ngày)(?! \\d)`),
    read: readPeriod,
  },
  { pattern: wordsPattern(`(?:vào )?cuối ${EVERY} (?<period>ngày|tuần|tháng|quý|năm)`), read: readPeriod },
  {
    pattern: wordsPattern(
      `${EVERY} (?<period>ngày),? (?:trước|vào|lúc|chậm nhất|muộn nhất)(?: là| lúc| trước| vào){0,2} \\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ)`,
    ),
    read: readPeriod,
  },
  {
    pattern: wordsPattern(
      `${CLAUSE_OPENING}${EVERY} (?<period>ngày)${WORK}(?:lúc )?\\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ)`,
    ),
    read: readPeriod,
  },
  {
    pattern: wordsPattern(`${LEAD}định kỳ (?:theo )?(?:(?:hàng|mỗi) )?(?<period>ngày|tuần|tháng|quý|năm)(?! ?\\d)`),
    read: readPeriod,
  },
  { pattern: wordsPattern(`${UNCOUNTED}${EVERY} (?<period>tuần|tháng|quý)(?! ?\\d)`), read: readReportedPeriod },
  { pattern: wordsPattern('định kỳ (?:(?:mỗi|cứ) )?\\d{1,2} (?:tuần|tháng|năm)'), read: refuse },
  { pattern: wordsPattern('\\d{1,2} (?:tuần|tháng|năm)(?:/| )(?:(?:0?1|một) )?lần'), read: refuse },
];

/** In a cell of its own "hằng tháng" says enough. */
export const bareRecurringWordings: readonly Wording[] = [
  {
    pattern: wordsPattern(`${UNCOUNTED}${LEAD}${EVERY} (?<period>ngày|tuần|tháng|quý|năm)(?! ?\\d)`),
    read: readPeriod,
  },
  {
    pattern: wordsPattern(`${UNCOUNTED}(?<period>ngày|tuần|tháng|quý|năm)(?:/| (?:0?1|một) )lần`),
    read: readPeriod,
  },
  { pattern: wordsPattern('(?:0?1|một) lần/(?<period>ngày|tuần|tháng|quý|năm)'), read: readPeriod },
];

function readWeekly(words: MatchedWords): Deadline | null {
  const weekday = readWeekday(words.group('weekday'));
  return weekday === null ? null : recurring({ every: 'weekly', weekday });
}

function readMonthly(words: MatchedWords): Deadline {
  const day = Number(words.group('day'));
  return day >= 1 && day <= 31 ? recurring({ every: 'monthly', day }) : noSuchDay(words);
}

function readYearly(words: MatchedWords): Deadline {
  return yearlyOn(Number(words.group('day')), Number(words.group('month')), words);
}

function readYearlyPeriod(words: MatchedWords): Deadline {
  const quarter = words.group('quarter');
  const month = quarter === '' ? Number(words.group('month')) : lastMonthOfQuarter(quarter);
  return yearlyOn(month >= 1 && month <= 12 ? lastDayOfMonth(LEAP_YEAR, month) : 0, month, words);
}

/** 29 February is a day of some years. */
const LEAP_YEAR = 2024;

function yearlyOn(day: number, month: number, words: MatchedWords): Deadline {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(LEAP_YEAR, month);
  return exists ? recurring({ every: 'yearly', on: { month, day } }) : noSuchDay(words);
}

function readPeriod(words: MatchedWords): Deadline | null {
  const recurrence = RECURRENCES[words.group('period')];
  return recurrence === undefined ? null : recurring(recurrence);
}

const RECURRENCES: Readonly<Record<string, Recurrence>> = {
  ngày: { every: 'daily' },
  tuần: { every: 'weekly', weekday: null },
  tháng: { every: 'monthly', day: null },
  quý: { every: 'quarterly', on: null },
  năm: { every: 'yearly', on: null },
};

/** In running text "hằng tháng" describes ("giao ban hằng tháng") unless it says how often to report. */
function readReportedPeriod(words: MatchedWords): Deadline | null {
  return REPORTED.test(words.before) ? readPeriod(words) : null;
}

function recurring(recurrence: Recurrence): Deadline {
  const kind: RecurrenceKind = recurrence.every;
  return { kind, on: null, recurrence };
}

function noSuchDay(words: MatchedWords): Deadline {
  return { kind: 'unreadable', on: null, reason: 'noSuchDay', text: words.phrase };
}
