// What the add-on relies on when it writes cells and reads them again: texts, numbers, days, formulas, many at once.

import { parseIsoDate } from '../../domain/calendarDate.ts';
import { isDateCell } from '../../workbook/cell.ts';
import { serialDay } from '../../workbook/notation/serialDay.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { compare, readBack, type Trial } from './trial.ts';

/** The day that the cell tells, or null. */
function dayRead(sheet: GoogleAppsScript.Spreadsheet.Sheet, a1: string, instants: Instants): string | null {
  SpreadsheetApp.flush();
  const cell = readValues(sheet.getRange(a1), instants)[0]?.[0] ?? '';
  return typeof cell === 'object' && isDateCell(cell) ? cell.date : null;
}

export const CELL_TRIALS: readonly Trial[] = [
  {
    reliance: 'textFormatKeepsCodes',
    try: (sheet) => {
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['1.10', '1/2']]);
      return compare(readBack(sheet, 'A1:B1'), ['1.10', '1/2']);
    },
  },
  {
    reliance: 'apostropheKeepsText',
    try: (sheet, instants) => {
      sheet.getRange('C1').setValue(googleValue('=1+1', instants));
      sheet.getRange('D1').setNumberFormat('@').setValue(googleValue('=1+1', instants));
      return compare(readBack(sheet, 'C1:D1'), ['=1+1', '=1+1']);
    },
  },
  {
    reliance: 'numbersSurvive',
    try: (sheet) => {
      sheet.getRange('A2').setValue(39.67);
      return compare(readBack(sheet, 'A2'), [39.67]);
    },
  },
  {
    reliance: 'datesSurvive',
    try: (sheet, instants) => {
      const day = parseIsoDate('2023-12-04');
      if (day === null) return 'no such day';
      sheet.getRange('A3').setNumberFormat('dd/MM/yyyy').setValue(instants.fromDay(day));
      return dayRead(sheet, 'A3', instants) === day ? null : JSON.stringify(readBack(sheet, 'A3'));
    },
  },
  {
    reliance: 'formulaWithoutSeparators',
    try: (sheet) => {
      sheet.getRange('A4:B4').setValues([[7, '=($A4<>"")*($A4-5)']]);
      return compare(readBack(sheet, 'B4'), [2]);
    },
  },
  {
    reliance: 'readAfterFlush',
    try: (sheet) => {
      sheet.getRange('A5').setValue('a');
      sheet.getRange('A5').getValue();
      sheet.getRange('A5').setValue('b');
      return compare(readBack(sheet, 'A5'), ['b']);
    },
  },
  {
    reliance: 'largeRangeInOneCall',
    try: (sheet) => {
      const values = Array.from({ length: 500 }, (_, row) => [row, row + 1]);
      sheet.getRange(11, 1, 500, 2).setValues(values);
      return compare(readBack(sheet, 'A510:B510'), [499, 500]);
    },
  },
  {
    reliance: 'serialNumbersAreDays',
    try: (sheet, instants) => {
      const day = parseIsoDate('2023-12-04');
      if (day === null) return 'no such day';
      sheet.getRange('C3').setNumberFormat('dd/MM/yyyy').setValue(serialDay(day));
      return dayRead(sheet, 'C3', instants) === day ? null : JSON.stringify(readBack(sheet, 'C3'));
    },
  },
  {
    reliance: 'severalRangesInOneCall',
    try: (sheet) => {
      sheet.getRange('K1:K4').setNumberFormat('@');
      sheet.getRangeList(['K1', 'K3:K4']).setValue('01/12');
      return compare(readBack(sheet, 'K1:K4'), ['01/12', '', '01/12', '01/12']);
    },
  },
];
