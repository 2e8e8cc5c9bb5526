// Conditional formats colour what Google would colour on the local clock's day, with the engine's arithmetic and no script at work.
import { describe, expect, it } from 'vitest';
import type { LocalGoogle } from '../../../src/local/index.ts';
import { asScript, blankGoogle, onSheet, vietnamDay } from '../world.ts';

const OVERDUE = '=($F2<>"")*($F2<TODAY())*($G2="")';

function withRules(
  google: LocalGoogle,
  rules: readonly (readonly [formula: string, a1: string, colour: string])[],
): void {
  onSheet(google, (sheet, { SpreadsheetApp }) => {
    sheet.setConditionalFormatRules(
      rules.map(([formula, a1, colour]) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setRanges([sheet.getRange(a1)])
          .setBackground(colour)
          .build(),
      ),
    );
  });
}

const colours = (google: LocalGoogle, columns = 7) =>
  google.view('Bảng', { columns }).rows.map(({ cells }) => cells.map((cell) => cell.look.background ?? ''));

function tasks(): LocalGoogle {
  const google = blankGoogle();
  onSheet(google, (sheet) => {
    sheet.getRange('F1:G1').setValues([['Hạn', 'Ngày hoàn thành']]);
    sheet
      .getRange('F2:F5')
      .setValues([[vietnamDay('2023-12-03')], [vietnamDay('2023-12-04')], [''], [vietnamDay('2023-11-01')]]);
    sheet.getRange('G5').setValue(vietnamDay('2023-11-30'));
  });
  return google;
}

describe('a rule with TODAY()', () => {
  it('reddens the whole row of what is overdue and open, and nothing else', () => {
    const google = tasks();
    withRules(google, [[OVERDUE, 'A2:G1000', '#f4cccc']]);
    expect(colours(google)).toEqual([
      Array(7).fill(''),
      Array(7).fill('#f4cccc'),
      Array(7).fill(''),
      Array(7).fill(''),
      Array(7).fill(''),
    ]);
  });

  it('reddens the next row by itself when the clock goes on, without a script', () => {
    const google = tasks();
    withRules(google, [[OVERDUE, 'A2:A1000', '#f4cccc']]);
    const before = google.meter.total();
    google.clock.set('2023-12-05T00:00:00+07:00');
    expect(colours(google, 1).map(([colour]) => colour)).toEqual(['', '#f4cccc', '#f4cccc', '', '']);
    expect(google.meter.total()).toBe(before);
  });

  it('takes the day of the spreadsheet’s zone: at 00:30 in Vietnam it is still yesterday in UTC', () => {
    const google = tasks();
    withRules(google, [[OVERDUE, 'A2:A1000', '#f4cccc']]);
    google.clock.set('2023-12-05T00:30:00+07:00');
    expect(colours(google, 1)[2]).toEqual(['#f4cccc']);
  });

  it('looks at a window of a long sheet only', () => {
    const google = tasks();
    withRules(google, [[OVERDUE, 'A2:G1000', '#f4cccc']]);
    const view = google.view('Bảng', { first: 2, last: 3, columns: 1 });
    expect(view.rows.map(({ cells }) => cells[0]?.look.background)).toEqual(['#f4cccc', undefined]);
  });
});

describe('of several rules', () => {
  it('the first that holds alone decides, also on what it leaves open', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['5'], ['1']]);
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      const rule = (formula: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setRanges([sheet.getRange('A1:A2')]);
      sheet.setConditionalFormatRules([
        rule('=$A1>3').setBold(true).build(),
        rule('=$A1>0').setBackground('#00ff00').setItalic(true).build(),
      ]);
    });
    expect(google.view('Bảng').rows.map(({ cells }) => cells[0]?.look)).toEqual([
      { fontWeight: 'bold' },
      { background: '#00ff00', fontStyle: 'italic' },
    ]);
  });

  it('lie over the cell’s own look', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.getRange('A1').setValue(5).setBackground('#0000ff').setFontWeight('bold'));
    withRules(google, [['=A1=5', 'A1:A1', '#ff0000']]);
    expect(google.view('Bảng').rows[0]?.cells[0]?.look).toEqual({ background: '#ff0000', fontWeight: 'bold' });
    expect(onSheet(google, (sheet) => sheet.getRange('A1').getBackground())).toBe('#0000ff');
  });

  it('each looks from its own cell where the formula names columns without $', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [
      ['1', '5'],
      ['5', '1'],
    ]);
    withRules(google, [['=A1>3', 'A1:B2', '#ff0000']]);
    expect(colours(google, 2)).toEqual([
      ['', '#ff0000'],
      ['#ff0000', ''],
    ]);
  });

  it('an error in a rule colours nothing', () => {
    const google = blankGoogle();
    google.user('Bình').type('Bảng', 'A1', '0');
    withRules(google, [['=1/A1', 'A1:A1', '#ff0000']]);
    expect(colours(google, 1)).toEqual([['']]);
  });
});

