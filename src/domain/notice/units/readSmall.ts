// Reads a unit that small letters name behind an order or in a list: "giao phòng Kinh tế, công an xã", "đề nghị huyện An Lạc".

import { startsUpperCase, type Word } from '../text/words.ts';
import { SMALL_LEVELS, SMALL_OFFICES, WHOLE_SMALL_OFFICES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type FoundUnit, found, isNamePart, type UnitText } from './foundUnit.ts';
import { endOfName } from './nameEnd.ts';
import { LEVEL_END } from './unknownWords.ts';

/** Null where the small word is no office, or nothing tells that it is meant as one. */
export function readSmallName(source: UnitText, start: number): FoundUnit | null {
  const { words } = source;
  const first = words[start];
  if (first === undefined || startsUpperCase(first)) return null;
  const office = SMALL_OFFICES.lengthAt(words, start);
  const level = SMALL_LEVELS.lengthAt(words, start);
  const head = Math.max(office, level);
  const behind = words[start + head];
  if (head === 0) return null;
  if (behind !== undefined && behind.gap === '' && startsUpperCase(behind))
    return found(source, start, endOfName(words, start + head), false);
  if (office === 0) return null;
  const next = start + office + levelLength(words, start + office);
  const isWhole = next > start + office || WHOLE_SMALL_OFFICES.lengthAt(words, start) === office;
  return isWhole && isFollowed(words, next) ? found(source, start, next, false) : null;
}

/** A comma and a small office behind a unit go on with the list; a small place does so behind another one alone, else it says where the unit lies. */
export function opensSmallName(source: UnitText, index: number, firstOfList: number): boolean {
  const { words } = source;
  if (SMALL_OFFICES.lengthAt(words, index) === 0 && !isSmallLevel(words, firstOfList)) return false;
  return readSmallName(source, index) !== null;
}

function isSmallLevel(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && !startsUpperCase(word) && SMALL_LEVELS.lengthAt(words, index) > 0;
}

/** "công an | xã", "trạm y tế | phường An Phú", "văn phòng đăng ký đất đai | của tỉnh". */
function levelLength(words: readonly Word[], index: number): number {
  const at = words[index]?.folded === 'của' ? index + 1 : index;
  const level = SMALL_LEVELS.lengthAt(words, at);
  if (words[index]?.gap !== '' || level === 0 || !LEVEL_END.test(words[at + level - 1]?.folded ?? '')) return 0;
  let next = at + level;
  while (words[next]?.gap === '' && isNamePart(words[next])) next += 1;
  return next - index;
}

/** By work, by a sign, or by another unit: "công an tỉnh nhà" is none. */
function isFollowed(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word === undefined || word.gap !== '' || word.folded === 'và' || VERBS.lengthAt(words, index) > 0;
}
