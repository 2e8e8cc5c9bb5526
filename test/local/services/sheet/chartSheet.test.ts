// A sheet that is a chart stands among the tabs, and has no cells.
import { describe, expect, it } from 'vitest';
import { createLocalGoogle } from '../../../../src/local/index.ts';
import { asScript, blankGoogle, onSheet } from '../../world.ts';

type Google = ReturnType<typeof blankGoogle>;

describe('a sheet that is a chart', () => {
  const withChart = () => {
    const google = blankGoogle();
    google.user('Bình').addChartSheet('Biểu đồ');
    return google;
  };
  const onChart = <T>(google: Google, act: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T) =>
    asScript(google, ({ SpreadsheetApp }) => {
      const [, chart] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      if (chart === undefined) throw new Error('There is one sheet only');
      return act(chart);
    });

  it('tells its kind, its name and its place, and takes a mark', () => {
    const google = withChart();
    const told = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const { GRID, OBJECT } = SpreadsheetApp.SheetType;
      const [, chart] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      chart?.addDeveloperMetadata('cchc');
      const kinds = [sheet.getType() === GRID, chart?.getType() === OBJECT];
      return [...kinds, chart?.getName(), chart?.getIndex(), chart?.getDeveloperMetadata().length];
    });
    expect(told).toEqual([true, true, 'Biểu đồ', 2, 1]);
    const again = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', workbook: google.save() });
    expect(again.save()).toEqual(google.save());
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    ['a cell', (sheet) => sheet.getRange('A1')],
    ['what is used', (sheet) => sheet.getDataRange()],
    ['its size', (sheet) => sheet.getMaxRows()],
    ['its last row', (sheet) => sheet.getLastRow()],
    ['its rules', (sheet) => sheet.getConditionalFormatRules()],
    ['its filter', (sheet) => sheet.getFilter()],
    ['its frozen rows', (sheet) => sheet.getFrozenRows()],
  ])('has no cells: whoever asks for %s is refused', (_, ask) => {
    expect(() => onChart(withChart(), ask)).toThrow('not settled');
  });
});
