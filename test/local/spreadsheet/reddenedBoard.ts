// A small sheet with formulas and a colour rule, for tests that move its cells about.

import { blankGoogle, onSheet } from '../world.ts';

export const RED = '#ff0000';

/** Five rows of two columns, each third cell a formula on its row, and a rule that reddens rows whose A is above 3. */
export function reddenedBoard() {
  const google = blankGoogle({ locale: 'en_US' });
  onSheet(google, (sheet, { SpreadsheetApp }) => {
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
    sheet.getRange('C1:C5').setFormulas([['=$A1*10'], ['=$A2*10'], ['=$A3*10'], ['=$A4*10'], ['=SUM(A1:A5)']]);
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A1>3')
        .setRanges([sheet.getRange('A1:C5')])
        .setBackground(RED)
        .build(),
    ]);
  });
  return google;
}

export const column = (google: ReturnType<typeof reddenedBoard>, letter: 'A' | 'C') =>
  google.view('Bảng').rows.map(({ cells }) => cells[letter === 'A' ? 0 : 2]?.shown);
export const redRows = (google: ReturnType<typeof reddenedBoard>) =>
  google.view('Bảng').rows.flatMap(({ cells }, row) => (cells[0]?.look.background === RED ? [row + 1] : []));
export const rules = (google: ReturnType<typeof reddenedBoard>) =>
  onSheet(google, (sheet) =>
    sheet
      .getConditionalFormatRules()
      .map((rule) => [
        rule.getBooleanCondition()?.getCriteriaValues()[0],
        ...rule.getRanges().map((range) => range.getA1Notation()),
      ]),
  );
