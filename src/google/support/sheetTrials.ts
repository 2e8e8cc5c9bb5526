// What the add-on relies on around the cells: colour rules, validations, protection, marks, groups, rows that move, charts.

import type { ChartPlan, PageCharts } from '../../workbook/page/chartPlan.ts';
import { cellRefusedByValidation } from '../edge.ts';
import { chartSeen, keepCharts } from '../pages/keepCharts.ts';
import { ruleFormula } from '../reading/readLayout.ts';
import { compare, readBack, type Trial } from './trial.ts';

const TRIED_CHART: ChartPlan = {
  key: 'tried',
  title: 'CCHC',
  kind: 'bar',
  page: 'overview',
  source: 'overview',
  labels: { column: 8, firstRow: 1, rows: 3 },
  series: [{ column: 9, firstRow: 1, rows: 3 }],
  reaches: 1,
  anchorRow: 12,
  anchorColumn: 2,
  width: 340,
  height: 200,
};

const chartTried: PageCharts = { page: TRIED_CHART.page, titles: [TRIED_CHART.title], plans: [TRIED_CHART] };

export const SHEET_TRIALS: readonly Trial[] = [
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
    reliance: 'rejectingValidationNamesItsCell',
    try: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1000).setAllowInvalid(false).build();
      sheet.getRange('L1').setDataValidation(rule);
      try {
        sheet.getRange('L1').setValue('x');
        SpreadsheetApp.flush();
        return 'accepted';
      } catch (error) {
        return cellRefusedByValidation(error) === 'L1' ? null : String(error);
      } finally {
        sheet.getRange('L1').setDataValidation(null);
      }
    },
  },
  {
    reliance: 'warningProtectionLetsWrite',
    try: (sheet) => {
      sheet.getRange('M1:M2').protect().setWarningOnly(true);
      sheet.getRange('M1').setValue('x');
      return compare(readBack(sheet, 'M1'), ['x']);
    },
  },
  {
    reliance: 'movedRowsKeepWhatTheyHold',
    try: (sheet) => {
      sheet.getRange('N1:N4').setValues([['a'], ['b'], ['c'], ['d']]);
      SpreadsheetApp.flush();
      sheet.moveRows(sheet.getRange('N3:N4'), 1);
      return compare(readBack(sheet, 'N1:N4'), ['c', 'd', 'a', 'b']);
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
