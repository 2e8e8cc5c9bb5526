// A saved workbook comes back with everything that was in it.
import { expect, it } from 'vitest';
import { createLocalGoogle } from '../../../src/local/index.ts';
import { blankGoogle, onSheet } from '../world.ts';

it('survives JSON whole: cells, looks, rules, groups, marks, protections', () => {
  const google = blankGoogle();
  onSheet(google, (sheet, { SpreadsheetApp }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    sheet
      .getRange('A1:C1')
      .setValues([['Mã', '37,5%', '=B1*2']])
      .setFontWeight('bold')
      .setBackground('#eeeeee');
    sheet.getRange('A2').setNote('ghi chú').setNumberFormat('@').setValue('1.10');
    sheet.getRange('A3').setValue('#N/A');
    sheet
      .getRange('B2:B9')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).build());
    sheet.getRange('D1:E1').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(4, 1)?.collapse();
    sheet.setFrozenRows(1);
    sheet.setRowHeight(7, 40);
    sheet.setColumnWidth(2, 220);
    sheet.getRange('A1:C9').createFilter();
    sheet.getRange('H2:I3').merge();
    sheet.protect().setWarningOnly(true).setDescription('Bảng tự cập nhật');
    sheet.addDeveloperMetadata('cchc', 'tasks', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A1<>""')
        .setRanges([sheet.getRange('A1:C9')])
        .setBackground('#ff0000')
        .build(),
    ]);
    spreadsheet.insertSheet('Ẩn').hideSheet();
  });
  const saved = JSON.parse(JSON.stringify(google.save()));
  const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved });
  expect(again.save()).toEqual(google.save());
  expect(again.view('Bảng')).toEqual(google.view('Bảng'));
  expect(again.sheetNames()).toEqual(['Bảng', 'Ẩn']);
});

it('is a copy: what happens afterwards does not change it', () => {
  const google = blankGoogle();
  google.user('Bình').type('Bảng', 'A1', 'trước');
  const saved = google.save();
  google.user('Bình').type('Bảng', 'A1', 'sau');
  const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved });
  again.user('Bình').type('Bảng', 'B1', 'bản sao');
  expect(google.view('Bảng').rows[0]?.cells.map((cell) => cell.shown)).toEqual(['sau']);
  expect(again.view('Bảng').rows[0]?.cells.map((cell) => cell.shown)).toEqual(['trước', 'bản sao']);
});

it('stays small for empty rows', () => {
  expect(JSON.stringify(blankGoogle().save()).length).toBeLessThan(3000);
});

it('is refused when it is something else', () => {
  const saved = { ...blankGoogle().save(), version: 2 as unknown as 1 }; // as from a file of another time
  expect(() => createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved })).toThrow('version 1');
});
