// Workbooks of offices that kept sheets of their own before the add-on: opened for a test, and printed so that they can be compared.
/// <reference types="google-apps-script" />

import { columnLetter } from '../../../src/workbook/notation/columnLetter.ts';
import { type Board, openEmpty } from '../../board.ts';
import { asScript } from '../../local/world.ts';

export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** "A1:D1" */
  readonly merged?: readonly string[];
  /** Rows, 1-based, that someone hid. */
  readonly hidden?: readonly number[];
}

export interface ForeignBoard {
  readonly title: string;
  readonly sheets: readonly ForeignSheet[];
}

/** A workbook of the office's own in the Vietnamese locale, without a trace of the add-on. */
export function openForeign(sheets: readonly ForeignSheet[], locale: 'vi_VN' | 'en_US' = 'vi_VN'): Board {
  const board = openEmpty({ locale, timeZone: 'Asia/Ho_Chi_Minh' });
  const clerk = board.google.user('owner');
  onSpreadsheet(board, (spreadsheet) => {
    for (const { name } of sheets.slice(1)) spreadsheet.insertSheet(name);
  });
  clerk.renameSheet(board.google.sheetNames()[0] ?? '', sheets[0]?.name ?? 'Trang 1');
  for (const { name, rows } of sheets) {
    const width = Math.max(1, ...rows.map((row) => row.length));
    if (width > 26) clerk.insertColumns(name, 26, width - 26);
    if (rows.length > 0) clerk.paste(name, 'A1', rows);
  }
  mergeCells(board, sheets);
  for (const { name, hidden = [] } of sheets) clerk.hideRows(name, hidden, true);
  return board;
}

/** Brings a sheet of the office's own into a workbook that has others already. */
export function bringIn(board: Board, { name, rows }: ForeignSheet): void {
  onSpreadsheet(board, (spreadsheet) => {
    spreadsheet.insertSheet(name);
  });
  board.google.user('clerk').paste(name, 'A1', rows);
}

export function mergeCells(board: Board, sheets: readonly ForeignSheet[]): void {
  onSpreadsheet(board, (spreadsheet) => {
    for (const { name, merged = [] } of sheets) {
      for (const area of merged) spreadsheet.getSheetByName(name)?.getRange(area).merge();
    }
  });
}

function onSpreadsheet({ google }: Board, act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => void): void {
  asScript(google, ({ SpreadsheetApp }) => act(SpreadsheetApp.getActiveSpreadsheet()));
}

/** What a sheet shows and what is merged on it, a line a row: "5 | TT | Nội dung". */
export function printSheet(board: Board, sheet: string): string {
  const view = board.google.view(sheet);
  const merges = view.merges.map(
    ({ row, column, rows, columns }) =>
      `${columnLetter(column - 1)}${row}:${columnLetter(column + columns - 2)}${row + rows - 1}`,
  );
  const width = view.lastColumn;
  const lines = view.rows.map(({ cells }, at) => {
    const texts = cells.slice(0, width).map(({ shown }) => shown.replace(/\n/g, ' / '));
    while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
    return `${String(at + 1).padStart(2)} | ${texts.join(' | ')}`.trimEnd();
  });
  return [`[${sheet}]`, ...lines, merges.length === 0 ? 'merged: nothing' : `merged: ${merges.join(', ')}`].join('\n');
}
