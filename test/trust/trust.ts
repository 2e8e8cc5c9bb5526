// The whole trust run: every action, disturbed and failing at every call, on wild boards and with hostile texts; sizes are handed in.

import { actionNamed, actions, type TriedAction, undoOfImport } from './actions.ts';
import { tryAdoption } from './adoption.ts';
import { tryBusy } from './busy.ts';
import { tryFailures } from './failures.ts';
import { type ForeignAct, foreignActs, registerActs } from './foreignActs.ts';
import { historyActs, keepWeeks } from './historyBoard.ts';
import { HOSTILE, REGISTER_PATHS, tryHostileClients, tryHostileTexts } from './hostileText.ts';
import { tryInterleavings } from './interleavings.ts';
import { tryProtections } from './protections.ts';
import { openRegister } from './registerBoard.ts';
import { damage, fillSmallBoard, open, type Saved } from './smallBoard.ts';
import { addTally, newTally, type Tally } from './tally.ts';
import { tryWildBoards } from './wildBoards.ts';

/** One in so many is tried, evenly spread; 1 tries all. */
export interface TrustSize {
  readonly updates: number;
  readonly setUps: number;
  readonly others: number;
  readonly failures: number;
  readonly hostile: number;
  readonly boards: number;
  readonly seed: number;
  /** Names of the only actions that are tried, with nothing else than hostile texts; all and everything if absent. */
  readonly actions?: readonly string[];
  /** What the names of the foreign acts hold that are tried; all if absent. */
  readonly acts?: string;
}

export interface TrustReport {
  readonly interleavings: Tally;
  readonly failures: Tally;
  readonly boards: Tally;
  readonly hostile: Tally;
}

/** Acts that matter to an action that only looks. */
const LOOKERS_ACTS: readonly ForeignAct[] = foreignActs.filter(({ name }) =>
  /Nhiệm vụ: (inserts a row above|inserts a column at|deletes a column that is needed|deletes the sheet)|starts an/.test(
    name,
  ),
);

/** What these do to rows depends on which rows are there already, so that the board on which only a person acted tells nothing. */
const IMPORTERS_ACTS: readonly ForeignAct[] = foreignActs.filter(
  ({ name }) => !/sorts some columns only|starts a set-up/.test(name),
);

