// Runs an action until the board agrees with it: read, compute, write, and read again to see that nobody moved anything meanwhile.

import type { Outcome } from '../actions/outcome.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Instants } from './instants.ts';
import { readWorkbook } from './readWorkbook.ts';
import { writePatch } from './writePatch.ts';

/** A disturbed action writes at most so often before it gives up in words. */
const MOST_ROUNDS = 3;

export type Convergence =
  | { readonly kind: 'done'; readonly outcome: Extract<Outcome, { kind: 'computed' }> }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'disturbed' };

/**
 * `compute` is asked anew with every reading, so that each value follows from the row it stands in. Done when a reading asks for no more writing.
 */
export function converge(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instants: Instants,
  compute: (snapshot: WorkbookSnapshot) => Outcome,
): Convergence {
  for (let round = 0; ; round++) {
    const workbook = readWorkbook(spreadsheet, instants);
    const outcome = compute(workbook.snapshot);
    if (outcome.kind === 'refused') return outcome;
    if (outcome.patch.blocks.length === 0) return { kind: 'done', outcome };
    if (round === MOST_ROUNDS) return { kind: 'disturbed' };
    writePatch(outcome.patch, workbook, instants);
    SpreadsheetApp.flush();
  }
}
