// Reads one unit's name at a place in a text: by the board's list, else by its shape (Sở, Phòng, UBND … and what follows).

import type { Word } from '../text/words.ts';
import { ORDER_WORDS } from '../vocabulary/orderWords.ts';
import { DEPUTIES, GROUP_NOUNS, LONE_HEADS, LONE_TITLES, TITLES, WHOLE_NAMES } from '../vocabulary/unitWords.ts';
import { WORK_VERBS } from '../vocabulary/verbs.ts';
import type { BoardUnits } from './boardUnits.ts';
import { type FoundUnit, found, isOpening, type UnitText } from './foundUnit.ts';
import { endOfGroup } from './nameEnd.ts';
import { readGroup } from './readGroup.ts';
import { endOfLevel, readNamed, readShortForm } from './readNamed.ts';
import { courtesyLength, readLoneDeputy, readPerson } from './readPerson.ts';
import { readSmallName } from './readSmall.ts';

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
    return withoutTitle(source, start, start + deputy, board, 'kept') ?? readLoneDeputy(source, start, deputy);
  const title = TITLES.lengthAt(words, start);
  if (title > 0 && isOpening(words[start], afterOrder)) {
    const titled = withoutTitle(source, start, start + title, board, 'dropped');
    if (titled !== null) return titled;
    return LONE_TITLES.lengthAt(words, start) === title && isApart(words[start + title])
      ? found(source, start, start + title, true)
      : readHolders(source, index, start, afterOrder);
  }
  return (
    readGroup(source, start, afterOrder) ??
    readNamed(source, start) ??
    readShortForm(source, start) ??
    (afterOrder ? readSmallName(source, start) : null) ??
    readPerson(source, index)
  );
}

/** "Các đồng chí Trưởng thôn", "Tổ trưởng chuyên môn": those who hold an office, where its unit is not named. */
function readHolders(source: UnitText, index: number, start: number, afterOrder: boolean): FoundUnit | null {
  const { words } = source;
  const noun = GROUP_NOUNS.lengthAt(words, start);
  if (noun > 0 && start > index && words[index]?.folded === 'các') {
    const group = found(source, start, endOfGroup(words, start + noun, 'plural'), true);
    return { ...group, name: `Các ${group.name}` };
  }
  if (afterOrder && WHOLE_NAMES.lengthAt(words, start) > 0) return readNamed(source, start, true);
  if (!isOpening(words[start], false)) return null;
  const head = LONE_HEADS.lengthAt(words, start);
  if (head > 0 && isFollowedByWork(words, start + head)) return found(source, start, start + head, true);
  return (
    readGroup(source, start, afterOrder) ?? (WHOLE_NAMES.lengthAt(words, start) > 0 ? readNamed(source, start) : null)
  );
}

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

function isFollowedByWork(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? '';
  return (
    gap === ':' || (gap === '' && WORK_VERBS.lengthAt(words, index) > 1 && ORDER_WORDS.lengthAt(words, index) === 0)
  );
}

function isApart(word: Word | undefined): boolean {
  return word === undefined || word.gap !== '';
}
