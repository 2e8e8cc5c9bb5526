// The words of a formula, and how the locales write them. Formulas are kept in US notation.

import { type Locale, type Notation, notations } from '../spreadsheet/locale.ts';
import { columnName, columnNumber } from '../spreadsheet/rectangle.ts';

/** One end of a reference; a missing row or column makes it a whole one (`A:A`, `2:5`, `A2:A`). */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly rowAbsolute: boolean;
  readonly column: number | null;
  readonly columnAbsolute: boolean;
}

export interface ReferenceToken {
  readonly kind: 'reference';
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** null for a single cell. */
  readonly last: ReferenceEnd | null;
}

export type Token =
  | ReferenceToken
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'name' | 'string' | 'error' | 'operator' | 'space' | 'unknown'; readonly text: string }
  | { readonly kind: 'separator' | 'open' | 'close' | 'openBrace' | 'closeBrace' | 'nextRow' | 'nextColumn' };

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const REFERENCE =
  /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(?:(\$?)([1-9]\d{0,6}))?)?(?![\p{L}\p{N}_.(])/uy;
const WHOLE_COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const WHOLE_ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%]/y;
const SPACE = /\s+/y;

/** A board holds the same few formulas in thousands of places, and each is taken apart whenever a row comes or goes. */
const known = new Map<string, readonly Token[]>();
const MOST_KNOWN = 20_000;

/** The words after the leading `=`. What can't be read becomes one `unknown` word. */
export function tokens(formula: string, locale: Locale): readonly Token[] {
  const key = `${locale} ${formula}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = takeApart(formula, locale);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, words);
  return words;
}

function takeApart(formula: string, locale: Locale): readonly Token[] {
  const text = formula.replace(/^=/, '');
  const notation = notations[locale];
  const number = new RegExp(`(?:\\d+(?:\\${notation.decimal}\\d*)?|\\${notation.decimal}\\d+)(?:[eE][+-]?\\d+)?`, 'y');
  const result: Token[] = [];
  let at = 0;
  let braces = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    const before = at;
    const token = next(take, number, text, at, { ...notation, inArray: braces > 0 });
    if (token.kind === 'unknown') {
      result.push({ kind: 'unknown', text: text.slice(before) });
      return result;
    }
    if (at === before) at++;
    if (token.kind === 'openBrace') braces++;
    if (token.kind === 'closeBrace') braces--;
    result.push(token);
  }
  return result;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

interface Surroundings extends Notation {
  /** Between braces `;` starts a row, and arguments are no matter. */
  readonly inArray: boolean;
}

function next(take: Take, number: RegExp, text: string, at: number, notation: Surroundings): Token {
  const space = take(SPACE);
  if (space !== null) return { kind: 'space', text: space[0] };
  const string = take(STRING);
  if (string !== null) return { kind: 'string', text: string[0] };
  const sheet = take(SHEET);
  const reference = takeReference(take, sheet === null ? null : (sheet[1]?.replace(/''/g, "'") ?? sheet[2] ?? ''));
  if (reference !== null) return reference;
  if (sheet !== null) return { kind: 'unknown', text: '' };
  const digits = take(number);
  if (digits !== null) return { kind: 'number', number: digits[0].replace(notation.decimal, '.') };
  const name = take(NAME);
  if (name !== null) return { kind: 'name', text: name[0] };
  const error = take(ERROR);
  if (error !== null) return { kind: 'error', text: error[0] };
  const operator = take(OPERATOR);
  if (operator !== null) return { kind: 'operator', text: operator[0] };
  return punctuation(text[at] ?? '', notation);
}

function punctuation(sign: string, notation: Surroundings): Token {
  if (sign === '(') return { kind: 'open' };
  if (sign === ')') return { kind: 'close' };
  if (sign === '{') return { kind: 'openBrace' };
  if (sign === '}') return { kind: 'closeBrace' };
  if (notation.inArray && sign === ';') return { kind: 'nextRow' };
  if (notation.inArray && sign === notation.arrayColumn) return { kind: 'nextColumn' };
  // A semicolon separates arguments everywhere; a comma only where it is no decimal sign.
  if (sign === ';' || (sign === ',' && notation.decimal !== ',')) return { kind: 'separator' };
  return { kind: 'unknown', text: sign };
}

function takeReference(take: Take, sheet: string | null): ReferenceToken | null {
  const cells = take(REFERENCE);
  if (cells !== null) {
    const [, columnSign1, column1, rowSign1, row1, columnSign2, column2, rowSign2, row2] = cells;
    const last = column2 === undefined ? null : end(columnSign2, column2, rowSign2, row2);
    return { kind: 'reference', sheet, first: end(columnSign1, column1, rowSign1, row1), last };
  }
  const columns = take(WHOLE_COLUMNS);
  if (columns !== null) {
    const [, sign1, column1, sign2, column2] = columns;
    return { kind: 'reference', sheet, first: end(sign1, column1), last: end(sign2, column2) };
  }
  const rows = take(WHOLE_ROWS);
  if (rows === null) return null;
  const [, sign1, row1, sign2, row2] = rows;
  return {
    kind: 'reference',
    sheet,
    first: end(undefined, undefined, sign1, row1),
    last: end(undefined, undefined, sign2, row2),
  };
}

function end(columnSign?: string, column?: string, rowSign?: string, row?: string): ReferenceEnd {
  return {
    row: row === undefined ? null : Number(row),
    rowAbsolute: rowSign === '$',
    column: column === undefined ? null : columnNumber(column),
    columnAbsolute: columnSign === '$',
  };
}

/** The formula that the words make, with its leading `=`. */
export function formulaOf(words: readonly Token[], locale: Locale): string {
  return `=${words.map((word) => tokenText(word, notations[locale])).join('')}`;
}

function tokenText(word: Token, notation: Notation): string {
  switch (word.kind) {
    case 'reference':
      return referenceText(word);
    case 'number':
      return word.number.replace('.', notation.decimal);
    case 'separator':
      return notation.separator;
    case 'nextRow':
      return ';';
    case 'nextColumn':
      return notation.arrayColumn;
    case 'open':
      return '(';
    case 'close':
      return ')';
    case 'openBrace':
      return '{';
    case 'closeBrace':
      return '}';
    default:
      return word.text;
  }
}

export function referenceText({ sheet, first, last }: ReferenceToken): string {
  const prefix = sheet === null ? '' : `${quotedSheetName(sheet)}!`;
  return `${prefix}${endText(first)}${last === null ? '' : `:${endText(last)}`}`;
}

function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

function endText({ row, rowAbsolute, column, columnAbsolute }: ReferenceEnd): string {
  const columnText = column === null ? '' : `${columnAbsolute ? '$' : ''}${columnName(column)}`;
  return `${columnText}${row === null ? '' : `${rowAbsolute ? '$' : ''}${row}`}`;
}