describe('the formula of a rule', () => {
  const rule = (google: LocalGoogle, formula: string) => () =>
    asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula));

  it.each([
    ['vi_VN', '=IF(A1>0,TRUE,FALSE)'],
    ['vi_VN', '=A1>0.5'],
    ['vi_VN', '=SUM(A1;B1'],
    ['en_US', '=A1>0,5'],
    ['en_US', 'A1>0'],
    ['en_US', '='],
    ['en_US', '=A1>>2'],
  ] as const)('that can not be read in %s is refused: %s', (locale, formula) => {
    expect(rule(blankGoogle({ locale }), formula)).toThrow('Invalid formula in conditional format rule');
  });

  it('that names a sheet is refused', () => {
    expect(rule(blankGoogle(), `='Bảng'!A1>0`)).toThrow('cannot reference a different sheet');
    expect(rule(blankGoogle(), '=SUM(Khac!A:A)>0')).toThrow('cannot reference a different sheet');
  });

  it('without separators and decimals is valid in both locales, and reads back as it was written', () => {
    for (const locale of ['vi_VN', 'en_US'] as const) {
      const google = blankGoogle({ locale });
      withRules(google, [[OVERDUE, 'A2:G1000', '#f4cccc']]);
      const read = onSheet(google, (sheet) =>
        sheet
          .getConditionalFormatRules()
          .map((found) => [found.getBooleanCondition()?.getCriteriaValues()[0], found.getRanges()[0]?.getA1Notation()]),
      );
      expect(read).toEqual([[OVERDUE, 'A2:G1000']]);
    }
  });

  it('with a semicolon is valid in both locales', () => {
    for (const locale of ['vi_VN', 'en_US'] as const) rule(blankGoogle({ locale }), '=IF(A1>0;TRUE;FALSE)')();
  });
});

describe('a rule', () => {
  it('needs a condition and a range, on the sheet it is set on', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const other = spreadsheet.insertSheet('Khác');
      const builder = () => SpreadsheetApp.newConditionalFormatRule();
      expect(() =>
        builder()
          .setRanges([other.getRange('A1')])
          .build(),
      ).toThrow('must have a condition');
      expect(() => builder().whenFormulaSatisfied('=A1').build()).toThrow('at least one range');
      const rule = builder()
        .whenFormulaSatisfied('=A1')
        .setRanges([other.getRange('A1')])
        .setBold(true)
        .build();
      expect(() => spreadsheet.getSheetByName('Bảng')?.setConditionalFormatRules([rule])).toThrow('different sheet');
    });
  });

  it('tells what it is when asked, and can be built anew from a copy', () => {
    const google = blankGoogle();
    withRules(google, [['=A1>0', 'A1:A5', '#ff0000']]);
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const [rule] = sheet.getConditionalFormatRules();
      const condition = rule?.getBooleanCondition();
      const copy = rule
        ?.copy()
        .setRanges([sheet.getRange('B1:B5')])
        .build();
      return [
        condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
        condition?.getBackground(),
        condition?.getBold(),
        copy?.getRanges().map((range) => range.getA1Notation()),
        copy?.getBooleanCondition()?.getCriteriaValues(),
      ];
    });
    expect(told).toEqual([true, '#ff0000', null, ['B1:B5'], ['=A1>0']]);
  });
});
