// Reads everything about the workbook that set-up compares with the schema.

import type { FilterLayout, MergedArea, SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { type ColourRule, isOwnFormula } from '../../workbook/looks/colourRule.ts';
import { HEADER_ROWS_LOOKED_AT } from '../../workbook/reading/findTable.ts';
import { isPage } from '../../workbook/schema/index.ts';
import { GUARD_DESCRIPTION } from '../pages/guard.ts';
import type { Instants } from '../time/instants.ts';
import { hasCells } from './hasCells.ts';
import { readAdoptionMarks, readMarks } from './marks.ts';
import { readValues } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readLayout(spreadsheet: Spreadsheet, instants: Instants): WorkbookLayout {
  const marks = readMarks(spreadsheet);
  const adoptions = readAdoptionMarks(spreadsheet);
  const tabs = spreadsheet.getSheets();
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabNames: tabs.map((tab) => tab.getName()),
    sheets: tabs.filter(hasCells).map((sheet) => {
      const id = sheet.getSheetId();
      const { key: mark = null, looksUnfinished = false } = marks.get(id) ?? {};
      return readSheet(sheet, { mark, looksUnfinished, adoption: adoptions.get(id) ?? null }, instants);
    }),
  };
}

function readSheet(
  sheet: Sheet,
  { mark, looksUnfinished, adoption }: Pick<SheetLayout, 'mark' | 'looksUnfinished' | 'adoption'>,
  instants: Instants,
): SheetLayout {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  const frozenRows = sheet.getFrozenRows();
  const lastRow = sheet.getRange(maxRows, 1, 1, maxColumns);
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    mark,
    looksUnfinished,
    adoption,
    cells: readValues(sheet.getDataRange(), instants),
    maxRows,
    maxColumns,
    frozenRows,
    ownRules: readOwnRules(sheet),
    filter: readFilter(sheet),
    guarded: sheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .some((protection) => protection.getDescription() === GUARD_DESCRIPTION),
    merges: mark !== null && isPage(mark) ? [] : readMerges(sheet.getRange(1, 1, maxRows, maxColumns)),
    notes: sheet.getRange(1, 1, Math.min(maxRows, HEADER_ROWS_LOOKED_AT), maxColumns).getNotes(),
    lastRowFormats: lastRow.getNumberFormats()[0] ?? [],
    lastRowChoices: (lastRow.getDataValidations()[0] ?? []).map(offeredChoices),
  };
}

/** Blank blocks count too: Google lays no filter over some of them. */
function readMerges(grid: GoogleAppsScript.Spreadsheet.Range): readonly MergedArea[] {
  return grid.getMergedRanges().map((area) => ({
    row: area.getRow(),
    column: area.getColumn(),
    rows: area.getNumRows(),
    columns: area.getNumColumns(),
  }));
}

function readOwnRules(sheet: Sheet): readonly ColourRule[] {
  const rules: ColourRule[] = [];
  for (const rule of sheet.getConditionalFormatRules()) {
    const formula = ruleFormula(rule);
    const range = rule.getRanges()[0];
    if (formula === null || range === undefined || !isOwnFormula(formula)) continue;
    rules.push({
      formula,
      firstRow: range.getRow(),
      firstColumn: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
      look: {},
    });
  }
  return rules;
}

/** The formula of a rule, or null for a rule of another kind (colour scales, text rules …). */
export function ruleFormula(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  const formula: unknown = condition.getCriteriaValues()[0];
  return typeof formula === 'string' ? formula : null;
}

function readFilter(sheet: Sheet): FilterLayout | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const firstColumn = range.getColumn();
  const columns = range.getNumColumns();
  let inUse = false;
  for (let column = firstColumn; column < firstColumn + columns; column++) {
    if (filter.getColumnFilterCriteria(column) !== null) inUse = true;
  }
  return { firstRow: range.getRow(), firstColumn, columns, inUse };
}

function offeredChoices(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): readonly string[] | null {
  if (rule === null || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return null;
  const choices: unknown = rule.getCriteriaValues()[0];
  return Array.isArray(choices) ? choices.map(String) : null;
}
