// Reads the names behind what says their kind once: "các Sở: Nội vụ, Tài chính", "UBND các xã An Phú, An Lạc".

import { capitalised } from '../../../vietnamese/inSentence.ts';
import { startsUpperCase, type Word } from '../text/words.ts';
import { FIELDS, KINDS, SORTS_OF_SCHOOLS, TITLES } from '../vocabulary/unitWords.ts';
import { type BoardUnits, nameOnBoard } from './boardUnits.ts';
import { type FoundUnit, MOST_UNITS, type UnitList, type UnitText } from './foundUnit.ts';
import { endOfName } from './nameEnd.ts';
import { compoundLength, opensUnit, workLength } from './nameParts.ts';
import { readPlacesBeside } from './placesBeside.ts';
import { COUNT } from './readGroup.ts';
import { endOfLevel } from './readNamed.ts';

/** "các Sở: Nội vụ, Tài chính": the names behind the colon, each with its first word. */
export function readShortNames(source: UnitText, group: FoundUnit, board: BoardUnits): UnitList | null {
  const kind = kindOf(group.name);
  return kind === null ? readMixedNames(source, group) : namesFrom(source, group.next, kind, board);
}

/** No school's name: "các trường Mầm non, Tiểu học, THCS" stay one. */
const SORT_ALONE = new RegExp(`^Trường (?:${SORTS_OF_SCHOOLS.join('|')})$`, 'i');

/** "các phòng Kinh tế, Văn hóa - Xã hội", "UBND các xã An Phú, An Lạc": the kind is said once, without a colon; one name alone is none. */
export function readNamesOfKind(source: UnitText, start: number, group: FoundUnit, board: BoardUnits): UnitList | null {
  const { words } = source;
  const begin = beginOfName(source, start, group);
  let all = begin;
  while (all < group.next && words[all]?.folded !== 'các' && !(all === begin && isCount(words, all))) all += 1;
  const title = TITLES.lengthAt(words, all + 1);
  const from = all + 1 + title + KINDS.lengthAt(words, all + 1 + title);
  const first = words[from];
  if (from === all + 1 + title || first?.gap !== '' || !startsUpperCase(first)) return null;
  const before = source.text.slice(words[begin]?.start ?? 0, words[all]?.start ?? 0);
  const kind = capitalised(`${before}${source.text.slice(words[all + 1 + title]?.start ?? 0, first.start)}`.trim());
  const list = namesFrom(source, from, kind, board);
  const last = list?.units[list.units.length - 1];
  if (list === null || last === undefined) return null;
  const beside = readPlacesBeside(source, { ...group, name: last, isGroup: false }, list.next, board);
  const units = [...list.units, ...beside.units];
  if (units.length < 2 || beside.next < group.next) return null;
  if (!units.every((unit) => SORT_ALONE.test(unit))) return { units, next: beside.next };
  const whole = source.text.slice(words[begin]?.start ?? 0, words[beside.next - 1]?.end);
  return { units: [capitalised(whole)], next: beside.next };
}

/** "03 trưởng thôn Đông, Tây, Nam": the number stands for "các". */
function isCount(words: readonly Word[], index: number): boolean {
  return COUNT.test(words[index]?.folded ?? '');
}

/** Behind the title that stands before the group: "Giám đốc | các Sở Nội vụ, Tài chính". */
function beginOfName({ text, words }: UnitText, start: number, group: FoundUnit): number {
  const end = words[group.next - 1]?.end ?? text.length;
  let index = start;
  while (index < group.next && capitalised(text.slice(words[index]?.start ?? end, end)) !== group.name) index += 1;
  return index;
}

/** The names behind a word that says their kind, each with it: a comma, a semicolon or "và" parts them. */
function namesFrom(source: UnitText, from: number, kind: string, board: BoardUnits): UnitList | null {
  const { words } = source;
  const units: string[] = [];
  let at = from;
  let next = at;
  while (units.length < MOST_UNITS) {
    const word = words[at];
    if (word === undefined || !startsUpperCase(word) || (opensUnit(words, at) && !isMinistry(words, at, kind))) break;
    next = endOfShortName(words, at);
    units.push(nameOnBoard(`${kind} ${source.text.slice(word.start, words[next - 1]?.end ?? word.end)}`, board));
    const behind = words[next];
    if (behind === undefined) break;
    if (behind.folded === 'và' && behind.gap === '') at = next + 1;
    else if (/^[,;]$/.test(behind.gap)) at = next;
    else break;
  }
  return units.length > 0 ? { units, next } : null;
}

/** "Các Bộ: Quốc phòng, | Công an": among ministries it is one, unless a level follows. */
function isMinistry(words: readonly Word[], index: number, kind: string): boolean {
  const isNamed = kind === 'Bộ' && words[index]?.folded === 'công' && words[index + 1]?.folded === 'an';
  return isNamed && endOfLevel(words, index + 2) === index + 2;
}

/** "UBND các tỉnh, thành phố: Hà Tĩnh, Huế": which of them is a city is not said, so they stay one. */
function readMixedNames(source: UnitText, group: FoundUnit): UnitList | null {
  const { words } = source;
  let next = group.next;
  while (next < words.length) {
    const word = words[next];
    if (word === undefined || (next > group.next && !/^[,]?$/.test(word.gap))) break;
    const isName = startsUpperCase(word) && !opensUnit(words, next);
    const isAnd = word.folded === 'và' && startsUpperCase(words[next + 1] ?? word) && !opensUnit(words, next + 1);
    if (!isName && !isAnd) break;
    next += 1;
  }
  const first = words[group.next];
  const last = words[next - 1];
  if (next === group.next || first === undefined || last === undefined) return null;
  return { units: [`${group.name}: ${source.text.slice(first.start, last.end)}`], next };
}

/** A short name ends at every comma and "và" but those of a known field: "Nông nghiệp và Môi trường". */
function endOfShortName(words: readonly Word[], index: number): number {
  const field = FIELDS.lengthAt(words, index);
  if (field > 0) return endOfLevel(words, index + field);
  const behind = index + compoundLength(words, index);
  const word = words[behind];
  if (word !== undefined && !startsUpperCase(word) && workLength(words, behind) > 0) return behind;
  const end = endOfName(words, behind);
  for (let next = index + 1; next < end; next += 1) {
    if (words[next]?.gap === ',' || words[next]?.folded === 'và') return next;
  }
  return end;
}

/** "Các Sở" -> "Sở"; "UBND các xã" -> "UBND xã"; null for groups of several kinds. */
function kindOf(group: string): string | null {
  const name = group.replace(/^(?:các|những)\s+/i, '');
  const inner = /^((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|Đảng ủy)) (?:các|những) (.+)$/i.exec(name);
  const kind = inner === null ? name : `${inner[1]} ${inner[2]}`;
  if (/[,;]| và /.test(kind) || kind.split(' ').length > 6) return null;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
