// Carries out the steps that set-up planned, one after the other.

import { type ColourRule, isOwnFormula } from '../workbook/colourRules.ts';
import type { NewHeader, SetUpStep } from '../workbook/layout.ts';
import { pageLayouts } from '../workbook/page/pages.ts';
import { palette } from '../workbook/palette.ts';
import type { SheetKey } from '../workbook/schema/index.ts';
import { dressPage } from './dressPage.ts';
import { guardSheet } from './guard.ts';
import type { Instants } from './instants.ts';
import { markSheet } from './marks.ts';
import { ruleFormula } from './readLayout.ts';
import { writeConfirmed } from './writeConfirmed.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Sheets that a step names must have been taken or created by an earlier one. */
export function applySteps(spreadsheet: Spreadsheet, steps: readonly SetUpStep[], instants: Instants): void {
  const sheets = new Map<SheetKey, Sheet>();
  const sheetOf = (key: SheetKey): Sheet => {
    const sheet = sheets.get(key);
    if (sheet === undefined) throw new Error(`Set-up has no sheet for ${key}`);
    return sheet;
  };

  for (const step of steps) {
    switch (step.kind) {
      case 'setLocale':
        spreadsheet.setSpreadsheetLocale(step.locale);
        break;
      case 'setTimeZone':
        spreadsheet.setSpreadsheetTimeZone(step.timeZone);
        break;
      case 'takeSheet':
        for (const sheet of spreadsheet.getSheets()) if (sheet.getSheetId() === step.id) sheets.set(step.sheet, sheet);
        break;
      case 'createSheet':
        sheets.set(
          step.sheet,
          spreadsheet.insertSheet(step.name, Math.min(step.position, spreadsheet.getSheets().length)),
        );
        break;
      case 'writeCells':
        writeConfirmed(sheetOf(step.change.sheet), step.change, instants);
        break;
      default:
        applyToSheet(sheetOf(step.sheet), step);
    }
  }
}

type SheetStep = Exclude<SetUpStep, { kind: 'setLocale' | 'setTimeZone' | 'takeSheet' | 'createSheet' | 'writeCells' }>;

function applyToSheet(sheet: Sheet, step: SheetStep): void {
  switch (step.kind) {
    case 'renameEmptySheet':
      sheet.setName(step.name);
      break;
    case 'markSheet':
      markSheet(sheet, step.sheet);
      break;
    case 'setColumnCount':
      if (step.wanted > step.present) sheet.insertColumnsAfter(step.present, step.wanted - step.present);
      else sheet.deleteColumns(step.wanted + 1, step.present - step.wanted);
      break;
    case 'renameHeader':
      renameHeader(sheet.getRange(step.row, step.column), step.was, step.text);
      break;
    case 'writeHeaders':
      writeHeaders(sheet, step.row, step.firstColumn, step.headers);
      break;
    case 'writeNote':
      sheet.getRange(step.row, step.column).setNote(step.note);
      break;
    case 'formatColumn':
      sheet.getRange(step.firstRow, step.column, step.rows, 1).setNumberFormat(step.format);
      break;
    case 'shadeColumn':
      sheet.getRange(step.firstRow, step.column, step.rows, 1).setBackground(palette.addonCells);
      break;
    case 'offerChoices':
      sheet.getRange(step.firstRow, step.column, step.rows, 1).setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...step.choices], true)
          .setAllowInvalid(true)
          .build(),
      );
      break;
    case 'setWidth':
      sheet.setColumnWidth(step.column, step.width);
      break;
    case 'alignColumn':
      sheet.getRange(step.firstRow, step.column, step.rows, 1).setWrap(step.wraps).setVerticalAlignment('top');
      break;
    case 'foldColumns':
      foldColumns(sheet, step.firstColumn, step.columns);
      break;
    case 'hideColumn':
      sheet.hideColumns(step.column);
      break;
    case 'freezeRows':
      sheet.setFrozenRows(step.rows);
      break;
    case 'filter':
      if (step.replace) sheet.getFilter()?.remove();
      sheet.getRange(step.firstRow, 1, sheet.getMaxRows() - step.firstRow + 1, step.columns).createFilter();
      break;
    case 'setColourRules':
      setColourRules(sheet, step.rules);
      break;
    case 'dressPage':
      dressPage(sheet, pageLayouts[step.sheet]);
      break;
    case 'guardSheet':
      guardSheet(sheet);
      break;
  }
}

/** A header that changed since the user was asked about it is left alone. */
function renameHeader(cell: GoogleAppsScript.Spreadsheet.Range, was: string, text: string): void {
  if (String(cell.getValue()).trim() === was) cell.setValue(text);
}

function writeHeaders(sheet: Sheet, row: number, firstColumn: number, headers: readonly NewHeader[]): void {
  sheet
    .getRange(row, firstColumn, 1, headers.length)
    .setValues([headers.map(({ text }) => text)])
    .setBackgrounds([headers.map(({ owner }) => (owner === 'addon' ? palette.addonHeader : palette.userHeader))])
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
}

function foldColumns(sheet: Sheet, firstColumn: number, columns: number): void {
  sheet.getRange(1, firstColumn, 1, columns).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(firstColumn, 1)?.collapse();
}

/** Other people's rules stay, and stay before ours. */
function setColourRules(sheet: Sheet, rules: readonly ColourRule[]): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => {
    const formula = ruleFormula(rule);
    return formula === null || !isOwnFormula(formula);
  });
  const own = rules.map((rule) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setRanges([sheet.getRange(rule.firstRow, rule.firstColumn, rule.rows, rule.columns)]);
    if (rule.look.background !== undefined) builder.setBackground(rule.look.background);
    if (rule.look.fontColor !== undefined) builder.setFontColor(rule.look.fontColor);
    if (rule.look.bold === true) builder.setBold(true);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...others, ...own]);
}
