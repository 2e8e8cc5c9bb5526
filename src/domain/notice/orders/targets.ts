// The percentage a task is to reach: "đạt 95%", "bảo đảm 100% văn bản", "cắt giảm tối thiểu 30%".

import { readNumber } from '../../../vietnamese/number.ts';

const PERCENT = '(\\d{1,3}(?:[.,]\\d{1,2})?) ?%';
const AIMED = new RegExp(
  `(?:đạt|tối thiểu|ít nhất|đảm bảo|bảo đảm|phấn đấu|trên|từ|hoàn thành|tỷ lệ|đủ|lên|còn|dưới|hơn|giảm|tăng|thực hiện)(?: (?:là|từ|trên|tối thiểu|ít nhất|tỷ lệ|được|mức|dưới|hơn|đạt|khoảng|đến)){0,3} ${PERCENT}`,
  'iu',
);
const ANY = new RegExp(`(?<![\\d.,/])${PERCENT}`, 'u');

/** 95.5 for "đạt 95,5%"; the first percentage where none is named as an aim; null where the text holds none. */
export function targetPercent(text: string): number | null {
  const found = AIMED.exec(text) ?? ANY.exec(text);
  return found === null ? null : readNumber(found[1] ?? '');
}
