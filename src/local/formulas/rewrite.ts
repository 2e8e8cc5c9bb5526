// Formulas after the cells they name, or they themselves, have gone elsewhere. All in US notation.

import { type Shift, shiftSpan } from '../spreadsheet/shift.ts';
import { formulaOf, type ReferenceEnd, type ReferenceToken, type Token, tokens } from './tokens.ts';

type ReferenceChange = (reference: ReferenceToken) => Token;

const LOST: Token = { kind: 'error', text: '#REF!' };

function changeReferences(formula: string, change: ReferenceChange): string {
  let changed = false;
  const words = tokens(formula, 'en_US').map((word) => {
    if (word.kind !== 'reference') return word;
    const after = change(word);
    if (after !== word) changed = true;
    return after;
  });
  return changed ? formulaOf(words, 'en_US') : formula;
}

/** The formula as it reads when its cell is copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.rowAbsolute ? end.row : end.row + rows,
    column: end.column === null || end.columnAbsolute ? end.column : end.column + columns,
  });
  const isLost = ({ row, column }: ReferenceEnd) => (row !== null && row < 1) || (column !== null && column < 1);
  return changeReferences(formula, (reference) => {
    const first = moved(reference.first);
    const last = reference.last === null ? null : moved(reference.last);
    return isLost(first) || (last !== null && isLost(last)) ? LOST : { ...reference, first, last };
  });
}

/**
 * The formula after rows or columns of the sheet `changedSheet` were inserted, deleted or moved; `ownSheet` is the one it stands in.
 * A reference to what was deleted becomes #REF!; a range that a move tears keeps its bounds.
 */
export function shiftedFormula(formula: string, shift: Shift, changedSheet: string, ownSheet: string): string {
  return changeReferences(formula, (reference) => {
    if (!isSameSheet(reference.sheet ?? ownSheet, changedSheet)) return reference;
    const { first, last } = reference;
    const place = (end: ReferenceEnd) => (shift.axis === 'row' ? end.row : end.column);
    const from = place(first);
    const to = last === null ? from : place(last);
    if (from === null && to === null) return reference;
    const low = from ?? to ?? 1;
    const spans = shiftSpan(shift, { first: low, last: Math.max(low, to ?? low) });
    const [span] = spans;
    if (span === undefined) return LOST;
    if (spans.length > 1) return reference;
    const put = (end: ReferenceEnd, value: number): ReferenceEnd => {
      if (place(end) === null) return end;
      return shift.axis === 'row' ? { ...end, row: value } : { ...end, column: value };
    };
    return { ...reference, first: put(first, span.first), last: last === null ? null : put(last, span.last) };
  });
}

export function renamedSheetFormula(formula: string, before: string, after: string): string {
  return changeReferences(formula, (reference) =>
    reference.sheet !== null && isSameSheet(reference.sheet, before) ? { ...reference, sheet: after } : reference,
  );
}

export function lostSheetFormula(formula: string, lost: string): string {
  return changeReferences(formula, (reference) =>
    reference.sheet !== null && isSameSheet(reference.sheet, lost) ? LOST : reference,
  );
}

/** Whether the formula's value may differ from column to column when it is filled to the right. */
export function dependsOnColumn(formula: string): boolean {
  return tokens(formula, 'en_US').some(
    (word) =>
      (word.kind === 'reference' && (isRelative(word.first) || (word.last !== null && isRelative(word.last)))) ||
      (word.kind === 'name' && /^(COLUMN|CELL|INDIRECT|OFFSET|RAND)/i.test(word.text)),
  );
}

function isRelative(end: ReferenceEnd): boolean {
  return end.column !== null && !end.columnAbsolute;
}

export function namesAnySheet(formula: string): boolean {
  return tokens(formula, 'en_US').some((word) => word.kind === 'reference' && word.sheet !== null);
}

function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
