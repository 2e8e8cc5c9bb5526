// Deadlines on a day of a quarter's first or last month: "trước ngày 10 tháng cuối quý", "ngày 05 tháng đầu quý sau".

import { datedDeadline, dayBeforeIf, resolveDay } from './dayWithoutYear.ts';
import type { DatedKind, Deadline } from './deadline.ts';
import {
  type DeadlineContext,
  lastMonthOfQuarter,
  type MatchedWords,
  MOMENT,
  QUARTER_NUMBER,
  WHICH_YEAR,
  type Wording,
  wordsPattern,
} from './wording.ts';

const LEAD = '(?<lead>(?:(?:chậm nhất|muộn nhất|định kỳ|là|trước|vào|đến|hết|trong) ){0,4})';
const DAY = '(?:ngày )?(?<day>\\d{1,2})(?: của)?,? tháng (?<place>đầu|cuối)(?: tiên| cùng)?(?: của| trong)?';
const EVERY_QUARTER = '(?: (?:hàng|mỗi|các|từng))? quý(?: sau| tiếp theo)?(?! (?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))';
const ONE_QUARTER = `quý (?<quarter>${QUARTER_NUMBER})(?![\\p{L}\\d])(?:(?:[/.-]|,? năm )(?<year>${WHICH_YEAR}))?`;

export const quarterWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${LEAD}${MOMENT}${DAY} ${ONE_QUARTER}`), read: readInOneQuarter },
  { pattern: wordsPattern(`${LEAD}${MOMENT}${DAY}${EVERY_QUARTER}`), read: readInEveryQuarter },
];

function monthOfQuarter(words: MatchedWords): 1 | 3 {
  return words.group('place') === 'đầu' ? 1 : 3;
}

function readInEveryQuarter(words: MatchedWords): Deadline {
  const day = Number(words.group('day'));
  if (day < 1 || day > 31) return { kind: 'unreadable', on: null, reason: 'noSuchDay', text: words.phrase };
  const recurrence = { every: 'quarterly', on: { monthOfQuarter: monthOfQuarter(words), day } } as const;
  return { kind: 'quarterly', on: null, recurrence };
}

/** "ngày 10 tháng cuối quý I năm 2026" is 10/3/2026. */
function readInOneQuarter(words: MatchedWords, context: DeadlineContext): Deadline {
  const month = lastMonthOfQuarter(words.group('quarter')) - 3 + monthOfQuarter(words);
  const kind: DatedKind = words.group('lead').includes('trước') ? 'before' : 'by';
  const day = resolveDay(Number(words.group('day')), month, words.group('year'), context);
  const isStrict = kind === 'before' && context.beforeMeaning === 'exclusive';
  return datedDeadline(kind, dayBeforeIf(isStrict, day), words.phrase);
}
