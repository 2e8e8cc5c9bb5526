// What a page of the add-on lacks: its looks, its colour rules, the words of the guide and of a new overview, and the warning for whoever types into it.

import { alreadyHolds, type Cell, isBlank } from '../../workbook/cell.ts';
import { guidePage } from '../../workbook/guide/page.ts';
import type { SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import { colourRules } from '../../workbook/looks/colourRules.ts';
import { startPage } from '../../workbook/overview/startPage.ts';
import { type PageLines, pageWidth } from '../../workbook/page/layout.ts';
import { pageLayouts } from '../../workbook/page/pages.ts';
import type { PageKey } from '../../workbook/schema/index.ts';
import { COLUMNS_OF_A_NEW_SHEET, ROWS_OF_A_NEW_SHEET, sameRules } from './planTable.ts';

/** `layout` is null for a page that is created in the same run (one whose looks are unfinished is dressed like it), `emptySheet` the lone tab of a new workbook where the page is made of it. */
export function planPage(
  sheet: PageKey,
  layout: SheetLayout | null,
  emptySheet: SheetLayout | null,
  warnDays: number,
): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  const lastRow = (layout ?? emptySheet)?.maxRows ?? ROWS_OF_A_NEW_SHEET;
  const present = (layout ?? emptySheet)?.maxColumns ?? COLUMNS_OF_A_NEW_SHEET;
  if (layout === null || layout.looksUnfinished) {
    const pageLayout = pageLayouts[sheet];
    const wanted = pageLayout.listFormats?.length ?? pageWidth(pageLayout);
    if (present !== wanted) steps.push({ kind: 'setColumnCount', sheet, present, wanted });
    steps.push({ kind: 'dressPage', sheet });
    if (pageLayout.listFormats !== undefined) steps.push({ kind: 'freezeRows', sheet, rows: 1 });
    const isBlankPage = layout === null || layout.cells.every((row) => row.every(isBlank));
    if (sheet === 'overview' && isBlankPage) steps.push({ kind: 'writePage', sheet, lines: startPage() });
  }
  const rules = colourRules(sheet, { columns: {}, firstRow: 1, lastRow, warnDays });
  if (!sameRules(layout?.ownRules ?? [], rules)) steps.push({ kind: 'setColourRules', sheet, rules });
  if (sheet === 'guide' && !shows(layout?.cells ?? [], guidePage()))
    steps.push({ kind: 'writePage', sheet, lines: guidePage() });
  if (layout?.guarded !== true) steps.push({ kind: 'guardSheet', sheet });
  return steps;
}

/** Whether a sheet shows a page, whatever stands below it. */
function shows(cells: readonly (readonly Cell[])[], page: PageLines): boolean {
  return page.every((line, row) => line.every((cell, column) => alreadyHolds(cells[row]?.[column] ?? '', cell)));
}
