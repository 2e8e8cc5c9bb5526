// A formula as ironcalc reads it: every reference names its sheet by our own name for it, and whole columns end where the sheet does.

import type { Sheet } from '../spreadsheet/sheet.ts';
import type { Workbook } from '../spreadsheet/workbook.ts';
import { isWellFormed } from './syntax.ts';
import { formulaOf, type ReferenceEnd, type ReferenceToken, referenceText, type Token, tokens } from './tokens.ts';

/** `formula` in US notation, as it reads in a cell of `sheet`. `rowsFor` says down to which row an open range goes. */
export function engineFormula(
  formula: string,
  sheet: Sheet,
  workbook: Workbook,
  rowsFor: (rows: number) => number,
): string {
  const words = tokens(formula, 'en_US');
  if (!isWellFormed(words)) return '=#ERROR!';
  return formulaOf(
    words.map((word) => (word.kind === 'reference' ? engineReference(word, sheet, workbook, rowsFor) : word)),
    'en_US',
  );
}

function engineReference(
  reference: ReferenceToken,
  own: Sheet,
  workbook: Workbook,
  rowsFor: (rows: number) => number,
): Token {
  const wanted = reference.sheet?.toLowerCase();
  const sheet =
    wanted === undefined ? own : workbook.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (sheet === undefined) return { kind: 'error', text: '#REF!' };
  const { first, last } = reference;
  if (last === null) return named({ ...reference, sheet: null }, sheet);
  const columns = sheet.columns.length;
  const closed = {
    first: closeEnd(first, 1, 1),
    last: closeEnd(last, rowsFor(sheet.rows.length), columns),
  };
  return named({ ...reference, ...closed, sheet: null }, sheet);
}

function named(reference: ReferenceToken, sheet: Sheet): Token {
  return { kind: 'name', text: `${engineName(sheet)}!${referenceText(reference)}` };
}

function closeEnd(end: ReferenceEnd, row: number, column: number): ReferenceEnd {
  return { ...end, row: end.row ?? row, column: end.column ?? column };
}

/** The sheet's name in the engine, which allows fewer names than Google. */
export function engineName(sheet: Sheet): string {
  return `Own_${sheet.id}`;
}
