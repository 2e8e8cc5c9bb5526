// What the local Google does not build fails with its name, so that nobody takes silence for success.
import { describe, expect, it } from 'vitest';
import { blankGoogle, runCode } from '../world.ts';

describe('what is not built here fails with its name', () => {
  it.each([
    [`SpreadsheetApp.openById('x')`, 'Local Google has no SpreadsheetApp.openById'],
    [
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getRichTextValue()`,
      'Local Google has no Range.getRichTextValue',
    ],
    [
      `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setFormulaR1C1('=A1')`,
      'Local Google has no Range.setFormulaR1C1',
    ],
    [`UrlFetchApp.fetch('x')`, 'UrlFetchApp is not defined'],
  ])('%s', (code, words) => {
    expect(() => runCode(blankGoogle(), code)).toThrow(words);
  });

  it('and a wrong argument is refused too, rather than guessed at', () => {
    const run = (code: string) => () =>
      runCode(blankGoogle(), `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${code}`);
    expect(run(`sheet.getRange('A1').setValue(undefined)`)).toThrow('method signature');
    expect(run(`sheet.getRange('A1').setValue(NaN)`)).toThrow('not settled');
    expect(run(`sheet.getRange('A1').setBackground('vermilion')`)).toThrow('a colour such as #ff0000');
    expect(run(`sheet.getRange('A1').setFontWeight('heavy')`)).toThrow('one of bold, normal');
    expect(run(`sheet.getRange('nowhere')`)).toThrow('Range not found');
    expect(run(`sheet.getName('x')`)).toThrow(
      "The parameters (String) don't match the method signature for Sheet.getName.",
    );
  });
});
