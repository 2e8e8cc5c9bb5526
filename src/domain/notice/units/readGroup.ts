// Reads many units named at once: "các sở, ban, ngành", "Cơ quan, đơn vị …", "chủ đầu tư" behind an order.

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, ORDERED_NOUNS, QUALIFIERS, WHOLE_SMALL_OFFICES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type FoundUnit, found, isOpening, type UnitText } from './foundUnit.ts';
import { endOfGroup } from './nameEnd.ts';
import { opensTitled } from './nameParts.ts';

/** `isGoverned`: a title stands before it and holds for all that follow. */
export function readGroup(source: UnitText, start: number, afterOrder: boolean, isGoverned = false): FoundUnit | null {
  const { words } = source;
  let index = start;
  const isCounted = COUNT.test(words[start]?.folded ?? '');
  const isSaid = isCounted || QUANTIFIERS.has(words[index]?.folded ?? '');
  if (isCounted) index += 1;
  if (!isOpening(words[start], afterOrder)) return null;
  while (QUANTIFIERS.has(words[index]?.folded ?? '') && (index === start || words[index]?.gap === '')) index += 1;
  const noun = GROUP_NOUNS.lengthAt(words, index);
  if (noun === 0 || (index > start && words[index]?.gap !== '')) return null;
  if (!isSaid && isOrdered(words, index))
    return found(source, start, index + ORDERED_NOUNS.lengthAt(words, index), true);
  if (!isSaid && !isBareGroup(words, index, noun)) return null;
  const next = endOfGroup(words, index + noun, isGoverned ? 'governed' : 'plural');
  const isMeant = !isCounted || isGoverned || isBehindOrder(words, start) || hasLabel(words, next);
  return isMeant ? found(source, start, next, true) : null;
}

/** "15 thôn", "Ba trưởng thôn": all of so many. */
export const COUNT = /^(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/;

/** "15 thôn: tổ chức họp dân": in running text such words mostly tell how many have done what. */
function hasLabel(words: readonly Word[], index: number): boolean {
  for (let next = index; next < words.length; next += 1) {
    const word = words[next];
    if (word?.gap === ':') return true;
    if (word === undefined || !/^,?$/.test(word.gap) || !(startsUpperCase(word) || word.folded === 'và')) return false;
  }
  return false;
}

const QUANTIFIERS = new Set(['các', 'những', 'toàn', 'thể', 'tất', 'cả', 'từng', 'mỗi', 'một', 'số']);

/** "Cơ quan, đơn vị …", "Sở, ban, ngành": a list of such nouns, or one with "liên quan" behind it, without "các". */
function isBareGroup(words: readonly Word[], index: number, noun: number): boolean {
  const behind = words[index + noun];
  if (areSmallOffices(words, index, noun) || opensTitled(words, index + noun)) return false;
  if (behind?.gap === ',' && !startsUpperCase(behind)) return GROUP_NOUNS.lengthAt(words, index + noun) > 0;
  return behind?.gap === '' && QUALIFIERS.lengthAt(words, index + noun) > 0;
}

/** "văn phòng, công an xã": two offices, and no kind of them. */
function areSmallOffices(words: readonly Word[], index: number, noun: number): boolean {
  return [index, index + noun].every((at) => WHOLE_SMALL_OFFICES.lengthAt(words, at) > 0);
}

/** "Yêu cầu | chủ đầu tư | khẩn trương …": whichever of them it concerns. */
function isOrdered(words: readonly Word[], index: number): boolean {
  const noun = ORDERED_NOUNS.lengthAt(words, index);
  const behind = words[index + noun];
  return noun > 0 && isBehindOrder(words, index) && behind?.gap === '' && VERBS.lengthAt(words, index + noun) > 0;
}

function isBehindOrder(words: readonly Word[], index: number): boolean {
  return words[index]?.gap === '' && /^(?:giao|cầu|nghị|cho)$/.test(words[index - 1]?.folded ?? '');
}
