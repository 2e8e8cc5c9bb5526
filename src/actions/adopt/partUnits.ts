// Units that stand in one cell with commas between them: the board parts them by semicolons, for names contain commas.

import { wordsOf } from '../../domain/notice/text/words.ts';
import { boardUnits } from '../../domain/notice/units/boardUnits.ts';
import { readUnitList } from '../../domain/notice/units/readUnitList.ts';
import { splitNames, tidy } from '../../vietnamese/text.ts';

const BETWEEN = /^(?: ?[,;]| ?[,;]? và) $/;
const NO_UNITS = boardUnits([]);

/** "Phòng Nội vụ, Phòng Tư pháp" -> "Phòng Nội vụ; Phòng Tư pháp". Null where the whole text is not plainly several units, or parted already. */
export function partUnits(text: string): string | null {
  if (splitNames(text).length !== 1) return null;
  const line = tidy(text);
  const words = wordsOf(line);
  const { units, next } = readUnitList({ text: line, words }, 0, NO_UNITS, true);
  if (units.length < 2 || next !== words.length) return null;
  let at = 0;
  for (const [place, unit] of units.entries()) {
    const start = line.indexOf(unit, at);
    if (start < 0 || (place === 0 ? start !== 0 : !BETWEEN.test(line.slice(at, start)))) return null;
    at = start + unit.length;
  }
  return at === line.length ? units.join('; ') : null;
}
