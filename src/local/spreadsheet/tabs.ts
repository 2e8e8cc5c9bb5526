// Sheets added, renamed and removed, with the formulas that name them following.

import { refusals, unsettled } from '../calls/refusals.ts';
import { lostSheetFormula, renamedSheetFormula } from '../formulas/rewrite.ts';
import { chartsWithoutSheet } from './chart.ts';
import { blankSheet, type Sheet } from './sheet.ts';
import { rewriteFormulas } from './structure.ts';
import { mustBeFreeName, mustHaveRoom, nextSheetId, sheetIndex, type Workbook } from './workbook.ts';

/** `index` counts from 0. The new sheet becomes the active one. */
export function insertSheet(workbook: Workbook, name: string, index: number, kind: Sheet['kind'] = 'GRID'): Sheet {
  mustBeFreeName(workbook, name);
  if (index < 0 || index > workbook.sheets.length) throw refusals.wrongArgument('a sheet index', index);
  const sheet = blankSheet(nextSheetId(workbook), name, kind);
  mustHaveRoom(workbook, sheet.rows.length * sheet.columns.length);
  workbook.sheets.splice(index, 0, sheet);
  workbook.activeSheetId = sheet.id;
  return sheet;
}

/** What becomes of a hidden sheet that a script goes to is not certain. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.hidden) throw unsettled('going to a hidden sheet');
  workbook.activeSheetId = sheet.id;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  mustBeFreeName(workbook, name, sheet.id);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renamedSheetFormula(formula, before, name));
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const othersVisible = workbook.sheets.some((other) => other !== sheet && !other.hidden);
  if (!othersVisible) throw refusals.lastSheet();
  const index = sheetIndex(workbook, sheet.id);
  workbook.sheets.splice(index, 1);
  workbook.metadata = workbook.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
  for (const other of workbook.sheets) other.charts = chartsWithoutSheet(other.charts, sheet.id);
  rewriteFormulas(workbook, (formula) => lostSheetFormula(formula, sheet.name));
  if (workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = (workbook.sheets[index] ?? workbook.sheets[index - 1] ?? sheet).id;
  }
}

/** `index` counts from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, index: number): void {
  if (index < 0 || index >= workbook.sheets.length) throw refusals.wrongArgument('a sheet index', index);
  workbook.sheets.splice(sheetIndex(workbook, sheet.id), 1);
  workbook.sheets.splice(index, 0, sheet);
}
