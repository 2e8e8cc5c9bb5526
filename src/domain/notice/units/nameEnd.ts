// Finds where a unit's name ends that no list knows: at the verb behind it, at a sign, or where another unit begins.

import { startsUpperCase, type Word } from '../text/words.ts';
import {
  GROUP_NOUNS,
  HEADS,
  INSIDE_NAMES,
  QUALIFIERS,
  TITLES,
  WHOLE_HEADS,
  WHOLE_NAMES,
} from '../vocabulary/unitWords.ts';
import { NAME_VERBS } from '../vocabulary/verbs.ts';
import { isOffice, type Reach, stepFromTo, stepOverAnd, stepOverComma, stepOverDash } from './nameJoints.ts';
import { compoundLength, isLevel, opensUnit, workLength } from './nameParts.ts';
import { LEVEL_END, unknownBehindHead, unknownInGroup, unknownInName } from './unknownWords.ts';

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
  if (isFirst && NAME_VERBS.lengthAt(words, index) > 0)
    return isBehindWholeHead(words, index) ? 0 : NAME_VERBS.lengthAt(words, index);
  if (word.folded === 'các' && INSIDE_NAMES.lengthAt(words, index) === 0)
    return isFirst || GROUP_NOUNS.lengthAt(words, index + 1) > 0 || isRun(words, index) ? 1 : 0;
  if (word.folded === 'từ' && reach !== 'single') return stepFromTo(words, index);
  const qualifier = QUALIFIERS.lengthAt(words, index);
  if (reach === 'single' && isGivenWork(words, index, qualifier)) return 0;
  const inside = Math.max(INSIDE_NAMES.lengthAt(words, index), qualifier);
  const work = workLength(words, index);
  if (inside === 0 || inside < work || (inside === work && isWorkHere(words, index, inside))) return 0;
  return inside === qualifier ? inside + ownerLength(words, index + inside) : inside;
}

/** "Sở Y tế | được giao phối hợp …": of one office this is told; "các đơn vị được giao chủ trì" are told from others by it. */
function isGivenWork(words: readonly Word[], index: number, qualifier: number): boolean {
  const isPassive = words[index]?.folded === 'được' && /^(?:giao|phân)$/.test(words[index + 1]?.folded ?? '');
  return isPassive && qualifier > 0 && workLength(words, index + qualifier) > 0;
}

const MOST_WORDS_OF_HEAD = 5;

function isBehindWholeHead(words: readonly Word[], index: number): boolean {
  for (let length = 1; length <= MOST_WORDS_OF_HEAD; length += 1) {
    if (WHOLE_HEADS.lengthAt(words, index - length) === length) return true;
  }
  return false;
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
