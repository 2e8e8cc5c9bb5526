// Words that are longer than a page for a phone can show, cut.

const MOST_LETTERS = 120;

export function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
