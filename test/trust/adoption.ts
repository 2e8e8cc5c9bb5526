// Takes sheets that an office already has into the board while others act and services fail: nothing changes but what was confirmed.

import type { Call } from '../../src/local/index.ts';
import type { AdoptableSheet, AdoptionAnswer, Answer } from '../../src/protocol.ts';
import { answered } from './actions.ts';
import { type ForeignAct, foreignActs } from './foreignActs.ts';
import { foreignBoard, MERGED } from './foreignBoard.ts';
import type { Choose } from './interleavings.ts';
import { rawSentences, told } from './judge.ts';
import { type Board, reusable } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';
import { wronged } from './wrongedRows.ts';

/** What a person who agrees with everything sends. */
function requestOf(board: Board) {
  const proposal = board.script.call('readAdoption').result as Answer<readonly AdoptableSheet[]>; // what that function answers
  if (!proposal.ok) throw new Error(proposal.message);
  return { sheets: proposal.value.map(({ choice, seen }) => ({ choice, seen })), leftAlone: [], answers: [] };
}

/**
 * What takes nothing away from a row: rows that lack something then lack it because of the add-on. What merged cells forbid a person, they leave. Acts
 * on the sheets that set-up makes beside the office's own are tried with set-up.
 */
const ACTS = foreignActs.filter(
  ({ name, needs }) =>
    needs.every((sheet) => sheet in MERGED) &&
    /inserts|moves|sorts whole rows|deletes (?:a row|the first two|the sheet)|renames|starts an update/.test(name),
);

/**
 * The moments (after the k-th call) at which `act` can make a difference of its own. What someone does to one sheet comes to the same a moment later
 * as long as the next call looks elsewhere and no write to that sheet is put off; whoever starts another run is turned away by the lock.
 */
function momentsThatDiffer(
  calls: readonly Call[],
  { needs: [sheet] }: ForeignAct,
  sheets: readonly string[],
): readonly number[] {
  const others = sheets.filter((name) => name !== sheet);
  const moments: number[] = [];
  let isPutOff = false;
  calls.forEach((call, index) => {
    const next = calls[index + 1];
    if (call.kind === 'write') isPutOff = isPutOff || concerns(call, sheet, others);
    else if (call.kind !== 'handle') isPutOff = false;
    if (next === undefined) moments.push(index + 1);
    else if (next.kind !== 'handle' && (concerns(next, sheet, others) || (isPutOff && next.kind !== 'write'))) {
      moments.push(index + 1);
    }
  });
  return moments;
}

/** Whatever is not plainly a call on another sheet, but for a flush that has nothing to carry out. */
function concerns({ on, method }: Call, sheet: string | undefined, others: readonly string[]): boolean {
  const isFlush = method === 'SpreadsheetApp.flush';
  if (sheet === undefined) return isFlush || on === 'document';
  return !isFlush && !others.some((name) => on === name || on.startsWith(`'${name}'!`));
}

function act({ act }: ForeignAct, board: Board): void {
  try {
    act(board, board.google.user('colleague'));
  } catch {
    // Google would have refused it too.
  }
}

export interface AdoptionTrust {
  readonly interleavings: Tally;
  readonly failures: Tally;
}

/** Every act at every moment that differs, every call that may fail; `choose` thins them out. */
export function tryAdoption(choose: Choose, chooseFailure: (place: number) => boolean): AdoptionTrust {
  const workbook = foreignBoard();
  const fresh = reusable(workbook);
  const request = requestOf(fresh());
  if (request.sheets.length !== 2) throw new Error(`${request.sheets.length} sheets are proposed`);
  const adopt = (board: Board) => board.script.call('adoptSheets', [request]);
  const undisturbed = fresh();
  const { calls } = adopt(undisturbed);
  const sheets = undisturbed.google.sheetNames();

  const interleavings = newTally();
  ACTS.forEach((foreign, number) => {
    for (const moment of momentsThatDiffer(calls, foreign, sheets).filter((_, index) => choose(index, number))) {
      interleavings.tried++;
      const board = fresh();
      board.google.meter.after(moment, () => act(foreign, board));
      const faults = faultsOf(board, () => mustHaveMet(board, adopt(board)));
      interleavings.violations.push(
        ...faults.map((fault) => `adoptSheets, after call ${moment}, someone ${foreign.name}: ${fault}`),
      );
    }
  });

  const failures = newTally();
  const places = calls
    .flatMap(({ kind }, index) => (kind === 'handle' ? [] : [index + 1]))
    .filter((_, index) => chooseFailure(index));
  for (const place of places) {
    for (const failure of ['fails', 'is killed'] as const) {
      failures.tried++;
      const board = fresh();
      if (failure === 'fails') board.google.meter.failAt(place);
      else board.google.meter.killAt(place);
      const faults = [...faultsOf(board, () => adopt(board), failure === 'is killed'), ...goneOnWith(board)];
      failures.violations.push(...faults.map((fault) => `adoptSheets, call ${place} ${failure}: ${fault}`));
    }
  }
  return { interleavings, failures };
}

/** A moment that never came has tried nothing. */
function mustHaveMet<T>({ google }: Board, outcome: T): T {
  if (google.meter.missed() > 0) throw new Error('nothing: the moment never came');
  return outcome;
}

function faultsOf(board: Board, run: () => { readonly result: unknown }, mayThrow = false): readonly string[] {
  const faults: string[] = [];
  let result: unknown;
  try {
    result = run().result;
  } catch (error) {
    if (!mayThrow) faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  faults.push(...wronged(board.google.save()));
  board.script.run('updateFigures');
  faults.push(...wronged(board.google.save()));
  return [...faults, ...rawSentences([...told(board.google.screen.shown()), ...answered(result)])];
}

/** Says yes to everything; gives the questions. */
function answerAll({ script }: Board, request: ReturnType<typeof requestOf>): readonly string[] {
  const asked: string[] = [];
  if (request.sheets.length === 0) return asked;
  const answers: { readonly id: string; readonly answer: string }[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const answer = script.call('adoptSheets', [{ ...request, answers }]).result as Answer<AdoptionAnswer>; // what that function answers
    if (!answer.ok || answer.value.kind !== 'question') break;
    const { id, text } = answer.value;
    asked.push(text);
    answers.push({ id, answer: 'yes' });
  }
  return asked;
}

/** Whoever clicks again comes to a whole board, with every row as it was, and is not asked about columns that they had settled before. */
function goneOnWith(board: Board): readonly string[] {
  const { google, script } = board;
  const asked: string[] = [];
  google.screen.answerWith(({ buttons, prompt }) => {
    if (buttons !== 'OK') asked.push(prompt);
    return { button: buttons === 'OK' ? 'OK' : 'YES' };
  });
  asked.push(...answerAll(board, requestOf(board)));
  script.run('setUpBoard');
  google.screen.clear();
  script.run('updateFigures');
  const said = told(google.screen.shown());
  const isDone = said.some((sentence) => sentence.startsWith('Đã cập nhật'));
  return [
    ...(isDone ? [] : [`the board was not made whole: ${said.join(' ')}`]),
    ...asked.filter((question) => question.includes('có phải là')).map((question) => `asked again: ${question}`),
    ...wronged(google.save()),
  ];
}
