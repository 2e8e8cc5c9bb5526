// Column groups fold all their columns.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet } from '../world.ts';

describe('column groups', () => {
  it('fold and unfold all their columns, and can be found from any of them', () => {
    const google = blankGoogle();
    const hidden = () => google.view('Bảng').columns.flatMap(({ hidden }, place) => (hidden ? [place + 1] : []));
    onSheet(google, (sheet) => {
      sheet.getRange('B1:D1').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(3, 1)?.collapse();
    });
    expect(hidden()).toEqual([2, 3, 4]);
    const told = onSheet(google, (sheet) => {
      const group = sheet.getColumnGroup(5, 1);
      const found = [group?.isCollapsed(), group?.getRange().getA1Notation(), sheet.isColumnHiddenByUser(2)];
      group?.expand();
      return found;
    });
    expect(told).toEqual([true, 'B1:D1000', true]);
    expect(hidden()).toEqual([]);
  });

  it('throw where there is none, and lie at most 8 deep', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('B1').shiftColumnGroupDepth(8);
      expect([sheet.getColumnGroupDepth(1), sheet.getColumnGroupDepth(2)]).toEqual([0, 8]);
      expect(() => sheet.getColumnGroup(10, 1)).toThrow('A column group does not exist');
      expect(() => sheet.getColumnGroup(2, 9)).toThrow('A column group does not exist');
      expect(() => sheet.getRange('B1').shiftColumnGroupDepth(1)).toThrow('8 levels');
      sheet.getRange('B1').shiftColumnGroupDepth(-9);
      expect(sheet.getColumnGroupDepth(2)).toBe(0);
    });
  });

  it('have their button after them unless the sheet says before', () => {
    const google = blankGoogle();
    const index = onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
      const after = sheet.getColumnGroup(2, 1)?.getControlIndex();
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      const beforeIndex = sheet.getColumnGroup(1, 1)?.getControlIndex();
      const isBefore = sheet.getColumnGroupControlPosition() === SpreadsheetApp.GroupControlTogglePosition.BEFORE;
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER);
      const isAfter = sheet.getColumnGroupControlPosition() === SpreadsheetApp.GroupControlTogglePosition.AFTER;
      return [after, beforeIndex, isBefore, isAfter];
    });
    expect(index).toEqual([4, 1, true, true]);
  });

  it('can’t have their button before the first column, nor fold away the last column that is seen', () => {
    const google = blankGoogle();
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1:Z1').shiftColumnGroupDepth(1);
      expect(() => sheet.getColumnGroup(1, 1)?.collapse()).toThrow("You can't hide all the columns");
      sheet.getRange('A1:Z1').shiftColumnGroupDepth(-1);
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      expect(() => sheet.getRange('A1:B1').shiftColumnGroupDepth(1)).toThrow('no column before the first');
      expect(sheet.getColumnGroupDepth(1)).toBe(0);
    });
  });
});
