// Rules that colour cells are refused where nobody can be sure what Google makes of them.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, runCode } from '../world.ts';

const RULE = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>0')`;

describe('a rule', () => {
  it.each([
    ['that changes no look', `${RULE}.setRanges([sheet.getRange('A1:B2')]).build()`, 'changes no look'],
    ['that takes bold type away', `${RULE}.setBold(false)`, 'takes fontWeight away'],
    ['without a condition', 'SpreadsheetApp.newConditionalFormatRule().setBold(true).build()', 'must have a condition'],
    ['without a range', `${RULE}.setRanges([]).setBold(true).build()`, 'at least one range'],
  ])('%s is refused', (_, code, words) => {
    const run = () =>
      runCode(blankGoogle(), `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${code};`);
    expect(run).toThrow(words);
  });

  it('whose range the sheet has no more is refused when it is written', () => {
    const google = blankGoogle();
    google.meter.after({ method: 'Sheet.setConditionalFormatRules' }, () =>
      google.user('Bình').deleteRows('Bảng', 900, 101),
    );
    expect(() =>
      onSheet(google, (sheet, { SpreadsheetApp }) => {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=$A1>0')
          .setRanges([sheet.getRange('A1:B1000')])
          .setBackground('#ff0000')
          .build();
        sheet.setConditionalFormatRules([rule]);
      }),
    ).toThrow('outside the dimensions of the sheet');
  });
});
