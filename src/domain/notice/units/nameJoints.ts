// How a name goes on over a comma, a dash or "và": "Sở Văn hóa, | Thể thao | và Du lịch", "Phòng Kế hoạch | - Tài chính".

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, HEADS, INSIDE_NAMES, PLURALS_INSIDE, TITLES, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import { NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';
import { compoundLength, opensTitled, opensUnit, workLength } from './nameParts.ts';
import { opensPlace } from './placesBeside.ts';
import { opensSchool } from './schoolsBeside.ts';
import { LEVEL_END } from './unknownWords.ts';

/** How far a name may reach: over "các xã, phường" where it is plural, over ", các đơn vị" too where one title governs all. */
export type Reach = 'single' | 'plural' | 'governed';

/** "Phòng Tài chính - | Kế toán": an office that may also stand alone. */
export function isOffice(words: readonly Word[], index: number): boolean {
  return WHOLE_NAMES.lengthAt(words, index) === 2 && HEADS.lengthAt(words, index) + TITLES.lengthAt(words, index) === 0;
}

export function stepOverDash(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || word.folded === 'cơ') return 0;
  return startsUpperCase(word) ? compoundLength(words, index) : INSIDE_NAMES.lengthAt(words, index);
}

/** "các sở, ban, ngành", "UBND các xã, phường", "Sở Văn hóa, Thể thao và Du lịch". */
export function stepOverComma(words: readonly Word[], index: number, reach: Reach): number {
  const word = words[index];
  if (word === undefined || (reach === 'single' && isNextNumber(words, index - 1, index))) return 0;
  if (startsUpperCase(word)) {
    if (reach !== 'single' && /^(?:TP|TX|TT|TW|TƯ)$/i.test(word.raw) && isLowerCase(words[index + 1])) return 1;
    if (opensUnit(words, index) || (reach === 'single' && opensSchool(words, index))) return 0;
    const isListGoingOn = reach !== 'single' && [1, 2].some((back) => startsUpperCase(words[index - back] ?? word));
    return isListGoingOn || endsInAnd(words, index) ? compoundLength(words, index) : 0;
  }
  if (opensTitled(words, index)) return 0;
  if (reach !== 'single' && isShortLevel(words, index)) return 1;
  if (reach === 'governed' && word.folded === 'các' && GROUP_NOUNS.lengthAt(words, index + 1) > 0) return 1;
  if (reach === 'single' && opensPlace(words, index)) return 0;
  if (isJoinedWork(words, index)) return NAME_VERBS.lengthAt(words, index);
  if (/^số$/.test(word.folded) && /^\d+$/.test(words[index + 1]?.raw ?? '')) return 2;
  if (reach !== 'single' || isLevelBehindLevel(words, index))
    return GROUP_NOUNS.lengthAt(words, index) || INSIDE_NAMES.lengthAt(words, index);
  const noun = INSIDE_NAMES.lengthAt(words, index);
  return endsInAnd(words, index) || words[index + noun]?.gap === ':' || isFieldBeforeWork(words, index, noun)
    ? noun
    : 0;
}

/** "các tỉnh, | thành", "các huyện, | thành, | thị": the first half of "thành phố", "thị xã". */
function isShortLevel(words: readonly Word[], index: number): boolean {
  const isHalf = /^(?:thành|thị)$/.test(words[index]?.folded ?? '');
  return isHalf && !/^(?:phố|xã|trấn|ủy|uỷ|đoàn|viên|lập)$/.test(words[index + 1]?.folded ?? '');
}

/** "các tỉnh, TP | trực thuộc …": no name follows. */
function isLowerCase(word: Word | undefined): boolean {
  return word !== undefined && !startsUpperCase(word);
}

/** "Phòng Chính trị, tư tưởng | phối hợp …": a field and no work of its own, right before the work. */
function isFieldBeforeWork(words: readonly Word[], index: number, noun: number): boolean {
  const isField = noun > 0 && workLength(words, index) === 0 && LEVEL_START.test(words[index]?.folded ?? '') === false;
  return isField && words[index + noun]?.gap === '' && workLength(words, index + noun) > 1;
}

