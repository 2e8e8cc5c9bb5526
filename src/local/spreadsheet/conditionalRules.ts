// Conditional-format rules when rows and columns go elsewhere, and which cells of a window they colour.

import type { FormulaEngine, PlacedFormula } from '../formulas/engine.ts';
import { copiedFormula, dependsOnColumn, shiftedFormula } from '../formulas/rewrite.ts';
import type { CellStyle } from './cell.ts';
import { contains, lastColumn, lastRow, type Rectangle } from './rectangle.ts';
import type { ConditionalRule, Sheet } from './sheet.ts';
import { type Shift, shiftRectangle } from './shift.ts';

/** A rule whose ranges are all gone is dropped. Its formula is written anew for the first cell that is left. */
export function shiftedRules(
  rules: readonly ConditionalRule[],
  shift: Shift,
  sheetName: string,
): readonly ConditionalRule[] {
  return rules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => shiftRectangle(shift, range));
    const [first] = ranges;
    const [oldFirst] = rule.ranges;
    if (first === undefined || oldFirst === undefined) return [];
    const oldRow = shift.axis === 'row' ? placeBefore(shift, first.row) : first.row;
    const oldColumn = shift.axis === 'column' ? placeBefore(shift, first.column) : first.column;
    if (rule.formula === null) return [{ ...rule, ranges }];
    const there = copiedFormula(rule.formula, oldRow - oldFirst.row, oldColumn - oldFirst.column);
    return [{ ...rule, ranges, formula: shiftedFormula(there, shift, sheetName, sheetName) }];
  });
}

/** Where what now stands at `place` stood before the change. */
function placeBefore(shift: Shift, place: number): number {
  if (shift.kind === 'insert') return place >= shift.at + shift.count ? place - shift.count : place;
  if (shift.kind === 'delete') return place >= shift.at ? place + shift.count : place;
  const landing = shift.to > shift.at ? shift.to - shift.count : shift.to;
  if (place >= landing && place < landing + shift.count) return place - landing + shift.at;
  const without = place >= landing + shift.count ? place - shift.count : place;
  return without >= shift.at ? without + shift.count : without;
}

/**
 * Tells which look the sheet's rules give a cell of `window`, or null. Of several rules that hold, the first alone decides, as Google's help
 * says. One evaluation serves the whole window.
 */
export function conditionalLooks(
  sheet: Sheet,
  window: Rectangle,
  engine: FormulaEngine,
): (row: number, column: number) => CellStyle | null {
  const trials: PlacedFormula[] = [];
  const plans = sheet.rules.map((rule) => planTrials(rule, window, trials));
  const results = engine.hold(sheet, trials);
  return (row, column) => {
    for (const { rule, trialAt } of plans) {
      if (!rule.ranges.some((range) => contains(range, row, column))) continue;
      const trial = trialAt(row, column);
      if (trial !== undefined && results[trial] === true) return rule.look;
    }
    return null;
  };
}

interface RulePlan {
  readonly rule: ConditionalRule;
  /** Place of the cell's trial among all trials. */
  readonly trialAt: (row: number, column: number) => number | undefined;
}

/** A rule that looks at fixed columns only is tried once a row. */
function planTrials(rule: ConditionalRule, window: Rectangle, trials: PlacedFormula[]): RulePlan {
  const { formula: written } = rule;
  const [origin] = rule.ranges;
  if (origin === undefined || written === null) return { rule, trialAt: () => undefined };
  const perCell = dependsOnColumn(written);
  const places = new Map<string, number>();
  const nameOf = (row: number, column: number) => (perCell ? `${row}:${column}` : String(row));
  for (const range of rule.ranges) {
    const lastTrialRow = Math.min(lastRow(range), lastRow(window));
    const lastTrialColumn = Math.min(lastColumn(range), lastColumn(window));
    for (let row = Math.max(range.row, window.row); row <= lastTrialRow; row++) {
      for (let column = Math.max(range.column, window.column); column <= lastTrialColumn; column++) {
        const name = nameOf(row, column);
        if (!places.has(name)) {
          places.set(name, trials.length);
          const formula = copiedFormula(written, row - origin.row, column - origin.column);
          trials.push({ formula, row, column });
        }
        if (!perCell) break;
      }
    }
  }
  return { rule, trialAt: (row, column) => places.get(nameOf(row, column)) };
}
