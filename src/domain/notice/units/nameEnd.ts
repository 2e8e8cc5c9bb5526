// Finds where a unit's name ends that no list knows: at the verb behind it, at a sign, or where another unit begins.

import { startsUpperCase, type Word } from '../text/words.ts';
import {
  GROUP_NOUNS,
  HEADS,
  INSIDE_NAMES,
  PLURALS_INSIDE,
  QUALIFIERS,
  TITLES,
  WHOLE_NAMES,
} from '../vocabulary/unitWords.ts';
import { NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';
import { compoundLength, isLevel, opensUnit, workLength } from './nameParts.ts';
import { LEVEL_END, unknownBehindHead, unknownInGroup, unknownInName } from './unknownWords.ts';

/** How far a name may reach: over "các xã, phường" where it is plural, over ", các đơn vị" too where one title governs all. */
export type Reach = 'single' | 'plural' | 'governed';

const MOST_WORDS = 40;

/** The index behind the name whose first word or words end before `index`: "Sở | Văn hóa, Thể thao và Du lịch". */
export function endOfName(words: readonly Word[], index: number): number {
  let next = index;
  let reach: Reach = 'single';
  const limit = Math.min(words.length, index + MOST_WORDS);
  while (next < limit) {
    const step =
      stepInto(words, next, next === index, reach) ||
      (next === index ? unknownBehindHead(words, index) : unknownInName(words, next, words[index - 1]));
    if (step === 0) break;
    if (/^(?:các|cấp)$/.test(words[next]?.folded ?? '')) reach = 'plural';
    next += step + groupBehindAll(words, next + step);
  }
  return Math.min(next, words.length);
}

/** "UBND các | địa phương": behind "các" stands what they are. */
function groupBehindAll(words: readonly Word[], index: number): number {
  const isPlain = words[index - 1]?.folded === 'các' && words[index]?.gap === '';
  return isPlain ? GROUP_NOUNS.lengthAt(words, index) : 0;
}

/** The same for a group: "các sở, ban, ngành | có liên quan", "các địa phương | có dự án đi qua". */
export function endOfGroup(words: readonly Word[], index: number, reach: Reach): number {
  let next = index;
  let isDescribed = false;
  const limit = Math.min(words.length, index + MOST_WORDS);
  while (next < limit) {
    isDescribed = isDescribed || DESCRIBES.test(words[next]?.folded ?? '');
    const step = stepInto(words, next, false, reach) || unknownInGroup(words, next, isDescribed);
    if (step === 0) break;
    next += step;
  }
  return Math.min(next, words.length);
}

const DESCRIBES = /^(?:có|được|bị|đang|đã|chưa|còn|do|nơi|mà|thuộc|trực)$/;

/** How many words from `index` on belong to the name; 0 where it ends. */
function stepInto(words: readonly Word[], index: number, isFirst: boolean, reach: Reach): number {
  const word = words[index];
  if (word === undefined) return 0;
  if (word.gap === ',') return stepOverComma(words, index, reach);
  if (word.gap === '-' || word.gap === '&')
    return opensUnit(words, index) && !isOffice(words, index) ? 0 : stepOverDash(words, index);
  if (word.gap !== '') return 0;
  if (word.folded === 'và' || word.folded === 'cùng') return stepOverAnd(words, index, reach);
  if (startsUpperCase(word)) {
    if (WHOLE_NAMES.lengthAt(words, index) > 0) return WHOLE_NAMES.lengthAt(words, index);
    return isFirst || !opensUnit(words, index) || isOwner(words, index) ? compoundLength(words, index) : 0;
  }
  if (isFirst && NAME_VERBS.lengthAt(words, index) > 0) return NAME_VERBS.lengthAt(words, index);
  if (word.folded === 'các' && INSIDE_NAMES.lengthAt(words, index) === 0)
    return isFirst || GROUP_NOUNS.lengthAt(words, index + 1) > 0 || isRun(words, index) ? 1 : 0;
  if (word.folded === 'từ' && reach !== 'single') return stepFromTo(words, index);
  const qualifier = QUALIFIERS.lengthAt(words, index);
  const inside = Math.max(INSIDE_NAMES.lengthAt(words, index), qualifier);
  const work = workLength(words, index);
  if (inside === 0 || inside < work || (inside === work && isWorkHere(words, index, inside))) return 0;
  return inside === qualifier ? inside + ownerLength(words, index + inside) : inside;
}

/** "Thống kê", "đào tạo" are work and parts of names; behind a level or a small noun ("các thôn") they are work, unless a verb follows. */
function isWorkHere(words: readonly Word[], index: number, length: number): boolean {
  const before = words[index - 1];
  if (LEVEL_END.test(before?.folded ?? '')) return true;
  const isBehindNoun = before !== undefined && !startsUpperCase(before) && GROUP_NOUNS.lengthAt(words, index - 1) === 1;
  const behind = words[index + length];
  return isBehindNoun && behind?.gap === '' && workLength(words, index + length) === 0;
}

/** "Thanh tra | Bộ", "Ngân hàng Nhà nước | Chi nhánh Khu vực 10": no sign between two names makes them one. */
function isOwner(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && (isLevel(word) || HEADS.lengthAt(words, index) > TITLES.lengthAt(words, index));
}

/** "trực thuộc Ủy ban nhân dân Thành phố", "của Ban Chỉ đạo": the owner's name goes on the unit's. */
export function ownerLength(words: readonly Word[], index: number): number {
  const head = words[index]?.gap === '' && opensUnit(words, index) ? HEADS.lengthAt(words, index) : 0;
  return head === 0 ? 0 : endOfName(words.slice(0, index + MOST_WORDS), index + head) - index;
}

/** "Ban Quản lý | các khu công nghiệp": what is run belongs to the name. */
function isRun(words: readonly Word[], index: number): boolean {
  return NAME_VERBS.lengthAt(words, index - 2) === 2 && INSIDE_NAMES.lengthAt(words, index + 1) > 0;
}

/** "Phòng Tài chính - | Kế toán": an office that may also stand alone. */
function isOffice(words: readonly Word[], index: number): boolean {
  return WHOLE_NAMES.lengthAt(words, index) === 2 && HEADS.lengthAt(words, index) + TITLES.lengthAt(words, index) === 0;
}

function stepOverDash(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || word.folded === 'cơ') return 0;
  return startsUpperCase(word) ? compoundLength(words, index) : INSIDE_NAMES.lengthAt(words, index);
}

