// Texts of which nobody has settled what Google makes of them: it may take them for a number, a date, a time, an amount, a formula or an error.

import { isWellFormed } from '../formulas/syntax.ts';
import { tokens } from '../formulas/tokens.ts';

const MONTH = '(?:tháng|thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
const WEEKDAY = '(?:thứ|chủ nhật|mon|tue|wed|thu|fri|sat|sun)\\p{L}*(?: \\p{L}+){0,3}';
const CURRENCY = '(?:\\p{Sc}|đ|vnđ|vnd|usd|eur)';

const DOUBTFUL: readonly RegExp[] = [
  // Digits and signs in a notation that is not the locale's.
  /^[-(+%]?\s?\d[\d.,/\s:%()-]*$/u,
  /^\d[\d.,]*e[+-]?\d+%?$/iu,
  // Days and times in words.
  new RegExp(`^\\d{1,2}[\\s./-]*${MONTH}`, 'iu'),
  new RegExp(`^${MONTH}\\.?[\\s./-]*\\d`, 'iu'),
  /^ngày\s+\d/iu,
  new RegExp(`^${WEEKDAY}[,.]?\\s*\\d{1,2}[\\s./-]+(?:\\d|${MONTH})`, 'iu'),
  /^\d{1,2}(?::\d{2}){0,2}\s*(?:am|pm|sa|ch)$/iu,
  /^\d{1,2}\s?h(?:\s?\d{2})?$/iu,
  /^\d{4}-\d{2}-\d{2}t\d/iu,
  // Amounts of money.
  new RegExp(`^-?${CURRENCY}\\s?-?\\d[\\d.,\\s]*$`, 'iu'),
  new RegExp(`^-?\\d[\\d.,\\s]*${CURRENCY}$`, 'iu'),
  // What stands for true, false or an error elsewhere, and what another sign might start.
  /^(?:vrai|faux|wahr|falsch)$/iu,
  /^#(?:n\/a|ref!|value!|div\/0!|num!|name\?|null!|error!|spill!|calc!)$/iu,
  /^[＝＋－＠]/u,
  /^'$/u,
];

/** Whether Google may take the trimmed text, which is no number, date, error or formula as far as is known, for one all the same. */
export function isDoubtful(trimmed: string): boolean {
  return DOUBTFUL.some((form) => form.test(trimmed)) || mayBeFormula(trimmed);
}

/** Behind a space an equals sign or a plus may start a formula still, and so may a minus or an at before what reads as one. */
function mayBeFormula(trimmed: string): boolean {
  if (/^[=+]./su.test(trimmed)) return true;
  return /^[-@]./su.test(trimmed) && isWellFormed(tokens(trimmed.slice(1), 'en_US'));
}

/** Whether something else than plain spaces stands around the text: a number there may be one, or not. */
export function isOddlySpaced(text: string): boolean {
  const inside = text.trim();
  const start = text.indexOf(inside);
  const around = text.slice(0, start) + text.slice(start + inside.length);
  return /[^ ]/.test(around);
}

/** Signs of which nobody knows whether a cell keeps them: control signs but the line break and the tab, and halves of a letter. */
export function holdsOddSigns(text: string): boolean {
  return /[^\P{Cc}\n\t]|\p{Cs}/u.test(text);
}
