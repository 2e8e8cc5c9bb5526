// Reads one cell as the kind of its column; what can't be read stays what the user sees, never a guess.

import { type CalendarDate, readTypedDate } from '../../domain/calendarDate.ts';
import { BLANK, type Reading, read, unreadable } from '../../domain/reading.ts';
import type { OrderedDeadline } from '../../domain/tasks/taskRow.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { isAmbiguousNumber, plainNumber, readNumber } from '../../vietnamese/number.ts';
import { fold, splitNames, tidy } from '../../vietnamese/text.ts';
import { type Cell, isBlank, isDateCell } from '../cell.ts';

/** The cell as text, the way a person would type it: "0,85", "31/12/2023", TRUE as "Có" is not guessed: "TRUE". */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return isBlank(cell) ? '' : cell.trim();
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDateCell(cell) ? formatDate(cell.date) : cell.strange;
}

/**
 * A code must be text: a number or a date there may have been "1.10" or "1/2" once, so it is refused. Only a whole number below 1000 can be nothing but
 * the number that was typed ("1.100" is 1100 in Vietnam).
 */
export function readCode(cell: Cell): Reading<string> {
  if (isBlank(cell)) return BLANK;
  if (isWholeNumber(cell)) return read(String(cell));
  return typeof cell === 'string' ? read(tidy(cell)) : unreadable(cellText(cell));
}

/** A number that reads the same in every locale, with no sign, decimal or thousands. */
export function isWholeNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < 1000;
}

export function readNames(cell: Cell): readonly string[] {
  return splitNames(cellText(cell));
}

/** Points: a number, or text that is one ("39,67", "39.67"). "1.125" as text is refused, for it can mean two numbers. */
export function readPoints(cell: Cell): Reading<number> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return Number.isFinite(cell) ? read(cell) : unreadable(String(cell));
  if (typeof cell !== 'string') return unreadable(cellText(cell));
  const number = isAmbiguousNumber(cell) ? null : readNumber(cell);
  return number === null ? unreadable(tidy(cell)) : read(number);
}

/** A day: a date cell, or text that is one ("31/12/2023", "31/12/23"). */
export function readDate(cell: Cell): Reading<CalendarDate> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'object') return isDateCell(cell) ? read(cell.date) : unreadable(cell.strange);
  const date = typeof cell === 'string' ? readTypedDate(withWholeYear(cell)) : null;
  return date === null ? unreadable(cellText(cell)) : read(date);
}

export function readDeadlineCell(cell: Cell): OrderedDeadline {
  if (isBlank(cell)) return { kind: 'blank' };
  if (typeof cell === 'object' && isDateCell(cell)) return { kind: 'date', date: cell.date };
  const text = cellText(cell);
  const date = withWholeYear(text) === text ? null : readTypedDate(withWholeYear(text));
  return date === null ? { kind: 'words', text } : { kind: 'date', date };
}

/** "15/12/23" -> "15/12/2023", the way Sheets itself reads what is typed; any other text as it is. */
function withWholeYear(text: string): string {
  const [, day, year] = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)$/.exec(tidy(text)) ?? [];
  return day === undefined ? text : `${day}20${year}`;
}

/** One of the choices, whatever its capitals, tones or spaces. */
export function choiceReader<Key extends string>(choices: Readonly<Record<Key, string>>): (cell: Cell) => Reading<Key> {
  const keys = new Map<string, Key>();
  for (const key of Object.keys(choices) as Key[]) keys.set(fold(choices[key]), key); // the keys of a record are its own
  return (cell) => {
    if (isBlank(cell)) return BLANK;
    const text = cellText(cell);
    const key = keys.get(fold(text));
    return key === undefined ? unreadable(text) : read(key);
  };
}
