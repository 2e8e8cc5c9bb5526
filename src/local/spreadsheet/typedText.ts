// What Google makes of a text that is typed into a cell, or given to setValue as a string.

import { isDoubtful, isOddlySpaced } from './doubtfulText.ts';
import { type Locale, type Notation, notations } from './locale.ts';
import { serialOfDay } from './timeZone.ts';

/**
 * What was understood. `format` is the number format that the cell gets when it has none (US notation). `doubtful` is a text of which nobody
 * here has settled what Google makes of it: it stays text for a person who types it, and is refused from a script.
 */
export type TypedText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'doubtful'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format: string | null }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

export interface TypingContext {
  readonly locale: Locale;
  /** The cell has the format `@`: everything stays text. */
  readonly asText: boolean;
  /** The year that a date without one means. */
  readonly year: number;
}

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!'];

export function readTypedText(text: string, context: TypingContext): TypedText {
  if (text === '') return { kind: 'blank' };
  if (context.asText) return { kind: 'text', text };
  if (text.startsWith("'") && text.length > 1) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (text.startsWith('+') && text.length > 1) return { kind: 'formula', formula: `=${text}` };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', boolean: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed)) return { kind: 'error', error: trimmed };
  const notation = notations[context.locale];
  const understood = readNumber(trimmed, notation) ?? readDate(trimmed, notation, context.year);
  if (understood !== null && !isOddlySpaced(text)) return understood;
  return { kind: understood !== null || isDoubtful(trimmed) ? 'doubtful' : 'text', text };
}

const COMMA_NUMBER = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const POINT_NUMBER = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?(%?)$/;

/** `1.234,5`, `-0,5`, `37,5%`, `1e3`, in the locale's notation; groups are of three digits. */
function readNumber(text: string, { decimal, group }: Notation): TypedText | null {
  const match = (decimal === ',' ? COMMA_NUMBER : POINT_NUMBER).exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = ''] = match;
  if (whole === '' && fraction === '') return null;
  const digits = `${sign}${whole.split(group).join('') || '0'}.${fraction || '0'}e${exponent}`;
  const number = percent === '' ? Number(digits) : Number(`${digits.split('e')[0]}e${Number(exponent) - 2}`);
  if (!Number.isFinite(number)) return null;
  const places = fraction === '' ? '' : '.00';
  if (percent !== '') return { kind: 'number', number, format: `0${places}%` };
  return { kind: 'number', number, format: whole.includes(group) ? `#,##0${places}` : null };
}

/** `31/12/2023`, `31-12-2023`, `31/12`, `2023-12-31`, `12/2023`, in Germany `31.12.2023`, each perhaps with `14:30`; and `14:30` alone. */
function readDate(text: string, notation: Notation, currentYear: number): TypedText | null {
  const slashed =
    notation.dateSign === '.' ? text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{2,4})(?=\s|$)/, '$1/$2/$3') : text;
  const match = /^(?:(\d{1,4}(?:[/-]\d{1,4}){1,2})(?:\s+|$))?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(slashed);
  const [, dayText, hour, minute, second] = match ?? [];
  if (match === null || (dayText === undefined && hour === undefined)) return null;
  const time = hour === undefined ? 0 : readTime(Number(hour), Number(minute), Number(second ?? 0));
  const day = dayText === undefined ? { serial: 0, format: '' } : readDay(dayText, notation, currentYear);
  if (time === null || day === null) return null;
  const timeFormat = hour === undefined ? '' : second === undefined ? 'HH:mm' : 'HH:mm:ss';
  return { kind: 'number', number: day.serial + time, format: `${day.format} ${timeFormat}`.trim() };
}

function readTime(hour: number, minute: number, second: number): number | null {
  return hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null;
}

function readDay(text: string, notation: Notation, currentYear: number): { serial: number; format: string } | null {
  const parts = text.split(/[/-]/);
  const numbers = parts.map(Number);
  const [first = 0, second = 0, third] = numbers;
  const [firstText = '', secondText = '', thirdText = ''] = parts;
  if (third === undefined) {
    if (secondText.length === 4) return dayOf(second, first, 1, 'MM/yyyy');
    if (firstText.length > 2 || secondText.length > 2) return null;
    const [month, day] = notation.dayFirst ? [second, first] : [first, second];
    return dayOf(currentYear, month, day, notation.dayFirst ? 'dd/MM' : 'M/d');
  }
  if (firstText.length === 4) return dayOf(first, second, third, 'yyyy-MM-dd');
  if (firstText.length > 2 || secondText.length > 2 || (thirdText.length !== 2 && thirdText.length !== 4)) return null;
  const year = thirdText.length === 4 ? third : third + (third < 30 ? 2000 : 1900);
  const [month, day] = notation.dayFirst ? [second, first] : [first, second];
  return dayOf(year, month, day, notation.dateFormat);
}

function dayOf(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  const serial = serialOfDay(year, month, day);
  return serial === null || serial < 1 ? null : { serial, format };
}