export function runTrust(size: TrustSize, say: (line: string) => void = () => {}): TrustReport {
  const filled = fillSmallBoard();
  const damaged = damage(filled);
  const again = edited(updated(filled));
  const report: TrustReport = {
    interleavings: newTally(),
    failures: newTally(),
    boards: newTally(),
    hostile: newTally(),
  };
  const take = (sum: Tally, what: string, more: Tally) => {
    addTally(sum, more);
    say(`${what}: ${more.tried} tried, ${more.violations.length} violations`);
  };

  const { imported, undo } = importedInto(filled);
  const listed = actions.map((action) => (action.name === undo.name ? undo : action));
  for (const action of listed.filter(({ name }) => size.actions?.includes(name) ?? true)) {
    const before = action === undo ? imported : filled;
    const { board, every, acts } = circumstances(action, before, damaged, size);
    const spread = (moment: number, act: number) => (moment * 7 + act * 13 + action.name.length) % every === 0;
    const chosen = acts.filter(({ name }) => name.includes(size.acts ?? ''));
    take(report.interleavings, `${action.name}, disturbed`, tryInterleavings(board, action, spread, chosen));
    if (action.reach === 'board') {
      const thinly = (moment: number, act: number) => (moment * 7 + act * 13) % (every * 5) === 0;
      take(report.interleavings, `${action.name}, once more`, tryInterleavings(again, action, thinly, chosen));
    }
    const some = (place: number) => (place + action.name.length) % size.failures === 0;
    take(report.failures, `${action.name}, failing`, tryFailures(board, action, some));
    take(report.failures, `${action.name}, while another runs`, tryBusy(board, action));
    take(report.failures, `${action.name}, locked out`, tryProtections(board, action, some));
  }

  const texts = HOSTILE.filter((_, place) => (place + size.seed) % size.hostile === 0);
  take(report.hostile, 'hostile texts', tryHostileTexts(filled, texts));
  if (size.actions !== undefined) return report;

  const register = openRegister(filled);
  const update = actionNamed('updateFigures');
  const spread = (moment: number, act: number) => (moment * 7 + act * 13) % size.updates === 0;
  take(report.interleavings, 'the register, disturbed', tryInterleavings(register, update, spread, registerActs));
  const some = (place: number) => place % size.failures === 0;
  take(report.failures, 'the register, failing', tryFailures(register, update, some));

  const history = keepWeeks(filled);
  // What a report leaves in the history is judged by the next update.
  for (const action of [update, { ...actionNamed('makeReport'), reach: 'board' as const }]) {
    take(report.interleavings, `the history, ${action.name}`, tryInterleavings(history, action, spread, historyActs));
    take(report.failures, `the history, ${action.name} failing`, tryFailures(history, action, some));
  }

  const adoption = tryAdoption(
    (moment, act) => (moment * 7 + act * 13) % (size.others * 3) === 0,
    (place) => place % size.failures === 0,
  );
  take(report.interleavings, 'an office’s own sheets, disturbed', adoption.interleavings);
  take(report.failures, 'an office’s own sheets, failing', adoption.failures);

  const wild = [...['updateFigures', 'setUpBoard', 'updateFigures'].map(actionNamed), ...actions.filter(isOnce)];
  take(report.boards, 'wild boards', tryWildBoards(filled, wild, size));
  take(report.hostile, 'hostile texts in the register', tryHostileTexts(register, texts, REGISTER_PATHS));
  const clients = actions.filter(({ how, reach }) => how === 'browser' && reach !== 'board' && reach !== 'trace');
  const asked = clients.filter((_, place) => place % Math.ceil(size.hostile / 2) === 0);
  take(report.hostile, 'hostile clients', tryHostileClients(updated(filled), asked));
  return report;
}

/** The sidebar starts what the menu starts, and a trigger tells nothing that a board could change. */
function isOnce({ name, how }: TriedAction): boolean {
  return how !== 'trigger' && !/^(updateFigures|setUpBoard)$|FromSidebar$/.test(name);
}

function importedInto(workbook: Saved): { readonly imported: Saved; readonly undo: TriedAction } {
  const board = open(workbook);
  const undo = undoOfImport(board);
  return { imported: board.google.save(), undo };
}

/** On a board whose figures are of now, an answer that ends with an update writes nothing either. */
function updated(workbook: Saved): Saved {
  const board = open(workbook);
  actionNamed('updateFigures').run(board);
  return board.google.save();
}

/** Someone has worked on since the last update, in nothing that changes a chart. */
function edited(workbook: Saved): Saved {
  const { google } = open(workbook);
  google.user('clerk').type('Nhiệm vụ', 'B2', 'Rà soát lại thủ tục');
  google.user('clerk').type('Tiêu chí', 'E5', '86%');
  return google.save();
}

/** A whole board makes set-up do nothing; a damaged one makes it do everything. */
function circumstances(action: TriedAction, filled: Saved, damaged: Saved, size: TrustSize) {
  // What the sidebar starts is what the menu starts, and is tried more thinly unless everything is.
  const thin = (every: number) => (every > 1 && action.name.endsWith('FromSidebar') ? every * 5 : every);
  if (action.name.startsWith('setUp')) return { board: damaged, every: thin(size.setUps), acts: foreignActs };
  if (action.reach === 'board') return { board: filled, every: thin(size.updates), acts: foreignActs };
  if (action.reach === 'rows') return { board: filled, every: size.updates, acts: IMPORTERS_ACTS };
  return { board: filled, every: size.others, acts: LOOKERS_ACTS };
}

export function violationsOf(report: TrustReport): readonly string[] {
  return Object.values(report).flatMap(({ violations }: Tally) => violations);
}

export function summaryOf({ interleavings, failures, boards, hostile }: TrustReport, violations: number): string {
  return (
    `${interleavings.tried} interleavings, ${failures.tried} failures injected, ${boards.tried} boards, ` +
    `${hostile.tried} hostile strings, ${violations} violations`
  );
}
