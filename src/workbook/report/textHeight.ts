// How high a text of the report stands where cells are joined: such rows do not grow with their words.

/** In pixels. */
export const LEAST_HEIGHT = 21;

/** `size` in points. */
interface Lettering {
  readonly size: number;
  readonly bold: boolean;
}

/** Pixels that a line of a size takes, and how wide its letters are on average; bold ones are wider, capitals still more. */
const LINE_HEIGHT_OF_A_POINT = 1.7;
const LETTER_WIDTH_OF_A_POINT = 0.6;
const BOLD = 1.2;
const CAPITALS = 1.5;

/** A guess in pixels, on the generous side: a cut line is worse than a gap. `width` in pixels. */
export function heightOf(text: string, { size, bold }: Lettering, width: number): number {
  const wider = text === text.toUpperCase() ? CAPITALS : bold ? BOLD : 1;
  const letters = Math.max(1, Math.floor(width / (size * LETTER_WIDTH_OF_A_POINT * wider)));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0);
  return Math.max(LEAST_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT_OF_A_POINT) + 4);
}

/** Lines that the words need where so many letters fit; a word that is longer is broken. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of text.split(' ')) {
    if (taken > 0 && taken + 1 + length > letters) {
      lines++;
      taken = 0;
    }
    taken += (taken > 0 ? 1 : 0) + length;
    while (taken > letters) {
      lines++;
      taken -= letters;
    }
  }
  return lines;
}
