// Filters, validations and checkboxes behave as Google documents them.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, runCode } from '../../world.ts';

describe('filters', () => {
  it('there is one to a sheet', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      expect(sheet.getFilter()).toBeNull();
      sheet.getRange('A1:C5').createFilter();
      expect(() => sheet.getRange('A1:C5').createFilter()).toThrow('already has a filter');
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:C5');
      sheet.getFilter()?.remove();
      expect(sheet.getFilter()).toBeNull();
    });
  });

  it('tell in which columns somebody has unticked values, also after the columns went elsewhere', () => {
    const google = blankGoogle();
    const binh = google.user('Bình');
    const used = () =>
      onSheet(google, (sheet) =>
        [1, 2, 3].filter((column) => (sheet.getFilter()?.getColumnFilterCriteria(column) ?? null) !== null),
      );
    onSheet(google, (sheet) => sheet.getRange('A1:C5').createFilter());
    binh.useFilter('Bảng', 2, true);
    expect(used()).toEqual([2]);
    binh.moveColumns('Bảng', 2, 1, 1);
    expect(used()).toEqual([1]);
    binh.useFilter('Bảng', 1, false);
    expect(used()).toEqual([]);
  });

  it('hide rows below their headers; any other row is hidden by a person, and none by both', () => {
    const google = blankGoogle();
    google.user('Bình').hideRows('Bảng', [3, 8], true);
    const told = onSheet(google, (sheet) => {
      sheet.getRange('A1:C5').createFilter();
      return [2, 3, 8].map((row) => [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)]);
    });
    expect(told).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it.each([1, 5])('know nothing of column %i, which lies outside', (column) => {
    const ask = () =>
      onSheet(blankGoogle(), (sheet) => sheet.getRange('B1:D5').createFilter().getColumnFilterCriteria(column));
    expect(ask).toThrow('outside the dimensions of the sheet');
  });
});

describe('validations', () => {
  it('tell what they ask for, and take no more than 500 choices', () => {
    const google = blankGoogle();
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const builder = SpreadsheetApp.newDataValidation();
      expect(() => builder.requireValueInList(Array.from({ length: 501 }, (_, at) => String(at)))).toThrow('500');
      sheet
        .getRange('A1')
        .setDataValidation(builder.requireValueInList(['Có', 'Không'], true).setHelpText('Chọn một').build());
      const rule = sheet.getRange('A1').getDataValidation();
      return [
        rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        rule?.getCriteriaValues(),
        rule?.getAllowInvalid(),
        rule?.getHelpText(),
        sheet.getRange('A2').getDataValidation(),
      ];
    });
    expect(told).toEqual([true, [['Có', 'Không'], true], true, 'Chọn một', null]);
  });

  it.each([
    ['requireNumberBetween(0, 10)', '11', '10'],
    ['requireDate()', 'chữ', '04/12/2023'],
    ['requireCheckbox()', 'x', 'TRUE'],
    ['requireDateOnOrAfter(new Date("2023-12-04T00:00:00+07:00"))', '03/12/2023', '04/12/2023'],
    ['requireTextContains("CCHC")', 'khác', 'Bảng CCHC'],
  ])('%s marks %s and lets %s be', (rule, wrong, right) => {
    const google = blankGoogle();
    runCode(
      google,
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A2')
        .setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(true).build())`,
    );
    google.user('Bình').paste('Bảng', 'A1', [[wrong], [right]]);
    expect(google.view('Bảng').rows.map(({ cells }) => cells[0]?.invalid)).toEqual([true, false]);
  });
});

describe('a validation that nobody can be sure of is refused', () => {
  it.each([
    ['bounds in the wrong order', 'requireNumberBetween(10, 0)'],
    [
      'days in the wrong order',
      'requireDateBetween(new Date("2023-12-04T00:00:00Z"), new Date("2023-12-03T00:00:00Z"))',
    ],
    ['a blank choice', 'requireValueInList(["Có", ""])'],
    ['a formula that is none', 'requireFormulaSatisfied("A1>0")'],
    ['a formula in another notation', 'requireFormulaSatisfied("=AND(A1,B1)")'],
  ])('%s', (_, rule) => {
    expect(() => runCode(blankGoogle(), `SpreadsheetApp.newDataValidation().${rule}.build()`)).toThrow(
      /not settled|a formula/,
    );
  });

  it('a plain number is no day, for whoever may only write days', () => {
    const google = blankGoogle();
    const write = (value: number | Date) =>
      onSheet(google, (sheet, { SpreadsheetApp }) => {
        const days = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
        sheet.getRange('A1').setDataValidation(days).setValue(value);
      });
    expect(() => write(45_264)).toThrow('violates the data validation rules');
    write(new Date('2023-12-04T00:00:00+07:00'));
  });
});

describe('checkboxes', () => {
  it('that are inserted wipe what stood there; a validation keeps it', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['TRUE'], ['TRUE']]);
    const values = onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1').insertCheckboxes();
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      return sheet.getRange('A1:A2').getValues();
    });
    expect(values).toEqual([[false], [true]]);
  });
});
