// How wide a text is, roughly, whatever the font: counted in letters of average width.

/** A little on the generous side, so that a line that is said to fit does. */
export function widthInLetters(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    if (/[ .,;:!|'ijlItfr()[\]“”]/.test(sign)) width += 0.62;
    else if (/[mwMWĐ%@]/.test(sign)) width += 1.5;
    else if (/\p{Lu}/u.test(sign)) width += 1.25;
    else width += 1.03;
  }
  return width;
}
