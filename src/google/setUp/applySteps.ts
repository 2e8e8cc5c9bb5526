// Carries out the steps that set-up planned, one after the other.

import type { SetUpStep, WorkbookLayout } from '../../workbook/layout.ts';
import type { SheetKey } from '../../workbook/schema/index.ts';
import { markAdoption, unmarkSheet } from '../reading/marks.ts';
import type { Instants } from '../time/instants.ts';
import { type WatchedSheet, watch } from '../writing/watchedSheet.ts';
import { addTab } from './addTab.ts';
import { APPLIED, type Application, applyToSheet, MOVED } from './applyToSheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Sheets that a step names must have been taken or created by an earlier one. `layout` is what the plan was made from: a step that writes words,
 * notes, formats or choices is taken only while the sheet's headers (and for words the row) still are what the plan saw.
 */
export function applySteps(
  spreadsheet: Spreadsheet,
  steps: readonly SetUpStep[],
  instants: Instants,
  layout: Pick<WorkbookLayout, 'sheets'> = { sheets: [] },
): Application {
  const sheets = new Map<SheetKey, WatchedSheet>();
  for (const step of steps) {
    switch (step.kind) {
      case 'setLocale':
        spreadsheet.setSpreadsheetLocale(step.locale);
        break;
      case 'setTimeZone':
        spreadsheet.setSpreadsheetTimeZone(step.timeZone);
        break;
      case 'takeSheet':
        for (const sheet of spreadsheet.getSheets()) {
          if (sheet.getSheetId() !== step.id) continue;
          const { cells = [] } = layout.sheets.find(({ id }) => id === step.id) ?? {};
          sheets.set(step.sheet, watch(sheet, step.sheet, cells, step.headerRow));
        }
        if (!sheets.has(step.sheet)) return MOVED;
        break;
      case 'unmarkSheet':
        for (const sheet of spreadsheet.getSheets()) if (sheet.getSheetId() === step.id) unmarkSheet(sheet);
        break;
      case 'markAdoption':
        for (const sheet of spreadsheet.getSheets()) if (sheet.getSheetId() === step.id) markAdoption(sheet, step.mark);
        break;
      case 'createSheet':
        sheets.set(step.sheet, watch(addTab(spreadsheet, step.sheet, step.name, step.position), step.sheet, []));
        break;
      default: {
        const key = step.kind === 'writeCells' ? step.change.sheet : step.sheet;
        const watched = sheets.get(key);
        if (watched === undefined) throw new Error(`Set-up has no sheet for ${key}`);
        const application = applyToSheet(watched, step, instants);
        if (application.kind === 'moved') return application;
      }
    }
  }
  return APPLIED;
}
