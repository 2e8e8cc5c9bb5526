// Writes the history with the week that a report has frozen; the page is opened where no update has opened it yet.

import { openHistory } from '../../actions/openHistory.ts';
import { type HistoryFigures, historyPatch } from '../../workbook/history/page.ts';
import { type ReadWorkbook, readWorkbook } from '../reading/readWorkbook.ts';
import { applySteps } from '../setUp/applySteps.ts';
import type { Instants } from '../time/instants.ts';
import { prepareWrite } from '../writing/writePatch.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Written behind, to be flushed. Where several tabs claim to be the history nothing is frozen: the check of the board says so. */
export function writeFrozenHistory(
  spreadsheet: Spreadsheet,
  workbook: ReadWorkbook,
  figures: HistoryFigures,
  instants: Instants,
): void {
  const steps = openHistory(workbook.snapshot);
  if (steps.length > 0) applySteps(spreadsheet, steps, instants);
  const present = steps.length > 0 ? readWorkbook(spreadsheet, instants) : workbook;
  const { history } = present.snapshot;
  if (history !== null) prepareWrite(historyPatch(history, figures), present, instants).carryOut();
}
