// Runs every action on boards such as offices have after years: each ends in a result or a sentence, people's cells stand, and nobody is blamed.

import fc from 'fast-check';
import { answered, IMPORTED, type TriedAction } from './actions.ts';
import { growWild } from './growWild.ts';
import { blamingSentences, changedCells, lostRows, rawSentences, told } from './judge.ts';
import { openRegister } from './registerBoard.ts';
import { type Board, reusable, type Saved, wayOf } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';
import { wildBoards } from './wildness.ts';

export interface WildRuns {
  readonly boards: number;
  readonly seed: number;
}

/** The first board on which something goes wrong is made as small as it can be, and told with the seed that finds it again. */
export function tryWildBoards(workbook: Saved, actions: readonly TriedAction[], { boards, seed }: WildRuns): Tally {
  const tally = newTally();
  const outcome = fc.check(
    fc.property(wildBoards, fc.nat(1), ({ keepsRegister, planned }, way) => {
      tally.tried++;
      const board = reusable(keepsRegister ? registerOf(workbook) : workbook, wayOf(way))();
      growWild(board.google, planned);
      const faults = actions.flatMap((action) => faultsOf(board, action));
      if (faults.length > 0) throw new Error(faults.slice(0, 3).join('; '));
    }),
    { numRuns: boards, seed },
  );
  if (outcome.failed) {
    const why = outcome.errorInstance instanceof Error ? outcome.errorInstance.message : '';
    const path = outcome.counterexamplePath ?? '';
    const shown = JSON.stringify(outcome.counterexample, (_, value) =>
      typeof value === 'string' && value.length > 60 ? `${value.slice(0, 20)}… (${value.length})` : value,
    );
    tally.violations.push(`wild board (seed ${seed}, path ${path}): ${why} on ${shown}`);
  }
  return tally;
}

const registers = new WeakMap<Saved, Saved>();

/** The board of an office that keeps the register, too. */
export function registerOf(workbook: Saved): Saved {
  const register = registers.get(workbook) ?? openRegister(workbook);
  registers.set(workbook, register);
  return register;
}

function faultsOf(board: Board, action: TriedAction): readonly string[] {
  const before = board.google.save();
  board.google.screen.clear();
  let result: unknown;
  try {
    result = action.run(board).result;
  } catch (error) {
    return [`${action.name} threw ${error instanceof Error ? error.message : String(error)}`];
  }
  const said = [...told(board.google.screen.shown()), ...answered(result)];
  const after = board.google.save();
  const changed = action.reach === 'rows' ? lostRows(before, after, IMPORTED) : changedCells(before, before, after);
  return [...rawSentences(said), ...changed, ...blamingSentences(said)].map((fault) => `${action.name}: ${fault}`);
}
