// Days of the lunar calendar, which is not reckoned here: "trước rằm tháng 8", "25 tháng Chạp", "mùng 5 Tết", "15/8 âm lịch".

import { refuse, WHICH_YEAR, type Wording, wordsPattern } from './wording.ts';

/** Behind a date that is none of our calendar: "15/8 âm lịch", "10/3 (ÂL)". */
export const LUNAR = ' ?\\(?(?:âm lịch|âl)(?![\\p{L}])';

const LEAD = '(?:(?:chậm nhất|muộn nhất|là|trước|đến|hết|vào|trong|dịp|ngày) ){0,4}';
const FULL_MOON = 'rằm(?: tháng \\p{L}+| tháng \\d{1,2})?';
const DAY_BY_NAME = '(?:mùng|mồng) \\d{1,2}(?: tháng \\p{L}+| tết)?|\\d{1,2} (?:tháng (?:giêng|chạp)|tết)(?![\\p{L}])';
const DAY_OF_MONTH = `\\d{1,2}(?:/| tháng )\\d{1,2}(?:/\\d{4}|,? năm (?:${WHICH_YEAR}))?${LUNAR}\\)?`;

export const lunarWordings: readonly Wording[] = [
  { pattern: wordsPattern(`${LEAD}(?:${FULL_MOON}|${DAY_BY_NAME}|${DAY_OF_MONTH})`), read: refuse },
];
