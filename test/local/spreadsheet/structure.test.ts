// Rows and columns that come, go and move take along what lies on them, and formulas and rules follow.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet } from '../world.ts';
import { column, RED, reddenedBoard, redRows, rules } from './reddenedBoard.ts';

describe('rows', () => {
  it('inserted push down values, formulas and colours; the range that a formula sums grows', () => {
    const google = reddenedBoard();
    google.user('Bình').insertRows('Bảng', 3, 2);
    expect(column(google, 'A')).toEqual(['1', '2', '', '', '3', '4', '5']);
    expect(column(google, 'C')).toEqual(['10', '20', '', '', '30', '40', '15']);
    expect(redRows(google)).toEqual([6, 7]);
    expect(rules(google)).toEqual([['=$A1>3', 'A1:C7']]);
    expect(onSheet(google, (sheet) => sheet.getRange('C5:C7').getFormulas())).toEqual([
      ['=$A5*10'],
      ['=$A6*10'],
      ['=SUM(A1:A7)'],
    ]);
  });

  it('inserted above everything move the rule, with its formula', () => {
    const google = reddenedBoard();
    google.user('Bình').insertRows('Bảng', 1);
    expect(rules(google)).toEqual([['=$A2>3', 'A2:C6']]);
    expect(redRows(google)).toEqual([5, 6]);
  });

  it('deleted leave #REF! where a formula named them, and the rule on what is left', () => {
    const google = reddenedBoard();
    onSheet(google, (sheet) => sheet.getRange('D5').setFormula('=A1'));
    google.user('Bình').deleteRows('Bảng', 1);
    expect(column(google, 'C')).toEqual(['20', '30', '40', '14']);
    expect(google.view('Bảng').rows[3]?.cells[3]?.shown).toBe('#REF!');
    expect(rules(google)).toEqual([['=$A1>3', 'A1:C4']]);
    expect(redRows(google)).toEqual([3, 4]);
  });

  it('moved carry their cells, and colours stay right', () => {
    const google = reddenedBoard();
    google.user('Bình').moveRows('Bảng', 5, 1, 1);
    expect(column(google, 'A')).toEqual(['5', '1', '2', '3', '4']);
    expect(redRows(google)).toEqual([1, 5]);
  });

  it('moved out of a rule’s range keep their colour', () => {
    const google = reddenedBoard();
    google.user('Bình').moveRows('Bảng', 4, 1, 10);
    expect(redRows(google)).toEqual([4, 9]);
  });

  it('inserted by a script take the look and the validation of the row before', () => {
    const google = blankGoogle();
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A2').setNumberFormat('@').setBackground(RED).setNote('ghi chú').setValue('x');
      sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.insertRowsAfter(2, 1);
      sheet.insertRowsBefore(1, 1);
    });
    const [, , , inserted] = google.view('Bảng', { last: 4 }).rows;
    expect(inserted?.cells[0]).toMatchObject({
      value: null,
      note: '',
      look: { numberFormat: '@', background: RED },
      validation: { criteria: 'DATE_IS_VALID_DATE' },
    });
  });

  it('at the end make room for more', () => {
    const google = blankGoogle();
    const size = onSheet(google, (sheet) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 4000);
      sheet.getRange(5000, 1).setValue('cuối');
      return [sheet.getMaxRows(), sheet.getLastRow()];
    });
    expect(size).toEqual([5000, 5000]);
  });
});

describe('columns', () => {
  it('take their width, group, formulas, filter and rule along', () => {
    const google = reddenedBoard();
    onSheet(google, (sheet) => {
      sheet.setColumnWidth(1, 300);
      sheet.getRange('A1:A5').shiftColumnGroupDepth(1);
      sheet.getRange('A1:C5').createFilter();
    });
    google.user('Bình').moveColumns('Bảng', 1, 1, 4);
    const view = google.view('Bảng');
    expect(view.columns.slice(0, 3).map(({ width, groupDepth }) => [width, groupDepth])).toEqual([
      [100, 0],
      [100, 0],
      [300, 1],
    ]);
    expect(view.rows[3]?.cells.map((cell) => cell.shown)).toEqual(['', '40', '4']);
    expect(view.filter).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
    expect(rules(google)).toEqual([['=$C1>3', 'A1:C5']]);
  });

  it('inserted inside a group join it, outside they do not', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
      sheet.insertColumnsAfter(2, 1);
      sheet.insertColumnsAfter(4, 1);
    });
    expect(
      google
        .view('Bảng')
        .columns.slice(0, 6)
        .map(({ groupDepth }) => groupDepth),
    ).toEqual([0, 1, 1, 1, 0, 0]);
  });

  it('deleted shrink a rule, and a rule with nothing left is gone', () => {
    const google = reddenedBoard();
    google.user('Bình').deleteColumns('Bảng', 2, 1);
    expect(rules(google)).toEqual([['=$A1>3', 'A1:B5']]);
    google.user('Bình').deleteColumns('Bảng', 1, 2);
    expect(rules(google)).toEqual([]);
  });
});

describe('frozen rows', () => {
  it('grow and shrink with what is inserted and deleted among them', () => {
    const google = blankGoogle();
    const frozen = onSheet(google, (sheet) => {
      sheet.setFrozenRows(2);
      sheet.insertRowsBefore(1, 1);
      const grown = sheet.getFrozenRows();
      sheet.deleteRows(2, 3);
      return [grown, sheet.getFrozenRows()];
    });
    expect(frozen).toEqual([3, 1]);
  });
});

describe('protections', () => {
  it('follow their cells and go with them', () => {
    const google = blankGoogle();
    const places = onSheet(google, (sheet, { SpreadsheetApp }) => {
      const ranges = () =>
        sheet
          .getProtections(SpreadsheetApp.ProtectionType.RANGE)
          .map((protection) => protection.getRange().getA1Notation());
      sheet.getRange('B2:B4').protect();
      sheet.insertRowsBefore(1, 1);
      const moved = ranges();
      sheet.deleteColumns(2, 1);
      return [moved, ranges()];
    });
    expect(places).toEqual([['B3:B5'], []]);
  });
});

describe('formulas on other sheets', () => {
  it('follow rows, renamed sheets and deleted sheets', () => {
    const google = reddenedBoard();
    const other = onSheet(google, (_, { SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.insertSheet('Khác').getRange('A1').setFormula(`=SUM('Bảng'!A1:A5)`);
      return () => [google.view('Khác').rows[0]?.cells[0]?.formula, google.view('Khác').rows[0]?.cells[0]?.shown];
    });
    google.user('Bình').insertRows('Bảng', 3);
    expect(other()).toEqual([`=SUM('Bảng'!A1:A6)`, '15']);
    google.user('Bình').renameSheet('Bảng', 'Nhiệm vụ');
    expect(other()).toEqual([`=SUM('Nhiệm vụ'!A1:A6)`, '15']);
    google.user('Bình').deleteSheet('Nhiệm vụ');
    expect(other()).toEqual(['=SUM(#REF!)', '#REF!']);
  });
});
