// Finds the board's own units in a text, by name or alias; the longest name first, since names contain "và" and commas.

import { tidy } from '../../../vietnamese/text.ts';
import type { NoticeUnit } from '../notice.ts';
import { type Word, wordsOf } from '../text/words.ts';

export interface BoardUnits {
  /** The unit whose name or alias begins at `index`, as the board writes it, and how many words the name takes here. */
  readonly unitAt: (words: readonly Word[], index: number) => { readonly name: string; readonly length: number } | null;
}

/** Of two units with the same name or alias the first one wins; names win over aliases. */
export function boardUnits(units: readonly NoticeUnit[]): BoardUnits {
  const names = new Map<string, string>();
  const firstWords = new Set<string>();
  let longest = 0;
  const remember = (spelling: string, name: string) => {
    const parts = wordsOf(spelling);
    const key = keyOf(parts, 0, parts.length);
    if (key === '' || names.has(key)) return;
    names.set(key, tidy(name));
    firstWords.add(firstOf(key));
    longest = Math.max(longest, key.split(' ').length);
  };
  for (const unit of units) remember(unit.name, unit.name);
  for (const unit of units) for (const alias of unit.aliases ?? []) remember(alias, unit.name);

  return {
    unitAt: (words, index) => {
      if (!firstWords.has(firstOf(keyOf(words, index, 1)))) return null;
      for (let length = Math.min(longest, words.length - index); length > 0; length -= 1) {
        const name = names.get(keyOf(words, index, length));
        if (name !== undefined) return { name, length };
      }
      return null;
    },
  };
}

/** A whole name as the board writes it; the name itself where the board does not know it. */
export function nameOnBoard(name: string, board: BoardUnits): string {
  const words = wordsOf(name);
  const known = board.unitAt(words, 0);
  return known !== null && known.length === words.length ? known.name : name;
}

function firstOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** Commas and dashes inside a name don't tell two units apart, other signs do; "HĐND & UBND" and "HĐND và UBND" are one. */
function keyOf(words: readonly Word[], index: number, length: number): string {
  return words
    .slice(index, index + length)
    .map(
      (word, step) =>
        `${step > 0 && /[;:.()]/.test(word.gap) ? '; ' : step > 0 && word.gap === '&' ? 'và ' : ''}${word.folded}`,
    )
    .join(' ')
    .replace(/[-/]/g, ' ')
    .replace(/&/g, ' và ')
    .replace(/^vp(?= |$)/, 'văn phòng')
    .replace(/^p(?= |$)/, 'phòng')
    .trim();
}
