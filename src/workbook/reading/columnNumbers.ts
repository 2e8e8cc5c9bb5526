// Knows the row of numbers that official tables carry right below their headers: (1) (2) (3) …

import { type Cell, isBlank } from '../cell.ts';
import { cellText } from './readCell.ts';

/** Fewer numbers in order could be a row of the table. */
const FEWEST = 3;

/** Whether each filled cell holds one more than the one before it, from 1 or 0 on, with or without brackets ("(4)", "5=3+4"). */
export function isRowOfColumnNumbers(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).replace(/\s/g, ''));
  if (texts.length < FEWEST) return false;
  const numbers = texts.map((text) =>
    Number(/^\(?(\d{1,2})\)?(?:=[\d()+\-*/:x]{1,20})?$/.exec(text)?.[1] ?? Number.NaN),
  );
  const [first = Number.NaN] = numbers;
  return (first === 0 || first === 1) && numbers.every((number, place) => number === first + place);
}
