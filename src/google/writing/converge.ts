// Runs an action until the board agrees with it: read, compute, write, and read again to see that nobody moved anything meanwhile.

import type { Outcome } from '../../actions/outcome.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import type { ComputedPatch } from '../../workbook/patch.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { cellRefusedByValidation, isForGood, logError } from '../edge.ts';
import { chartsKeptOnce } from '../pages/keepCharts.ts';
import type { LocatedSheets } from '../reading/locateSheets.ts';
import { type ReadWorkbook, readWorkbook } from '../reading/readWorkbook.ts';
import { applySteps } from '../setUp/applySteps.ts';
import type { Instants } from '../time/instants.ts';
import { putBackStrays } from './putBack.ts';
import { refusingCellsSeen } from './refusingCells.ts';
import { placesOf, splitOnPages, untakenCellsSeen, WRITTEN_IN_VAIN } from './untakenCells.ts';
import { prepareWrite, type WriteRecord } from './writePatch.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A disturbed action writes at most so often before it gives up in words. */
const MOST_ROUNDS = 3;

export type Convergence =
  | { readonly kind: 'done'; readonly outcome: Computed }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'disturbed' };

/**
 * `compute` is asked anew with every reading, so that each value follows from the row it stands in. Done when a reading asks for no more writing.
 * A round in which a service failed (a sheet was deleted, rows vanished, Google stumbled) counts as a disturbed one.
 */
export function converge(
  spreadsheet: Spreadsheet,
  instants: Instants,
  compute: (snapshot: WorkbookSnapshot) => Outcome,
): Convergence {
  const lost: string[] = [];
  let unverified: readonly WriteRecord[] = [];
  let located: LocatedSheets | undefined;
  let written: { readonly patch: ComputedPatch; readonly workbook: ReadWorkbook } | undefined;
  const charts = chartsKeptOnce();
  const refusing = refusingCellsSeen();
  let untakenCells = untakenCellsSeen();
  const answer = (convergence: Convergence): Convergence =>
    lost.length === 0 ? convergence : { kind: 'refused', message: withLosses(convergence, lost) };

  for (let round = 0; ; round++) {
    try {
      const workbook = readAndPutBack();
      const outcome = compute(workbook.snapshot);
      if (outcome.kind === 'refused') return answer(outcome);
      const patch = refusing.leaveOut(outcome.patch, workbook, instants);
      if (patch.blocks.length + outcome.steps.length === 0) {
        const areKept = charts(workbook.sheets, outcome.charts);
        if (refusing.all.length > 0) return answer(refusedCells('written'));
        return answer({ kind: 'done', outcome: withChartsKept(areKept, outcome) });
      }
      const { cells, inVain } = untakenCells(patch, workbook, instants);
      const isSplit = inVain > 0 && splitOnPages(cells, workbook);
      if (inVain === WRITTEN_IN_VAIN && !isSplit && outcome.steps.length === 0) {
        const { places, more } = placesOf(cells, workbook);
        return answer({ kind: 'refused', message: sentences.cellsNotTaken(places, more) });
      }
      if (round >= MOST_ROUNDS + refusing.all.length) return answer({ kind: 'disturbed' });
      const write = prepareWrite(patch, workbook, instants);
      if (!write.headersStand()) continue;
      unverified = write.records;
      written = { patch, workbook };
      write.carryOut();
      if (outcome.steps.length > 0) {
        applySteps(spreadsheet, outcome.steps, instants);
        located = undefined;
      }
      SpreadsheetApp.flush();
      charts(workbook.sheets, outcome.charts);
    } catch (error) {
      const refusingCell = cellRefusedByValidation(error);
      if (refusingCell !== null && written !== undefined) {
        if (!refusing.add(refusingCell, written)) return answer(refusedCells('not written'));
      } else if (round >= MOST_ROUNDS + refusing.all.length || isForGood(error)) throw error;
      logError(error);
      located = undefined;
      untakenCells = untakenCellsSeen();
    }
  }

  function refusedCells(others: 'written' | 'not written'): Convergence {
    return { kind: 'refused', message: sentences.cellsRefuse(refusing.all, others) };
  }

  /** Whatever the last write hit by mistake goes back before anything else is computed from what was read. */
  function readAndPutBack(): ReadWorkbook {
    const workbook = readWorkbook(spreadsheet, instants, located);
    located = workbook.located;
    const { restored, lost: missing } = putBackStrays(unverified, workbook, instants);
    unverified = [];
    lost.push(...missing);
    if (restored === 0) return workbook;
    SpreadsheetApp.flush();
    return readWorkbook(spreadsheet, instants, located);
  }
}

type Computed = Extract<Outcome, { kind: 'computed' }>;

function withChartsKept(areKept: boolean, outcome: Computed): Computed {
  return areKept ? outcome : { ...outcome, message: `${outcome.message}\n${sentences.chartsNotKept()}` };
}

function withLosses(convergence: Convergence, lost: readonly string[]): string {
  const said = { done: '', refused: '', disturbed: sentences.boardKeepsChanging() }[convergence.kind];
  const rest = convergence.kind === 'refused' ? convergence.message : said;
  return [sentences.cellsOverwritten(lost), rest].filter((part) => part !== '').join('\n\n');
}
