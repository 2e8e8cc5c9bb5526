// What Google refuses, the local Google refuses too, in the same words.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet, runCode } from '../world.ts';

const protectedWords =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('a script that asks for cells that are not there is refused', () => {
  it.each([
    ['a row too far', (google: ReturnType<typeof blankGoogle>) => onSheet(google, (sheet) => sheet.getRange(1001, 1))],
    ['a column too far', (google) => onSheet(google, (sheet) => sheet.getRange(1, 27))],
    ['a range that reaches out', (google) => onSheet(google, (sheet) => sheet.getRange(1000, 26, 2, 1))],
    ['row 0', (google) => onSheet(google, (sheet) => sheet.getRange(0, 1))],
    ['A1 words too far', (google) => onSheet(google, (sheet) => sheet.getRange('AA1'))],
    ['an offset out of the grid', (google) => onSheet(google, (sheet) => sheet.getRange('A1').offset(-1, 0))],
  ])('%s', (_, act) => {
    expect(() => act(blankGoogle())).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });

  it('also when the rows went after the range was named, at the time the write is carried out', () => {
    const google = blankGoogle();
    google.meter.after({ method: 'Range.setValue' }, () => google.user('Bình').deleteRows('Bảng', 500, 501));
    expect(() => onSheet(google, (sheet) => sheet.getRange(1000, 1).setValue('x'))).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('0 rows or columns', () => {
    expect(() => onSheet(blankGoogle(), (sheet) => sheet.getRange(1, 1, 0, 1))).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => onSheet(blankGoogle(), (sheet) => sheet.getRange(1, 1, 1, 0))).toThrow(
      'The number of columns in the range must be at least 1.',
    );
  });
});

describe('a script that writes another shape than the range has is refused at once', () => {
  it.each([
    [
      [['a']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [['a'], ['b', 'c']],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
  ])('%j', (values, words) => {
    const google = blankGoogle();
    const wrote: string[] = [];
    expect(() =>
      onSheet(google, (sheet) => {
        sheet.getRange('A1:A2').setValues(values);
        wrote.push('went on');
      }),
    ).toThrow(words);
    expect(wrote).toEqual([]);
  });
});

describe('sheets', () => {
  it('the last one stays', () => {
    expect(() =>
      asScript(blankGoogle(), ({ SpreadsheetApp }) => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        spreadsheet.deleteSheet(spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet); // there is one
      }),
    ).toThrow("You can't remove all the sheets in a document.");
  });

  it('no two share a name, whatever the case of the letters', () => {
    const google = blankGoogle();
    const insert = (name: string) =>
      asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet(name));
    expect(() => insert('BẢNG')).toThrow('A sheet with the name "BẢNG" already exists. Please enter another name.');
    insert('Khác');
    expect(() => onSheet(google, (sheet) => sheet.setName('Khác'))).toThrow('already exists');
  });

  it('one that was deleted meanwhile is not written to', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác'));
    google.meter.after({ method: 'Range.setValue' }, () => google.user('Bình').deleteSheet('Bảng'));
    expect(() => onSheet(google, (sheet) => sheet.getRange('A1').setValue(1))).toThrow('The sheet no longer exists.');
  });

  it('not all rows or columns go, nor all that are not frozen', () => {
    const google = blankGoogle();
    expect(() => onSheet(google, (sheet) => sheet.deleteRows(1, 1000))).toThrow(
      "You can't delete all the rows on the sheet.",
    );
    onSheet(google, (sheet) => sheet.setFrozenRows(1));
    expect(() => onSheet(google, (sheet) => sheet.deleteRows(2, 999))).toThrow(
      'not possible to delete all non-frozen rows',
    );
    expect(() => onSheet(google, (sheet) => sheet.setFrozenColumns(26))).toThrow(
      "You can't freeze all visible columns",
    );
  });
});

describe('cells', () => {
  it('hold at most 50,000 characters; the refusal comes when the write is carried out', () => {
    const google = blankGoogle();
    const order: string[] = [];
    expect(() =>
      onSheet(google, (sheet, { SpreadsheetApp }) => {
        sheet.getRange('A1').setValue('x'.repeat(50_001));
        order.push('after the write');
        SpreadsheetApp.flush();
        order.push('after the flush');
      }),
    ).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(order).toEqual(['after the write']);
    onSheet(google, (sheet) => sheet.getRange('A1').setValue('x'.repeat(50_000)));
  });

  it('under a hard protection refuse whoever is not listed, and let the owner through', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.getRange('B2:C3').protect().removeEditors(['binh@example.com']));
    const write = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng').getRange('A1:B2').setBackground('#ff0000')`;
    expect(() => runCode(google, write, { user: 'binh@example.com' })).toThrow(protectedWords);
    expect(() => google.user('binh@example.com').type('Bảng', 'C3', 'x')).toThrow(protectedWords);
    runCode(google, write);
    google.user('binh@example.com').type('Bảng', 'A1', 'x');
  });

  it('under a protection that nobody was taken from, or that only warns, let everybody through', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1').protect();
      sheet.getRange('B1').protect().removeEditors(['binh@example.com']).setWarningOnly(true);
    });
    const write = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng').getRange('A1:B1').setValues([[1, 2]])`;
    runCode(google, write, { user: 'binh@example.com' });
  });

  it('with a rejecting validation refuse a script; a warning one only marks the cell', () => {
    const google = blankGoogle();
    const choose = (a1: string, allowInvalid: boolean) =>
      onSheet(google, (sheet, { SpreadsheetApp }) =>
        sheet
          .getRange(a1)
          .setDataValidation(
            SpreadsheetApp.newDataValidation()
              .requireValueInList(['Có', 'Không'])
              .setAllowInvalid(allowInvalid)
              .build(),
          ),
      );
    choose('A1', false);
    choose('B1', true);
    expect(() => onSheet(google, (sheet) => sheet.getRange('A1').setValue('Ừ'))).toThrow(
      'violates the data validation rules set on this cell',
    );
    expect(() => google.user('Bình').type('Bảng', 'A1', 'Ừ')).toThrow('violates the data validation rules');
    onSheet(google, (sheet) => sheet.getRange('A1:B1').setValues([['Có', 'Ừ']]));
    const cells = google.view('Bảng').rows[0]?.cells ?? [];
    expect(cells.map(({ shown, invalid }) => [shown, invalid])).toEqual([
      ['Có', false],
      ['Ừ', true],
    ]);
  });
});
