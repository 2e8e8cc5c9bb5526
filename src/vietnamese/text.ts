// How two Vietnamese texts are made comparable: Unicode form, white space, tone placement, dashes and quotes.

/** White space that is not one plain space between two words. Most texts hold none, and asking is cheaper than replacing every space by itself. */
const UNTIDY = /[^\S ]|\u200b| {2}/;

/** One Unicode form (NFC), single spaces, no space at either end. Line breaks count as spaces. */
export function tidy(text: string): string {
  const composed = text.normalize('NFC');
  return (UNTIDY.test(composed) ? composed.replace(/[\s\u200b]+/g, ' ') : composed).trim();
}

/**
 * The form in which two ways of writing the same thing are equal: tidy, lower case, `hoà`/`hòa` alike, one kind of dash and of quotes, and no
 * space around dashes, slashes and ampersands. For comparing only, never shown.
 */
export function fold(text: string): string {
  const lower = tidy(text).toLowerCase();
  const plain = MARKS.test(lower) ? withPlainMarks(lower) : lower;
  return plain.replace(OLD_TONE_PLACEMENT, (vowels) => NEW_TONE_PLACEMENT[vowels] ?? vowels);
}

/** Most words hold none of these. */
const MARKS = /[-/&‐‑‒–—−“”„‟«»‘’‚‛]/;

function withPlainMarks(text: string): string {
  return text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/ ?([-/&]) ?/g, '$1');
}

/** `fold` with every mark taken off its letter: "Nội vụ" -> "noi vu", "Đà Nẵng" -> "da nang". For searching by people who type without marks. */
export function foldWithoutMarks(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** The old school puts the tone on the first vowel of oa, oe, uy at the end of a syllable, the new one on the second. */
const NEW_TONE_PLACEMENT: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};

const OLD_TONE_PLACEMENT = new RegExp(Object.keys(NEW_TONE_PLACEMENT).join('|'), 'g');

/** The names written in one cell: one a line or parted by semicolons (names of offices contain commas). */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[;\n\r]+/)
    .map(tidy)
    .filter((name) => name !== '');
}
