// A typed text becomes what Google makes of it, in both locales.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedText, type TypingContext } from '../../../src/local/spreadsheet/typedText.ts';
import { blankGoogle, onSheet } from '../world.ts';

const vi: TypingContext = { locale: 'vi_VN', asText: false, year: 2023 };
const us: TypingContext = { locale: 'en_US', asText: false, year: 2023 };

/** Days since 30/12/1899. */
const serial = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('a number', () => {
  it.each([
    ['1.234,5', vi, 1234.5, '#,##0.00'],
    ['1.234', vi, 1234, '#,##0'],
    ['39,67', vi, 39.67, null],
    ['-0,5', vi, -0.5, null],
    [',5', vi, 0.5, null],
    ['5,', vi, 5, null],
    ['37,5%', vi, 0.375, '0.00%'],
    ['12%', vi, 0.12, '0%'],
    ['39,67%', vi, 0.3967, '0.00%'],
    ['007', vi, 7, null],
    ['1e3', vi, 1000, null],
    [' 5 ', vi, 5, null],
    ['1,234.5', us, 1234.5, '#,##0.00'],
    ['39.67', us, 39.67, null],
    ['37.5%', us, 0.375, '0.00%'],
  ])('%s', (text, context, number, format) => {
    expect(readTypedText(text, context)).toEqual({ kind: 'number', number, format });
  });

  it('reads back every number that is written in the locale', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const text = `${whole},${String(hundredths).padStart(2, '0')}`;
        const read = readTypedText(text, vi);
        expect(read.kind === 'number' && read.number).toBe(Number(text.replace(',', '.')));
      }),
      { seed: 13 },
    );
  });
});

describe('a date, which is why a code such as 1/2 must not be typed into a plain cell', () => {
  it.each([
    ['31/12/2023', vi, '2023-12-31', 'dd/MM/yyyy'],
    ['1/2', vi, '2023-02-01', 'dd/MM'],
    ['11-12', vi, '2023-12-11', 'dd/MM'],
    ['04/12/23', vi, '2023-12-04', 'dd/MM/yyyy'],
    ['2023-12-04', vi, '2023-12-04', 'yyyy-MM-dd'],
    ['12/2023', vi, '2023-12-01', 'MM/yyyy'],
    ['29/2/2024', vi, '2024-02-29', 'dd/MM/yyyy'],
    ['12/31/2023', us, '2023-12-31', 'M/d/yyyy'],
    ['1/2', us, '2023-01-02', 'M/d'],
  ])('%s', (text, context, day, format) => {
    expect(readTypedText(text, context)).toEqual({ kind: 'number', number: serial(day), format });
  });

  it('with a time of day', () => {
    expect(readTypedText('04/12/2023 17:30', vi)).toEqual({
      kind: 'number',
      number: serial('2023-12-04') + 17.5 / 24,
      format: 'dd/MM/yyyy HH:mm',
    });
    expect(readTypedText('17:30', vi)).toEqual({ kind: 'number', number: 17.5 / 24, format: 'HH:mm' });
  });

  it.each([
    ['31/12/2023', us],
    ['30/2/2023', vi],
    ['29/2/2023', vi],
    ['1/2/3/4', vi],
    ['25:00', vi],
    ['10:60', vi],
    ['10:30:60', vi],
  ])('%s is no day of the calendar and stays text', (text, context) => {
    expect(readTypedText(text, context).kind).toMatch(/text|doubtful/);
  });
});

describe('everything else', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['TRUE', { kind: 'boolean', boolean: true }],
    ['false', { kind: 'boolean', boolean: false }],
    ['=A1', { kind: 'formula', formula: '=A1' }],
    ['+84 912', { kind: 'formula', formula: '=+84 912' }],
    ["'007", { kind: 'text', text: '007' }],
    ["'=A1", { kind: 'text', text: '=A1' }],
    ['#N/A', { kind: 'error', error: '#N/A' }],
    ['=', { kind: 'text', text: '=' }],
    ['- Việc thứ nhất', { kind: 'text', text: '- Việc thứ nhất' }],
    ['1.1.1', { kind: 'doubtful', text: '1.1.1' }],
    ['1.10', { kind: 'doubtful', text: '1.10' }],
    ['85,5 %', { kind: 'doubtful', text: '85,5 %' }],
    ['Quý IV/2023', { kind: 'text', text: 'Quý IV/2023' }],
    ['300/TB-UBND', { kind: 'text', text: '300/TB-UBND' }],
    ['dòng 1\ndòng 2', { kind: 'text', text: 'dòng 1\ndòng 2' }],
  ])('%j', (text, expected) => {
    expect(readTypedText(text, vi)).toEqual(expected);
  });

  it('stays as it is in a cell of format @', () => {
    for (const text of ['1.10', '11/12', '007', '=A1', 'TRUE', '12%']) {
      expect(readTypedText(text, { ...vi, asText: true })).toEqual({ kind: 'text', text });
    }
  });
});

describe('a script that gives strings', () => {
  it('has them read as typed, so that text from outside becomes a formula unless an apostrophe stands before it', () => {
    const google = blankGoogle();
    const values = onSheet(google, (sheet) => {
      sheet.getRange('A1:E1').setValues([['=1+1', "'=1+1", '12%', '007', '39,67']]);
      return [sheet.getRange('A1:E1').getValues(), sheet.getRange('A1:B1').getFormulas()];
    });
    expect(values).toEqual([[[2, '=1+1', 0.12, 7, 39.67]], [['=1+1', '']]]);
  });

  it('keeps codes in cells of format @, set before in the same run', () => {
    const google = blankGoogle();
    const values = onSheet(google, (sheet) => {
      sheet
        .getRange('A1:C1')
        .setNumberFormat('@')
        .setValues([['1.10', '11/12', '007']]);
      return sheet.getRange('A1:C1').getValues();
    });
    expect(values).toEqual([['1.10', '11/12', '007']]);
  });

  it('may not rely on what nobody has settled', () => {
    const write =
      (value: string | number, format = 'General') =>
      () =>
        onSheet(blankGoogle(), (sheet) => sheet.getRange('A1').setNumberFormat(format).setValue(value));
    expect(write('1.10')).toThrow('what becomes of the text 1.10');
    expect(write('=1+1', '@')).toThrow('is a formula in a cell of format @');
    expect(write(5, '@')).toThrow('a cell of format @');
  });

  it('leaves a person who types such a text with that text', () => {
    const google = blankGoogle();
    google.user('Bình').type('Bảng', 'A1', '1.10');
    expect(google.view('Bảng').rows[0]?.cells[0]?.value).toBe('1.10');
  });

  it.each([
    ['swallowed', '=1+1'],
    ['kept', "'=1+1"],
  ] as const)('must be right whether the apostrophe in a cell of format @ is %s', (apostropheInTextCell, expected) => {
    const google = blankGoogle({ apostropheInTextCell });
    const value = onSheet(google, (sheet) => {
      sheet.getRange('A1').setNumberFormat('@').setValue("'=1+1");
      return sheet.getRange('A1').getValue();
    });
    expect(value).toBe(expected);
  });
});

describe('a date with points', () => {
  it.each(['04.12.2023', '4.12.23'])('%s is one in Germany only', (text) => {
    expect(readTypedText(text, { ...vi, locale: 'de_DE' })).toEqual({
      kind: 'number',
      number: 45_264,
      format: 'dd.MM.yyyy',
    });
    for (const locale of ['vi_VN', 'fr_FR', 'en_US'] as const) {
      expect(['text', 'doubtful']).toContain(readTypedText(text, { ...vi, locale }).kind);
    }
  });
});
