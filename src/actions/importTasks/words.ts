// The words of a task or criterion as sets, so that two texts can be compared without regard to how they were typed.

import { fold } from '../../vietnamese/text.ts';

/** The syllables and numbers of a text, folded, in order. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Neighbouring pairs, which carry the meaning in Vietnamese: "thủ tục", "tục hành", "hành chính". */
export function wordPairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** Share of the words that two texts have in common, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}
