// Reads people who are given work: "đồng chí Nguyễn Văn A - Trưởng phòng Nội vụ", "Phó Chủ tịch phụ trách kinh tế".

import { phraseBook, startsUpperCase, type Word } from '../text/words.ts';
import { DEPUTIES, TITLES } from '../vocabulary/unitWords.ts';
import { VERBS } from '../vocabulary/verbs.ts';
import { type FoundUnit, found, isNamePart, type UnitText } from './foundUnit.ts';
import { readGroup } from './readGroup.ts';
import { readNamed } from './readNamed.ts';

const COMRADES = phraseBook(['đồng chí', 'đ/c', 'ông', 'bà']);

/** "đồng chí", "các đồng chí" in front of a title or unit. */
export function courtesyLength(words: readonly Word[], index: number): number {
  const all = words[index]?.folded === 'các' ? 1 : 0;
  const comrade = COMRADES.lengthAt(words, index + all);
  if (comrade === 0) return 0;
  const length = all + comrade;
  return TITLES.lengthAt(words, index + length) + DEPUTIES.lengthAt(words, index + length) > 0 ? length : 0;
}

/** Where a person is named in a list: "…, đồng chí B - Trưởng Công an xã". */
export function opensPerson(words: readonly Word[], index: number): boolean {
  return COMRADES.lengthAt(words, index) > 0;
}

const MOST_WORDS_OF_FIELD = 8;
const IN_CHARGE = phraseBook(['phụ trách', 'thường trực', 'trực']);

/** "Phó Chủ tịch phụ trách kinh tế", "Phó Hiệu trưởng: …": a deputy whose office is understood, where his field or a colon follows. */
export function readLoneDeputy(source: UnitText, start: number, deputy: number): FoundUnit | null {
  const { words } = source;
  const behind = start + deputy;
  if (words[behind]?.gap === ':') return found(source, start, behind, true);
  const inCharge = words[behind]?.gap === '' ? IN_CHARGE.lengthAt(words, behind) : 0;
  if (inCharge === 0) return null;
  let next = behind + inCharge;
  const limit = Math.min(words.length, next + MOST_WORDS_OF_FIELD);
  while (next < limit && /^[-]?$/.test(words[next]?.gap ?? '') && VERBS.lengthAt(words, next) < 2) next += 1;
  return found(source, start, next, true);
}

const MOST_NAME_WORDS = 6;

/** "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã", "Đ/c A (Phòng Kinh tế)": the office if it is said, the unit of a head of office, else the person. */
export function readPerson(source: UnitText, index: number): FoundUnit | null {
  const { words } = source;
  const comrade = COMRADES.lengthAt(words, index);
  if (comrade === 0) return null;
  let next = index + comrade;
  while (next < index + comrade + MOST_NAME_WORDS && words[next]?.gap === '' && isNamePart(words[next])) next += 1;
  const isGivenName = next === index + comrade + 1 && /^[-(]$/.test(words[next]?.gap ?? '');
  if (next < index + comrade + 2 && !isGivenName) return null;
  return readOffice(source, next) ?? found(source, index, endOfRoles(words, next), true);
}

function readOffice(source: UnitText, index: number): FoundUnit | null {
  const { words } = source;
  const isInBrackets = words[index]?.gap === '(';
  if (!isInBrackets && !/^[,-]$/.test(words[index]?.gap ?? '')) return null;
  const deputy = DEPUTIES.lengthAt(words, index);
  const behind = index + (deputy > 0 ? deputy : TITLES.lengthAt(words, index));
  const unit =
    behind === index && !isInBrackets ? null : (readNamed(source, behind, true) ?? readGroup(source, behind, true));
  if (unit === null || (isInBrackets && words[unit.next]?.gap.startsWith(')') === false)) return null;
  const next = endOfRoles(words, unit.next);
  return deputy > 0
    ? { ...found(source, index, unit.next, true), next }
    : { ...unit, next, isGroup: false, isTitled: true };
}

const MOST_WORDS_OF_ROLES = 24;

/** ", Trưởng ban", ", Phó Trưởng ban thường trực:" — what else he is, up to the colon. */
function endOfRoles(words: readonly Word[], index: number): number {
  if (!/^[,-]$/.test(words[index]?.gap ?? '') || !opensRole(words, index)) return index;
  const limit = Math.min(words.length, index + MOST_WORDS_OF_ROLES);
  for (let next = index + 1; next < limit; next += 1) {
    const gap = words[next]?.gap ?? '';
    if (gap === ':') return next;
    if (!/^[,-]?$/.test(gap)) return index;
  }
  return index;
}

const ROLES = phraseBook(['ủy viên', 'uỷ viên', 'thành viên', 'thư ký', 'tổ viên']);

function opensRole(words: readonly Word[], index: number): boolean {
  const isOffice = TITLES.lengthAt(words, index) + DEPUTIES.lengthAt(words, index) > 0;
  const word = words[index];
  return ROLES.lengthAt(words, index) > 0 || (isOffice && word !== undefined && startsUpperCase(word));
}
