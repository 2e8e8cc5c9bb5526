// Takes a pasted text apart into lines that can be read: one Unicode form, plain spaces, no remains of bold or italic marks.

export interface Line {
  /** Its place in the text as pasted, from 1. */
  readonly number: number;
  /** Trimmed; tabs are kept, for they part the cells of a table. */
  readonly text: string;
  /** True where bold marks were left open at the end of the line: what is bold goes on below. */
  readonly boldGoesOn: boolean;
  /** True where the line closes a bold that some line opened at its very beginning: a heading ends here. */
  readonly boldEnds: boolean;
}

/** A bold opened by mistake must not swallow the text. */
const MOST_BOLD_LINES = 6;

/** All lines of the text, blank ones included. */
export function readLines(text: string): readonly Line[] {
  let openSince: number | null = null;
  return text
    .normalize('NFC')
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((raw, index) => {
      const marks = raw.match(/\*{2,3}/g)?.length ?? 0;
      const startsBold = openSince === null && /^\s*(?:#+ ?)?\*{2,3}\S/.test(raw);
      if (openSince !== null && index - openSince >= MOST_BOLD_LINES) openSince = null;
      const wasOpen = openSince !== null;
      const isOpen: boolean = wasOpen ? marks % 2 === 0 : startsBold && marks % 2 === 1;
      if (isOpen && !wasOpen) openSince = index;
      if (!isOpen) openSince = null;
      const boldEnds = /\*{2,3}\s*$/.test(raw) && !isOpen && (wasOpen ? marks === 1 : startsBold && marks === 2);
      return { number: index + 1, text: plainLine(raw), boldGoesOn: isOpen, boldEnds };
    });
}

/** Without emphasis marks, escapes and invisible letters; a bullet's "* " stays. */
export function plainLine(raw: string): string {
  return raw
    .replace(/^(\s*\d{1,2})\ufe0f?\u20e3\s*/, '$1. ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]|\ufe0e|\ufe0f/g, '')
    .replace(/[^\S\t]/g, ' ')
    .replace(/\\([-.*_#()[\]])/g, '$1')
    .replace(/^ *#{1,6} /, '')
    .replace(/\*{2,}|_{3,}/g, '')
    .replace(/^( *\* +)|\*/g, (_, bullet: string | undefined) => bullet ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/g, '')
    .replace(/^o[\t ](?=\p{Lu})/u, '◦ ');
}
