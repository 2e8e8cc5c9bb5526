// The forms in which the words of a rule and of a result are compared: one spelling for what says the same, numbers in digits.

import { fold } from '../../../../../vietnamese/text.ts';

const NUMBERS_BY_WORD: ReadonlyMap<string, string> = new Map([
  ['một', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['năm', '5'],
  ['sáu', '6'],
  ['bảy', '7'],
  ['tám', '8'],
  ['chín', '9'],
  ['mười', '10'],
]);

/** "Ba" of "giải nhất, nhì, ba" counts nothing. */
export function isNumberInWords(folded: string): boolean {
  return NUMBERS_BY_WORD.has(folded);
}

const NUMBER_IN_WORDS =
  /(?<=^|(?:^| )(?:cả|đủ|thiếu|có|đạt|còn|từ|đến|dưới|trên|trong|trong số|mỗi|cứ) )(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= |$)(?! (?:phần|số|nửa|cách))/g;

/** Without a word before them that says so, numbers in words need what can be counted after them: "niêm yết hai nơi", but "bộ phận một cửa". */
const COUNTED_IN_WORDS =
  /(?<=^|(?<!thứ) )(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= (?:nơi|nội dung|hình thức|nhóm|loại|yêu cầu|tiêu chí|lần|cuộc|văn bản|báo cáo|kỳ|đợt|hồ sơ|trường hợp|đơn vị|người|nhiệm vụ|buổi|lớp|tin|bài|sáng kiến|mô hình|ngày|điều kiện|việc|ý|kênh|bước|khâu|yếu tố)(?: |$|[,;]))/g;

/** "Bảo đảm một trong hai." */
const ONE_OF_THEM = /(?<=^| )(một|hai|ba|bốn)(?= trong (?:số )?(?:hai|ba|bốn|năm|\d)(?: |$))/g;

/** Most texts hold none. */
const SOME_NUMBER_IN_WORDS = /(?:^| )(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: |$)/;

const inDigits = (word: string): string => NUMBERS_BY_WORD.get(word) ?? word;

/** "Trễ", "muộn" and "chậm" say the same, and so do "đảm bảo" and "bảo đảm". */
function withOneWordForEach(folded: string): string {
  return folded.replace(/(?<!\p{L})(?:trễ|muộn)(?!\p{L})/gu, 'chậm').replace(/đảm bảo/g, 'bảo đảm');
}

/** The words of a whole rule, for looking up whether it speaks of something: folded, with single spaces between them. */
export function vocabularyOf(text: string): string {
  return withOneWordForEach(fold(text)).replace(/[^\p{L}\d%×/.,()]+/gu, ' ');
}

/** The form in which a case of a rule and a typed result are compared: folded, numbers in digits without leading zeros. */
export function comparable(text: string): string {
  const folded = withOneWordForEach(fold(text));
  const counted = SOME_NUMBER_IN_WORDS.test(folded)
    ? folded.replace(ONE_OF_THEM, inDigits).replace(NUMBER_IN_WORDS, inDigits).replace(COUNTED_IN_WORDS, inDigits)
    : folded;
  return counted
    .replace(/(?<![\d.,])0+(?=[1-9]\d*(?![\d.,]))/g, '')
    .replace(/["'.,;:!]+$|^["']+/g, '')
    .trim();
}
