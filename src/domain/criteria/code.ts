// Reads the code of a criterion as people type it: "II", "b.", "1.2.", " 1. 2 ", "II.4".

import { tidy } from '../../vietnamese/text.ts';
import type { Reading } from '../reading.ts';

export type CriterionCode =
  /** Blank, or a bullet ("-", "+", "a)"): the row has no code of its own. */
  | { readonly kind: 'none' }
  /** Opens a block: upper-case Roman number or single letter. */
  | { readonly kind: 'section'; readonly section: string }
  /** A number below a block; `section` where the block was typed with it ("II.4"). */
  | { readonly kind: 'number'; readonly section: string | null; readonly path: string }
  | { readonly kind: 'unreadable'; readonly text: string; readonly became: 'date' | 'number' | 'other' };

/** Deeper codes are refused, which also keeps the search for a parent short. */
const MOST_LEVELS = 8;

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const LETTER = /^[A-ZĐ]$/;
const NUMBERS = /^\d{1,4}(?:\.\d{1,4})*$/;
const BULLET = /^(?:[-+*•–—]|\(?[a-zđ]\))$/;

/**
 * A cell that Sheets had turned into a date or a decimal number is `unreadable`, for "1.10" and "1.1" can't be told apart there. A whole number
 * below 100 is still the code it was typed as.
 */
export function readCriterionCode(cell: Reading<string>): CriterionCode {
  if (cell.kind === 'blank') return { kind: 'none' };
  if (cell.kind === 'unreadable') {
    const text = tidy(cell.text);
    return /^[1-9]\d?$/.test(text) ? number(null, text) : { kind: 'unreadable', text, became: turnedInto(text) };
  }
  return readCodeText(cell.value);
}

/** The same for a code in running text, such as one of those in `Tiêu chí liên quan`. */
export function readCodeText(text: string): CriterionCode {
  const typed = tidy(text);
  if (typed === '' || BULLET.test(typed)) return { kind: 'none' };
  const code = typed
    .toUpperCase()
    .replace(/^(?:PHẦN|MỤC|TIÊU CHÍ) /, '')
    .replace(/ ?\. ?/g, '.')
    .replace(/^\(|[.)]+$/g, '');
  const { section, rest } = splitSection(code);
  if (section !== null && rest === '') return { kind: 'section', section };
  if (NUMBERS.test(rest) && rest.split('.').length <= MOST_LEVELS) return number(section, rest);
  return { kind: 'unreadable', text: typed, became: 'other' };
}

export function isRoman(section: string): boolean {
  return section !== '' && ROMAN.test(section);
}

/** "A.I.1.2" -> "A.I" and "1.2"; a section has at most two parts. */
function splitSection(code: string): { readonly section: string | null; readonly rest: string } {
  const parts = code.split('.');
  let sections = 0;
  while (sections < 2 && isSection(parts[sections])) sections += 1;
  return {
    section: sections === 0 ? null : parts.slice(0, sections).join('.'),
    rest: parts.slice(sections).join('.'),
  };
}

function isSection(part: string | undefined): boolean {
  return part !== undefined && (isRoman(part) || LETTER.test(part));
}

function number(section: string | null, digits: string): CriterionCode {
  return { kind: 'number', section, path: digits.split('.').map(Number).join('.') };
}

function turnedInto(text: string): 'date' | 'number' | 'other' {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}/.test(text)) return 'date';
  return /^-?\d/.test(text) ? 'number' : 'other';
}
