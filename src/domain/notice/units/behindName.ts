// What may stand behind a unit's name in a list without being another unit: brackets, where it lies, whose it is.

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import type { BoardUnits } from './boardUnits.ts';
import { type FoundUnit, isNamePart, type UnitText } from './foundUnit.ts';
import { opensUnit } from './nameParts.ts';
import { readUnit } from './readUnit.ts';

/** The first word behind all that goes with the name that ends before `next`. */
export function afterName(source: UnitText, unit: FoundUnit, next: number, board: BoardUnits): number {
  return afterOwner(source, afterAddress(source.words, unit, afterBrackets(source, next)), board);
}

const MOST_BRACKET_LETTERS = 400;

/** "(EVN)", "(qua Phòng Nội vụ)" behind a name is stepped over. */
function afterBrackets(source: UnitText, next: number): number {
  const { words } = source;
  const from = words[next];
  if (from === undefined || !from.gap.startsWith('(')) return next;
  const close = source.text.slice(0, from.start + MOST_BRACKET_LETTERS).indexOf(')', from.start);
  if (close < 0) return next;
  let index = next;
  while ((words[index]?.start ?? close) < close) index += 1;
  return index;
}

const LIES_IN_PLACE = /(?:xã|phường|thị trấn|thôn|huyện|quận|thị xã) \p{Lu}/iu;
const IS_UPPER_PLACE = /^(?:huyện|quận|thị xã|thành phố|tỉnh) /i;
const UPPER_LEVELS = phraseBook(['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']);

/** "UBND xã An Phú, huyện An Lạc | rà soát": where the place lies. */
function afterAddress(words: readonly Word[], unit: FoundUnit, next: number): number {
  if (!LIES_IN_PLACE.test(unit.name) || IS_UPPER_PLACE.test(unit.name)) return next;
  let end = next;
  for (let step = 0; step < MOST_LEVELS; step += 1) end = afterPlace(words, end);
  return end;
}

/** Commune, district, province. */
const MOST_LEVELS = 2;

function afterPlace(words: readonly Word[], next: number): number {
  const word = words[next];
  const level = UPPER_LEVELS.lengthAt(words, next);
  if (word?.gap !== ',' || startsUpperCase(word) || level === 0) return next;
  let end = next + level;
  while (words[end]?.gap === '' && isNamePart(words[end])) end += 1;
  return end > next + level ? end : next;
}

/** "Ban Quản lý dự án 85 - Bộ Xây dựng, …": whose it is goes with the name where the list goes on behind it. */
function afterOwner(source: UnitText, next: number, board: BoardUnits): number {
  const { words } = source;
  if (words[next]?.gap !== '-' || !opensUnit(words, next)) return next;
  const owner = readUnit(source, next, board, false);
  const behind = owner === null ? undefined : words[owner.next];
  return owner !== null && behind !== undefined && /^[,;]$/.test(behind.gap) && opensUnit(words, owner.next)
    ? owner.next
    : next;
}
