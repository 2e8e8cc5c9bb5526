// Reads a unit that is named by the first words of its name or by a short form: "Sở …", "Phòng …", "UBND …", "EVN".

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, HEADS, WHOLE_HEADS, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type FoundUnit, found, isNamePart, type UnitText } from './foundUnit.ts';
import { endOfGroup, endOfName, ownerLength } from './nameEnd.ts';
import { opensUnit } from './nameParts.ts';

/** `afterTitle`: behind "Trưởng", "Giám đốc" the name may begin with a small letter. */
export function readNamed(source: UnitText, start: number, afterTitle = false): FoundUnit | null {
  const { words } = source;
  const first = words[start];
  if (first === undefined || !(afterTitle || startsUpperCase(first))) return null;
  const whole = WHOLE_NAMES.lengthAt(words, start);
  if (whole > 0) return found(source, start, endOfWhole(words, start + whole), false);
  const head = HEADS.lengthAt(words, start);
  if (head === 0) return null;
  if (isWorkNotName(words, start, head)) return null;
  const next = endOfName(words, start + head);
  const isWhole = isAbbreviation(first) || ALONE.has(first.folded) || WHOLE_HEADS.lengthAt(words, start) === head;
  if (next === start + head && head === 1 && !isWhole) return null;
  return found(source, start, next, false);
}

/** "ACV chỉ đạo …", "VEC: …": a short form counts where work follows at once. */
export function readShortForm(source: UnitText, start: number): FoundUnit | null {
  const { words } = source;
  const word = words[start];
  const behind = words[start + 1];
  if (word === undefined || behind === undefined || /\d/.test(word.raw) || word.raw.length > 12) return null;
  if (!isAbbreviation(word) && !(behind.gap === ':' && /^(?![IVX]+$)\p{Lu}{2}$/u.test(word.raw))) return null;
  const isFollowed =
    behind.gap === ':' || (behind.gap === '' && !startsUpperCase(behind) && VERBS.lengthAt(words, start + 1) > 0);
  return isFollowed ? found(source, start, start + 1, false) : null;
}

/** "Tổ chức …", "Báo cáo …", "Ban hành …" begin with the first word of a name and are work. */
function isWorkNotName(words: readonly Word[], start: number, head: number): boolean {
  const second = words[start + 1];
  const isCapitals = words[start]?.raw.length !== 1 && words[start]?.raw === words[start]?.raw.toUpperCase();
  return second !== undefined && (!startsUpperCase(second) || isCapitals) && VERBS.lengthAt(words, start) > head;
}

/** "VNPT", "UBND", "CDC" are names as they stand. */
function isAbbreviation(word: Word): boolean {
  return word.raw.length > 2 && word.raw === word.raw.toUpperCase();
}

const ALONE = new Set(['ubnd', 'hđnd', 'chính', 'kiểm', 'công', 'tỉnh', 'xã', 'phường', 'vp']);

/** The level behind a name the board knows: "Phòng Nội vụ huyện An Lạc". */
export function endOfLevel(words: readonly Word[], index: number): number {
  const isLevel = (word: Word | undefined) => word?.gap === '' && /^(?:huyện|tỉnh|xã|phường|quận)$/.test(word.folded);
  const twoWords = `${words[index]?.folded ?? ''} ${words[index + 1]?.folded ?? ''}`;
  let next = index;
  if (twoWords === 'trên địa') next = index + 3;
  else if (/^(?:thành phố|thị xã|thị trấn|đặc khu)$/.test(twoWords) && words[index]?.gap === '') next = index + 2;
  if (next === index && !isLevel(words[index])) return index;
  if (isLevel(words[next])) next += 1;
  while (words[next]?.gap === '' && isNamePart(words[next])) next += 1;
  return Math.min(next, words.length);
}

/** "Văn phòng HĐND và UBND | các xã, phường": in how many places there is such an office. */
function endOfWhole(words: readonly Word[], index: number): number {
  const next = endOfPlace(words, endOfLevel(words, index));
  const isMany = words[next]?.gap === '' && words[next]?.folded === 'các';
  const noun = isMany ? GROUP_NOUNS.lengthAt(words, next + 1) : 0;
  return noun === 0 ? next : endOfGroup(words, next + 1 + noun, 'plural');
}

/** "Báo và Đài Phát thanh - Truyền hình | Hà Nội", "Đoàn Thanh niên | Công an tỉnh". */
function endOfPlace(words: readonly Word[], index: number): number {
  let next = index;
  while (words[next]?.gap === '' && isNamePart(words[next]) && !opensUnit(words, next)) next += 1;
  return next + ownerLength(words, next);
}
