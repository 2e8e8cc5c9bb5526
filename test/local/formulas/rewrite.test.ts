// Formulas are read in the locale, kept in US notation, and follow the cells they name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copiedFormula,
  dependsOnColumn,
  renamedSheetFormula,
  shiftedFormula,
} from '../../../src/local/formulas/rewrite.ts';
import { isWellFormed } from '../../../src/local/formulas/syntax.ts';
import { formulaOf, tokens } from '../../../src/local/formulas/tokens.ts';

describe('the notation of a locale', () => {
  it.each([
    ['=SUM(A1;2,5)', '=SUM(A1,2.5)'],
    ['=IF($A1<>"";"a;b";\'Nhiệm vụ\'!B2:C3)', '=IF($A1<>"","a;b",\'Nhiệm vụ\'!B2:C3)'],
    ['=($F2<>"")*($F2<TODAY())*($G2="")', '=($F2<>"")*($F2<TODAY())*($G2="")'],
    ['=1,5e3+A:A+2:5+A2:A', '=1.5e3+A:A+2:5+A2:A'],
    ['=LOG10(A1)', '=LOG10(A1)'],
  ])('%s is kept as %s', (vietnamese, american) => {
    expect(formulaOf(tokens(vietnamese, 'vi_VN'), 'en_US')).toBe(american);
    expect(formulaOf(tokens(american, 'en_US'), 'vi_VN')).toBe(vietnamese);
  });

  it('takes a semicolon in every locale', () => {
    expect(formulaOf(tokens('=SUM(A1;B1)', 'en_US'), 'en_US')).toBe('=SUM(A1,B1)');
  });

  it.each(['=1', '=-A1%', '=SUM()', '=IF(A1,,2)', '=A1&" x "&B2', '=TRUE', '=#REF!+1', '=(1+2)*3', '=--A1', '=A1<=-2'])(
    '%s can be read',
    (formula) => {
      expect(isWellFormed(tokens(formula, 'en_US'))).toBe(true);
    },
  );

  it.each([
    '=',
    '=SUM(A1',
    '=A1+',
    '=*2',
    '=A1 B1',
    '=(1,2)',
    '=)',
    '={1,2}',
    '="a',
    '=A1!',
    "='x'!",
    '=1.2.3',
    '=SUM(A1;;',
    '=f(x))',
    '=A1 ? B1',
  ])('%s can not be read', (formula) => {
    expect(isWellFormed(tokens(formula, 'en_US'))).toBe(false);
  });

  it('needs no long look even at hostile text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const words = tokens(`=${text}`, 'en_US');
        expect(typeof isWellFormed(words)).toBe('boolean');
      }),
      { seed: 15 },
    );
    expect(isWellFormed(tokens(`=${'('.repeat(50_000)}`, 'en_US'))).toBe(false);
  });
});

describe('a copied formula', () => {
  it.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A1:B2)', 1, 0, '=SUM(A2:B3)'],
    ['=A:A+1:1', 1, 1, '=B:B+2:2'],
    ['=A1', -1, 0, '=#REF!'],
    ["='Nhiệm vụ'!A1", 1, 0, "='Nhiệm vụ'!A2"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])('%s, %d down and %d right, is %s', (formula, rows, columns, copied) => {
    expect(copiedFormula(formula, rows, columns)).toBe(copied);
  });

  it('comes back when it is copied back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (rows, columns) => {
        const formula = '=$F2*A1+SUM(B$2:C9)';
        expect(copiedFormula(copiedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
      { seed: 16 },
    );
  });
});

describe('a formula after rows went', () => {
  const insert = { axis: 'row', kind: 'insert', at: 3, count: 2 } as const;
  const gone = { axis: 'row', kind: 'delete', at: 3, count: 2 } as const;

  it.each([
    ['=A2+A3', insert, '=A2+A5'],
    ['=SUM(A1:A9)', insert, '=SUM(A1:A11)'],
    ['=SUM(A1:A2)', insert, '=SUM(A1:A2)'],
    ['=SUM(A:A)', insert, '=SUM(A:A)'],
    ['=A2:A', insert, '=A2:A'],
    ['=A3', gone, '=#REF!'],
    ['=SUM(A1:A9)', gone, '=SUM(A1:A7)'],
    ['=SUM(A3:A4)', gone, '=SUM(#REF!)'],
    ['=SUM(A4:A6)', gone, '=SUM(A3:A4)'],
    ['=Khác!A3', gone, '=Khác!A3'],
    ["='bảng'!A5", gone, "='bảng'!A3"],
  ])('%s', (formula, shift, after) => {
    expect(shiftedFormula(formula, shift, 'Bảng', 'Bảng')).toBe(after);
  });
});

it('a renamed sheet is named anew, quoted where it must be', () => {
  expect(renamedSheetFormula("='Bảng'!A1+Khac!A1", 'Bảng', "Bảng 'mới'")).toBe("='Bảng ''mới'''!A1+Khac!A1");
});

it('a formula depends on its column only where it names one without $', () => {
  expect(['=$A1', '=A$1', '=SUM($A1:$B1)', '=SUM($A1:B1)', '=COLUMN()', '=TODAY()'].map(dependsOnColumn)).toEqual([
    false,
    true,
    false,
    true,
    true,
    false,
  ]);
});
