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

it('is a copy: nothing that happens afterwards, there or in a file opened from it, changes it', () => {
  const google = blankGoogle();
  onSheet(google, (sheet, { SpreadsheetApp }) => {
    sheet.getRange('A1:B3').setNumberFormat('0.00').setNote('ghi chú').setValue(1);
    sheet.getRange('D1:E1').shiftColumnGroupDepth(1);
    sheet.protect().setWarningOnly(true).setDescription('trước');
    sheet.addDeveloperMetadata('cchc', 'trước', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  });
  const saved = google.save();
  const before = structuredClone(saved);
  const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved });
  for (const file of [google, again]) {
    onSheet(file, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1:B3').setNumberFormat('@').setFontWeight('bold').clearNote();
      sheet.getRange('A1').setValue('sau');
      sheet.getRange('D1:E1').shiftColumnGroupDepth(1);
      sheet.setColumnWidth(1, 300).setRowHeight(2, 90).hideRows(3);
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.setDescription('sau');
      sheet.getDeveloperMetadata()[0]?.setValue('sau');
      sheet.insertRowsBefore(1, 2).insertColumnsBefore(1, 1).setName('Khác');
    });
  }
  expect(saved).toEqual(before);
  const third = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved });
  expect(third.save()).toEqual(before);
});

it('stays small for empty rows', () => {
  expect(JSON.stringify(blankGoogle().save()).length).toBeLessThan(3000);
});

it('is refused when it is something else', () => {
  const saved = { ...blankGoogle().save(), version: 2 as unknown as 1 }; // as from a file of another time
  expect(() => createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: saved })).toThrow('version 1');
});
