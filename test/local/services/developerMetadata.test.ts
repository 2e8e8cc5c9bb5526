// Marks on sheets stay with them under any name.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet } from '../world.ts';

describe('developer metadata', () => {
  it('marks sheets and the file, and is found again after a sheet is renamed', () => {
    const google = blankGoogle();
    const find = () =>
      asScript(google, ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActiveSpreadsheet()
          .createDeveloperMetadataFinder()
          .withKey('cchc')
          .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
          .find()
          .map((mark) => [mark.getValue(), mark.getLocation().getSheet()?.getName()]),
      );
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.addDeveloperMetadata('cchc', 'tasks', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata('cchc', 'file');
    });
    google.user('Bình').renameSheet('Bảng', 'Việc');
    expect(find()).toEqual([['tasks', 'Việc']]);
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const [mark] = spreadsheet.getSheetByName('Việc')?.getDeveloperMetadata() ?? [];
      mark?.setValue('criteria');
      expect(spreadsheet.createDeveloperMetadataFinder().withValue('criteria').find()).toHaveLength(1);
      mark?.remove();
    });
    expect(find()).toEqual([]);
  });

  it('has a value, a visibility, both or neither', () => {
    const google = blankGoogle();
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata('một').addDeveloperMetadata('hai', PROJECT).addDeveloperMetadata('ba', '3');
      sheet.addDeveloperMetadata('bốn', '4', PROJECT);
      return sheet
        .getDeveloperMetadata()
        .map((mark) => [mark.getKey(), mark.getValue(), mark.getVisibility() === PROJECT]);
    });
    expect(told).toEqual([
      ['một', null, false],
      ['hai', null, true],
      ['ba', '3', false],
      ['bốn', '4', true],
    ]);
  });

  it('goes with its sheet', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.insertSheet('Khác');
      sheet.addDeveloperMetadata('cchc');
      spreadsheet.deleteSheet(sheet);
      expect(spreadsheet.createDeveloperMetadataFinder().withKey('cchc').find()).toEqual([]);
    });
  });

  it('holds at most 30,000 characters on one sheet, and needs a key', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      expect(() => sheet.addDeveloperMetadata('')).toThrow('a key is wanted');
      sheet.addDeveloperMetadata('một', 'x'.repeat(20_000));
      expect(() => sheet.addDeveloperMetadata('hai', 'x'.repeat(10_000))).toThrow('30000 characters');
      sheet.addDeveloperMetadata('hai', 'x'.repeat(9_000));
      const [mark] = sheet.getDeveloperMetadata();
      expect(() => mark?.setValue('x'.repeat(21_500))).toThrow('30000 characters');
    });
  });
});
