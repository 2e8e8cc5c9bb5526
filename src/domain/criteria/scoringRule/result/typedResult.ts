// Reads a result as a clerk types it: "85%", "0,85", "17/20", "3 lần", "Chậm 2 ngày", "31/12/2023", "Đạt".

import { readDateParts } from '../../../../vietnamese/date.ts';
import { readNumber } from '../../../../vietnamese/number.ts';
import { type CalendarDate, readTypedDate } from '../../../calendarDate.ts';
import { comparable } from '../reading/wording/comparable.ts';

export type TypedResult =
  | { readonly kind: 'blank' }
  /** With a percent sign; 1.2 for "120%". */
  | { readonly kind: 'percent'; readonly ratio: number }
  | { readonly kind: 'fraction'; readonly part: number; readonly whole: number; readonly unit: string }
  /** `lead` and `unit` are the words around the number, comparable: "chậm" and "ngày". */
  | { readonly kind: 'number'; readonly value: number; readonly lead: string; readonly unit: string }
  | { readonly kind: 'day'; readonly date: CalendarDate }
  | { readonly kind: 'words' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export type Refusal = 'negative' | 'noSuchDay' | 'divisionByZero' | 'dayOrFraction' | 'tooLong';

const MOST_LETTERS = 300;

const NUMBER = '(\\d[\\d.,]*)';
const LEAD = '((?:[^\\d\\s%/]{1,15} ){0,4})';
const UNIT = '((?: ?[^\\d\\s%/(),;-]{1,15})(?:,? [^\\d\\s%/(),;-]{1,15}){0,5})?';
const NEGATIVE = /(?:^|\s|\/)-\d/;
const PERCENT = new RegExp(`^(?:(?:đạt|được|tỷ lệ|hoàn thành) )?${NUMBER} ?%$`);
const FRACTION = new RegExp(`^(?:(?:đạt|được) )?${NUMBER}/${NUMBER}${UNIT}$`);
const COUNTED = new RegExp(`^${LEAD}${NUMBER}${UNIT}$`);

export function readTypedResult(typed: string): TypedResult {
  if (typed.trim().length > MOST_LETTERS) return refused('tooLong');
  const text = comparable(typed);
  if (text === '') return typed.trim() === '' ? { kind: 'blank' } : { kind: 'words' };
  if (NEGATIVE.test(text)) return refused('negative');
  return readDay(text) ?? readPercent(text) ?? readFraction(text, typed) ?? readCounted(text) ?? { kind: 'words' };
}

function readDay(text: string): TypedResult | null {
  const day = text.replace(/^ngày (?=\d{1,2}[^\d\s])/, '');
  const date = readTypedDate(day);
  if (date !== null) return { kind: 'day', date };
  return readDateParts(day) === null ? null : refused('noSuchDay');
}

function readPercent(text: string): TypedResult | null {
  const percent = numberOf(PERCENT.exec(text)?.[1]);
  return percent === null ? null : { kind: 'percent', ratio: percent / 100 };
}

/** "05/12" is as likely the fifth of December, so a leading zero is refused where a day can be meant. */
function readFraction(text: string, typed: string): TypedResult | null {
  const match = FRACTION.exec(text);
  const part = numberOf(match?.[1]);
  const whole = numberOf(match?.[2]);
  if (match === null || part === null || whole === null) return null;
  if (whole === 0) return refused('divisionByZero');
  const canBeDay = Number.isInteger(part) && part >= 1 && part <= 31 && Number.isInteger(whole) && whole <= 12;
  if (canBeDay && /(?:^|\D)0\d/.test(typed)) return refused('dayOrFraction');
  return { kind: 'fraction', part, whole, unit: (match[3] ?? '').trim() };
}

function readCounted(text: string): TypedResult | null {
  const match = COUNTED.exec(text.replace(/\/(?:năm|quý|tháng|tuần)$/, ''));
  const value = numberOf(match?.[2]);
  if (match === null || value === null) return null;
  return { kind: 'number', value, lead: (match[1] ?? '').trim(), unit: (match[3] ?? '').trim() };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : readNumber(digits);
}

function refused(reason: Refusal): TypedResult {
  return { kind: 'refused', reason };
}
