// What a unit's name is made of: where another one opens, how long a compound is, what is work and no name.

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, HEADS, INSIDE_NAMES, QUALIFIERS, TITLES, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import { AFTER_NAME, NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';

/** True where, by its capital, another unit's name or a title begins. */
export function opensUnit(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !startsUpperCase(word)) return false;
  return (
    HEADS.lengthAt(words, index) > longestOther(words, index) ||
    WHOLE_NAMES.lengthAt(words, index) > 0 ||
    TITLES.lengthAt(words, index) > 0 ||
    /^(?:các|những)$/.test(word.folded)
  );
}

/** "…, | chủ tịch UBND các xã", "và | thủ trưởng các đơn vị", ", | trưởng thôn": a title in small letters, and behind it whose it is. */
export function opensTitled(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || startsUpperCase(word)) return false;
  const title = TITLES.lengthAt(words, index);
  const owner = words[index + title];
  if (title === 0 || BODIES_OF_LEADERS.test(word.folded) || owner?.gap !== '') return false;
  return owner.folded === 'các' || opensUnit(words, index + title) || GROUP_NOUNS.lengthAt(words, index + title) > 0;
}

/** "Chi ủy, lãnh đạo Công an xã", "Chi bộ và tập thể Phòng Nội vụ" speak of one unit twice. */
const BODIES_OF_LEADERS = /^(?:lãnh|tập|đại|ban)$/;

/** "Xã hội", "Tổ chức", "Báo cáo" begin like a unit's name and are none. */
function longestOther(words: readonly Word[], index: number): number {
  const inside = INSIDE_NAMES.lengthAt(words, index);
  const work = Math.max(WORK_VERBS.lengthAt(words, index), NAME_VERBS.lengthAt(words, index));
  const head = HEADS.lengthAt(words, index);
  return Math.max(inside > head ? inside : 0, work > head ? work : 0);
}

const LEVELS =
  /^(?:công|thành|tỉnh|xã|phường|quận|huyện|thị|đặc|chính|hội|đoàn|mặt|tổ|ban|trung|quỹ|đảng|khu|kiểm|bảo|thanh|bản|báo|cơ|đội|bộ|cảng|ubnd|hđnd|ubmttq|mttq)$/;

/** "Bộ Công an", "UBND Thành phố Hồ Chí Minh", "Ban Chỉ huy …": a first word of names inside another name. */
export function isLevel(word: Word): boolean {
  return LEVELS.test(word.folded);
}

/** Only the first syllable of a name's part is written with a capital: "Xây dựng", "Nông nghiệp", "Đào tạo". */
export function compoundLength(words: readonly Word[], index: number): number {
  const known = Math.max(
    INSIDE_NAMES.lengthAt(words, index),
    NAME_VERBS.lengthAt(words, index),
    WORK_VERBS.lengthAt(words, index),
  );
  if (known > 1) return known;
  const behind = words[index + 1];
  if (behind === undefined || behind.gap !== '' || startsUpperCase(behind) || isShortForm(words[index])) return 1;
  if (isLink(behind) || isKnownInside(words, index + 1)) return 1;
  if (HEADS.lengthAt(words, index) === 1 || isProperName(words, index)) return 1;
  const work = workLength(words, index + 1);
  return work === 0 || (work === 1 && isFirstCapital(words, index)) ? 2 : 1;
}

const MOST_WORDS_OF_PLACE = 4;

/** "xã Đông | Anh", "Thái | Bình", "Nguyễn | Du": a proper name writes every syllable with a capital, so no small one is half of it. */
function isProperName(words: readonly Word[], index: number): boolean {
  const last = words[index - 1];
  const isBehindCapital = last !== undefined && startsUpperCase(last) && words[index]?.gap === '';
  if (isBehindCapital && !isShortForm(last) && HEADS.lengthAt(words, index - 1) === 0) return true;
  for (let before = index - 1; before >= Math.max(0, index - MOST_WORDS_OF_PLACE); before -= 1) {
    const word = words[before];
    if (word === undefined || (words[before + 1]?.gap ?? '') !== '') return false;
    if (/^(?:xã|phường|tỉnh|phố|huyện|trấn|khu|quận|thôn|ấp|bản|miền|vùng|sông|đảo)$/.test(word.folded)) return true;
    if (!startsUpperCase(word)) return false;
  }
  return false;
}

/** In "Điều phối", "Bộ Ngoại giao" the small word is half of a compound, in "An Phú lập" it is work. */
function isFirstCapital(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && (!startsUpperCase(before) || HEADS.lengthAt(words, index - 1) === 1);
}

export function isKnownInside(words: readonly Word[], index: number): boolean {
  return INSIDE_NAMES.lengthAt(words, index) + QUALIFIERS.lengthAt(words, index) > 0;
}

export function isLink(word: Word): boolean {
  return /^(?:và|cùng|các|những)$/.test(word.folded);
}

/** "HĐND", "751": complete as it stands. */
function isShortForm(word: Word | undefined): boolean {
  return word !== undefined && word.raw === word.raw.toUpperCase();
}

export function workLength(words: readonly Word[], index: number): number {
  return Math.max(
    WORK_VERBS.lengthAt(words, index),
    NAME_VERBS.lengthAt(words, index),
    AFTER_NAME.lengthAt(words, index),
  );
}
