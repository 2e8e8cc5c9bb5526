// The in-memory spreadsheet file: its sheets, its settings and the marks left on it.

import { refusals, unsettled } from '../calls/refusals.ts';
import type { Locale } from './locale.ts';
import { blankSheet, type Sheet } from './sheet.ts';

export interface Metadata {
  readonly id: number;
  readonly key: string;
  value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** null marks the spreadsheet itself. */
  readonly sheetId: number | null;
}

export interface Workbook {
  readonly id: string;
  name: string;
  locale: Locale;
  /** IANA name. */
  timeZone: string;
  sheets: Sheet[];
  metadata: Metadata[];
  activeSheetId: number;
  nextId: number;
}

/** A new file as Google makes one: a single blank sheet. */
export function newWorkbook(name: string, locale: Locale, timeZone: string): Workbook {
  const first = blankSheet(0, locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1');
  return {
    id: 'local-spreadsheet',
    name,
    locale,
    timeZone,
    sheets: [first],
    metadata: [],
    activeSheetId: first.id,
    nextId: 1,
  };
}

/** Names differ by more than case, as Google wants them to. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

export function sheetWithId(workbook: Workbook, id: number): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw refusals.sheetGone();
  return sheet;
}

export function sheetIndex(workbook: Workbook, id: number): number {
  return workbook.sheets.indexOf(sheetWithId(workbook, id));
}

export function nextId(workbook: Workbook): number {
  workbook.nextId++;
  return workbook.nextId - 1;
}

const MOST_CELLS = 10_000_000;

/** Refuses what would make the workbook larger than Google lets it grow. */
export function mustHaveRoom({ sheets }: Workbook, addedCells: number): void {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  if (cells + addedCells > MOST_CELLS) throw refusals.tooManyCells();
}

/** Sheet ids look like Google's: large, and in no order. */
export function nextSheetId(workbook: Workbook): number {
  return (nextId(workbook) * 104_729_311) % 2_147_483_647;
}

export function mustBeFreeName(workbook: Workbook, name: string, exceptId?: number): void {
  if (name === '' || name.length > 100) throw refusals.wrongArgument('a sheet name of 1 to 100 characters', name);
  const taken = workbook.sheets.some(
    (sheet) => sheet.id !== exceptId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw refusals.sheetNameTaken(name);
}

/** A name of which it is certain that Google keeps it as a script gives it. */
export function mustBePlainName(name: string): void {
  if (name.trim() !== name || /[[\]*?:/\\\p{Cc}]|^'|'$/u.test(name)) throw unsettled(`a sheet of the name ${name}`);
}
