// Makes the report that a person has chosen: the sheet "Báo cáo", opened where it is not there yet, and the links to its parts as PDF.

import { prepareReport } from '../../actions/report/prepareReport.ts';
import { freeName } from '../../actions/setUp/planSheets.ts';
import { COLUMNS_OF_A_NEW_SHEET } from '../../actions/setUp/planTable.ts';
import type { ReportChoice } from '../../domain/report/reportInput.ts';
import * as sentences from '../../vietnamese/sentences/reportDialog.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { pdfLink } from '../../workbook/notation/links.ts';
import { missingSheet } from '../../workbook/reading/checkTables.ts';
import { REPORT_LAYOUT } from '../../workbook/report/layout.ts';
import { reportSheet } from '../../workbook/report/reportSheet.ts';
import { SHEET_ORDER } from '../../workbook/schema/index.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import { applySteps } from '../setUp/applySteps.ts';
import type { Here } from '../time/now.ts';
import { writeFrozenHistory } from './writeFrozenHistory.ts';
import { writeReportSheet } from './writeReportSheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type MakingOutcome =
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'made';
      readonly message: string;
      /** The report, then each appendix. */
      readonly parts: readonly { readonly name: string; readonly pdf: string }[];
    };

/** To be run under the lock. The same board and choice make the same sheet; made twice, it is written once. The report of a week freezes its line in the history. */
export function makeReport(spreadsheet: Spreadsheet, choice: ReportChoice, { instants, now }: Here): MakingOutcome {
  const workbook = readWorkbook(spreadsheet, instants);
  const prepared = prepareReport(workbook.snapshot, choice, now.today);
  if (prepared.kind === 'refused') return prepared;
  const { contested } = workbook.located;
  if (contested.includes('report')) return { kind: 'refused', message: missingSheet('report', contested) };
  const contents = reportSheet(prepared.document);
  const sheet = workbook.sheets.get('report') ?? openReportSheet(spreadsheet, workbook.located, instants);
  writeReportSheet(sheet, contents, instants);
  if (prepared.history !== null) writeFrozenHistory(spreadsheet, workbook, prepared.history, instants);
  SpreadsheetApp.flush();
  const lastColumn = columnLetter(REPORT_LAYOUT.widths.length - 1);
  const fileId = spreadsheet.getId();
  const tabId = sheet.getSheetId();
  return {
    kind: 'made',
    message: sentences.made(sheet.getName()),
    parts: contents.parts.map(({ name, firstRow, lastRow }) => ({
      name,
      pdf: pdfLink(fileId, tabId, { firstRow, lastRow, lastColumn }),
    })),
  };
}

function openReportSheet(
  spreadsheet: Spreadsheet,
  { sheets, tabNames }: ReturnType<typeof locateSheets>,
  instants: Here['instants'],
): GoogleAppsScript.Spreadsheet.Sheet {
  const before = SHEET_ORDER.slice(0, SHEET_ORDER.indexOf('report')).filter((key) => sheets.has(key));
  const wanted = REPORT_LAYOUT.widths.length;
  applySteps(
    spreadsheet,
    [
      { kind: 'createSheet', sheet: 'report', name: freeName('report', tabNames), position: before.length },
      { kind: 'markSheet', sheet: 'report' },
      { kind: 'setColumnCount', sheet: 'report', present: COLUMNS_OF_A_NEW_SHEET, wanted },
      { kind: 'guardSheet', sheet: 'report' },
    ],
    instants,
  );
  const opened = locateSheets(spreadsheet).sheets.get('report');
  if (opened === undefined) throw new Error('The sheet of the report was not opened');
  return opened.sheet;
}
