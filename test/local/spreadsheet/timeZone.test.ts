// Dates stand in the spreadsheet's zone; neither the script's zone nor the machine's has a say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTimeAt, serialAt, serialOfDay } from '../../../src/local/spreadsheet/timeZone.ts';
import { blankGoogle, onSheet, runCode, shown, vietnamDay } from '../world.ts';

describe('an instant and the day it is there', () => {
  it.each([
    ['2023-12-03T17:00:00Z', 'Asia/Ho_Chi_Minh', '2023-12-04'],
    ['2023-12-03T16:59:59Z', 'Asia/Ho_Chi_Minh', '2023-12-03'],
    ['2023-12-04T08:00:00Z', 'America/Los_Angeles', '2023-12-04'],
    ['2023-12-04T07:59:59Z', 'America/Los_Angeles', '2023-12-03'],
    ['2023-12-03T10:00:00Z', 'Pacific/Kiritimati', '2023-12-04'],
  ])('%s in %s is %s', (instant, zone, day) => {
    const { year, month, day: date } = localTimeAt(Date.parse(instant), zone);
    expect([year, month, date]).toEqual(day.split('-').map(Number));
  });

  it('finds the way back from every day and zone, through changes of summer time', () => {
    const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/Paris', 'Pacific/Kiritimati', 'UTC');
    fc.assert(
      fc.property(zones, fc.integer({ min: 25_569, max: 60_000 }), (zone, serial) => {
        expect(Math.floor(serialAt(instantOf(serial, zone), zone))).toBe(serial);
      }),
      { seed: 14 },
    );
  });

  it('knows no 30 February', () => {
    expect(serialOfDay(2023, 2, 30)).toBeNull();
    expect(serialOfDay(1899, 12, 31)).toBe(1);
  });
});

describe('a Date that a script writes', () => {
  it('shows the day of that instant in the spreadsheet’s zone, in the locale’s format', () => {
    for (const [locale, timeZone, text] of [
      ['vi_VN', 'Asia/Ho_Chi_Minh', '04/12/2023'],
      ['en_US', 'America/Los_Angeles', '12/3/2023 09:00:00'],
    ] as const) {
      const google = blankGoogle({ locale, timeZone });
      onSheet(google, (sheet) => sheet.getRange('A1').setValue(vietnamDay('2023-12-04')));
      expect(shown(google)).toEqual([[text]]);
    }
  });

  it('keeps the cell’s own format', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.getRange('A1').setNumberFormat('d/M').setValue(vietnamDay('2023-12-04')));
    expect(shown(google)).toEqual([['4/12']]);
  });

  it('comes back as the same instant, a Date of the script’s own world', () => {
    const google = blankGoogle();
    const { result } = runCode(
      google,
      `const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
       range.setValue(new Date('2023-12-04T00:00:00+07:00'));
       const value = range.getValue();
       return [value instanceof Date, value.toISOString()];`,
    );
    expect(result).toEqual([true, '2023-12-03T17:00:00.000Z']);
  });

  it('stands for another instant after somebody changes the spreadsheet’s zone, since the cell holds a day', () => {
    const google = blankGoogle();
    const read = () => onSheet(google, (sheet) => (sheet.getRange('A1').getValue() as Date).toISOString());
    onSheet(google, (sheet) => sheet.getRange('A1').setValue(vietnamDay('2023-12-04')));
    expect(read()).toBe('2023-12-03T17:00:00.000Z');
    onSheet(google, (_, { SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone('UTC'));
    expect(read()).toBe('2023-12-04T00:00:00.000Z');
    expect(shown(google)).toEqual([['04/12/2023']]);
  });

  it('is a number where the format is one of numbers', () => {
    const google = blankGoogle();
    const value = onSheet(google, (sheet) => {
      sheet.getRange('A1').setNumberFormat('0').setValue(vietnamDay('2023-12-04'));
      return sheet.getRange('A1').getValue();
    });
    expect(value).toBe(45_264);
  });
});

describe('Utilities.formatDate', () => {
  const format = (zone: string, pattern: string) =>
    onSheet(blankGoogle(), (_, { Utilities }) =>
      Utilities.formatDate(new Date('2023-12-04T17:05:09+07:00'), zone, pattern),
    );

  it.each([
    ['Asia/Ho_Chi_Minh', 'yyyy-MM-dd', '2023-12-04'],
    ['Asia/Ho_Chi_Minh', "HH:mm:ss 'ngày' d/M", '17:05:09 ngày 4/12'],
    ['Pacific/Kiritimati', 'yyyy-MM-dd HH:mm', '2023-12-05 00:05'],
  ])('in %s as %s', (zone, pattern, text) => {
    expect(format(zone, pattern)).toBe(text);
  });

  it('refuses letters that are not built, and zones that do not exist', () => {
    expect(() => format('UTC', 'EEEE')).toThrow('not settled');
    expect(() => format('Asia/Saigon City', 'yyyy')).toThrow('Invalid argument');
  });
});
