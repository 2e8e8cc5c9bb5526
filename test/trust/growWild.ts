// Does to a board of the local Google what the generator of wild boards thought of.
/// <reference types="google-apps-script" />

import type { LocalGoogle } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import type { Wildness } from './wildness.ts';

/** Gives back what was done: what the local Google itself refuses a person is left out. */
export function growWild(google: LocalGoogle, planned: readonly Wildness[]): readonly Wildness[] {
  return planned.filter((item) => {
    try {
      grow(google, item);
      return true;
    } catch {
      // A person would not have got it done either.
      return false;
    }
  });
}

function grow(google: LocalGoogle, item: Wildness): void {
  const user = google.user('owner');
  switch (item.kind) {
    case 'type':
      // In a cell of text it would be no formula.
      if (item.text.startsWith('=')) user.setNumberFormat(item.sheet, a1(item), 'General');
      user.paste(item.sheet, a1(item), [[item.text]]);
      break;
    case 'date':
      user.setNumberFormat(item.sheet, a1(item), '0');
      user.paste(item.sheet, a1(item), [[decimal(google, item.serial)]]);
      user.setNumberFormat(item.sheet, a1(item), 'dd/MM/yyyy');
      break;
    case 'spill':
      user.setNumberFormat(item.sheet, a1(item), 'General');
      user.paste(item.sheet, a1(item), [[array(google, item.rows, item.columns)]]);
      break;
    case 'merge':
      onSheet(google, item.sheet, (sheet) => {
        sheet.getRange(item.row, item.column, item.rows, item.columns).merge();
      });
      break;
    case 'hide':
      user.hideRows(item.sheet, [item.row], true);
      break;
    case 'filter':
      user.setFilter(item.sheet, `A1:${columnLetter(item.columns)}9`);
      user.useFilter(item.sheet, 1, item.inUse);
      break;
    case 'columns':
      user.insertColumns(item.sheet, item.before, item.count);
      break;
    case 'rows':
      user.insertRows(item.sheet, item.before, item.count);
      break;
    case 'empty':
      user.clear(item.sheet, `A:${columnLetter(google.frame(item.sheet).columns.length - 1)}`);
      break;
    case 'delete':
      user.deleteSheet(item.sheet);
      break;
    case 'copyHeader':
      user.paste(item.sheet, `${columnLetter(item.to - 1)}1`, [
        [google.shownTexts(item.sheet, `${columnLetter(item.from - 1)}1`)[0]?.[0] ?? ''],
      ]);
      break;
    case 'clearHeader':
      user.clear(item.sheet, `${columnLetter(item.column - 1)}1`);
      break;
    case 'format':
      user.setNumberFormat(item.sheet, rows2To16(item.column), item.format);
      break;
    case 'reject':
      onSheet(google, item.sheet, (sheet, app) => {
        const rule = app.newDataValidation().requireNumberGreaterThan(1000).setAllowInvalid(false).build();
        sheet.getRange(rows2To16(item.column)).setDataValidation(rule);
      });
      break;
    case 'locale':
      onBoard(google, (spreadsheet) => spreadsheet.setSpreadsheetLocale(item.locale));
      break;
    case 'zone':
      onBoard(google, (spreadsheet) => spreadsheet.setSpreadsheetTimeZone(item.zone));
  }
}

function a1({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetter(column - 1)}${row}`;
}

function rows2To16(column: number): string {
  return `${columnLetter(column - 1)}2:${columnLetter(column - 1)}16`;
}

function decimal(google: LocalGoogle, number: number): string {
  return google.locale() === 'en_US' ? String(number) : String(number).replace('.', ',');
}

function array(google: LocalGoogle, rows: number, columns: number): string {
  const line = Array.from({ length: columns }, (_, column) => column + 1).join(
    google.locale() === 'en_US' ? ',' : '\\',
  );
  return `={${Array.from({ length: rows }, () => line).join(';')}}`;
}

function onBoard(
  google: LocalGoogle,
  act: (
    spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    app: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  ) => void,
): void {
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    act(app.getActiveSpreadsheet(), app);
  });
}

function onSheet(
  google: LocalGoogle,
  name: string,
  act: (sheet: GoogleAppsScript.Spreadsheet.Sheet, app: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => void,
): void {
  onBoard(google, (spreadsheet, app) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    act(sheet, app);
  });
}
