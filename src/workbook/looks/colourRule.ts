// What a colour rule is, and the pieces that the rules of every sheet are made of.
//
// A formula holds no argument separator and no decimal, so that it is valid in every locale, and a mark by which the add-on tells its own
// rules from other people's.

import { columnLetter } from '../notation/columnLetter.ts';
import { palette, type RuleLook } from './palette.ts';

/** A rule over a rectangle, 1-based; the formula is written for its first row. Of two rules the earlier one wins. */
export interface ColourRule {
  readonly formula: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  readonly look: RuleLook;
}

/**
 * What a rule needs to know of its sheet. `columns` are 0-based places. `firstRow` is the header row: a row that someone inserts right below the
 * headers then lies inside the rule's range. `lastRow` is the last row of the grid. Both are 1-based.
 */
export interface RuleGround {
  readonly columns: Readonly<Partial<Record<string, number>>>;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly warnDays: number;
}

const MARK = '"cchc:';

/** Whether a rule's formula was written by the add-on. */
export function isOwnFormula(formula: string): boolean {
  return formula.includes(MARK);
}

/** The cells of an overdue row that say why it is red. */
export const STRONG = { background: palette.overdueCell, fontColor: palette.overdueText, bold: true } as const;

/** A formula that holds where all conditions do. */
export function marked(name: string, conditions: readonly string[]): string {
  return `=${[...conditions, `${MARK}${name}"<>""`].map((condition) => `(${condition})`).join('*')}`;
}

/** "$Q1" for the column `key` in the rule's first row; null where the sheet lacks it. */
export function cellIn(ground: RuleGround, key: string): string | null {
  const place = ground.columns[key];
  return place === undefined ? null : `$${columnLetter(place)}${ground.firstRow}`;
}

/** Over every column of the table. */
export function wholeRow(ground: RuleGround, formula: string, look: RuleLook): ColourRule {
  const places = Object.values(ground.columns).filter((place): place is number => place !== undefined);
  return {
    formula,
    firstRow: ground.firstRow,
    firstColumn: 1,
    rows: ground.lastRow - ground.firstRow + 1,
    columns: Math.max(...places) + 1,
    look,
  };
}

/** Over one column; none where the sheet lacks it. */
export function columnRule(ground: RuleGround, key: string, formula: string, look: RuleLook): readonly ColourRule[] {
  const place = ground.columns[key];
  return place === undefined ? [] : [{ ...wholeRow(ground, formula, look), firstColumn: place + 1, columns: 1 }];
}
