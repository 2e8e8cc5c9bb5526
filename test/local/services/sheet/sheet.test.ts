// A sheet as a whole: its name, its size, its protection, and what of it can be seen.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, onSheet, runCode, type Services, shown } from '../../world.ts';

type Google = ReturnType<typeof blankGoogle>;

const insertSheet = (google: Google, name: string) =>
  asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet(name));

describe('a name that Google may change or refuse is refused from a script', () => {
  it.each(['Quý I/2023', 'Bảng [cũ]', 'Bảng?', ' Bảng mới', 'Bảng mới ', "'Bảng mới'", 'Bảng\nmới', 'C:\\Bảng'])(
    '%j',
    (name) => {
      expect(() => insertSheet(blankGoogle(), name)).toThrow('not settled');
      expect(() => onSheet(blankGoogle(), (sheet) => sheet.setName(name))).toThrow('not settled');
    },
  );

  it('whoever types it may have it', () => {
    const google = blankGoogle();
    google.user('Bình').renameSheet('Bảng', 'Quý I/2023');
    expect(google.sheetNames()).toEqual(['Quý I/2023']);
  });
});

describe('a file does not grow beyond what Google holds', () => {
  it('a sheet that would be the one too many is not added', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.insertColumnsAfter(26, 9_960));
    expect(() => insertSheet(google, 'Khác')).toThrow('above the limit of 10000000 cells');
    expect(google.sheetNames()).toEqual(['Bảng']);
  });

  it('no column comes after ZZZ', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.deleteRows(2, 999);
      sheet.insertColumnsAfter(26, 18_252);
      expect(() => sheet.insertColumnsAfter(26, 1)).toThrow('not settled');
      expect(sheet.getMaxColumns()).toBe(18_278);
    });
  });
});

describe('whoever may not edit a protected sheet', () => {
  const protectedFrom = (whole: boolean) => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1:B5').createFilter();
      sheet.getRange('B1:C1').shiftColumnGroupDepth(1);
      (whole ? sheet : sheet.getRange('A1:C3')).protect().removeEditors(['binh@example.com']);
    });
    insertSheet(google, 'Khác');
    return google;
  };
  const run = (google: Google, code: string) => () =>
    runCode(
      google,
      `const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheetByName('Bảng'); ${code}`,
      {
        user: 'binh@example.com',
      },
    );
  const shapes = [
    'file.deleteSheet(sheet)',
    'sheet.getFilter().remove()',
    'sheet.getColumnGroup(2, 1).collapse()',
    'sheet.getColumnGroup(2, 1).remove()',
  ];

  it.each([
    ...shapes,
    'sheet.setName("Mới")',
    'sheet.hideSheet()',
    'sheet.setTabColor("#ff0000")',
    'sheet.setHiddenGridlines(true)',
  ])('does not get through by %s', (code) => {
    const google = protectedFrom(true);
    expect(run(google, code)).toThrow('You are trying to edit a protected cell or object.');
    expect(google.sheetNames()).toEqual(['Bảng', 'Khác']);
  });

  it.each(shapes)('nor where only a part is protected, by %s', (code) => {
    expect(run(protectedFrom(false), code)).toThrow('You are trying to edit a protected cell or object.');
  });

  it('can’t lay a filter over a protected part', () => {
    const google = protectedFrom(false);
    onSheet(google, (sheet) => sheet.getFilter()?.remove());
    expect(run(google, 'sheet.getRange("B2:D9").createFilter()')).toThrow('protected cell');
    run(google, 'sheet.setName("Mới"); sheet.getRange("D5:E9").createFilter()')();
  });
});

describe('a hidden sheet', () => {
  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet, services: Services) => unknown]>([
    ['the sheet', (sheet) => sheet.activate()],
    ['a cell of it', (sheet) => sheet.getRange('A1').activate()],
    [
      'the sheet by its file',
      (sheet, { SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet),
    ],
  ])('is not gone to: what becomes of %s is not certain', (_, go) => {
    const google = blankGoogle();
    insertSheet(google, 'Khác');
    onSheet(google, (sheet) => sheet.hideSheet());
    expect(() => onSheet(google, go)).toThrow('not settled');
    expect(google.activeSheet()).toBe('Khác');
  });
});

