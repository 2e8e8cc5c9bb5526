// Locks sheets and columns of the add-on against everyone but the owner, and lets a colleague start every action.
/// <reference types="google-apps-script" />

import type { RunOutcome } from '../../src/local/index.ts';
import { columnLetter } from '../../src/workbook/notation/columnLetter.ts';
import { answered, IMPORTED, type TriedAction } from './actions.ts';
import { sheetsOf } from './contents.ts';
import { changedCells, lostRows, rawSentences, told } from './judge.ts';
import { type Board, reusable, type Saved } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

/** A whole sheet, or a range of it. */
interface Lock {
  readonly sheet: string;
  readonly a1: string | null;
}

function locksOf(workbook: Saved): readonly Lock[] {
  return sheetsOf(workbook).flatMap(({ name, key, own, theirs }): readonly Lock[] => {
    if (key === null) return [];
    const [first, others] = [[...own.values()][0], [...theirs.values()][1]];
    return [
      { sheet: name, a1: null },
      ...(first === undefined ? [] : [{ sheet: name, a1: columnOf(first) }]),
      ...(others === undefined ? [] : [{ sheet: name, a1: columnOf(others) }]),
    ];
  });
}

function columnOf(place: number): string {
  return `${columnLetter(place)}:${columnLetter(place)}`;
}

export function tryProtections(workbook: Saved, action: TriedAction, choose: (place: number) => boolean): Tally {
  const tally = newTally();
  const fresh = reusable(workbook);
  for (const lock of locksOf(workbook).filter((_, place) => choose(place))) {
    tally.tried++;
    const board = fresh();
    protect(board, lock);
    const faults = faultsOf(board, action, board.google.save());
    tally.violations.push(...faults.map((fault) => `${action.name}, ${lock.sheet} ${lock.a1 ?? ''} locked: ${fault}`));
  }
  return tally;
}

function protect({ google }: Board, { sheet: name, a1 }: Lock): void {
  google.asScript((services) => {
    const app = services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp; // built to Google's types
    const sheet = app.getActiveSpreadsheet().getSheetByName(name);
    const protection = a1 === null ? sheet?.protect() : sheet?.getRange(a1).protect();
    protection?.setWarningOnly(false).removeEditors([]);
  });
}

function faultsOf(board: Board, action: TriedAction, before: Saved): readonly string[] {
  let outcome: Pick<RunOutcome, 'result'>;
  try {
    outcome = action.run(board, 'colleague');
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
  const after = board.google.save();
  const changed = action.reach === 'rows' ? lostRows(before, after, IMPORTED) : changedCells(before, before, after);
  return [...rawSentences([...told(board.google.screen.shown()), ...answered(outcome.result)]), ...changed];
}