/** "các sở, ban, ngành", "UBND các xã, phường", "Sở Văn hóa, Thể thao và Du lịch". */
function stepOverComma(words: readonly Word[], index: number, reach: Reach): number {
  const word = words[index];
  if (word === undefined) return 0;
  if (startsUpperCase(word)) {
    if (opensUnit(words, index)) return 0;
    const isListGoingOn = reach !== 'single' && startsUpperCase(words[index - 1] ?? word);
    return isListGoingOn || endsInAnd(words, index) ? compoundLength(words, index) : 0;
  }
  if (reach === 'governed' && word.folded === 'các' && GROUP_NOUNS.lengthAt(words, index + 1) > 0) return 1;
  if (isJoinedWork(words, index)) return NAME_VERBS.lengthAt(words, index);
  if (/^số$/.test(word.folded) && /^\d+$/.test(words[index + 1]?.raw ?? '')) return 2;
  if (reach !== 'single' || isLevelBehindLevel(words, index))
    return GROUP_NOUNS.lengthAt(words, index) || INSIDE_NAMES.lengthAt(words, index);
  return endsInAnd(words, index) ? INSIDE_NAMES.lengthAt(words, index) : 0;
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

function stepOverAnd(words: readonly Word[], index: number, reach: Reach): number {
  const behind = words[index + 1];
  if (behind === undefined || behind.gap !== '') return 0;
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
function stepFromTo(words: readonly Word[], index: number): number {
  let next = index + 1;
  const limit = Math.min(words.length, index + 12);
  while (next < limit) {
    const word = words[next];
    if (word === undefined || word.gap !== '' || !(word.folded === 'đến' || startsUpperCase(word))) break;
    next += 1;
  }
  return next > index + 1 ? next - index : 0;
}
