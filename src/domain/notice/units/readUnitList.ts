// Reads a list of units: "Phòng A, Phòng B và UBND các xã", "các Sở: Nội vụ, Tài chính".

import { startsUpperCase, type Word } from '../text/words.ts';
import { NAME_VERBS, WORK_VERBS } from '../vocabulary/verbs.ts';
import { afterName } from './behindName.ts';
import type { BoardUnits } from './boardUnits.ts';
import { type FoundUnit, MOST_UNITS, type UnitList, type UnitText } from './foundUnit.ts';
import { opensTitled, opensUnit } from './nameParts.ts';
import { readNamesOfKind, readShortNames } from './namesOfKind.ts';
import { readPlacesBeside } from './placesBeside.ts';
import { opensPerson } from './readPerson.ts';
import { opensSmallName } from './readSmall.ts';
import { readUnit } from './readUnit.ts';
import { readSchoolsBeside } from './schoolsBeside.ts';

/** The units named one after the other from word `index` on; none where no unit begins there. */
export function readUnitList(source: UnitText, index: number, board: BoardUnits, afterOrder: boolean): UnitList {
  const units: string[] = [];
  let next = index;
  let at = index;
  while (units.length < MOST_UNITS) {
    const unit = readUnit(source, at, board, afterOrder || units.length > 0);
    if (unit === null) break;
    const listed = unit.isGroup || / các /.test(unit.name) ? readListed(source, at, unit, board) : null;
    units.push(...(listed?.units ?? [unit.name]));
    next = afterName(source, unit, listed?.next ?? unit.next, board);
    const beside = readPlacesBeside(source, unit, next, board);
    units.push(...beside.units);
    const schools = readSchoolsBeside(source, unit, beside.next, board);
    units.push(...schools.units);
    next = schools.next;
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
  if (at === next && !/^[,;+&/]$/.test(gap)) return -1;
  if (isRequestAt(words, at) && (words[at + 2]?.folded === 'các' || opensUnit(words, at + 2))) return at + 2;
  const candidate = words[at];
  if (candidate === undefined || (at > next && candidate.gap !== '')) return -1;
  if (startsUpperCase(candidate) || at > next || gap === ';' || opensTitled(words, at)) return at;
  const isTitleGoingOn = before.isTitled && before.isGroup;
  if (opensPerson(words, at) || opensSmallName(source, at, firstOfList)) return at;
  return candidate.folded === 'các' && !isTitleGoingOn ? at : -1;
}

/** "Bộ Y tế, đề nghị Ủy ban Mặt trận … chỉ đạo": the last of a list is asked, not ordered. */
function isRequestAt(words: readonly Word[], index: number): boolean {
  return words[index]?.folded === 'đề' && words[index + 1]?.folded === 'nghị' && words[index + 1]?.gap === '';
}

/** "Các phòng: Phòng A, Phòng B", "các Sở: Nội vụ, Tài chính" -> the units behind the colon, each with its first word. */
function readListed(source: UnitText, start: number, group: FoundUnit, board: BoardUnits): UnitList | null {
  const { words } = source;
  const first = words[group.next];
  if (first === undefined || first.gap !== ':' || !startsUpperCase(first))
    return readNamesOfKind(source, start, group, board);
  if (isWork(words, group.next)) return null;
  if (opensUnit(words, group.next) || board.unitAt(words, group.next) !== null) {
    const list = readUnitList(source, group.next, board, false);
    return list.units.length > 0 ? list : null;
  }
  return readShortNames(source, group, board);
}

/** "Các phòng: Xây dựng kế hoạch …" is work; "các Bộ: Xây dựng, Tài chính" are names, which a comma or "và" parts. */
function isWork(words: readonly Word[], index: number): boolean {
  const work = Math.max(WORK_VERBS.lengthAt(words, index), NAME_VERBS.lengthAt(words, index));
  const behind = words[index + work];
  return work > 1 && behind !== undefined && behind.gap === '' && behind.folded !== 'và';
}
