// What every wording of a deadline is made of: a pattern, how its words become a deadline, and the words they share.

import type { CalendarDate } from '../calendarDate.ts';
import type { BeforeMeaning } from '../settings.ts';
import type { Deadline } from './deadline.ts';

/** What the words alone don't say. */
export interface DeadlineContext {
  /** The day the task was given; days without a year are looked for from here on. */
  readonly assignedOn: CalendarDate | null;
  readonly beforeMeaning: BeforeMeaning;
  /** The year of a day without one, where `assignedOn` is unknown too. */
  readonly defaultYear?: number | null;
}

/** The words that a pattern matched. */
export interface MatchedWords {
  /** A named group, folded; "" where it took no part. */
  readonly group: (name: string) => string;
  /** A named group as it was written. */
  readonly original: (name: string) => string;
  /** All of the match, as it was written. */
  readonly phrase: string;
  /** Up to 80 letters that stand before the match, folded. */
  readonly before: string;
}

export interface Wording {
  /** Over folded text in which `hằng` is written `hàng` and `quí` `quý`. */
  readonly pattern: RegExp;
  /** Null where these words, here, are no deadline. */
  readonly read: (words: MatchedWords, context: DeadlineContext) => Deadline | null;
}

/** A pattern that begins where a word begins. Its repetitions are bounded, so that it can't back-track without end. */
export function wordsPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'gu');
}

/** Turns folded text into the spelling the patterns are written in; letter for letter. */
export function respell(folded: string): string {
  return folded.replace(/hằng/g, 'hàng').replace(/quí/g, 'quý').replace(/bẩy/g, 'bảy');
}

/** "17 giờ 30 phút ", "15:00 ", "17h00, ". A deadline is a day here; the hour stays in the words. */
const HOUR = "(?:(?:lúc |hồi )?\\d{1,2}(?:[hg]\\d{0,2}'?|:\\d{2}| giờ(?: \\d{1,2})?)(?: phút)?,? (?:của |trong )?)?";
const PART_OF_DAY =
  '(?:(?:(?:đầu|cuối|hết) )?(?:giờ|buổi|sáng|trưa|chiều|tối)(?: sáng| chiều)?(?: làm việc| hành chính)?,? (?:của )?)?';

/** What may stand between "trước", "vào" … and the day: an hour, a part of the day. */
export const MOMENT = `${HOUR}${PART_OF_DAY}`;

export const WEEKDAY = '(?:ngày )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';

const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy': 6,
  'chủ nhật': 7,
};

/** What may follow "năm" to say which: "năm 2025", "năm nay", "năm tới", "năm sau". */
export const WHICH_YEAR = '\\d{4}|nay|tới|sau';

/** "hàng" is also goods: ngân hàng, khách hàng … */
export const EVERY = '(?<!(?:ngân|khách|cửa|nhà|bán|mặt|đơn) )(?:hàng|mỗi)';

export const QUARTER_NUMBER = '(?:iv|i{1,3}|[1-4])';

const ROMAN_NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "iv", "4": the last month of that quarter, 12. */
export function lastMonthOfQuarter(quarter: string): number {
  return 3 * (ROMAN_NUMBERS[quarter] ?? Number(quarter));
}

/** 1 = Monday … 7 = Sunday: Vietnamese counts Monday as the second day ("thứ hai", "thứ 2"). */
export function readWeekday(words: string): number | null {
  const digit = /^thứ ([2-7])$/.exec(words);
  return digit ? Number(digit[1]) - 1 : (WEEKDAY_NUMBERS[words] ?? null);
}

/** "Hằng ngày | , tổng hợp số liệu | trước 16 giờ": what is to be done between the words of the deadline, which is no part of its phrase. */
export const WORK_BETWEEN = '(?<work>,? [^.;]{0,120}?)';

/** "lịch công tác trong tuần tới", "các cuộc họp trong tháng sau": before the words that name a period, says what lies in it, not by when. */
export const PLANS_FOR =
  /(?:nhiệm vụ|công việc|công tác|kế hoạch|lịch|chương trình|nội dung|cuộc họp|hoạt động|sự kiện|làm việc|tình hình|phương hướng|diễn ra|trọng tâm) $/;

/** Where a clause can end. */
export const CLAUSE_END = '(?=$| ?[.,;:)\\]"])';

/** "Hoàn thành giữa tháng 12", "tuần 50 năm 2023": a limit, but none that can be told to a day, so that a person must say. */
export function refuse(words: MatchedWords): Deadline {
  return { kind: 'unreadable', on: null, reason: 'words', text: words.phrase };
}
