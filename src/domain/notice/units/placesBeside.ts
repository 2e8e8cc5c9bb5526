// Goes on with a list of places of one level, whose office is said once: "UBND xã An Phú, xã An Lạc", "Khu phố 1, 2 và 3".

import { capitalised } from '../../../vietnamese/inSentence.ts';
import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import { COMMUNES, HAMLETS } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type BoardUnits, nameOnBoard } from './boardUnits.ts';
import { type FoundUnit, isNamePart, type UnitList, type UnitText } from './foundUnit.ts';

const LEVELS = [COMMUNES, HAMLETS].map((level) => ({
  places: phraseBook(level),
  /** What stands before the level in a name that ends in a place of it: the office. */
  office: new RegExp(`^((?:.* )?)(${level.join('|')}) (?:\\p{Lu}[^,;]*|\\d{1,3})$`, 'iu'),
}));

/** True where a place of such a level begins, written small: it is another one, never a part of the name before it. */
export function opensPlace(words: readonly Word[], index: number): boolean {
  return LEVELS.some(({ places }) => placeEnd(words, index, places.lengthAt(words, index)) > index);
}

/** The places behind a comma or "và" from word `next` on, each with the office of `before`. */
export function readPlacesBeside(source: UnitText, before: FoundUnit, next: number, board: BoardUnits): UnitList {
  const level = LEVELS.find(({ office }) => office.test(before.name));
  if (level === undefined || before.isGroup) return { units: [], next };
  const [, office = '', kind = ''] = level.office.exec(before.name) ?? [];
  const units: string[] = [];
  let end = next;
  for (let at = behindJoint(source.words, end); at > 0; at = behindJoint(source.words, end)) {
    const length = level.places.lengthAt(source.words, at);
    const isNumber = length === 0 && isNumberAlone(source.words, at) && / \d+$/.test(before.name);
    const behind = isNumber ? at + 1 : placeEnd(source.words, at, length);
    if (behind <= at) break;
    const place = source.text.slice(source.words[at]?.start ?? 0, source.words[behind - 1]?.end ?? 0);
    units.push(nameOnBoard(capitalised(`${office}${isNumber ? `${kind} ` : ''}${place}`), board));
    end = behind;
  }
  return { units, next: end };
}

/** The word behind a comma or "và"; 0 where neither stands there. */
export function behindJoint(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word === undefined || !/^[,;]?$/.test(word.gap)) return 0;
  if (word.folded === 'và') return index + 1;
  return word.gap === '' ? 0 : index;
}

/** `length`: how many small words name the level. */
function placeEnd(words: readonly Word[], index: number, length: number): number {
  const level = words[index];
  const name = words[index + length];
  if (length === 0 || level === undefined || startsUpperCase(level) || name?.gap !== '') return index;
  if (/^\d{1,3}$/.test(name.raw)) return index + length + 1;
  let next = index + length;
  while (words[next]?.gap === '' && isNamePart(words[next])) next += 1;
  if (next === index + length) return index;
  return words[next]?.gap === '' && /^\d{1,3}$/.test(words[next]?.raw ?? '') ? next + 1 : next;
}

/** "1, 2 và 3 | vận động": not "Tổ 3, 12 hộ dân". */
function isNumberAlone(words: readonly Word[], index: number): boolean {
  const behind = words[index + 1];
  if (!/^\d{1,3}$/.test(words[index]?.raw ?? '')) return false;
  return behind === undefined || behind.gap !== '' || behind.folded === 'và' || VERBS.lengthAt(words, index + 1) > 0;
}
