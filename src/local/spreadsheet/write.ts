// What a cell becomes when a text, a number or a date is put into it.

import { refusals, unsettled } from '../calls/refusals.ts';
import { arrayValues } from '../formulas/arrays.ts';
import { isWellFormed } from '../formulas/syntax.ts';
import { formulaOf, tokens } from '../formulas/tokens.ts';
import { type Cell, type CellStyle, type CellValue, PLAIN_STYLE } from './cell.ts';
import { display, isPlainFormat } from './display.ts';
import { holdsOddSigns } from './doubtfulText.ts';
import { type Locale, notations } from './locale.ts';
import { a1Of } from './rectangle.ts';
import { satisfies } from './satisfies.ts';
import { readTypedText } from './typedText.ts';

export interface WritingContext {
  readonly locale: Locale;
  readonly year: number;
  /** A person may type anything; a script may not rely on what nobody has settled. */
  readonly by: 'person' | 'script';
  /** Whether an apostrophe before a text vanishes in a cell of format `@` too; not settled, so either can be tried. */
  readonly apostropheInTextCell: 'swallowed' | 'kept';
  /** Whether the text was read from a cell before: then it is certain that a cell keeps it, whatever signs it holds. */
  readonly wasRead: (text: string) => boolean;
  /** What a script's number, date or formula becomes in a cell of format `@`; not settled either. */
  readonly othersInTextCell: 'refused' | 'kept' | 'text';
}

/** Of one cell. */
export const MOST_CHARACTERS = 50_000;

/** The cell after `text` was typed or given as a string. */
export function cellWithText(cell: Cell, text: string, context: WritingContext): Cell {
  if (text.length > MOST_CHARACTERS) throw refusals.tooLongForCell();
  if (context.by === 'script' && holdsOddSigns(text) && !context.wasRead(text.replace(/^'/, ''))) {
    throw unsettled('control signs or half letters in a text');
  }
  const asText = cell.style.numberFormat === '@';
  if (asText && text.startsWith("'") && context.apostropheInTextCell === 'swallowed') {
    return withValue(cell, text.slice(1));
  }
  if (asText && context.by === 'script' && /^[=+]./.test(text)) return cellWithScriptFormula(cell, text, context);
  const typed = readTypedText(text, { locale: context.locale, asText, year: context.year });
  switch (typed.kind) {
    case 'blank':
      return withValue(cell, null);
    case 'text':
      return withValue(cell, typed.text);
    case 'doubtful':
      if (context.by === 'script')
        throw unsettled(`what becomes of the text ${typed.text}; write a number, a Date or '…`);
      return withValue(cell, typed.text);
    case 'number':
      return withNumber(cell, typed.number, typed.format);
    case 'boolean':
      return withValue(cell, typed.boolean);
    case 'error':
      return withValue(cell, { error: typed.error });
    case 'formula':
      return cellWithFormula(cell, typed.formula, context.locale);
  }
}

/** What a script's formula becomes, in a cell of format @ too. */
export function cellWithScriptFormula(cell: Cell, formula: string, context: WritingContext): Cell {
  if (cell.style.numberFormat === '@') {
    if (context.othersInTextCell === 'text') return withValue(cell, formula);
    if (context.othersInTextCell === 'refused') {
      const start = formula.slice(0, 20);
      throw unsettled(`whether ${start} is a formula in a cell of format @; write it behind an apostrophe`);
    }
  }
  return cellWithFormula(cell, formula, context.locale);
}

/** A formula in the locale's notation. One that can't be read shows #ERROR!, as Google leaves it. */
export function cellWithFormula(cell: Cell, formula: string, locale: Locale): Cell {
  if (formula.length > MOST_CHARACTERS) throw refusals.tooLongForCell();
  const words = tokens(formula, locale);
  if (!isWellFormed(words) && arrayValues(words) === null) return withValue(cell, { error: '#ERROR!' });
  return { ...cell, value: null, formula: formulaOf(words, 'en_US') };
}

export function cellWithDate(cell: Cell, serial: number, locale: Locale): Cell {
  const { dateFormat } = notations[locale];
  return withNumber(cell, serial, Number.isInteger(serial) ? dateFormat : `${dateFormat} HH:mm:ss`);
}

/** The number, in `format` where the cell has none of its own. */
function withNumber(cell: Cell, number: number, format: string | null): Cell {
  const after = withValue(cell, number);
  if (format === null || !isPlainFormat(cell.style.numberFormat ?? '') || cell.style.numberFormat === '@') return after;
  return { ...after, style: withStyle(cell.style, 'numberFormat', format) };
}

export function withValue(cell: Cell, value: CellValue): Cell {
  return cell.value === value && cell.formula === null ? cell : { ...cell, value, formula: null };
}

/** Refuses what a rejecting validation does not let in. Formulas are let in: their value comes later. */
export function mustBeValid(cell: Cell, row: number, column: number, locale: Locale): void {
  const { validation, value } = cell;
  if (validation === null || validation.allowInvalid || cell.formula !== null) return;
  const format = cell.style.numberFormat ?? '';
  if (satisfies(validation, value, display(value, format, locale), format)) return;
  throw refusals.violatesValidation(a1Of({ row, column, rows: 1, columns: 1 }));
}

/** A change that looks at nothing but the cell, made once of each: most cells of a range are one and the same blank. */
export function onceForEach(change: (cell: Cell) => Cell): (cell: Cell) => Cell {
  const made = new Map<Cell, Cell>();
  return (cell) => {
    const known = made.get(cell);
    if (known !== undefined) return known;
    const after = change(cell);
    made.set(cell, after);
    return after;
  };
}

export function styled(cell: Cell, style: CellStyle): Cell {
  return style === cell.style ? cell : { ...cell, style };
}

/** What was made of each style so far: the cells of a board share a few dozen styles, however they are written. */
const followers = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** `style` with `key` as given; undefined takes it away. The same change of the same style gives the same object. */
export function withStyle<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  value: CellStyle[K] | undefined,
): CellStyle {
  if (style[key] === value) return style;
  const known = followers.get(style) ?? new Map<string, CellStyle>();
  followers.set(style, known);
  const change = `${key} ${value}`;
  const made = known.get(change) ?? changedStyle(style, key, value);
  known.set(change, made);
  return made;
}

function changedStyle<K extends keyof CellStyle>(style: CellStyle, key: K, value: CellStyle[K] | undefined): CellStyle {
  const { [key]: _, ...rest } = style;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Number formats stay: Google's reference says so of clearFormat. */
export function withoutLooks(cell: Cell): Cell {
  const { numberFormat } = cell.style;
  return { ...cell, style: withStyle(PLAIN_STYLE, 'numberFormat', numberFormat) };
}
