// A person at the keyboard changes the sheet by hand, and sees what people see.
import { describe, expect, it } from 'vitest';
import { createLocalGoogle } from '../../src/local/index.ts';
import { blankGoogle, onSheet, shown } from './world.ts';

describe('a person', () => {
  it('types as the locale reads it, and pastes rows at once', () => {
    const google = blankGoogle();
    const binh = google.user('Bình');
    binh.type('Bảng', 'B2', '39,67');
    binh.paste('Bảng', 'A3', [
      ['1/12', 'Có'],
      ['', 'x'],
    ]);
    expect(shown(google)).toEqual([
      ['', ''],
      ['', '39,67'],
      ['01/12', 'Có'],
      ['', 'x'],
    ]);
    binh.clear('Bảng', 'A1:B3');
    expect(shown(google)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
      ['', 'x'],
    ]);
  });

  it('pastes past a rejecting validation, as Google lets it be', () => {
    const google = blankGoogle();
    onSheet(google, (sheet, { SpreadsheetApp }) =>
      sheet
        .getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()),
    );
    google.user('Bình').paste('Bảng', 'A1', [['chữ']]);
    expect(google.view('Bảng').rows[0]?.cells[0]).toMatchObject({ shown: 'chữ', invalid: true });
  });

  it('inserts, deletes and moves columns', () => {
    const google = blankGoogle();
    const binh = google.user('Bình');
    binh.paste('Bảng', 'A1', [['a', 'b', 'c']]);
    binh.insertColumns('Bảng', 2);
    expect(shown(google)).toEqual([['a', '', 'b', 'c']]);
    binh.moveColumns('Bảng', 4, 1, 1);
    expect(shown(google)).toEqual([['c', 'a', '', 'b']]);
    binh.deleteColumns('Bảng', 1, 2);
    expect(shown(google)).toEqual([['', 'b']]);
  });

  it('counts as no service call', () => {
    const google = blankGoogle();
    google.user('Bình').type('Bảng', 'A1', 'x');
    google.view('Bảng');
    expect(google.meter.total()).toBe(0);
  });

  it('finds no sheet under a wrong name', () => {
    expect(() => blankGoogle().user('Bình').type('Khác', 'A1', 'x')).toThrow('No sheet is named Khác');
  });
});

describe('the view of a sheet', () => {
  it('tells frozen rows, hidden and grouped columns, merged cells and the filter', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1:C3').setValue('x').createFilter();
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
      sheet.hideColumns(4, 2);
      sheet.getRange('F1:G1').shiftColumnGroupDepth(1);
      sheet.getRange('A2:B2').merge();
      sheet.setColumnWidths(1, 2, 60).setRowHeight(2, 40);
      sheet.hideRows(3);
      sheet.setHiddenGridlines(true).setTabColor('#ff0000');
    });
    const view = google.view('Bảng', { first: 2, last: 3, columns: 2 });
    expect(view).toMatchObject({
      frozenRows: 1,
      frozenColumns: 2,
      gridlinesHidden: true,
      tabColor: '#ff0000',
      rowCount: 1000,
      lastRow: 3,
      lastColumn: 3,
      filter: { row: 1, column: 1, rows: 3, columns: 3 },
      merges: [{ row: 2, column: 1, rows: 1, columns: 2 }],
      first: 2,
    });
    expect(view.rows.map(({ cells }) => cells.map((cell) => cell.shown))).toEqual([
      ['x', ''],
      ['x', 'x'],
    ]);
    expect(view.rows.map(({ height, hidden }) => [height, hidden])).toEqual([
      [40, false],
      [21, true],
    ]);
    expect(view.columns.slice(0, 7).map(({ width, hidden, groupDepth }) => [width, hidden, groupDepth])).toEqual([
      [60, false, 0],
      [60, false, 0],
      [100, false, 0],
      [100, true, 0],
      [100, true, 0],
      [100, false, 1],
      [100, false, 1],
    ]);
  });
});

it('the clock takes only instants that depend on no machine', () => {
  expect(() => createLocalGoogle({ now: '2023-12-04T08:00:00' })).toThrow('Not an instant with an offset');
  expect(() => createLocalGoogle({ now: '2023-12-04' })).toThrow('Not an instant with an offset');
  const google = blankGoogle();
  google.clock.set('2023-12-11T01:00:00Z');
  expect(google.clock.now()).toBe(Date.parse('2023-12-11T08:00:00+07:00'));
});
