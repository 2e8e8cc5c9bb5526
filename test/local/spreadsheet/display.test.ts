// A cell shows its value in its number format, with the signs of the spreadsheet's locale.
import { describe, expect, it } from 'vitest';
import { display, isDateFormat } from '../../../src/local/spreadsheet/display.ts';

describe('a number as people of the locale read it', () => {
  it.each([
    [39.67, '', '39,67', '39.67'],
    [0.1 + 0.2, '', '0,3', '0.3'],
    [1 / 3, '', '0,3333333333', '0.3333333333'],
    [-0.5, '', '-0,5', '-0.5'],
    [1e21, '', '1,00000E+21', '1.00000E+21'],
    [39.67, '0.00', '39,67', '39.67'],
    [39.5, '0.##', '39,5', '39.5'],
    [39, '0.##', '39,', '39.'],
    [0.66117, '0.0%', '66,1%', '66.1%'],
    [0.661167, '0.00%', '66,12%', '66.12%'],
    [1.005, '0.00', '1,01', '1.01'],
    [-1.005, '0.00', '-1,01', '-1.01'],
    [-0.001, '0.00', '0,00', '0.00'],
    [1234567.891, '#,##0.##', '1.234.567,89', '1,234,567.89'],
    [0, '#', '', ''],
    [7, '000', '007', '007'],
    [5, '0 "điểm"', '5 điểm', '5 điểm'],
    [-5, '0;"âm" 0', 'âm 5', 'âm 5'],
    [0, '0;-0;"không"', 'không', 'không'],
    [5, '@', '5', '5'],
  ])('%d as %j', (number, format, vietnamese, american) => {
    expect(display(number, format, 'vi_VN')).toBe(vietnamese);
    expect(display(number, format, 'en_US')).toBe(american);
  });

  it('with the group signs of the other locales that are built', () => {
    expect(display(1234567.5, '#,##0.0', 'de_DE')).toBe('1.234.567,5');
    expect(display(1234567.5, '#,##0.0', 'fr_FR')).toBe('1\u202f234\u202f567,5');
  });
});

describe('a date', () => {
  const day = (Date.parse('2023-12-04T00:00:00Z') - Date.UTC(1899, 11, 30)) / 86_400_000;

  it.each([
    [day, 'dd/MM/yyyy', '04/12/2023'],
    [day, 'd/m/yy', '4/12/23'],
    [day + 8.5 / 24, 'dd/MM/yyyy HH:mm', '04/12/2023 08:30'],
    [8 / 24, 'h:mm', '8:00'],
    [day, '"ngày" dd', 'ngày 04'],
  ])('%d as %s', (serial, format, shown) => {
    expect(display(serial, format, 'vi_VN')).toBe(shown);
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['', '0.00', '0.0%', '@', 'General', '0 "ngày"', '[Red]0.0', '[$USD] 0'])(
    '%j makes no date of a number',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );

  it('is one of hours too that go on past a day', () => {
    expect(isDateFormat('[h]:mm')).toBe(true);
  });
});

it('shows blanks, texts, booleans and errors as they are, and refuses formats that are not built', () => {
  expect([null, 'Đạt', true, { error: '#N/A' }].map((value) => display(value, '0.00', 'vi_VN'))).toEqual([
    '',
    'Đạt',
    'TRUE',
    '#N/A',
  ]);
  expect(() => display(1, '# ?/?', 'vi_VN')).toThrow('not settled');
});
