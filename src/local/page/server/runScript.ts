// Runs a function of the script for a person, who may have to answer questions while it runs.
//
// A run can't wait in the middle: the script is synchronous, and so are we. At a question that nobody has answered yet the run is ended and taken
// back; with the answer it is run again from the start on the board as it is by then, and the earlier answers are given again. The clock stands
// still meanwhile, so the same questions come; should others have changed the board so that they differ, they are asked anew. A message with only
// an OK button leaves no choice: it is answered at once and shown when the run has ended.

import { type LocalGoogle, type RunOutcome, ScriptError, type Shown } from '../../index.ts';
import { rectangleOfA1 } from '../../spreadsheet/rectangle.ts';
import type { AnsweredQuestion, CellPlace, Question, RunReply, RunRequest, ShownToUser } from '../protocol.ts';
import { frameGone, noMenuItem, viewersMayNot } from '../words/refusals.ts';
import type { Person } from './access.ts';
import type { SharedBoard } from './board.ts';
import type { Frames } from './frames.ts';

export function runForPerson(board: SharedBoard, frames: Frames, person: Person, request: RunRequest): RunReply {
  const refusal = refusalOf(board, frames, person, request);
  if (refusal !== null) return { kind: 'failed', message: refusal, shows: [] };
  const { google } = board;
  const takeBack = google.snapshot();
  const answering = answersFrom(request.answers, google);
  const before = { sheet: google.activeSheet(), selection: google.selection() };
  const shows = () =>
    google.screen
      .shown()
      .slice(answering.lastAnswered())
      .flatMap((shown) => toUser(frames, shown));
  google.screen.clear();
  google.screen.answerWith(answering.answer);
  try {
    const { result, counts } = start(board, person, request);
    if (counts.write > 0) board.changed();
    return { kind: 'done', result: result ?? null, selection: selectionSince(board, before), shows: shows() };
  } catch (error) {
    const open = answering.open();
    if (open !== null) {
      takeBack();
      return { kind: 'question', question: open, answered: answering.answered(), shows: shows() };
    }
    if (!(error instanceof ScriptError)) throw error;
    board.changed();
    return { kind: 'failed', message: error.message, shows: shows() };
  }
}

function refusalOf(
  board: SharedBoard,
  frames: Frames,
  person: Person,
  { functionName, call }: RunRequest,
): string | null {
  if (person.role === 'viewer') return viewersMayNot();
  if (call !== undefined) return frames.html(call.frame) === null ? frameGone() : null;
  const isMenuItem = board.google.screen.menus().some(({ entries }) => namesIn(entries).includes(functionName));
  return isMenuItem ? null : noMenuItem();
}

type Entries = ReturnType<SharedBoard['google']['screen']['menus']>[number]['entries'];

function namesIn(entries: Entries): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry.functionName];
    return entry.kind === 'menu' ? namesIn(entry.entries) : [];
  });
}

function start({ script }: SharedBoard, { name }: Person, { functionName, call }: RunRequest): RunOutcome {
  return call === undefined
    ? script.run(functionName, { user: name })
    : script.call(functionName, call.arguments, name);
}

interface Answering {
  readonly answer: (question: Question) => AnsweredQuestion['answer'];
  /** The question at which the run was ended. */
  readonly open: () => Question | null;
  /** How many of the given answers were used. */
  readonly answered: () => number;
  /** How much had been shown when the last of the given answers was used: the person has seen that already. */
  readonly lastAnswered: () => number;
}

function answersFrom(given: readonly AnsweredQuestion[], { meter, screen }: LocalGoogle): Answering {
  let used = 0;
  let valid = true;
  let seen = 0;
  let open: Question | null = null;
  return {
    answer: (question) => {
      if (question.kind === 'alert' && question.buttons === 'OK') return { button: 'OK' };
      const next = given[used];
      if (valid && next !== undefined && JSON.stringify(next.question) === JSON.stringify(question)) {
        used++;
        seen = screen.shown().length + 1;
        return next.answer;
      }
      valid = false;
      open = question;
      return meter.killNow();
    },
    open: () => open,
    answered: () => used,
    lastAnswered: () => seen,
  };
}

/** The cell that the script selected, or the first of the sheet that it showed. */
function selectionSince(
  { google }: SharedBoard,
  before: { readonly sheet: string; readonly selection: string | null },
): CellPlace | null {
  const selection = google.selection();
  const match = selection === before.selection ? null : /^'(.*)'!([^!]+)$/.exec(selection ?? '');
  if (match !== null) {
    const [, sheet = '', a1 = ''] = match;
    const { rowCount, columns } = google.frame(sheet);
    return { sheet, range: rectangleOfA1(a1, rowCount, columns.length) };
  }
  const sheet = google.activeSheet();
  return sheet === before.sheet ? null : { sheet, range: { row: 1, column: 1, rows: 1, columns: 1 } };
}

function toUser(frames: Frames, shown: Shown): readonly ShownToUser[] {
  switch (shown.kind) {
    case 'toast':
      return [shown];
    case 'alert':
      return shown.buttons === 'OK' ? [{ kind: 'alert', title: shown.title, message: shown.prompt }] : [];
    case 'sidebar':
      return [{ kind: 'sidebar', title: shown.title, frame: frames.keep(shown.html) }];
    case 'dialog': {
      const { modal, title, width, height } = shown;
      return [{ kind: 'dialog', modal, title, width, height, frame: frames.keep(shown.html) }];
    }
    case 'log':
      console.error(shown.text);
      return [];
    default:
      return [];
  }
}
