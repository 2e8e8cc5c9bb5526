// How a text that is too long for its place is cut: behind a whole word, with an ellipsis.

/** A letter with the marks that stand apart from it, as in texts of the decomposed form. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** What would stand lost before an ellipsis. */
const LOOSE_END = /[\s,;:.(/–—-]+$/;

/**
 * At most `mostLetters` as a reader counts them, the ellipsis included. A word is cut only where keeping words whole would leave less than half of
 * the room filled. No letter is parted from its marks.
 */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  const letters = text.match(LETTER) ?? [];
  if (letters.length <= mostLetters) return text;
  const room = mostLetters - 1;
  let end = room;
  while (end > 0 && !isSpace(letters[end])) end--;
  return `${letters
    .slice(0, end < room / 2 ? room : end)
    .join('')
    .replace(LOOSE_END, '')}…`;
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && letter.trim() === '';
}
