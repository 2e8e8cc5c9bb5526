// What a cell holds, told without Google: read from a sheet, or about to be written to one.

import type { CalendarDate } from '../domain/calendarDate.ts';

/** A day in a cell; a time of day that stood with it is dropped. */
export interface DateCell {
  readonly date: CalendarDate;
}

/** A cell that holds a date outside the calendar the add-on reads (years 1000 to 9999). */
export interface StrangeDateCell {
  readonly strange: string;
}

/** '' is a blank cell. Errors arrive as their text ("#REF!"). */
export type Cell = string | number | boolean | DateCell | StrangeDateCell;

/** A formula that the add-on writes, with the number it must show today: told apart from a stale or foreign one by that number. */
export interface FormulaCell {
  readonly formula: string;
  readonly shows: number;
}

/** What the add-on writes: text (never read as a formula), a number, a day, one of its own formulas, or '' for blank. */
export type WrittenCell = string | number | DateCell | FormulaCell;

export function isDateCell(cell: Cell | WrittenCell): cell is DateCell {
  return typeof cell === 'object' && 'date' in cell;
}

export function isFormulaCell(cell: WrittenCell): cell is FormulaCell {
  return typeof cell === 'object' && 'formula' in cell;
}

/** A cell counts as blank when it holds nothing that is seen: white space, or what came along from a web page. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && /^[\s\u200b]*$/.test(cell);
}

/** Numbers that Google stored and ours differ by less than this when they are the same. */
const SAME_NUMBER = 1e-9;

/** Whether the cell that was read shows what would be written, so that nothing needs writing. */
export function alreadyHolds(present: Cell, wanted: WrittenCell): boolean {
  if (typeof wanted === 'number') return typeof present === 'number' && Math.abs(present - wanted) <= SAME_NUMBER;
  if (typeof wanted === 'string') {
    const text = keepable(wanted);
    return present === text || (present === `'${text}` && needsQuote(text));
  }
  if (isDateCell(wanted)) return typeof present === 'object' && isDateCell(present) && present.date === wanted.date;
  return typeof present === 'number' && present === wanted.shows;
}

/** A cell takes 50,000 characters; room is left for the apostrophe that keeps a text a text. */
const MOST_CHARACTERS = 49_000;

/** What of it a cell can take: words that quote the longest cells of people would be refused, and with them all that is written. */
export function fitting(cell: WrittenCell): WrittenCell {
  return typeof cell === 'string' && cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS)}…` : cell;
}

/**
 * The text as it is written. What people paste from elsewhere may hold line breaks of other kinds, control signs and halves of letters, of which it
 * is not certain that a cell keeps them: breaks become plain ones, the rest goes.
 */
export function keepable(text: string): string {
  if (!/[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029]/u.test(text)) return text;
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '');
}

/** Text that Google would read as a formula, or whose own apostrophe it would swallow, is written behind an apostrophe. */
export function needsQuote(text: string): boolean {
  return /^[=+\-@'＝＋]/.test(text);
}