/** "Trung tâm Giám sát, điều hành …": two verbs of one name. */
function isJoinedWork(words: readonly Word[], index: number): boolean {
  const before = words[index - 2];
  return (
    before !== undefined &&
    startsUpperCase(before) &&
    NAME_VERBS.lengthAt(words, index - 2) === 2 &&
    NAME_VERBS.lengthAt(words, index) > 0
  );
}

/** "Khu phố 1, | 2 và | 3": each number is another unit's. */
function isNextNumber(words: readonly Word[], before: number, index: number): boolean {
  return [before, index].every((at) => /^\d{1,3}$/.test(words[at]?.raw ?? ''));
}

const LEVEL_START = /^(?:xã|phường|tỉnh|thành|huyện|thị|đặc|quận)$/;

/** "UBND tỉnh, thành phố", "Công an xã, phường". */
function isLevelBehindLevel(words: readonly Word[], index: number): boolean {
  return LEVEL_END.test(words[index - 1]?.folded ?? '') && LEVEL_START.test(words[index]?.folded ?? '');
}

const MOST_WORDS_TO_AND = 8;

/** "A, B và C" is one name where neither B nor C begins another unit. */
function endsInAnd(words: readonly Word[], index: number): boolean {
  const limit = Math.min(words.length - 1, index + MOST_WORDS_TO_AND);
  for (let next = index; next < limit; next += 1) {
    const word = words[next];
    if (word === undefined || (next > index && !/^[,-]?$/.test(word.gap))) return false;
    if (next > index && opensUnit(words, next)) return false;
    if (word.folded === 'và') return isPartOfName(words, next + 1);
    if (WORK_VERBS.lengthAt(words, next) > 0 && !startsUpperCase(word)) return false;
  }
  return false;
}

function isPartOfName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || opensUnit(words, index)) return false;
  return startsUpperCase(word) || INSIDE_NAMES.lengthAt(words, index) > 0;
}

export function stepOverAnd(words: readonly Word[], index: number, reach: Reach): number {
  const behind = words[index + 1];
  if (behind === undefined || behind.gap !== '' || opensTitled(words, index + 1)) return 0;
  const isAnother =
    opensPlace(words, index + 1) || opensSchool(words, index + 1) || isNextNumber(words, index - 1, index + 1);
  if (reach === 'single' && isAnother) return 0;
  if (opensUnit(words, index + 1) && !isStaff(words, index + 1, reach)) return 0;
  if (behind.folded === 'các') {
    const plural = PLURALS_INSIDE.lengthAt(words, index + 1);
    return plural === 0 ? 0 : 1 + plural;
  }
  if (startsUpperCase(behind)) return 1 + compoundLength(words, index + 1);
  const noun = reach === 'single' ? 0 : GROUP_NOUNS.lengthAt(words, index + 1);
  const inside = Math.max(INSIDE_NAMES.lengthAt(words, index + 1), noun);
  return inside > 0 && inside >= workLength(words, index + 1) ? 1 + inside : 0;
}

/** "Cục Nhà giáo và | Cán bộ quản lý giáo dục": people whom the office is for. */
function isStaff(words: readonly Word[], index: number, reach: Reach): boolean {
  return reach === 'single' && words[index]?.folded === 'cán' && words[index + 1]?.folded === 'bộ';
}

/** "từ Hà Tĩnh đến Lâm Đồng": names on both sides. */
export function stepFromTo(words: readonly Word[], index: number): number {
  let next = index + 1;
  const limit = Math.min(words.length, index + 12);
  while (next < limit) {
    const word = words[next];
    if (word === undefined || word.gap !== '' || !(word.folded === 'đến' || startsUpperCase(word))) break;
    next += 1;
  }
  return next > index + 1 ? next - index : 0;
}
