// Reads many units named at once: "các sở, ban, ngành", "Cơ quan, đơn vị …", "chủ đầu tư" behind an order.

import { startsUpperCase, type Word } from '../text/words.ts';
import { GROUP_NOUNS, ORDERED_NOUNS, QUALIFIERS, WHOLE_SMALL_OFFICES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type FoundUnit, found, isOpening, type UnitText } from './foundUnit.ts';
import { endOfGroup } from './nameEnd.ts';

/** `isGoverned`: a title stands before it and holds for all that follow. */
export function readGroup(source: UnitText, start: number, afterOrder: boolean, isGoverned = false): FoundUnit | null {
  const { words } = source;
  let index = start;
  const isSaid = QUANTIFIERS.has(words[index]?.folded ?? '');
  if (!isOpening(words[index], afterOrder)) return null;
  while (QUANTIFIERS.has(words[index]?.folded ?? '') && (index === start || words[index]?.gap === '')) index += 1;
  const noun = GROUP_NOUNS.lengthAt(words, index);
  if (noun === 0 || (index > start && words[index]?.gap !== '')) return null;
  if (!isSaid && isOrdered(words, index))
    return found(source, start, index + ORDERED_NOUNS.lengthAt(words, index), true);
  if (!isSaid && !isBareGroup(words, index, noun)) return null;
  const next = endOfGroup(words, index + noun, isGoverned ? 'governed' : 'plural');
  return found(source, start, next, true);
}

const QUANTIFIERS = new Set(['các', 'những', 'toàn', 'thể', 'tất', 'cả', 'từng', 'mỗi', 'một', 'số']);

/** "Cơ quan, đơn vị …", "Sở, ban, ngành": a list of such nouns, or one with "liên quan" behind it, without "các". */
function isBareGroup(words: readonly Word[], index: number, noun: number): boolean {
  const behind = words[index + noun];
  if (areSmallOffices(words, index, noun)) return false;
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
  const isBehindOrder = words[index]?.gap === '' && /^(?:giao|cầu|nghị|cho)$/.test(words[index - 1]?.folded ?? '');
  return noun > 0 && isBehindOrder && behind?.gap === '' && VERBS.lengthAt(words, index + noun) > 0;
}
