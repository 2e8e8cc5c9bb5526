// The script that most people write: it reads and writes each cell by itself. Its calls are counted on the local Google, not timed.
/// <reference types="google-apps-script" />

import { sheetName } from '../../../src/workbook/schema/index.ts';
import { sizedBoard } from '../calls/sizedBoard.ts';
import { columnLetterOf } from '../largeWorkbook.ts';

const ROWS_TRIED = 200;

/** What such a script looks at and what it fills in, in each row of the two tables. */
const COLUMNS = {
  criteria: {
    read: ['maxPoints', 'scoringRule', 'result', 'status', 'leadUnits'],
    write: ['selfPoints', 'achieved', 'reachable', 'lost'],
  },
  tasks: {
    read: ['leadUnits', 'deadline', 'progress', 'completedOn', 'relatedCriteria'],
    write: ['dueOn', 'state', 'relatedPoints'],
  },
} as const;

export interface CallsCompared {
  /** Of an update, whatever the number of rows. */
  readonly update: number;
  /** Of the script cell by cell, for so many criteria and so many tasks. */
  readonly cellByCell: (rows: number) => number;
}

/** Both on a board of `ROWS_TRIED` criteria and tasks; the script's calls grow with the rows and are told for any number of them. */
export async function compareCalls(): Promise<CallsCompared> {
  const { google, script } = await sizedBoard(ROWS_TRIED);
  script.run('updateFigures');
  const update = google.meter.total();
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    for (const key of ['criteria', 'tasks'] as const) fillCellByCell(app, key);
  });
  const perRow = google.meter.total() / ROWS_TRIED;
  return { update, cellByCell: (rows) => Math.round(perRow * rows) };
}

function fillCellByCell(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, key: keyof typeof COLUMNS): void {
  const sheet = app.getActiveSpreadsheet().getSheetByName(sheetName(key));
  const { read, write } = COLUMNS[key];
  for (let row = 2; row <= ROWS_TRIED + 1; row++) {
    const values = read.map((column) => sheet?.getRange(`${columnLetterOf(key, column)}${row}`).getValue());
    for (const column of write) sheet?.getRange(`${columnLetterOf(key, column)}${row}`).setValue(values.join(' '));
  }
}
