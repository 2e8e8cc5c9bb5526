// Rewrites a formula for columns that have moved since it was read, as the sheet itself would have done.

import { columnLetter, columnPlace } from '../notation/columnLetter.ts';

/** A text in quotes, a name or function, or a reference to a cell. */
const PARTS =
  /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*\s*\(|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_(])|[\p{L}_][\p{L}\p{N}_.]*/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?\d+)$/;

/** What can't be followed by its text alone: other sheets, whole columns, references that are computed. */
const BEYOND_US = /!|\b(?:INDIRECT|OFFSET|ADDRESS|R\d+C\d+)\b|\$?\b[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\b/i;

/**
 * `columnNow` gives the 0-based column in which a former column stands, null for one that is gone. Null where the formula holds something that
 * can't be followed; such a formula is better shown to a person.
 */
export function shiftFormula(formula: string, columnNow: (was: number) => number | null): string | null {
  if (BEYOND_US.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) return null;
  let lost = false;
  const shifted = formula.replace(PARTS, (part) => {
    const cell = CELL.exec(part);
    if (cell === null) return part;
    const [, dollar = '', letters = '', row = ''] = cell;
    const now = columnNow(columnPlace(letters));
    if (now === null) {
      lost = true;
      return part;
    }
    return `${dollar}${columnLetter(now)}${row}`;
  });
  return lost ? null : shifted;
}
