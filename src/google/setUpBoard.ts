// "Thiết lập, sửa bảng", from the menu or from the sidebar: asks what has to be asked, then adds what is missing.

import { planSetUp, type SetUpPlan } from '../actions/setUp/planSetUp.ts';
import type { Answer, Question } from '../actions/setUp/question.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import * as setUpSentences from '../vietnamese/sentences/setUp.ts';
import { currentVersion } from '../workbook/migrations.ts';
import { type Application, applySteps } from './applySteps.ts';
import type { Told } from './edge.ts';
import { atTheEdge, tell, whileLocked } from './edge.ts';
import { markVersion, readVersion } from './marks.ts';
import { migrateBoard } from './migrateBoard.ts';
import { readNow } from './now.ts';
import { readLayout } from './readLayout.ts';

/** More questions than a board has columns would mean that something goes round in circles. */
const MOST_QUESTIONS = 60;

export function runSetUpBoard(): void {
  atTheEdge(() => tell(setUpBoard().message));
}

/** A disturbed set-up plans anew so often before it gives up in words. */
const MOST_PLANS = 3;

/** Asks its questions in Google's own dialogs, from the menu and from the sidebar alike. */
export function setUpBoard(): Told {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answers = new Map<string, Answer>();
  const lost: string[] = [];
  const refused = (message: string): Told => ({ kind: 'refused', message: withLosses(message, lost) });
  let disturbed = 0;
  for (let asked = 0; asked <= MOST_QUESTIONS; ) {
    // Read and planned afresh under the lock: while a question stands open, colleagues go on working.
    const locked = whileLocked(() => planAndApply(spreadsheet, answers));
    if (locked.kind === 'busy') return refused(sentences.someoneElseRuns());
    if (locked.value.kind === 'newer') return refused(sentences.boardIsNewer());
    const { plan, application } = locked.value;
    if (plan?.kind === 'stop') return refused(setUpSentences.stopped());
    if (plan === null || application?.kind === 'moved') {
      if (application?.kind === 'moved') lost.push(...application.lost);
      disturbed++;
      if (disturbed === MOST_PLANS) return refused(setUpSentences.boardKeepsMoving());
    } else if (plan.kind === 'go') {
      const said = plan.said.join('\n\n');
      return lost.length === 0 ? { kind: 'done', message: said } : refused(said);
    } else {
      answers.set(plan.question.id, ask(plan.question));
      asked++;
    }
  }
  return refused(sentences.unexpected());
}

type Attempt =
  | { readonly kind: 'newer' }
  | { readonly kind: 'tried'; readonly plan: null; readonly application: Extract<Application, { kind: 'moved' }> }
  /** Nothing is applied before the last question was answered. */
  | { readonly kind: 'tried'; readonly plan: SetUpPlan; readonly application: Application | null };

function planAndApply(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  answers: ReadonlyMap<string, Answer>,
): Attempt {
  const { instants, now } = readNow(spreadsheet);
  const migration = migrateBoard(spreadsheet, instants);
  if (migration.kind === 'newer') return { kind: 'newer' };
  if (migration.kind === 'moved') return { kind: 'tried', plan: null, application: migration };
  const layout = readLayout(spreadsheet, instants);
  const plan = planSetUp(layout, answers, now.today);
  if (plan.kind !== 'go') return { kind: 'tried', plan, application: null };
  const application = applySteps(spreadsheet, plan.steps, instants, layout);
  if (application.kind === 'landed' && readVersion(spreadsheet) === null) markVersion(spreadsheet, currentVersion());
  return { kind: 'tried', plan, application };
}

function withLosses(message: string, lost: readonly string[]): string {
  return lost.length === 0 ? message : `${sentences.cellsOverwritten(lost)}\n\n${message}`;
}

function ask(question: Question): Answer {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('CCHC', question.text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : 'cancel';
}
