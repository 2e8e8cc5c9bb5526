// Reads a list of units: "Phòng A, Phòng B và UBND các xã", "các Sở: Nội vụ, Tài chính".

import { startsUpperCase, type Word } from '../text/words.ts';
import { FIELDS } from '../vocabulary/unitWords.ts';
import { NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';
import { afterName } from './behindName.ts';
import type { BoardUnits } from './boardUnits.ts';
import type { FoundUnit, UnitList, UnitText } from './foundUnit.ts';
import { endOfName } from './nameEnd.ts';
import { compoundLength, opensUnit } from './nameParts.ts';
import { readPlacesBeside } from './placesBeside.ts';
import { opensPerson } from './readPerson.ts';
import { opensSmallName } from './readSmall.ts';
import { readUnit } from './readUnit.ts';

const MOST_UNITS = 60;

/** The units named one after the other from word `index` on; none where no unit begins there. */
export function readUnitList(source: UnitText, index: number, board: BoardUnits, afterOrder: boolean): UnitList {
  const units: string[] = [];
  let next = index;
  let at = index;
  while (units.length < MOST_UNITS) {
    const unit = readUnit(source, at, board, afterOrder || units.length > 0);
    if (unit === null) break;
    const listed = unit.isGroup || / các /.test(unit.name) ? readListed(source, unit, board) : null;
    units.push(...(listed?.units ?? [unit.name]));
    next = afterName(source, unit, listed?.next ?? unit.next, board);
    const beside = readPlacesBeside(source, unit, next, board);
    units.push(...beside.units);
    next = beside.next;
    at = placeOfNext(source, next, unit, index);
    if (at < 0) break;
  }
  return { units: [...new Set(units)], next };
}

/** Where the next unit may begin behind a comma, a semicolon or "và"; -1 where the list ends. */
function placeOfNext(source: UnitText, next: number, before: FoundUnit, firstOfList: number): number {
  const { words } = source;
  const word = words[next];
  if (word === undefined) return -1;
  const gap = word.gap.replace(/^\)/, '');
  const at = /^(?:và|cùng|với)$/.test(word.folded) && /^[,;]?$/.test(gap) ? next + 1 : next;
  if (at === next && !/^[,;+&]$/.test(gap)) return -1;
  if (isRequestAt(words, at) && at + 2 < words.length && opensUnit(words, at + 2)) return at + 2;
  const candidate = words[at];
  if (candidate === undefined || (at > next && candidate.gap !== '')) return -1;
  if (startsUpperCase(candidate) || at > next || gap === ';') return at;
  const isTitleGoingOn = before.isTitled && before.isGroup;
  if (opensPerson(words, at) || opensSmallName(source, at, firstOfList)) return at;
  return candidate.folded === 'các' && !isTitleGoingOn ? at : -1;
}

/** "Bộ Y tế, đề nghị Ủy ban Mặt trận … chỉ đạo": the last of a list is asked, not ordered. */
function isRequestAt(words: readonly Word[], index: number): boolean {
  return words[index]?.folded === 'đề' && words[index + 1]?.folded === 'nghị' && words[index + 1]?.gap === '';
}

/** "Các phòng: Phòng A, Phòng B", "các Sở: Nội vụ, Tài chính" -> the units behind the colon, each with its first word. */
function readListed(source: UnitText, group: FoundUnit, board: BoardUnits): UnitList | null {
  const { words } = source;
  const first = words[group.next];
  if (first === undefined || first.gap !== ':' || !startsUpperCase(first)) return null;
  if (isWork(words, group.next)) return null;
  if (opensUnit(words, group.next) || board.unitAt(words, group.next) !== null) {
    const list = readUnitList(source, group.next, board, false);
    return list.units.length > 0 ? list : null;
  }
  return readShortNames(source, group);
}

/** "Các phòng: Xây dựng kế hoạch …" is work; "các Bộ: Xây dựng, Tài chính" are names, which a comma or "và" parts. */
function isWork(words: readonly Word[], index: number): boolean {
  const work = Math.max(WORK_VERBS.lengthAt(words, index), NAME_VERBS.lengthAt(words, index));
  const behind = words[index + work];
  return work > 1 && behind !== undefined && behind.gap === '' && behind.folded !== 'và';
}

function readShortNames(source: UnitText, group: FoundUnit): UnitList | null {
  const { words } = source;
  const kind = kindOf(group.name);
  if (kind === null) return readMixedNames(source, group);
  const units: string[] = [];
  let at = group.next;
  let next = at;
  while (units.length < MOST_UNITS) {
    const word = words[at];
    if (word === undefined || !startsUpperCase(word) || opensUnit(words, at)) break;
    next = endOfShortName(words, at);
    units.push(`${kind} ${source.text.slice(word.start, words[next - 1]?.end ?? word.end)}`);
    const behind = words[next];
    if (behind === undefined) break;
    if (behind.folded === 'và' && behind.gap === '') at = next + 1;
    else if (/^[,;]$/.test(behind.gap)) at = next;
    else break;
  }
  return units.length > 0 ? { units, next } : null;
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
  if (field > 0) return index + field;
  const end = endOfName(words, index + compoundLength(words, index));
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
