// The text that stands in a cell while it is edited: typed again as it is, it gives the same cell.

import { formulaOf, tokens } from '../formulas/tokens.ts';
import { type Cell, isCellError } from './cell.ts';
import { display, isDateFormat } from './display.ts';
import { type Locale, notations } from './locale.ts';
import { readTypedText } from './typedText.ts';

/** Numbers in full, dates in the locale's short form, formulas in its notation, a text that would be misread behind an apostrophe. */
export function editedText(cell: Cell, locale: Locale): string {
  const { value, formula } = cell;
  const format = cell.style.numberFormat ?? '';
  if (formula !== null) return formulaOf(tokens(formula, 'en_US'), locale);
  if (typeof value === 'number') return numberText(value, format, locale);
  if (typeof value === 'string') return readsAsText(value, format, locale) ? value : `'${value}`;
  return isCellError(value) ? value.error : display(value, '', locale);
}

function numberText(value: number, format: string, locale: Locale): string {
  if (isDateFormat(format)) {
    const { dateFormat } = notations[locale];
    if (value < 1) return display(value, 'HH:mm:ss', locale);
    return display(value, Number.isInteger(value) ? dateFormat : `${dateFormat} HH:mm:ss`, locale);
  }
  return format.includes('%') ? `${display(value * 100, '', locale)}%` : display(value, '', locale);
}

function readsAsText(value: string, format: string, locale: Locale): boolean {
  const { kind } = readTypedText(value, { locale, asText: format === '@', year: 2000 });
  return kind === 'text' || kind === 'doubtful' || kind === 'blank';
}
