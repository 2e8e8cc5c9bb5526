// What a cell shows: its value in its number format and the spreadsheet's locale.

import { unsettled } from '../calls/refusals.ts';
import { type CellValue, isCellError } from './cell.ts';
import { type Locale, notations } from './locale.ts';
import { localTimeOfSerial } from './timeZone.ts';

/** The text in the cell. `format` is in US notation, '' for none. */
export function display(value: CellValue, format: string, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (isPlainFormat(format)) return showGeneral(value, locale);
  return isDateFormat(format) ? showDate(value, format) : showNumber(value, format, locale);
}

export function isPlainFormat(format: string): boolean {
  return format === '' || format === 'General' || format === '@';
}

/** Whether numbers in this format are dates or times: getValues gives them as Date. */
export function isDateFormat(format: string): boolean {
  // A colour or a currency in brackets is no date, hours in brackets are.
  const letters = format.replace(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return !isPlainFormat(format) && /[ymdhs]/i.test(letters);
}

/** Up to ten decimals, as an automatic cell shows a number. */
function showGeneral(number: number, locale: Locale): string {
  const size = Math.abs(number);
  if (size >= 1e16 || (size > 0 && size < 1e-9)) {
    return number.toExponential(5).replace('.', notations[locale].decimal).replace('e', 'E');
  }
  const text = Number(number.toFixed(10)).toString();
  return (text === '-0' ? '0' : text).replace('.', notations[locale].decimal);
}

function showDate(serial: number, format: string): string {
  const { year, month, day, hour, minute, second } = localTimeOfSerial(serial);
  const two = (number: number) => String(number).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year).padStart(4, '0'),
    yy: two(year % 100),
    dd: two(day),
    d: String(day),
    HH: two(hour),
    hh: two(hour),
    H: String(hour),
    h: String(hour),
    ss: two(second),
    s: String(second),
  };
  let afterHour = false;
  return format.replace(/"([^"]*)"|\\(.)|y+|M+|m+|d+|H+|h+|s+|[A-Za-z]/g, (token, quoted, escaped) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
    if (/^[Hh]/.test(token)) afterHour = true;
    const isMinute = /^m+$/.test(token) && afterHour;
    if (/^[Mm]{1,2}$/.test(token)) {
      const number = isMinute ? minute : month;
      return token.length === 2 ? two(number) : String(number);
    }
    const shown = parts[token];
    if (shown === undefined) throw unsettled(`the date format ${format}`);
    return shown;
  });
}

/** `0.00`, `0.##`, `#,##0`, `0.0%`, with literal text before and after; sections for positive; negative; zero. */
function showNumber(number: number, format: string, locale: Locale): string {
  const sections = format.split(';');
  const negative = sections[1];
  const zero = sections[2];
  if (number === 0 && zero !== undefined) return showSection(0, zero, locale);
  if (number < 0 && negative !== undefined) return showSection(-number, negative, locale);
  return showSection(number, sections[0] ?? '', locale);
}

function showSection(number: number, section: string, locale: Locale): string {
  const match = /^((?:"[^"]*"|\\.|[^0#"\\])*)([0#,]*)(?:(\.)([0#]*))?((?:"[^"]*"|\\.|[^0#"\\])*)$/.exec(section);
  if (match === null) throw unsettled(`the number format ${section}`);
  const [, before = '', whole = '', point = '', decimals = '', after = ''] = match;
  if (/[?*_[\]/]/.test(unquoted(before) + unquoted(after))) throw unsettled(`the number format ${section}`);
  const literal = unquote(before);
  if (whole === '' && point === '') return literal + unquote(after);
  const { decimal, group } = notations[locale];
  const scaled = Math.abs(number) * (unquoted(after).includes('%') ? 100 : 1);
  const [digits = '0', fraction = ''] = roundedText(scaled, decimals.length).split('.');
  const minimum = whole.replace(/[^0]/g, '').length;
  const padded = (minimum === 0 && digits === '0' ? '' : digits).padStart(minimum, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  const kept = fraction.slice(0, decimals.lastIndexOf('0') + 1);
  const shownFraction = kept + fraction.slice(kept.length).replace(/0+$/, '');
  const isZero = /^0*$/.test(digits + fraction);
  const sign = number < 0 && !isZero ? '-' : '';
  return `${sign}${literal}${grouped}${point === '' ? '' : decimal}${shownFraction}${unquote(after)}`;
}

/** Half away from zero on the decimal text, as spreadsheets round: 1.005 shows 1.01. */
function roundedText(number: number, decimals: number): string {
  const [mantissa, exponent = '0'] = number.toPrecision(15).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
  const rounded = Number(`${Math.round(shifted)}e-${decimals}`);
  return rounded.toFixed(decimals);
}

function unquoted(literal: string): string {
  return literal.replace(/"[^"]*"|\\./g, '');
}

function unquote(literal: string): string {
  return literal.replace(/"([^"]*)"|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
}
