// Goes on with a list of schools, where "Trường" is said once: "Trường MN Hoa Sen, TH Lê Lợi và THCS Nguyễn Du".

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import { SORTS_OF_SCHOOLS } from '../vocabulary/unitWords.ts';
import { type BoardUnits, nameOnBoard } from './boardUnits.ts';
import type { FoundUnit, UnitList, UnitText } from './foundUnit.ts';
import { behindJoint } from './placesBeside.ts';

const SORTS = phraseBook(SORTS_OF_SCHOOLS);
const SCHOOL = new RegExp(`^Trường (?:${SORTS_OF_SCHOOLS.join('|')}) \\p{Lu}`, 'iu');

/** True where a sort of school and a name stand; behind another sort ("Trường TH và THCS An Phú") they are the same school's. */
export function opensSchool(words: readonly Word[], index: number): boolean {
  return schoolEnd(words, index) > index && !isSort(words, index - 1) && !isSort(words, index - 2);
}

/** The schools behind a comma or "và" from word `next` on. */
export function readSchoolsBeside(source: UnitText, before: FoundUnit, next: number, board: BoardUnits): UnitList {
  const units: string[] = [];
  let end = next;
  if (!SCHOOL.test(before.name)) return { units, next };
  for (let at = behindJoint(source.words, end); at > 0; at = behindJoint(source.words, end)) {
    const behind = schoolEnd(source.words, at);
    if (behind === at) break;
    const name = source.text.slice(source.words[at]?.start ?? 0, source.words[behind - 1]?.end ?? 0);
    units.push(nameOnBoard(`Trường ${name}`, board));
    end = behind;
  }
  return { units, next: end };
}

function schoolEnd(words: readonly Word[], index: number): number {
  const word = words[index];
  const sort = word !== undefined && startsUpperCase(word) ? SORTS.lengthAt(words, index) : 0;
  if (sort === 0) return index;
  let next = index + sort;
  for (let name = words[next]; name?.gap === '' && startsUpperCase(name); name = words[next]) next += 1;
  return next > index + sort ? next : index;
}

function isSort(words: readonly Word[], index: number): boolean {
  return index >= 0 && SORTS.lengthAt(words, index) === 1;
}
