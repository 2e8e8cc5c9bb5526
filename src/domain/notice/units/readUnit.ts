// Reads one unit's name at a place in a text: by the board's list, else by its shape (Sở, Phòng, UBND … and what follows).

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import { DEPUTIES, GROUP_NOUNS, HEADS, LONE_TITLES, QUALIFIERS, TITLES, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import type { BoardUnits } from './boardUnits.ts';
import { endOfGroup, endOfName, ownerLength } from './nameEnd.ts';
import { opensUnit } from './nameParts.ts';

export interface UnitText {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface FoundUnit {
  readonly name: string;
  /** Index of the first word behind it. */
  readonly next: number;
  /** "các sở", "thủ trưởng các phòng": many units at once. */
  readonly isGroup: boolean;
  /** A title governs it: "người đứng đầu các …, các …" is one. */
  readonly isTitled: boolean;
}

/** The unit that begins at word `index`, or null. `afterOrder`: behind "giao", "đề nghị" and the like small letters may open a group ("giao các phòng"). */
export function readUnit(source: UnitText, index: number, board: BoardUnits, afterOrder: boolean): FoundUnit | null {
  const { words } = source;
  const start = index + courtesyLength(words, index);
  const known = board.unitAt(words, start);
  if (known !== null) {
    const next = endOfLevel(words, start + known.length);
    return { name: known.name, next, isGroup: false, isTitled: false };
  }
  const deputy = DEPUTIES.lengthAt(words, start);
  if (deputy > 0 && isOpening(words[start], afterOrder))
    return withoutTitle(source, start, start + deputy, board, 'kept');
  const title = TITLES.lengthAt(words, start);
  if (title > 0 && isOpening(words[start], afterOrder)) {
    const titled = withoutTitle(source, start, start + title, board, 'dropped');
    if (titled !== null) return titled;
    return LONE_TITLES.lengthAt(words, start) === title && isApart(words[start + title])
      ? found(source, start, start + title, true)
      : null;
  }
  return (
    readGroup(source, start, afterOrder) ??
    readNamed(source, start) ??
    readShortForm(source, start) ??
    readPerson(source, index)
  );
}

function isOpening(word: Word | undefined, afterOrder: boolean): boolean {
  return word !== undefined && (afterOrder || startsUpperCase(word));
}

/** "đồng chí", "các đồng chí" in front of a title or unit. */
function courtesyLength(words: readonly Word[], index: number): number {
  const all = words[index]?.folded === 'các' ? 1 : 0;
  const comrade = COMRADES.lengthAt(words, index + all);
  if (comrade === 0) return 0;
  const length = all + comrade;
  return TITLES.lengthAt(words, index + length) + DEPUTIES.lengthAt(words, index + length) > 0 ? length : 0;
}

const COMRADES = phraseBook(['đồng chí', 'đ/c', 'ông', 'bà']);

function withoutTitle(
  source: UnitText,
  start: number,
  afterTitle: number,
  board: BoardUnits,
  title: 'kept' | 'dropped',
): FoundUnit | null {
  const { words } = source;
  const behind = words[afterTitle];
  if (behind === undefined || !/^[:,]?$/.test(behind.gap) || (behind.gap === ',' && title === 'dropped')) return null;
  const known = board.unitAt(words, afterTitle);
  if (known !== null && title === 'dropped') {
    return { name: known.name, next: endOfLevel(words, afterTitle + known.length), isGroup: false, isTitled: true };
  }
  const unit = readGroup(source, afterTitle, true, true) ?? readNamed(source, afterTitle, true);
  if (unit === null) return null;
  return title === 'kept' ? found(source, start, unit.next, true) : { ...unit, isTitled: true };
}

function readGroup(source: UnitText, start: number, afterOrder: boolean, isGoverned = false): FoundUnit | null {
  const { words } = source;
  let index = start;
  const isSaid = QUANTIFIERS.has(words[index]?.folded ?? '');
  if (!isOpening(words[index], afterOrder)) return null;
  while (QUANTIFIERS.has(words[index]?.folded ?? '') && (index === start || words[index]?.gap === '')) index += 1;
  const noun = GROUP_NOUNS.lengthAt(words, index);
  if (noun === 0 || (index > start && words[index]?.gap !== '')) return null;
  if (!isSaid && !isBareGroup(words, index, noun)) return null;
  const next = endOfGroup(words, index + noun, isGoverned ? 'governed' : 'plural');
  return found(source, start, next, true);
}

const QUANTIFIERS = new Set(['các', 'những', 'toàn', 'thể', 'tất', 'cả', 'từng', 'mỗi', 'một', 'số']);

/** "Cơ quan, đơn vị …", "Sở, ban, ngành": a list of such nouns, or one with "liên quan" behind it, without "các". */
function isBareGroup(words: readonly Word[], index: number, noun: number): boolean {
  const behind = words[index + noun];
  if (behind?.gap === ',' && !startsUpperCase(behind)) return GROUP_NOUNS.lengthAt(words, index + noun) > 0;
  return behind?.gap === '' && QUALIFIERS.lengthAt(words, index + noun) > 0;
}

function readNamed(source: UnitText, start: number, afterTitle = false): FoundUnit | null {
  const { words } = source;
  const first = words[start];
  if (first === undefined || !(afterTitle || startsUpperCase(first))) return null;
  const whole = WHOLE_NAMES.lengthAt(words, start);
  if (whole > 0) return found(source, start, endOfPlace(words, endOfLevel(words, start + whole)), false);
  const head = HEADS.lengthAt(words, start);
  if (head === 0) return null;
  if (isWorkNotName(words, start, head)) return null;
  const next = endOfName(words, start + head);
  if (next === start + head && !isShortForm(first) && head === 1 && !ALONE.has(first.folded)) return null;
  return found(source, start, next, false);
}

/** "ACV chỉ đạo …", "VEC: …": a short form counts where work follows at once. */
function readShortForm(source: UnitText, start: number): FoundUnit | null {
  const { words } = source;
  const word = words[start];
  const behind = words[start + 1];
  if (word === undefined || behind === undefined || !isShortForm(word) || /\d/.test(word.raw) || word.raw.length > 12)
    return null;
  const isFollowed =
    behind.gap === ':' || (behind.gap === '' && !startsUpperCase(behind) && VERBS.lengthAt(words, start + 1) > 0);
  return isFollowed ? found(source, start, start + 1, false) : null;
}

const MOST_NAME_WORDS = 6;

/** "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã": the office if it is said, else the person. */
function readPerson(source: UnitText, index: number): FoundUnit | null {
  const { words } = source;
  const comrade = COMRADES.lengthAt(words, index);
  if (comrade === 0) return null;
  let next = index + comrade;
  while (next < index + comrade + MOST_NAME_WORDS && words[next]?.gap === '' && isNamePart(words[next])) next += 1;
  if (next < index + comrade + 2) return null;
  const deputy = /^[,-]$/.test(words[next]?.gap ?? '') ? DEPUTIES.lengthAt(words, next) : 0;
  const unit = deputy === 0 ? null : (readGroup(source, next + deputy, true) ?? readNamed(source, next + deputy, true));
  return unit === null ? found(source, index, next, true) : found(source, next, unit.next, true);
}

/** "Tổ chức …", "Báo cáo …", "Ban hành …" begin with the first word of a name and are work. */
function isWorkNotName(words: readonly Word[], start: number, head: number): boolean {
  const second = words[start + 1];
  const isCapitals = words[start]?.raw.length !== 1 && words[start]?.raw === words[start]?.raw.toUpperCase();
  return second !== undefined && (!startsUpperCase(second) || isCapitals) && VERBS.lengthAt(words, start) > head;
}

/** "VNPT", "UBND", "CDC" are names as they stand. */
function isShortForm(word: Word): boolean {
  return word.raw.length > 2 && word.raw === word.raw.toUpperCase();
}

const ALONE = new Set(['ubnd', 'hđnd', 'chính', 'kiểm', 'công', 'tỉnh', 'xã', 'phường']);

/** The level behind a name the board knows: "Phòng Nội vụ huyện An Lạc". */
function endOfLevel(words: readonly Word[], index: number): number {
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

/** "Báo và Đài Phát thanh - Truyền hình | Hà Nội", "Đoàn Thanh niên | Công an tỉnh". */
function endOfPlace(words: readonly Word[], index: number): number {
  let next = index;
  while (words[next]?.gap === '' && isNamePart(words[next]) && !opensUnit(words, next)) next += 1;
  return next + ownerLength(words, next);
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && startsUpperCase(word) && !/\d/.test(word.raw);
}

function isApart(word: Word | undefined): boolean {
  return word === undefined || word.gap !== '';
}

function found(source: UnitText, start: number, next: number, isGroup: boolean): FoundUnit {
  const from = source.words[start]?.start ?? 0;
  const to = source.words[next - 1]?.end ?? from;
  return { name: capitalised(source.text.slice(from, to)), next, isGroup, isTitled: false };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
