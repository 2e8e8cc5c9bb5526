// What the overview lacks: its looks, its colour rules, and the warning for whoever types into it.

import { colourRules } from '../../workbook/colourRules.ts';
import type { SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import { OVERVIEW_WIDTH } from '../../workbook/overview/layout.ts';
import { overviewSheet } from '../../workbook/schema/index.ts';
import { COLUMNS_OF_A_NEW_SHEET, ROWS_OF_A_NEW_SHEET, sameRules } from './planTable.ts';

export function planOverview(
  layout: SheetLayout | null,
  emptySheet: SheetLayout | null,
  warnDays: number,
): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  const lastRow = (layout ?? emptySheet)?.maxRows ?? ROWS_OF_A_NEW_SHEET;
  const present = emptySheet?.maxColumns ?? COLUMNS_OF_A_NEW_SHEET;
  const sheet = overviewSheet.key;
  if (layout === null) {
    if (present !== OVERVIEW_WIDTH) steps.push({ kind: 'setColumnCount', sheet, present, wanted: OVERVIEW_WIDTH });
    steps.push({ kind: 'dressOverview', sheet });
  }
  const rules = colourRules(sheet, { columns: {}, firstRow: 1, lastRow, warnDays });
  if (!sameRules(layout?.ownRules ?? [], rules)) steps.push({ kind: 'setColourRules', sheet, rules });
  if (layout?.guarded !== true) steps.push({ kind: 'guardSheet', sheet });
  return steps;
}
