// Breaks a name into lines that fit, since a canvas breaks none.

/** At most two lines of about `letters` letters; what does not fit is left out with dots. */
export function linesOf(text: string, letters: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines;
  if (second === undefined) return [first];
  return [first, rest.length === 0 ? second : `${second}…`];
}
