// A text of which nobody has settled what Google makes of it is refused from a script, and stays text for whoever types it.
import { describe, expect, it } from 'vitest';
import { readTypedText, type TypingContext } from '../../../src/local/spreadsheet/typedText.ts';
import { blankGoogle, onSheet, runCode } from '../world.ts';

const vi: TypingContext = { locale: 'vi_VN', asText: false, year: 2023 };

const write = (value: unknown, format = 'General') => {
  const google = blankGoogle();
  onSheet(google, (sheet) => sheet.getRange('A1').setNumberFormat(format).setValue(value));
  return google;
};

describe('a script that writes a text which Google may take for something else is refused', () => {
  it.each([
    ['a range of days', '13-14'],
    ['a month of a year with a dash', '2023-12'],
    ['a day with a short year', '1-2-3'],
    ['a code with dashes', '1-2-3-4'],
    ['a month in letters, joined', '5-Dec-2023'],
    ['a month in letters, joined by a slash', '5/Dec'],
    ['a month before its year, joined', 'Dec-23'],
    ['a Vietnamese month', 'tháng 12/2023'],
    ['a Vietnamese day', 'Ngày 4 tháng 12 năm 2023'],
    ['a weekday before a date', 'Thứ Hai, 04/12/2023'],
    ['a time of the afternoon', '2:30 PM'],
    ['a time of the afternoon, short', '2pm'],
    ['a Vietnamese time of the afternoon', '2:30 CH'],
    ['a time with an h', '14h30'],
    ['an instant', '2023-12-04T08:00:00Z'],
    ['dong', '5.000 đ'],
    ['dong by their letters', 'VND 5000'],
    ['pounds', '£5'],
    ['a sign of per cent before its number', '%5'],
    ['a minus apart from its number', '- 5'],
    ['a number without end', '1e400'],
    ['a formula behind a space', ' =1+1'],
    ['a plus behind a space', ' +84912'],
    ['a formula behind a minus', '-A1'],
    ['a formula behind an at', '@SUM(A1)'],
    ['a wide sign of equality', '＝1+1'],
    ['an error in small letters', '#n/a'],
    ['an error of newer functions', '#SPILL!'],
    ['true in another language', 'VRAI'],
    ['an apostrophe alone', "'"],
    ['a number behind a space that does not break', '\u00a05'],
  ])('%s', (_, text) => {
    expect(() => write(text)).toThrow('not settled');
    expect(readTypedText(text, vi)).toEqual({ kind: 'doubtful', text });
  });

  it.each(['một\rhai', 'một\u0000hai', 'một\ud800'])('%j, in a cell of format @ too', (text) => {
    expect(() => write(text, '@')).toThrow('not settled');
    expect(() => write(text)).toThrow('not settled');
  });
});

describe('a text with signs of which nobody knows whether a cell keeps them', () => {
  it.each(['một\rhai', '\u0000\u0007'])('%j may be put back into a cell by whoever read it from one', (text) => {
    const google = blankGoogle();
    google.user('Bình').type('Bảng', 'A1', text);
    onSheet(google, (sheet) => {
      const kept = sheet.getRange('A1').getValue();
      sheet.getRange('A2').setValue(kept);
      sheet.getRange('A3').setValue(`'${kept}`);
    });
    expect(google.view('Bảng').rows.map(({ cells }) => cells[0]?.value)).toEqual([text, text, text]);
    expect(() => onSheet(google, (sheet) => sheet.getRange('A4').setValue(`(${text})`))).toThrow('not settled');
  });
});

describe('a text that nobody could take for anything else is written', () => {
  it.each([
    '- Việc thứ nhất',
    '5-10 ngày',
    '04 nhiệm vụ',
    'Thứ 6 hằng tuần',
    'Quý IV/2023',
    'lanhdao@example.vn',
    '#1',
    'dòng 1\n\tdòng 2',
  ])('%j', (text) => {
    expect(write(text).view('Bảng').rows[0]?.cells[0]?.value).toBe(text);
  });
});

describe('a cell of format @', () => {
  it.each(['sheet.getRange("A1").setFormula("=1+1")', 'sheet.getRange("A1").setFormulas([["=1+1"]])'])(
    'takes no formula by %s, since nobody has settled whether it stays text',
    (code) => {
      const act = (settings = {}) => {
        const google = blankGoogle(settings);
        runCode(
          google,
          `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.getRange('A1').setNumberFormat('@'); ${code}`,
        );
        return google.view('Bảng').rows[0]?.cells[0]?.value;
      };
      expect(act).toThrow('not settled');
      expect(act({ othersInTextCell: 'kept' })).toBe(2);
      expect(act({ othersInTextCell: 'text' })).toBe('=1+1');
    },
  );

  it('takes no tick either', () => {
    expect(() => write(true, '@')).toThrow('not settled');
  });
});

describe('what a cell is given is refused', () => {
  it.each([
    ['a formula without its sign', () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').setFormula('1+1'))],
    ['a day before spreadsheets know days', () => write(new Date('1899-12-29T00:00:00+07:00'))],
    ['the first day of a year with five digits', () => write(new Date(Date.UTC(10_000, 0, 1, -7)))],
    [
      'a note that is longer than a cell',
      () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').setNote('x'.repeat(50_001))),
    ],
    [
      'a number format that is not known',
      () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').setNumberFormat('0" điểm')),
    ],
    [
      'one of them among others',
      () => onSheet(blankGoogle(), (sheet) => sheet.getRange('A1:B1').setNumberFormats([['0', 'ddd']])),
    ],
  ])('%s', (_, act) => {
    expect(act).toThrow('not settled');
  });
});
