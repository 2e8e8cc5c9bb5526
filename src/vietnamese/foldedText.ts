// A folded text that remembers where each of its letters stood, so that what is found in it can be shown as it was written.

import { fold } from './text.ts';

export interface FoldedText {
  /** The same as fold() makes of it. */
  readonly text: string;
  /** The place in the original (UTF-16) where the letter at `index` begins; the original's length for the end of the text. */
  readonly startOf: (index: number) => number;
  /** The place in the original just after the letters before `index`. */
  readonly endOf: (index: number) => number;
}

/** A letter with its combining marks, or a run of white space: what folding never takes apart. */
const UNITS = /[\s\u00a0\u200b\ufeff]+|[^\s\u00a0\u200b\ufeff][\u0300-\u036f]*/gu;
const PLAIN = /^[!-~]$/;
const JOINER = /^[-/&]$/;

/** Folds a text and keeps the places. Time and memory grow with the text's length. */
export function foldedText(original: string): FoldedText {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const unit of units(original)) {
    const letter = PLAIN.test(unit.text) ? unit.text.toLowerCase() : fold(unit.text) || ' ';
    const last = letters[letters.length - 1];
    if (letter === ' ' && (last === undefined || last === ' ' || JOINER.test(last))) continue;
    if (JOINER.test(letter) && last === ' ') {
      letters.pop();
      starts.pop();
      ends.pop();
    }
    for (const part of letter.split('')) {
      letters.push(part);
      starts.push(unit.start);
      ends.push(unit.end);
    }
  }
  if (letters[letters.length - 1] === ' ') letters.pop();
  return {
    text: fold(letters.join('')), // places the tones, which takes two letters together and keeps their number
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => ends[index - 1] ?? 0,
  };
}

function units(original: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const pattern = new RegExp(UNITS);
  for (let match = pattern.exec(original); match !== null; match = pattern.exec(original)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
