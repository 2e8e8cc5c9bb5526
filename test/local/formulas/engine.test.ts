// Formulas give what the engine computes, on the local clock's day, and only when somebody looks.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, shown, vietnamDay } from '../world.ts';

const value = (formula: string, locale: 'vi_VN' | 'en_US' = 'vi_VN') => {
  const google = blankGoogle({ locale });
  return onSheet(google, (sheet) => {
    sheet.getRange('A1:A3').setValues([[10], ['chữ'], [true]]);
    sheet.getRange('B1').setFormula(formula);
    return sheet.getRange('B1').getValue();
  });
};

describe('a formula', () => {
  it.each([
    ['=A1/3', 10 / 3],
    ['=39,67', 39.67],
    ['=0,1+0,2', 0.1 + 0.2],
    ['=1/30000', 1 / 30_000],
    ['=SUM(A1;2,5)', 12.5],
    ['=A2&"!"', 'chữ!'],
    ['=A1>3', true],
    ['=AND(A3;A1=10)', true],
    ['=Z9=""', true],
    ['=COUNTA(A:A)', 3],
    ['=SUM(A1:A)', 10],
    ['=1/0', '#DIV/0!'],
    ['=B1', '#REF!'],
    ["=SUM('không có'!A1)", '#REF!'],
    ['=KHONGCO(1)', '#NAME?'],
  ])('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it('with a comma between arguments is an error in a Vietnamese sheet; a semicolon works in both', () => {
    expect(value('=SUM(A1,A1)', 'vi_VN')).toBe('#ERROR!');
    expect(value('=SUM(A1,A1)', 'en_US')).toBe(20);
    expect(value('=SUM(A1;A1)', 'vi_VN')).toBe(20);
    expect(value('=SUM(A1;A1)', 'en_US')).toBe(20);
  });

  it('is told back in the notation of the locale it is read in', () => {
    const google = blankGoogle({ locale: 'en_US' });
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1').setFormula('=SUM(1.5,2)');
      SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('vi_VN');
      return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getDisplayValue()];
    });
    expect(told).toEqual(['=SUM(1,5;2)', '3,5']);
  });

  it('counts days to today, and again tomorrow', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1').setValue(vietnamDay('2023-12-10'));
      sheet.getRange('B1').setFormula('=$A1-TODAY()');
      sheet.getRange('C1').setFormula('=TODAY()');
    });
    expect(shown(google)).toEqual([['10/12/2023', '6', '04/12/2023']]);
    google.clock.set('2023-12-09T23:59:59+07:00');
    expect(shown(google)).toEqual([['10/12/2023', '1', '09/12/2023']]);
    google.clock.set('2023-12-10T00:00:00+07:00');
    expect(shown(google)).toEqual([['10/12/2023', '0', '10/12/2023']]);
  });

  it('sees what is written, cleared and inserted after it was computed', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['1'], ['2'], ['=SUM(A1:A2)']]);
    expect(shown(google)[2]).toEqual(['3']);
    google.user('Bình').type('Bảng', 'A1', '5');
    expect(shown(google)[2]).toEqual(['7']);
    google.user('Bình').clear('Bảng', 'A2');
    expect(shown(google)[2]).toEqual(['5']);
    google.user('Bình').insertRows('Bảng', 2);
    google.user('Bình').type('Bảng', 'A2', '100');
    expect(shown(google)[3]).toEqual(['105']);
  });

  it('over whole rows sees columns that were inserted', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['1', '2']]);
    google.user('Bình').type('Bảng', 'A2', '=SUM(1:1)');
    expect(shown(google)[1]?.[0]).toBe('3');
    google.user('Bình').insertColumns('Bảng', 26, 2);
    google.user('Bình').type('Bảng', 'AB1', '10');
    expect(shown(google)[1]?.[0]).toBe('13');
  });

  it('takes text that looks like a number for text', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [["'007", '=A1="007"', '=ISNUMBER(A1)']]);
    expect(shown(google)).toEqual([['007', 'TRUE', 'FALSE']]);
  });

  it('leaves the machine’s clock alone', () => {
    const before = Date.now;
    value('=TODAY()');
    expect(Date.now).toBe(before);
    expect(Date.now()).toBeGreaterThan(Date.parse('2024-01-01T00:00:00Z'));
  });
});
