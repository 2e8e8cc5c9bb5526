// Tries on the live Google every behaviour that the add-on relies on, in a sheet that is removed again.

import * as sentences from '../../vietnamese/sentences/support.ts';
import { logError } from '../edge.ts';
import type { Instants } from '../time/instants.ts';
import { CELL_TRIALS } from './cellTrials.ts';
import { SHEET_TRIALS } from './sheetTrials.ts';
import type { Trial } from './trial.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TRIALS: readonly Trial[] = [...CELL_TRIALS, ...SHEET_TRIALS];

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
