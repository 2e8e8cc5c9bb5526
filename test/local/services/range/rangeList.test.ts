// A list of ranges takes one value with one write, and what Google leaves open is refused.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, runCode, shown } from '../../world.ts';

const COLUMN = ['A1', 'A3:A4', 'C2'];

describe('a list of ranges', () => {
  it('takes the value in each of its cells and in none between them', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.getRangeList(COLUMN).setValue('x'));
    expect(shown(google)).toEqual([
      ['x', '', ''],
      ['', '', 'x'],
      ['x', '', ''],
      ['x', '', ''],
    ]);
  });

  it('is one write, however many ranges it has, and waits until it is flushed', () => {
    const google = blankGoogle();
    runCode(
      google,
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng').getRangeList(${JSON.stringify(COLUMN)}).setValue(1);`,
    );
    expect(google.meter.counts()).toMatchObject({ write: 1, read: 0 });
    expect(google.meter.putOffs()).toBe(1);
    expect(google.meter.calls().find(({ kind }) => kind === 'write')?.on).toBe("'Bảng'!A1,A3:A4,C2");
  });

  it('writes by number: rows that come in before the write is carried out are not followed', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'B1', [['một'], ['hai'], ['ba']]);
    google.meter.after({ method: 'RangeList.setValue' }, () => google.user('Bình').insertRows('Bảng', 1));
    onSheet(google, (sheet) => sheet.getRangeList(['A1', 'A3']).setValue('x'));
    expect(shown(google)).toEqual([
      ['x', ''],
      ['', 'một'],
      ['x', 'hai'],
      ['', 'ba'],
    ]);
  });

  it('reads a value as a range does: text as typed, a formula by its sign, a day of the file’s zone', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      sheet.getRange('A2').setNumberFormat('@');
      sheet.getRangeList(['A1', 'A2']).setValue('04/12/2023');
      sheet.getRangeList(['B1', 'B2']).setValue('=1+1');
      sheet.getRangeList(['C1']).setValue(new Date('2023-12-04T00:00:00+07:00'));
    });
    expect(onSheet(google, (sheet) => sheet.getRange('A1:C2').getValues())).toEqual([
      [new Date('2023-12-04T00:00:00+07:00'), 2, new Date('2023-12-04T00:00:00+07:00')],
      ['04/12/2023', 2, ''],
    ]);
  });

  it('keeps what stood before the range that is refused, as waiting writes do', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => sheet.getRange('A3').protect().removeEditors(['binh@example.com']));
    expect(() =>
      runCode(
        google,
        `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng').getRangeList(['A1', 'A3', 'A5']).setValue('x');
         SpreadsheetApp.flush();`,
        { user: 'binh@example.com' },
      ),
    ).toThrow('You are trying to edit a protected cell or object.');
    expect(shown(google)).toEqual([['x']]);
  });
});

describe('is refused', () => {
  const refused = (a1Notations: unknown, value: unknown = 'x') => {
    const google = blankGoogle();
    const act = () => onSheet(google, (sheet) => sheet.getRangeList(a1Notations as string[]).setValue(value)); // some are none
    return { google, act };
  };

  it.each<[string, unknown, string]>([
    ['an empty list', [], 'must name at least one'],
    ['a list of something else', [5], 'where a text is wanted'],
    ['words instead of a list', 'A1', 'where an array is wanted'],
    ['a cell outside the sheet', ['A1', 'A1001'], 'outside the dimensions of the sheet'],
    ['a name that is no range', ['A1', 'đâu đó'], 'Range not found'],
    ['a range of another sheet', ['A1', 'Khác!A1'], 'not settled'],
    [
      'more ranges than anyone is known to write',
      Array.from({ length: 501 }, (_, row) => `A${row + 1}`),
      'not settled',
    ],
  ])('%s', (_, a1Notations, words) => {
    const { google, act } = refused(a1Notations);
    expect(act).toThrow(words);
    expect(shown(google)).toEqual(shown(blankGoogle()));
  });

  it('a value that no cell can hold, at once', () => {
    expect(refused(['A1'], Number.NaN).act).toThrow('not settled');
    expect(refused(['A1'], [['x']]).act).toThrow('not settled');
  });

  it('five hundred ranges are not', () => {
    const { google, act } = refused(Array.from({ length: 500 }, (_, row) => `A${2 * row + 1}`));
    act();
    expect(shown(google).filter(([cell]) => cell === 'x')).toHaveLength(500);
  });
});
