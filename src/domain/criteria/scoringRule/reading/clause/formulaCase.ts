// Reads a clause whose points are a formula: "dưới 80% thì điểm tính theo công thức (b/a)×2".

import type { Clause } from '../wording/ruleText.ts';
import { amountAtEnd } from './amount.ts';
import { readCountFormula, readFormula } from './formula.ts';
import { cut, type ParsedCase } from './parsedCase.ts';

/** Null for a clause without a product; `definition` for one that only says what the ratio is. */
export function readFormulaCase(clause: Clause): ParsedCase | 'definition' | null {
  if (!clause.folded.includes('×')) return null;
  const start = formulaStart(clause.folded);
  const product = clause.folded.slice(start).replace(EXPLAINED, '').trim();
  if (DEFINES_A_RATIO.test(clause.folded.slice(0, start)) && TIMES_HUNDRED.test(product)) return 'definition';
  const amount = readCountFormula(product) ?? readFormula(product);
  if (amount === 'definition')
    return amountAtEnd(clause.folded) === null ? amount : { condition: clause, amount: { kind: 'unclear' } };
  return { condition: cut(clause, 0, start), amount: amount ?? { kind: 'unclear' } };
}

/** "Tỷ lệ % = (a/b)×100" only says what the ratio is, with the percent sign left out of the 100. */
const DEFINES_A_RATIO = /(?:^|[ (])tỷ lệ[^=]*=$/;
const TIMES_HUNDRED = /×100$|^100×/;

/** After the last colon or equals sign, or the words that announce a formula without one: "thì điểm tính theo công thức (b/a)×2". */
function formulaStart(folded: string): number {
  const sign = Math.max(folded.lastIndexOf(':'), folded.lastIndexOf('=')) + 1;
  const announced = ANNOUNCES_A_FORMULA.exec(folded);
  return announced === null ? sign : Math.max(sign, announced.index + announced[0].length);
}

/** "…, trong đó a là số đã hoàn thành": what the letters of a formula mean. */
const EXPLAINED = /(?:,? ?trong đó|, với)(?: |:).*$/;
const ANNOUNCES_A_FORMULA =
  /(?:công thức|điểm (?:số |đánh giá |đạt được )?(?:được )?(?:tính|xác định)? ?(?:là|bằng)|tính bằng)(?: sau(?: đây)?)? /;
