// Roman numerals, by which sections and appendices are numbered.

const NUMERALS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 -> "IV". */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, numeral] of NUMERALS) {
    for (; rest >= value; rest -= value) text += numeral;
  }
  return text;
}
