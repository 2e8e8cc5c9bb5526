// A sort moves the cells of its range only, whole, and puts them in the order of Google's.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, shown } from '../world.ts';

function mixed() {
  const google = blankGoogle({ locale: 'en_US' });
  google.user('Bình').paste('Bảng', 'A1', [
    ['b', '=A1', 'x'],
    ['10', '=A2', 'y'],
    ['', '=A3', 'z'],
    ['TRUE', '=A4', 'u'],
    ['A', '=A5', 'v'],
    ['2', '=A6', 'w'],
  ]);
  return google;
}

describe('a sort by hand', () => {
  it('puts numbers before texts before booleans, and blanks last', () => {
    const google = mixed();
    google.user('Bình').sort('Bảng', 'A1:C6', 1);
    expect(shown(google).map(([first]) => first)).toEqual(['2', '10', 'A', 'b', 'TRUE', '']);
    google.user('Bình').sort('Bảng', 'A1:C6', 1, false);
    expect(shown(google).map(([first]) => first)).toEqual(['TRUE', 'b', 'A', '10', '2', '']);
  });

  it('leaves behind what lies outside its range: that is how computed cells end beside the wrong row', () => {
    const google = mixed();
    google.user('Bình').sort('Bảng', 'A1:B6', 1);
    expect(shown(google).map((line) => line[2])).toEqual(['x', 'y', 'z', 'u', 'v', 'w']);
  });

  it('lets a formula look at its new row', () => {
    const google = mixed();
    google.user('Bình').sort('Bảng', 'A1:C6', 1);
    expect(google.view('Bảng').rows.map(({ cells }) => cells[1]?.formula)).toEqual([
      '=A1',
      '=A2',
      '=A3',
      '=A4',
      '=A5',
      '=A6',
    ]);
  });

  it('takes looks, notes and validations along', () => {
    const google = mixed();
    onSheet(google, (sheet) => sheet.getRange('A6').setBackground('#ff0000').setNote('số hai'));
    google.user('Bình').sort('Bảng', 'A1:C6', 1);
    expect(google.view('Bảng').rows[0]?.cells[0]).toMatchObject({ note: 'số hai', look: { background: '#ff0000' } });
  });

  it('orders by what formulas compute', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['=3*3'], ['=1'], ['=2*2']]);
    google.user('Bình').sort('Bảng', 'A1:A3', 1);
    expect(shown(google)).toEqual([['1'], ['4'], ['9']]);
  });

  it('fails on merged cells', () => {
    const google = mixed();
    onSheet(google, (sheet) => sheet.getRange('A1:B1').merge());
    expect(() => google.user('Bình').sort('Bảng', 'A1:C6', 1)).toThrow('contains merged cells');
  });
});

describe('a sort by a script', () => {
  it('takes one column, several, or a direction', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [
      ['b', '1'],
      ['a', '2'],
      ['a', '1'],
    ]);
    const sorted = (specification: Parameters<GoogleAppsScript.Spreadsheet.Range['sort']>[0]) =>
      onSheet(google, (sheet) =>
        sheet
          .getRange('A1:B3')
          .sort(specification)
          .getDisplayValues()
          .map((line) => line.join('')),
      );
    expect(sorted(2)).toEqual(['b1', 'a1', 'a2']);
    expect(sorted([1, { column: 2, ascending: false }])).toEqual(['a2', 'a1', 'b1']);
    expect(sorted({ column: 1, ascending: false })).toEqual(['b1', 'a2', 'a1']);
    expect(() => sorted(3)).toThrow('outside the dimensions');
  });

  it('of a whole sheet leaves the frozen rows in their place', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['tên'], ['b'], ['a']]);
    onSheet(google, (sheet) => {
      sheet.setFrozenRows(1);
      sheet.sort(1);
    });
    expect(shown(google)).toEqual([['tên'], ['a'], ['b']]);
  });
});
