// Parts a paragraph into sentences, with the place of each.

import { matchesOf } from './matches.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const END = /(?<![.!?…])(?:[.!?…]+|\.\/\.)["”)\]]*\s+(?=["“(]?[\p{Lu}])/gu;
/** Short forms that end in a full stop without ending a sentence. */
const SHORT_FORM =
  /(?:^|[\s(])(?:P|TP|TX|TT|Q|H|X|T|Th|ThS|TS|GS|PGS|BS|KS|CN|Tr|St|v\.v|VD|Đ|Đ\/c|TM|KT|TL|\p{Lu})\.\s*$/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end).trimEnd();
    if (piece !== '') sentences.push({ start, end: start + piece.length, text: piece });
    start = end;
  };
  for (const match of matchesOf(text, END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && SHORT_FORM.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    if (/^\.{2,}|^…/.test(match[0]) && /^["“(]?\p{Ll}/u.test(text.slice(end))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}
