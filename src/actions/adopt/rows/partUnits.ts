// Units that stand in one cell with commas, slashes or dashes between them: the board parts them by semicolons, for names contain commas.

import { wordsOf } from '../../../domain/notice/text/words.ts';
import { boardUnits } from '../../../domain/notice/units/boardUnits.ts';
import { readUnitList } from '../../../domain/notice/units/readUnitList.ts';
import { fold, splitNames, tidy } from '../../../vietnamese/text.ts';

const BETWEEN = /^(?: ?[,;]| ?[,;]? và) $/;
const DASH = /^[-–+•*] ?/;
const NO_UNITS = boardUnits([]);

/**
 * "Phòng Nội vụ, Phòng Tư pháp" -> "Phòng Nội vụ; Phòng Tư pháp". Null where the whole text is not plainly several units, or parted already.
 * `known` are folded names that stand alone in other cells.
 */
export function partUnits(text: string, known: ReadonlySet<string> = new Set()): string | null {
  const lines = text.split('\n').map(tidy);
  const named = lines.filter((line) => line !== '');
  if (named.length > 0 && named.every((line) => DASH.test(line))) {
    return named.map((line) => line.replace(DASH, '').replace(/[;,.]$/, '')).join('; ');
  }
  if (splitNames(text).length !== 1) return null;
  const line = tidy(text);
  return byCommas(line) ?? bySlashes(line, known);
}

function byCommas(line: string): string | null {
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

function bySlashes(line: string, known: ReadonlySet<string>): string | null {
  const parts = line.split(/[/+]/).map(tidy);
  return parts.length > 1 && parts.every((part) => isUnit(part, known)) ? parts.join('; ') : null;
}

/** Whether the whole text names one unit, by its words or because it is `known`. */
export function isUnit(name: string, known: ReadonlySet<string> = new Set()): boolean {
  if (name === '') return false;
  if (known.has(fold(name))) return true;
  const words = wordsOf(name);
  const { units, next } = readUnitList({ text: name, words }, 0, NO_UNITS, true);
  return units.length === 1 && next === words.length;
}
