// Breaks a name into lines that fit, since a canvas breaks none.

/** At most `most` lines of about `letters` letters; what does not fit is left out with dots. */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  // Dots after a dash or a comma would look like a slip.
  const last = (lines[most - 1] ?? '').replace(/[\s–,;-]+$/, '');
  return [...lines.slice(0, most - 1), `${last}…`];
}
