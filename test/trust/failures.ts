// Makes each service call of an action fail, ends the run there, or refuses a write at flush, and judges the board once the next run has been.

import type { Call, RunOutcome } from '../../src/local/index.ts';
import { answered, IMPORTED, type TriedAction } from './actions.ts';
import { judged } from './interleavings.ts';
import { changedCells, lostRows, rawSentences, told } from './judge.ts';
import { type Board, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

/** A `write` is the k-th that the run puts off: it is refused when Google carries it out. */
type Failure = 'call fails' | 'call ends the run' | 'write is refused';

/** Naming a range can't fail in a way of its own: the call that uses it does. */
function placesOf(calls: readonly Call[]): readonly number[] {
  return calls.flatMap(({ kind }, index) => (kind === 'handle' ? [] : [index + 1]));
}

export function tryFailures(workbook: Saved, action: TriedAction, choose: (place: number) => boolean): Tally {
  const tally = newTally();
  const fresh = reusable(workbook);
  const undisturbed = fresh();
  const calls = placesOf(action.run(undisturbed).calls).filter((_, index) => choose(index));
  const writes = Array.from({ length: undisturbed.google.meter.putOffs() }, (_, index) => index + 1);
  const places: readonly (readonly [Failure, readonly number[]])[] = [
    ['call fails', calls],
    ['call ends the run', calls],
    ['write is refused', writes.filter((_, index) => choose(index))],
  ];
  for (const [failure, numbers] of places) {
    for (const place of numbers) {
      tally.tried++;
      const faults = failed(fresh(), workbook, action, place, failure);
      tally.violations.push(...faults.map((fault) => `${action.name}, ${failure} (${place}): ${fault}`));
    }
  }
  return tally;
}

function failed(board: Board, before: Saved, action: TriedAction, place: number, failure: Failure): readonly string[] {
  const { google } = board;
  if (failure === 'call fails') google.meter.failAt(place);
  else if (failure === 'call ends the run') google.meter.killAt(place);
  else google.meter.refuseWrite(place);
  const faults: string[] = [];
  let outcome: Pick<RunOutcome, 'result'> | null = null;
  try {
    outcome = action.run(board);
  } catch (error) {
    if (failure !== 'call ends the run') faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  const said = [...told(google.screen.shown()), ...answered(outcome?.result)];
  if (failure === 'write is refused' && said.length === 0 && !isAnswered(outcome)) faults.push('said nothing');
  if (google.meter.missed() > 0) faults.push('the failure never came');
  faults.push(...rawSentences(said), ...judgedBefore(board, action, before));
  try {
    action.run(board);
  } catch (error) {
    faults.push(`the next run threw ${error instanceof Error ? error.message : String(error)}`);
  }
  if (google.sheetNames().some((name) => name.includes('thử tạm'))) faults.push('a sheet of the self-test is left');
  return [...faults, ...judged(board, action, { before, expected: before })];
}

/** A browser side that got its answer says the rest itself. */
function isAnswered(outcome: Pick<RunOutcome, 'result'> | null): boolean {
  return typeof outcome?.result === 'object' && outcome.result !== null && 'ok' in outcome.result;
}

/** Right after the failure, before anything was repaired: people's cells are whole. */
function judgedBefore(board: Board, action: TriedAction, before: Saved): readonly string[] {
  const after = board.google.save();
  return action.reach === 'rows' ? lostRows(before, after, IMPORTED) : changedCells(before, before, after);
}
