// Writes wait, and what was read is remembered until flush: code that forgets it goes wrong here as it does on Google.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, runCode, shown } from '../world.ts';

describe('a write that was put off', () => {
  it('is not seen by others before flush', () => {
    const google = blankGoogle();
    const seen: unknown[] = [];
    google.meter.after({ method: 'Range.setValue' }, () => seen.push(shown(google)[0]?.[0]));
    google.meter.after({ method: 'SpreadsheetApp.flush' }, () => seen.push(shown(google)[0]?.[0]));
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      sheet.getRange('A1').setValue('mới');
      SpreadsheetApp.flush();
    });
    expect(seen).toEqual(['', 'mới']);
  });

  it('is seen by the script that wrote it', () => {
    const value = onSheet(blankGoogle(), (sheet) => {
      sheet.getRange('A1').setValue('mới');
      return sheet.getRange('A1').getValue();
    });
    expect(value).toBe('mới');
  });

  it('lands where the range was, also when somebody inserted a row above it meanwhile', () => {
    const google = blankGoogle();
    google.user('Bình').paste('Bảng', 'A1', [['một'], ['hai']]);
    google.meter.after({ method: 'Range.setValue' }, () => google.user('Bình').insertRows('Bảng', 1));
    onSheet(google, (sheet) => sheet.getRange('B2').setValue('của hàng hai'));
    expect(shown(google)).toEqual([
      ['', ''],
      ['một', 'của hàng hai'],
      ['hai', ''],
    ]);
  });

  it('is carried out at the end of the run, and its refusal is what the user sees', () => {
    const google = blankGoogle();
    runCode(google, `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('mới')`);
    expect(shown(google)).toEqual([['mới']]);
    const tooLong = `try {
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x'.repeat(50001));
      } catch (error) { return 'caught'; }
      return 'went on';`;
    expect(() => runCode(google, tooLong)).toThrow('50000 characters');
  });

  it('can be refused at once instead, for code that must be right either way', () => {
    const google = blankGoogle({ writes: 'at once' });
    const { result } = runCode(
      google,
      `try {
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('x'.repeat(50001));
      } catch (error) { return [error instanceof Error, error.name, error.message]; }`,
    );
    expect(result).toEqual([
      true,
      'Exception',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
  });

  it('stays done when a later one is refused; those after it are dropped', () => {
    const google = blankGoogle();
    expect(() =>
      onSheet(google, (sheet) => {
        sheet.getRange('A1').setValue('trước');
        sheet.getRange('A2').setValue('x'.repeat(50_001));
        sheet.getRange('A3').setValue('sau');
      }),
    ).toThrow('50000 characters');
    expect(shown(google)).toEqual([['trước']]);
  });

  it('stays done when the script fails afterwards by itself', () => {
    const google = blankGoogle();
    const code = `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('mới'); throw new Error('hỏng');`;
    expect(() => runCode(google, code)).toThrow('hỏng');
    expect(shown(google)).toEqual([['mới']]);
  });
});

describe('a read that is repeated', () => {
  const readTwice = (flushBetween: boolean) => {
    const google = blankGoogle();
    google.user('An').type('Bảng', 'A1', 'cũ');
    google.meter.after({ method: 'Range.getValues' }, () => google.user('Bình').type('Bảng', 'A1', 'mới'));
    return onSheet(google, (sheet, { SpreadsheetApp }) => {
      const first = sheet.getRange('A1').getValues()[0]?.[0];
      if (flushBetween) SpreadsheetApp.flush();
      return [first, sheet.getRange('A1').getValues()[0]?.[0]];
    });
  };

  it('before flush may give what was seen first', () => {
    expect(readTwice(false)).toEqual(['cũ', 'cũ']);
  });

  it('after flush gives what stands there now', () => {
    expect(readTwice(true)).toEqual(['cũ', 'mới']);
  });

  it('gives its own array each time, so that changing one harms nothing', () => {
    const again = onSheet(blankGoogle(), (sheet) => {
      const first = sheet.getRange('A1').getValues();
      first[0]?.fill('đổi');
      return sheet.getRange('A1').getValues();
    });
    expect(again).toEqual([['']]);
  });
});

describe('what Google has not settled can be turned the other way', () => {
  const reread = (google: ReturnType<typeof blankGoogle>) =>
    onSheet(google, (sheet, { SpreadsheetApp }) => {
      const read = () => sheet.getRange('A1').getValue();
      read();
      sheet.getRange('A1').setValue('mới');
      const before = read();
      SpreadsheetApp.flush();
      return [before, read()];
    });

  it('a look at what was read and then written may answer from before, until flush', () => {
    expect(reread(blankGoogle())).toEqual(['mới', 'mới']);
    expect(reread(blankGoogle({ rereadBeforeFlush: 'remembered' }))).toEqual(['', 'mới']);
  });

  it.each([
    ['discarded', ['đầu', '']],
    ['kept', ['đầu', 'sau']],
  ] as const)('what is written behind a merged block is %s', (coveredCells, expected) => {
    const google = blankGoogle({ coveredCells });
    const values = onSheet(google, (sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').setValues([['đầu', 'sau']]);
      return sheet.getRange('A1:B1').getValues()[0];
    });
    expect(values).toEqual(expected);
  });
});
