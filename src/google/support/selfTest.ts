// Tries on the live Google every behaviour that the add-on relies on, in a sheet that is removed again.

import { parseIsoDate } from '../../domain/calendarDate.ts';
import * as sentences from '../../vietnamese/sentences/support.ts';
import { isDateCell } from '../../workbook/cell.ts';
import type { ChartPlan, PageCharts } from '../../workbook/page/chartPlan.ts';
import { logError } from '../edge.ts';
import { chartSeen, keepCharts } from '../pages/keepCharts.ts';
import { ruleFormula } from '../reading/readLayout.ts';
import { googleValue, readValues } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was seen instead where a behaviour does not hold; null where it holds. */
type Seen = string | null;

interface Trial {
  readonly reliance: keyof typeof sentences.reliance;
  readonly try: (sheet: Sheet, instants: Instants, spreadsheet: Spreadsheet) => Seen;
}

/** One line for each behaviour. A sheet that a killed run left behind is removed first. */
export function runSelfTest(spreadsheet: Spreadsheet, instants: Instants): readonly string[] {
  const active = spreadsheet.getActiveSheet();
  removeLeftover(spreadsheet);
  const sheet = spreadsheet.insertSheet(sentences.selfTestSheet(), spreadsheet.getSheets().length);
  try {
    return TRIALS.map((trial) => lineFor(trial, sheet, instants, spreadsheet));
  } finally {
    spreadsheet.deleteSheet(sheet);
    active.activate();
  }
}

function removeLeftover(spreadsheet: Spreadsheet): void {
  const leftover = spreadsheet.getSheetByName(sentences.selfTestSheet());
  if (leftover !== null) spreadsheet.deleteSheet(leftover);
}

function lineFor(trial: Trial, sheet: Sheet, instants: Instants, spreadsheet: Spreadsheet): string {
  const what = sentences.reliance[trial.reliance];
  try {
    const seen = trial.try(sheet, instants, spreadsheet);
    return seen === null ? sentences.holds(what) : sentences.fails(what, seen);
  } catch (error) {
    logError(error);
    return sentences.fails(what, error instanceof Error ? error.message : String(error));
  }
}

/** Null where both are the same, else what was read. */
function compare(read: readonly unknown[], expected: readonly unknown[]): Seen {
  const seen = JSON.stringify(read);
  return seen === JSON.stringify(expected) ? null : seen;
}

/** Writes, flushes and reads again through a new range. */
function readBack(sheet: Sheet, a1: string): readonly unknown[] {
  SpreadsheetApp.flush();
  return sheet.getRange(a1).getValues().flat();
}

const TRIED_CHART: ChartPlan = {
  key: 'tried',
  title: 'CCHC',
  kind: 'bar',
  page: 'overview',
  source: 'overview',
  labels: { column: 8, firstRow: 1, rows: 3 },
  series: [{ column: 9, firstRow: 1, rows: 3 }],
  anchorRow: 12,
  anchorColumn: 2,
  width: 340,
  height: 200,
};

const chartTried: PageCharts = { page: TRIED_CHART.page, titles: [TRIED_CHART.title], plans: [TRIED_CHART] };

const TRIALS: readonly Trial[] = [
  {
    reliance: 'textFormatKeepsCodes',
    try: (sheet) => {
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['1.10', '1/2']]);
      return compare(readBack(sheet, 'A1:B1'), ['1.10', '1/2']);
    },
  },
  {
    reliance: 'apostropheKeepsText',
    try: (sheet, instants) => {
      sheet.getRange('C1').setValue(googleValue('=1+1', instants));
      sheet.getRange('D1').setNumberFormat('@').setValue(googleValue('=1+1', instants));
      return compare(readBack(sheet, 'C1:D1'), ['=1+1', '=1+1']);
    },
  },
  {
    reliance: 'numbersSurvive',
    try: (sheet) => {
      sheet.getRange('A2').setValue(39.67);
      return compare(readBack(sheet, 'A2'), [39.67]);
    },
  },
  {
    reliance: 'datesSurvive',
    try: (sheet, instants) => {
      const day = parseIsoDate('2023-12-04');
      if (day === null) return 'no such day';
      sheet.getRange('A3').setNumberFormat('dd/MM/yyyy').setValue(instants.fromDay(day));
      SpreadsheetApp.flush();
      const cell = readValues(sheet.getRange('A3'), instants)[0]?.[0] ?? '';
      return typeof cell === 'object' && isDateCell(cell) && cell.date === day ? null : JSON.stringify(cell);
    },
  },
  {
    reliance: 'formulaWithoutSeparators',
    try: (sheet) => {
      sheet.getRange('A4:B4').setValues([[7, '=($A4<>"")*($A4-5)']]);
      return compare(readBack(sheet, 'B4'), [2]);
    },
  },
  {
    reliance: 'readAfterFlush',
    try: (sheet) => {
      sheet.getRange('A5').setValue('a');
      sheet.getRange('A5').getValue();
      sheet.getRange('A5').setValue('b');
      return compare(readBack(sheet, 'A5'), ['b']);
    },
  },
  {
    reliance: 'ruleKeepsItsMark',
    try: (sheet) => {
      const formula = '=($A6<>"")*("cchc:x"<>"")';
      const range = sheet.getRange('A6:B9');
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#fce8e6')
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return compare(sheet.getConditionalFormatRules().map(ruleFormula), [formula]);
    },
  },
  {
    reliance: 'warningValidationAccepts',
    try: (sheet) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không'], true).setAllowInvalid(true);
      sheet.getRange('A10').setDataValidation(list.build()).setValue('Có lẽ');
      return compare(readBack(sheet, 'A10'), ['Có lẽ']);
    },
  },
  {
    reliance: 'marksAreFound',
    try: (sheet, _instants, spreadsheet) => {
      sheet.addDeveloperMetadata('cchc.selfTest', 'x');
      const found = spreadsheet.createDeveloperMetadataFinder().withKey('cchc.selfTest').find();
      const ids = found.map((mark) => mark.getLocation().getSheet()?.getSheetId());
      return ids.includes(sheet.getSheetId()) ? null : JSON.stringify(ids);
    },
  },
  {
    reliance: 'groupsCollapse',
    try: (sheet) => {
      sheet.getRange('E1:F1').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(5, 1)?.collapse();
      return sheet.getColumnGroup(5, 1)?.isCollapsed() === true ? null : String(sheet.getColumnGroupDepth(5));
    },
  },
  {
    reliance: 'largeRangeInOneCall',
    try: (sheet) => {
      const values = Array.from({ length: 500 }, (_, row) => [row, row + 1]);
      sheet.getRange(11, 1, 500, 2).setValues(values);
      return compare(readBack(sheet, 'A510:B510'), [499, 500]);
    },
  },
  {
    reliance: 'chartsAreKnownAgain',
    try: (sheet) => {
      sheet.getRange('H1:I3').setValues([
        ['a', 'b'],
        ['c', 0.5],
        ['d', 0.75],
      ]);
      const keep = () => keepCharts(new Map([[TRIED_CHART.page, sheet]]), chartTried);
      keep();
      SpreadsheetApp.flush();
      return keep() ? JSON.stringify(sheet.getCharts().map(chartSeen)) : null;
    },
  },
];
