// What stands in brackets at the end of a task: who does it, and by when: "… (Phòng Nội vụ; trước 25/01)".

import { wordsOf } from '../text/words.ts';
import type { BoardUnits } from '../units/boardUnits.ts';
import { readUnitList } from '../units/readUnitList.ts';

export interface ClosingBracket {
  readonly units: readonly string[];
  /** What stands behind the units; "" where nothing does. */
  readonly rest: string;
}

const BRACKET = /\((?:giao |do )?([^()]{4,160})\)[.;]?$/u;
/** A day, a month, a quarter, or "thường xuyên": what may stand there besides units. */
const SAYS_WHEN = /\d|quý|tháng|tuần|ngày|năm|thường xuyên/i;

/** Null where the brackets hold anything but units and, behind a sign, a time. */
export function readClosingBracket(text: string, board: BoardUnits): ClosingBracket | null {
  const inside = BRACKET.exec(text)?.[1];
  if (inside === undefined) return null;
  const source = { text: inside, words: wordsOf(inside) };
  const list = readUnitList(source, 0, board, true);
  const behind = source.words[list.next];
  const rest = behind === undefined ? '' : inside.slice(behind.start);
  const isApart = behind === undefined || (/^[;,:-]$/.test(behind.gap) && SAYS_WHEN.test(rest));
  return list.units.length > 0 && isApart ? { units: list.units, rest } : null;
}
