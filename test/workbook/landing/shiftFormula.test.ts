// Formulas put back after their columns moved.
import { describe, expect, it } from 'vitest';
import { shiftFormula } from '../../../src/workbook/landing/shiftFormula.ts';

/** A column came in before C; column E is gone. */
const now = (was: number) => (was === 4 ? null : was >= 2 ? was + 1 : was);

describe('a formula is fitted to where its cells stand now', () => {
  it.each([
    ['=A1+C1', '=A1+D1'],
    ['=SUM(C3:D7)', '=SUM(D3:E7)'],
    ['=$C$2*B2', '=$D$2*B2'],
    ['=C3&"C3; ""C4"""', '=D3&"C3; ""C4"""'],
    ['=IF(C1>0;LOG10(C1);0)', '=IF(D1>0;LOG10(D1);0)'],
    ['=1+1', '=1+1'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, now)).toBe(shifted);
  });

  it.each(["='Đơn vị'!C2", '=INDIRECT("C2")', '=SUM(C:D)', '=OFFSET(C1;1;1)', '=E1+1'])(
    '%s is shown to a person instead',
    (formula) => {
      expect(shiftFormula(formula, now)).toBeNull();
    },
  );
});
