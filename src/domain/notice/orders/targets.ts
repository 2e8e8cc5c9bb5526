// The percentage a task is to reach: "đạt 95%", "bảo đảm 100% văn bản", "cắt giảm tối thiểu 30%".

import { readNumber } from '../../../vietnamese/number.ts';
import { matchesOf } from '../text/matches.ts';

const PERCENT = '(\\d{1,3}(?:[.,]\\d{1,2})?) ?%';
const AIMED = new RegExp(
  `(?:đạt|tối thiểu|ít nhất|đảm bảo|bảo đảm|phấn đấu|trên|từ|hoàn thành|tỷ lệ|đủ|lên|còn|dưới|hơn|giảm|tăng|thực hiện)(?: (?:là|từ|trên|tối thiểu|ít nhất|tỷ lệ|được|mức|dưới|hơn|đạt|khoảng|đến)){0,3} ${PERCENT}`,
  'giu',
);
const ANY = new RegExp(`(?<![\\d.,/])${PERCENT}`, 'gu');

/** "từ 3,2% xuống còn 2,1%": where it is to end. */
const CHANGED = new RegExp(
  `từ \\d{1,3}(?:[.,]\\d{1,2})? ?% (?:xuống|lên|đến|tăng lên|giảm xuống)(?: (?:còn|đến|trên|dưới|tối thiểu)){0,2} ${PERCENT}`,
  'iu',
);

/** 95.5 for "đạt 95,5%"; the first percentage where none is named as an aim; null where the text holds none, or says only where others stand. */
export function targetPercent(text: string): number | null {
  const found = CHANGED.exec(text) ?? firstAimed(text, AIMED) ?? firstAimed(text, ANY);
  return found === undefined ? null : readNumber(found[1] ?? '');
}

function firstAimed(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return matchesOf(text, pattern).find((match) => {
    const percentAt = match.index + match[0].lastIndexOf(match[1] ?? '');
    return !describes(text.slice(Math.max(0, percentAt - MOST_LETTERS), percentAt));
  });
}

const MOST_LETTERS = 160;

/** Words of a state, and not those of one syllable more: "thực hiện", "chỉ tiêu", "nông thôn mới", "không dùng tiền mặt", "không dưới 90%". */
const STATE =
  'chưa|(?<!nông thôn |đổi |làm )mới|chỉ(?! (?:tiêu|số|đạo|dẫn|thị|định|huy|rõ))|(?<!thực |phát |thể |xuất |biểu )hiện(?! đại)|' +
  'đã(?! (?:đề ra|giao|được giao|đăng ký))|đang|không (?:đạt|hoàn thành|có|bảo đảm|đảm bảo)';
/** "các xã có tỷ lệ giải ngân dưới 30%", "mới đạt 45%": how things stand, up to the percentage. */
const STANDS = new RegExp(
  `(?<![\\p{L}])(?:(?:có|còn|với|do|vì|nơi|khi|nếu) (?:tỷ lệ|tỉ lệ|mức|tiến độ|số|kết quả)|${STATE}|đạt dưới|giải ngân dưới)(?![\\p{L}])[^.,;:()]*$`,
  'iu',
);
/** "tỷ lệ trễ hạn trên 5%", "các đơn vị điểm số dưới 80%", "các xã có từ 10% …": more of what is bad, or less of what is good. */
const FALLS_SHORT = new RegExp(
  '(?<![\\p{L}])(?:(?:trễ hạn|quá hạn|chậm|tồn đọng|vi phạm|sai sót|nợ đọng)(?: [^ .,;:()]+){0,3} (?:trên|hơn|quá|từ)|' +
    '(?:đơn vị|cơ quan|địa phương|xã|phường|thôn|sở|trường|dự án|chủ đầu tư|nơi)(?: [^ .,;:()]+){0,6} dưới|' +
    '(?:đơn vị|cơ quan|địa phương|xã|phường|thôn|sở|trường|nơi) có (?:từ|trên|hơn)) $',
  'iu',
);
/** Words that make an aim of it after all: "phấn đấu có tỷ lệ … trên 90%", "không để tỷ lệ … quá 5%". */
const AIMS =
  /(?<![\p{L}])(?:phấn đấu|bảo đảm|đảm bảo|để|phải|xuống|giảm|nâng|tăng|tối thiểu|ít nhất|không quá|không vượt quá)(?![\p{L}])/iu;

function describes(before: string): boolean {
  if (!STANDS.test(before) && !FALLS_SHORT.test(before)) return false;
  const clause = before.slice(Math.max(...['.', ',', ';', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1);
  return !AIMS.test(clause);
}
