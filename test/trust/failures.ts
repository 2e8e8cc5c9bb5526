// Makes each service call of an action fail, or ends the run there, and judges the board once the next run has been.

import type { Call, RunOutcome } from '../../src/local/index.ts';
import { answered, IMPORTED, type TriedAction } from './actions.ts';
import { judged } from './interleavings.ts';
import { changedCells, lostRows, rawSentences, told } from './judge.ts';
import { type Board, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

type Failure = 'fails' | 'is killed';

/** Naming a range can't fail in a way of its own: the call that uses it does. */
function placesOf(calls: readonly Call[]): readonly number[] {
  return calls.flatMap(({ kind }, index) => (kind === 'handle' ? [] : [index + 1]));
}

export function tryFailures(workbook: Saved, action: TriedAction, choose: (place: number) => boolean): Tally {
  const tally = newTally();
  const fresh = reusable(workbook);
  const places = placesOf(action.run(fresh()).calls).filter((_, index) => choose(index));
  for (const failure of ['fails', 'is killed'] as const) {
    for (const place of places) {
      tally.tried++;
      const faults = failed(fresh(), workbook, action, place, failure);
      tally.violations.push(...faults.map((fault) => `${action.name}, call ${place} ${failure}: ${fault}`));
    }
  }
  return tally;
}

function failed(board: Board, before: Saved, action: TriedAction, place: number, failure: Failure): readonly string[] {
  const { google } = board;
  if (failure === 'fails') google.meter.failAt(place);
  else google.meter.killAt(place);
  const faults: string[] = [];
  let outcome: Pick<RunOutcome, 'result'> | null = null;
  try {
    outcome = action.run(board);
  } catch (error) {
    if (failure === 'fails') faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  const said = [...told(google.screen.shown()), ...answered(outcome?.result)];
  faults.push(...rawSentences(said), ...judgedBefore(board, action, before));
  try {
    action.run(board);
  } catch (error) {
    faults.push(`the next run threw ${error instanceof Error ? error.message : String(error)}`);
  }
  if (google.sheetNames().some((name) => name.includes('thử tạm'))) faults.push('a sheet of the self-test is left');
  return [...faults, ...judged(board, action, { before, expected: before })];
}

/** Right after the failure, before anything was repaired: people's cells are whole. */
function judgedBefore(board: Board, action: TriedAction, before: Saved): readonly string[] {
  const after = board.google.save();
  return action.reach === 'rows' ? lostRows(before, after, IMPORTED) : changedCells(before, before, after);
}
