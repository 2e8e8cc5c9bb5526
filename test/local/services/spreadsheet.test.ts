// Tabs can be inserted, moved, hidden and selected.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet } from '../world.ts';

describe('sheets', () => {
  it('can be inserted at a place, moved, hidden, coloured and selected', () => {
    const google = blankGoogle();
    asScript(google, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.insertSheet('Đầu', 0).setTabColor('#0f0');
      spreadsheet.insertSheet('Cuối', 2);
      spreadsheet.moveActiveSheet(1);
      expect(spreadsheet.getActiveSheet().getIndex()).toBe(1);
      spreadsheet.getSheetByName('Bảng')?.hideSheet();
      spreadsheet.getSheetByName('Đầu')?.getRange('B2:C3').activate();
      const id = spreadsheet.getSheetByName('Đầu')?.getSheetId() ?? -1;
      expect(spreadsheet.getSheetById(id)?.getTabColor()).toBe('#00ff00');
      expect(spreadsheet.getSheetById(-1)).toBeNull();
      expect(spreadsheet.getSheetByName('đầu')).toBeNull();
    });
    expect(google.sheetNames()).toEqual(['Cuối', 'Đầu', 'Bảng']);
    expect(google.view('Bảng').hidden).toBe(true);
    expect(google.selection()).toBe("'Đầu'!B2:C3");
  });

  it('the last visible one can not be hidden', () => {
    expect(() => onSheet(blankGoogle(), (sheet) => sheet.hideSheet())).toThrow("can't hide all the sheets");
  });
});
