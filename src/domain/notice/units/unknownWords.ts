// Small words that no list knows, behind a part of a name: do they go on the name, or does the work begin?

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, INSIDE_NAMES, QUALIFIERS, THINGS } from '../vocabulary/unitWords.ts';
import { AFTER_NAME, NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';
import { isKnownInside, isLink, opensUnit } from './nameParts.ts';

/** What stands behind the unknown words. `end`: the text's or a label's end, or another unit. `noun`: a word that goes on names. */
type Behind = 'end' | 'sign' | 'unit' | 'link' | 'capital' | 'number' | 'noun' | 'verb' | 'small';

interface UnknownRun {
  /** The unknown words up to the first known one; up to the end where nothing but nouns stands between. */
  readonly length: number;
  readonly behind: Behind;
}

/** Names are shorter than sentences: who looks further finds a verb somewhere. */
const MOST_WORDS = 4;
const MOST_WORDS_TO_END = 3;
/** "phổ thông", "nghề nghiệp". */
const MOST_WORDS_OF_FIELD = 2;

function unknownRun(words: readonly Word[], index: number): UnknownRun {
  if (isWork(words, index)) return { length: 0, behind: 'verb' };
  const first = firstKnown(words, index);
  if (first.behind !== 'noun' || first.length > MOST_WORDS_OF_FIELD) return first;
  let next = index + first.length;
  while (behindAt(words, next) === 'noun')
    next += INSIDE_NAMES.lengthAt(words, next) + QUALIFIERS.lengthAt(words, next);
  return behindAt(words, next) === 'end' ? { length: next - index, behind: 'end' } : first;
}

function firstKnown(words: readonly Word[], index: number): UnknownRun {
  for (let next = index; next - index <= MOST_WORDS; next += 1) {
    const behind = behindAt(words, next);
    if (behind === 'end' && next - index > MOST_WORDS_TO_END) break;
    if (behind !== 'unknown') return { length: next - index, behind };
  }
  return { length: MOST_WORDS, behind: 'small' };
}

/** A verb of one syllable is believed only where the work would begin at once; further on it may be half of a noun. */
function isWork(words: readonly Word[], index: number): boolean {
  return Math.max(WORK_VERBS.lengthAt(words, index), NAME_VERBS.lengthAt(words, index)) > 0;
}

function behindAt(words: readonly Word[], index: number): Behind | 'unknown' {
  const word = words[index];
  if (word === undefined || word.gap === ':') return 'end';
  if (word.gap !== '') return /^[,;]$/.test(word.gap) && opensAnother(words, index) ? 'end' : 'sign';
  if (isLink(word)) return word.folded === 'và' && opensAnother(words, index + 1) ? 'end' : 'link';
  if (/^\d/.test(word.raw)) return 'number';
  if (startsUpperCase(word)) return opensUnit(words, index) ? 'unit' : 'capital';
  if (isKnownInside(words, index)) return 'noun';
  if (Math.max(WORK_VERBS.lengthAt(words, index), NAME_VERBS.lengthAt(words, index)) > 1) return 'verb';
  return AFTER_NAME.lengthAt(words, index) > 0 ? 'small' : 'unknown';
}

function opensAnother(words: readonly Word[], index: number): boolean {
  return opensUnit(words, index) || (words[index]?.folded === 'các' && GROUP_NOUNS.lengthAt(words, index + 1) > 0);
}

/** With a level a name is whole. */
export const LEVEL_END = /^(?:xã|phường|tỉnh|phố|huyện|trấn|khu|quận)$/;

/** How many unknown words from `index` on belong to a name. */
export function unknownInName(words: readonly Word[], index: number, head: Word | undefined): number {
  const { length, behind } = unknownRun(words, index);
  if (behind === 'end' && (length <= MOST_WORDS_OF_FIELD || !isLast(words, index + length))) return length;
  if (LEVEL_END.test(words[index - 1]?.folded ?? '')) return 0;
  if (isBehindVerb(words, index)) return /^(?:verb|noun|capital)$/.test(behind) ? length : 0;
  if (head === undefined || HEADS_OF_KNOWN_NAMES.test(head.folded)) return 0;
  if (behind === 'capital') return length === 1 && !isDocument(words[index + 1]) ? 1 : 0;
  return behind === 'verb' && length <= MOST_WORDS_OF_FIELD ? length : 0;
}

/** Bodies that people form for a task, and that are named after it in small letters: "Tổ hòa giải", "Ban đại diện cha mẹ học sinh". */
const HEADS_OF_BODIES = /^(?:Ban|Tổ|Đội|Đoàn|Hội|đồng|phận|Nhóm)$/;

/** How many unknown words go on a name right behind its first word. */
export function unknownBehindHead(words: readonly Word[], index: number): number {
  const head = words[index - 1];
  if (head === undefined || !HEADS_OF_BODIES.test(head.raw) || THINGS.lengthAt(words, index - 1) > 0) return 0;
  const { length, behind } = unknownRun(words, index);
  return /^(?:end|verb|noun|link|capital|unit)$/.test(behind) ? length : 0;
}

/** The text ends there: its last words are a name's in a heading only, and headings are short. */
function isLast(words: readonly Word[], index: number): boolean {
  return index >= words.length;
}

/** Ministries, departments, committees: their names are a closed set, which the lists hold. */
const HEADS_OF_KNOWN_NAMES = /^(?:sở|bộ|ubnd|dân|an|tra|ủy|uỷ|hđnd|quận|huyện|tỉnh|xã|phường|khu|ubmttq|mttq)$/;

/** "ký Quyết định": what is written with a capital is no part of the name. */
function isDocument(word: Word | undefined): boolean {
  return /^(?:kế|công|thông|quyết|nghị|chỉ|đề|luật|hướng|tờ|văn|kết|quy|chương|phương|biên|hợp|hiệp|báo)$/.test(
    word?.folded ?? '',
  );
}

/** "Ban Quản lý | …", "Trung tâm Kiểm nghiệm | …": what is run or examined must follow. */
function isBehindVerb(words: readonly Word[], index: number): boolean {
  return [1, 2, 3].some((back) => {
    const first = words[index - back];
    return first !== undefined && startsUpperCase(first) && NAME_VERBS.lengthAt(words, index - back) === back;
  });
}

/** The same for a group: "các nhà mạng | viễn thông | …". `isDescribed`: "có", "được" … was said, so a whole clause may follow. */
export function unknownInGroup(words: readonly Word[], index: number, isDescribed: boolean): number {
  const noun = words[index]?.gap === '' ? GROUP_NOUNS.lengthAt(words, index) : 0;
  if (noun > 0 && !isWork(words, index)) return noun;
  const { length, behind } = unknownRun(words, index);
  if (isDescribed) return length === 0 ? 0 : 1;
  if (behind === 'end' || behind === 'verb') return length;
  return behind === 'noun' && length <= MOST_WORDS_OF_FIELD ? length : 0;
}
