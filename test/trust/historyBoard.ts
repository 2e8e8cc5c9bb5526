// The small board of an office that has kept the history for two weeks, what people do to that page, and whether a week was lost.
/// <reference types="google-apps-script" />

import { type CalendarDate, mondayOf } from '../../src/domain/calendarDate.ts';
import type { WeekLine } from '../../src/domain/history/weekLine.ts';
import { readWorkbook } from '../../src/google/reading/readWorkbook.ts';
import { instantsIn } from '../../src/google/time/instants.ts';
import type { LocalGoogle, LocalUser } from '../../src/local/index.ts';
import { readHistory } from '../../src/workbook/history/readHistory.ts';
import { type SavedSheet, sheetsOf } from './contents.ts';
import type { ForeignAct } from './foreignActs.ts';
import { MORNING, open, type Saved } from './smallBoard.ts';

const SHEET = 'Lịch sử';

/** Few rows beyond those in use, for every formatted cell is copied with each board. */
const ROWS = 16;

/** Updated in the two weeks before the morning on which all runs take place. */
export function keepWeeks(workbook: Saved): Saved {
  const { google, script } = open(workbook);
  for (const monday of ['2023-11-20', '2023-11-27']) {
    google.clock.set(`${monday}T08:00:00+07:00`);
    script.run('updateFigures');
  }
  google.user('clerk').deleteRows(SHEET, ROWS + 1, google.view(SHEET).rowCount - ROWS);
  google.clock.set(MORNING);
  return google.save();
}

const act = (name: string, done: (user: LocalUser) => void): ForeignAct => ({
  name: `${SHEET}: ${name}`,
  needs: [SHEET],
  within: SHEET,
  act: (_, user) => done(user),
});

export const historyActs: readonly ForeignAct[] = [
  act('inserts a row below the headers', (user) => user.insertRows(SHEET, 2)),
  act('inserts a row above the headers', (user) => user.insertRows(SHEET, 1)),
  act('deletes the first line', (user) => user.deleteRows(SHEET, 2)),
  act('sorts the lines', (user) => user.sort(SHEET, 'A2:T3', 1, false)),
  act('inserts a column', (user) => user.insertColumns(SHEET, 2)),
  act('deletes a column', (user) => user.deleteColumns(SHEET, 8)),
  act('moves a column', (user) => user.moveColumns(SHEET, 1, 1, 9)),
  act('damages a line', (user) => user.type(SHEET, 'G2', 'gõ trong lúc chạy')),
  act('writes over a header', (user) => user.type(SHEET, 'G1', 'Cột của tôi')),
  act('clears the page', (user) => user.clear(SHEET, 'A:Z')),
  act('renames the page', (user) => user.renameSheet(SHEET, 'Các tuần')),
  act('deletes the page', (user) => user.deleteSheet(SHEET)),
];

/** Weeks before the present one that a board on which only the person acted still has, and this one has not, or has otherwise. */
export function lostWeeks(expected: Saved, google: LocalGoogle): readonly string[] {
  const wanted = weeksExpected(expected);
  if (wanted.length === 0) return [];
  const present = new Map(weeksIn(google).map((line) => [line.week, told(line)]));
  return wanted.filter((line) => present.get(line.week) !== told(line)).map(({ week }) => `the week ${week} is lost`);
}

/** A report may freeze a line meanwhile; a figure in a column that the person deleted may still be there. */
function told({ week, day, figures }: WeekLine): string {
  const { criteriaDone, earned, overdue } = figures;
  return JSON.stringify([week, day, criteriaDone, earned, overdue]);
}

const known = new WeakMap<Saved, readonly WeekLine[]>();

const isHistory = ({ key }: SavedSheet): boolean => key === 'history';

function weeksExpected(expected: Saved): readonly WeekLine[] {
  const lines = known.get(expected) ?? (sheetsOf(expected).some(isHistory) ? weeksIn(open(expected).google) : []);
  known.set(expected, lines);
  return lines;
}

function weeksIn(google: LocalGoogle): readonly WeekLine[] {
  const { history } = google.asScript((services) => {
    Object.assign(globalThis, { Utilities: services.Utilities });
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    return readWorkbook(app.getActiveSpreadsheet(), instantsIn(google.timeZone())).snapshot;
  });
  const thisWeek = mondayOf(MORNING.slice(0, 10) as CalendarDate); // a day that exists
  return history === null ? [] : readHistory(history).lines.filter(({ week }) => week < thisWeek);
}
