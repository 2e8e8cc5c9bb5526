// Carries out one step of set-up on the sheet that it is for.

import type { ConfirmedChange, MergedArea, NewHeader, SetUpStep } from '../../workbook/layout.ts';
import { type ColourRule, isOwnFormula } from '../../workbook/looks/colourRule.ts';
import { palette } from '../../workbook/looks/palette.ts';
import { pageLayouts } from '../../workbook/page/pages.ts';
import { dressPage } from '../pages/dressPage.ts';
import { guardSheet } from '../pages/guard.ts';
import { writePage } from '../pages/writePage.ts';
import { markSheet } from '../reading/marks.ts';
import { ruleFormula } from '../reading/readLayout.ts';
import type { Instants } from '../time/instants.ts';
import { headersStand, type WatchedSheet, writeWatched } from '../writing/watchedSheet.ts';
import type { Landing } from '../writing/writeAsSeen.ts';
import { keepAsText } from '../writing/writeCells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `moved`: someone moved rows or columns meanwhile, and the rest of the plan no longer fits. `lost` cells could not be put back ("F1"). */
export type Application = Landing;

export const APPLIED: Application = { kind: 'landed' };
export const MOVED: Application = { kind: 'moved', lost: [] };

/** Steps that would do harm in another column than the one they were planned for. */
const NEEDS_HEADERS: ReadonlySet<SetUpStep['kind']> = new Set([
  'writeNote',
  'writeNotes',
  'formatColumn',
  'offerChoices',
  'splitMerges',
]);

/** A step for one sheet that is there. */
export type SheetStep = Exclude<
  SetUpStep,
  { kind: 'setLocale' | 'setTimeZone' | 'takeSheet' | 'createSheet' | 'unmarkSheet' | 'markAdoption' }
>;

export function applyToSheet(watched: WatchedSheet, step: SheetStep, instants: Instants): Application {
  const { sheet } = watched;
  if (NEEDS_HEADERS.has(step.kind) && !headersStand(watched, instants)) return MOVED;
  switch (step.kind) {
    case 'renameEmptySheet':
      if (sheet.getLastRow() > 0) return MOVED;
      sheet.setName(step.name);
      break;
    case 'markSheet':
      markSheet(sheet, step.sheet, step.looks);
      break;
    case 'setColumnCount':
      setColumnCount(sheet, step.present, step.wanted);
      break;
    case 'renameHeader':
      return writeWatched(watched, [step], instants);
    case 'writeCells':
      return writeCells(watched, step.change, step.split ?? [], instants);
    case 'splitMerges':
      return splitMerges(sheet, step.areas);
    case 'writeHeaders':
      return writeHeaders(watched, step.row, step.firstColumn, step.headers, instants);
    case 'dressHeaders':
      dressHeaders(sheet, step.row, step.firstColumn, step.owners);
      break;
    case 'writeNote':
      sheet.getRange(step.row, step.column).setNote(step.note);
      break;
    case 'writeNotes':
      sheet.getRange(step.row, step.column, step.notes.length, 1).setNotes(step.notes.map((note) => [note]));
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
    case 'writePage':
      writePage(sheet, step.lines, instants);
      break;
    case 'guardSheet':
      guardSheet(sheet);
      break;
  }
  return APPLIED;
}

function writeHeaders(
  watched: WatchedSheet,
  row: number,
  firstColumn: number,
  headers: readonly NewHeader[],
  instants: Instants,
): Application {
  const cells = headers.map(({ text }, place) => ({ row, column: firstColumn + place, was: '', text }));
  return writeWatched(watched, cells, instants);
}

function dressHeaders(sheet: Sheet, row: number, firstColumn: number, owners: readonly NewHeader['owner'][]): void {
  sheet
    .getRange(row, firstColumn, 1, owners.length)
    .setBackgrounds([owners.map((owner) => (owner === 'addon' ? palette.addonHeader : palette.userHeader))])
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
}

/** The areas are split after the last look, so that what they held is filled in again in one go. */
function writeCells(
  watched: WatchedSheet,
  { cells }: ConfirmedChange,
  split: readonly MergedArea[],
  instants: Instants,
): Application {
  const merged = split.length === 0 ? [] : mergedAsPlanned(watched.sheet, split);
  if (merged === null) return MOVED;
  return writeWatched(watched, cells, instants, () => {
    for (const range of merged) range.breakApart();
    keepAsText(watched.sheet, cells);
  });
}

function splitMerges(sheet: Sheet, areas: readonly MergedArea[]): Application {
  const merged = mergedAsPlanned(sheet, areas);
  if (merged === null) return MOVED;
  for (const range of merged) range.breakApart();
  return APPLIED;
}

/** Null where one of the areas is not merged exactly as planned. */
function mergedAsPlanned(sheet: Sheet, areas: readonly MergedArea[]): readonly Range[] | null {
  const present = new Map(
    sheet
      .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
      .getMergedRanges()
      .map((range) => [`${range.getRow()} ${range.getColumn()} ${range.getNumRows()} ${range.getNumColumns()}`, range]),
  );
  const ranges = areas.flatMap(
    ({ row, column, rows, columns }) => present.get(`${row} ${column} ${rows} ${columns}`) ?? [],
  );
  return ranges.length === areas.length ? ranges : null;
}

/** Columns are added at the end of the sheet as it is now; none is taken away that is not among those the plan saw, or that holds something. */
function setColumnCount(sheet: Sheet, planned: number, wanted: number): void {
  const present = sheet.getMaxColumns();
  if (wanted > present) sheet.insertColumnsAfter(present, wanted - present);
  else if (wanted < planned && present === planned && sheet.getLastColumn() <= wanted)
    sheet.deleteColumns(wanted + 1, present - wanted);
}

function foldColumns(sheet: Sheet, firstColumn: number, columns: number): void {
  // They are folded already where the run before ended right after.
  if (sheet.getColumnGroupDepth(firstColumn) === 0) {
    sheet.getRange(1, firstColumn, 1, columns).shiftColumnGroupDepth(1);
  }
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
