// Lets another person act between any two service calls of an action, then updates once more and judges the board.

import type { Call } from '../../src/local/index.ts';
import { answered, IMPORTED, type TriedAction } from './actions.ts';
import { lostCharts, wrongCharts } from './charts.ts';
import { type ForeignAct, foreignActs } from './foreignActs.ts';
import { lostWeeks } from './historyBoard.ts';
import { blamingSentences, changedCells, computedNow, lostRows, rawSentences, staleBlocks, told } from './judge.ts';
import { type Board, reusable, type Saved, wayOf } from './smallBoard.ts';
import { newTally, type Tally } from './tally.ts';

/**
 * The moments (after the k-th call) at which `act` can make a difference of its own. After a call that only names a range, and before one that
 * looks at another sheet while no write is put off, it comes to the same as a moment later.
 */
export function momentsOf(calls: readonly Call[], act: ForeignAct): readonly number[] {
  const moments: number[] = [];
  let arePutOff = false;
  calls.forEach((call, index) => {
    if (call.kind === 'write') arePutOff = true;
    else if (call.kind !== 'handle') arePutOff = false;
    const next = calls[index + 1];
    const looksElsewhere =
      (next?.kind === 'read' || next?.kind === 'check') && act.within !== undefined && !next.on.includes(act.within);
    if (next === undefined || (next.kind !== 'handle' && (arePutOff || !looksElsewhere))) moments.push(index + 1);
  });
  return moments;
}

/** Whether the k-th moment is tried with the n-th act; a smaller run tries some of them, evenly and always the same. */
export type Choose = (moment: number, act: number) => boolean;

export function tryInterleavings(
  workbook: Saved,
  action: TriedAction,
  choose: Choose = () => true,
  acts: readonly ForeignAct[] = foreignActs,
): Tally {
  const tally = newTally();
  const alone = reusable(workbook);
  const undisturbed = alone();
  const { calls, result } = action.run(undisturbed);
  const faults = leftAlone(undisturbed, action, result);
  tally.violations.push(...faults.map((fault) => `${action.name}, with nobody about: ${fault}`));
  const names = alone().google.sheetNames();
  acts.forEach((act, number) => {
    if (!act.needs.every((sheet) => names.includes(sheet))) return;
    const chosen = momentsOf(calls, act).filter((_, index) => choose(index, number));
    if (chosen.length === 0) return;
    const expected = actedAlone(alone(), act);
    for (const moment of chosen) {
      tally.tried++;
      const faults = disturbed(reusable(workbook, wayOf(number + moment))(), action, act, moment, {
        before: workbook,
        expected,
      });
      tally.violations.push(
        ...faults.map((fault) => `${action.name}, after call ${moment}, someone ${act.name}: ${fault}`),
      );
    }
  });
  return tally;
}

/** Nobody acted and nothing failed: nobody may be blamed, and an update has to come to its end, with every figure in its place. */
function leftAlone({ google }: Board, action: TriedAction, result: unknown): readonly string[] {
  const said = [...told(google.screen.shown()), ...answered(result)];
  const faults = [...blamingSentences(said), ...rawSentences(said)];
  if (!/^update/.test(action.name)) return faults;
  const stale = staleBlocks(google);
  if (stale.length > 0) faults.push(`computed cells are not those of their rows: ${stale.join(', ')}`);
  if (answered(result).length > 0 || (action.how === 'menu' && !said.some(saysDone)))
    faults.push(`did not update: ${said.join(' ')}`);
  return faults;
}

function saysDone(sentence: string): boolean {
  return sentence.startsWith('Đã cập nhật');
}

export interface Boards {
  /** As it was before anyone did anything. */
  readonly before: Saved;
  /** As it is when only the person acted. */
  readonly expected: Saved;
}

/** The board on which only the person acted. */
function actedAlone(board: Board, act: ForeignAct): Saved {
  act.act(board, board.google.user('colleague'));
  return board.google.save();
}

function disturbed(board: Board, action: TriedAction, act: ForeignAct, moment: number, boards: Boards): string[] {
  const { google } = board;
  let happened = false;
  google.meter.after(moment, () => {
    happened = true;
    act.act(board, google.user('colleague'));
  });
  const faults: string[] = [];
  if (action.looksBeforeWriting) watchNextFlush(board, act, moment, boards, faults);
  let result: unknown;
  try {
    result = action.run(board).result;
  } catch (error) {
    faults.push(`threw ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!happened) faults.push('the moment never came');
  faults.push(...rawSentences([...told(google.screen.shown()), ...answered(result)]));
  faults.push(...judged(board, action, boards));
  return faults;
}

/**
 * Whoever looks at a sheet again before it writes must see what happened there meanwhile: then not even for a moment may a cell of people be written
 * over, though it would be put back. What happens between the last look and the write is the limit.
 */
function watchNextFlush(board: Board, act: ForeignAct, moment: number, boards: Boards, faults: string[]): void {
  const { meter } = board.google;
  const { within } = act;
  if (within === undefined) return;
  meter.after(moment, () => {
    const flushes = meter.calls().filter(({ method }) => method === FLUSH).length;
    meter.afterFromNow({ method: FLUSH, time: flushes + 1 }, () => {
      const hasLooked = meter
        .calls()
        .slice(moment)
        .some(({ kind, on }) => kind === 'read' && on.includes(within));
      if (!hasLooked) return;
      const hit = changedCells(boards.before, boards.expected, board.google.save());
      faults.push(...hit.map((cell) => `for a moment ${cell}`));
    });
  });
}

const FLUSH = 'SpreadsheetApp.flush';

/** An action that writes is judged after one more update, any other by what it left. */
export function judged(board: Board, action: TriedAction, boards: Boards): readonly string[] {
  if (action.reach === 'board') return updatedOnceMore(board, boards);
  const after = board.google.save();
  if (action.reach === 'rows') return lostRows(boards.expected, after, IMPORTED);
  return changedCells(boards.before, boards.expected, after);
}

/** One more update, by whoever comes next. */
export function updatedOnceMore(board: Board, { before: former, expected }: Boards): readonly string[] {
  const { google, script } = board;
  const before = google.screen.shown().length;
  script.run('updateFigures');
  const said = told(google.screen.shown().slice(before));
  const saved = google.save();
  const faults = [...changedCells(former, expected, saved), ...rawSentences(said)];
  const outcome = computedNow(google);
  const stale = staleBlocks(google, outcome);
  const wasDone = said.some(saysDone);
  if (stale.length > 0 && wasDone) faults.push(`computed cells are not those of their rows: ${stale.join(', ')}`);
  if (wasDone)
    faults.push(...wrongCharts(google, outcome, saved), ...lostCharts(expected, saved), ...lostWeeks(expected, google));
  if (said.length === 0) faults.push('the update said nothing');
  if (!wasDone && stale.some((block) => !block.startsWith('refused'))) faults.push(`did not update: ${said.join(' ')}`);
  return faults;
}