describe('columns and rows', () => {
  it('stay seen where hiding them would hide all', () => {
    const google = blankGoogle();
    expect(() => onSheet(google, (sheet) => sheet.hideColumns(1, 26))).toThrow("You can't hide all the columns");
    expect(() => onSheet(google, (sheet) => sheet.hideRows(1, 1000))).toThrow("You can't hide all the rows");
    const { columns, rows } = google.view('Bảng', { first: 1, last: 3 });
    expect([...columns, ...rows].some(({ hidden }) => hidden)).toBe(false);
  });

  it('are frozen only while one that is seen is left', () => {
    const google = blankGoogle();
    google.user('Bình').hideColumns('Bảng', 3, 24, true);
    expect(() => onSheet(google, (sheet) => sheet.setFrozenColumns(2))).toThrow("You can't freeze all visible columns");
    onSheet(google, (sheet) => sheet.setFrozenColumns(1));
  });

  it.each([
    ['a frozen one that would be frozen no more', 'A1:A1', 5],
    ['one that would be frozen', 'A5:A6', 2],
    ['a block that is frozen in part', 'A2:A3', 9],
  ])('are not moved over the line, since nobody knows what is frozen then: %s', (_, rows, to) => {
    const move = (frozen: number) =>
      onSheet(blankGoogle(), (sheet) => {
        sheet.setFrozenRows(frozen);
        sheet.moveRows(sheet.getRange(rows), to);
      });
    expect(() => move(2)).toThrow('not settled');
    move(0);
  });

  it('change places among the frozen ones', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['một'], ['hai'], ['ba']]);
    onSheet(google, (sheet) => {
      sheet.setFrozenRows(2);
      sheet.moveRows(sheet.getRange('A1'), 3);
    });
    expect(shown(google)).toEqual([['hai'], ['một'], ['ba']]);
  });

  it('that an array fills count as used', () => {
    const google = blankGoogle();
    google.user('Bình').type('Bảng', 'B2', '={1\\2;3\\4;5\\6}');
    const used = onSheet(google, (sheet) => [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
    ]);
    expect(used).toEqual([4, 3, 'A1:C4']);
  });
});

describe('merged cells', () => {
  it.each([
    ['rows', 'A2:A3'],
    ['columns', 'B4:C4'],
  ])('lie on one side of the frozen %s, or are not merged', (_, across) => {
    const merge = (a1: string) =>
      onSheet(blankGoogle(), (sheet) => {
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(2);
        sheet.getRange(a1).merge();
      });
    expect(() => merge(across)).toThrow("You can't merge frozen and non-frozen cells.");
    for (const whole of ['A1:B2', 'C3:D4', 'A3:B3', 'C1:D1']) merge(whole);
  });

  it('of which one is left are merged no more', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A1:A2').merge();
      sheet.getRange('B5:C5').merge();
    });
    google.user('Bình').deleteRows('Bảng', 2);
    google.user('Bình').deleteColumns('Bảng', 3);
    expect(onSheet(google, (sheet) => sheet.getDataRange().isPartOfMerge())).toBe(false);
    expect(google.view('Bảng').merges).toEqual([]);
  });

  it.each([
    ['across rows', 'A3:A4', "You can't create a filter over a range containing vertical merges."],
    ['across its border', 'C3:D3', "You can't create a filter over a range that crosses the border of a merge."],
  ])('%s get no filter laid over them', (_, merged, words) => {
    const filter = (a1: string) =>
      onSheet(blankGoogle(), (sheet) => {
        sheet.getRange(a1).merge();
        sheet.getRange('A1:C9').createFilter();
      });
    expect(() => filter(merged)).toThrow(words);
    filter('A3:C3');
    filter('A11:A12');
  });
});
