// Words that name several days at once ("trước ngày 20/6 và 20/12", "thứ 3 và thứ 6 hàng tuần"): none of them is chosen.

import { DATE } from './dayWordings.ts';
import type { Deadline } from './deadline.ts';
import { EVERY, type MatchedWords, MOMENT, WEEKDAY, type Wording, wordsPattern } from './wording.ts';

const LIMIT = '(?:(?:chậm nhất|muộn nhất|là|trước|vào|đến|hết|trong) ){1,4}';
const AND = '(?:, ?| và (?:ngày )?)';
const ANY_WEEKDAY = WEEKDAY.replace('?<weekday>', '?:');
const DATES = `${MOMENT}(?:ngày )?${DATE}(?:${AND}${DATE}){1,11}(?: ${EVERY} năm)?`;
const WEEKDAYS = `${MOMENT}${ANY_WEEKDAY}(?:${AND}(?:${ANY_WEEKDAY}|[2-7](?!\\d))){1,6}`;

export const severalDaysWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${LIMIT}${DATES}`), read: refuse },
  { pattern: wordsPattern(`(?:${LIMIT})?(?:ngày )?\\d{1,2}(?:${AND}\\d{1,2}){1,11} ${EVERY} tháng`), read: refuse },
  { pattern: wordsPattern(`(?:${LIMIT})?${WEEKDAYS} ${EVERY} tuần`), read: refuse },
  { pattern: wordsPattern(`${EVERY} tuần(?:,|:| \\()? ?(?:${LIMIT})?${WEEKDAYS}`), read: refuse },
];

/** In a cell of its own dates need no word that limits them. */
export const bareSeveralDaysWordings: readonly Wording[] = [{ pattern: wordsPattern(DATES), read: refuse }];

/** A task has one day; several make several tasks, or several rows. */
function refuse(words: MatchedWords): Deadline {
  return { kind: 'unreadable', on: null, reason: 'severalDates', text: words.phrase };
}
