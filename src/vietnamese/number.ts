// How a number is said and read in Vietnamese: decimal comma, thousands dot, counts with a leading zero.

/** At most `decimals` places, no trailing zeros, decimal comma and thousands dots: 39.67 -> "39,67", 1140 -> "1.140". Never "-0". */
export function formatNumber(value: number, decimals = 2): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const kept = fraction.replace(/0+$/, '');
  const sign = rounded < 0 ? '-' : '';
  return kept === '' ? `${sign}${grouped}` : `${sign}${grouped},${kept}`;
}

/** What a spreadsheet keeps of a number, and shows where someone clicks on it. */
const DIGITS_KEPT = 15;
const DECIMALS_KEPT = 10;

/** A number as a person types it: decimal comma, no thousands dots, whatever binary fractions add left out: 1234567.89 -> "1234567,89". */
export function plainNumber(value: number): string {
  const kept = Number(roundHalfUp(value, DECIMALS_KEPT).toPrecision(DIGITS_KEPT));
  const digits = Math.abs(kept) < 1e-6 ? kept.toFixed(DECIMALS_KEPT).replace(/\.?0+$/, '') : String(kept);
  return digits.replace('.', ',');
}

/** A ratio as a percentage: 0.66117 -> "66,12%". */
export function formatPercent(ratio: number, decimals = 2): string {
  return `${formatNumber(ratio * 100, decimals)}%`;
}

/** A count the way official texts write it: below ten with a leading zero, 1 -> "01", 0 -> "0". */
export function formatCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count, 0);
}

/** Half away from zero at the given place, unmoved by binary fractions: 1.005 -> 1.01. A number too large to have anything at that place stays. */
export function roundHalfUp(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const slack = scaled * Number.EPSILON * 4;
  if (slack > 0.25) return value;
  const rounded = Math.round(scaled + slack) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Reads a number as Vietnamese and as programs write it: "39,67", "39.67", "1.234,5", "1,234.5", "1.140". A single separator before exactly three
 * digits is a thousands sign only where it is a dot and the number does not begin with 0 ("0.125" is a fraction; "1,125" has a decimal comma).
 * Null for anything else, signs other than a leading minus included.
 */
export function readNumber(text: string): number | null {
  const compact = withoutSpaces(text);
  if (!/^-?\d[\d.,]*$/.test(compact) || /[.,]$/.test(compact)) return null;
  const sign = compact.startsWith('-') ? -1 : 1;
  const digits = sign === -1 ? compact.slice(1) : compact;
  const plain = withDecimalPoint(digits);
  return plain === null ? null : sign * Number(plain);
}

/** True where a text such as "1.125" can mean one and an eighth or one thousand one hundred and twenty-five. */
export function isAmbiguousNumber(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(withoutSpaces(text));
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

function withDecimalPoint(digits: string): string | null {
  if (/^\d+$/.test(digits)) return digits;
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replace(/\./g, '').replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(digits)) return digits.replace(/,/g, '');
  if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(digits)) return digits.replace(/,/g, '');
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace(',', '.');
  return null;
}
