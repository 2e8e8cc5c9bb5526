// "Thiết lập, sửa bảng", from the menu or from the sidebar: asks what has to be asked, then adds what is missing.

import { planSetUp, type SetUpPlan } from '../actions/setUp/planSetUp.ts';
import type { Answer, Question } from '../actions/setUp/question.ts';
import * as sentences from '../vietnamese/sentences/board.ts';
import * as setUpSentences from '../vietnamese/sentences/setUp.ts';
import { applySteps } from './applySteps.ts';
import type { Told } from './edge.ts';
import { atTheEdge, tell, whileLocked } from './edge.ts';
import { readNow } from './now.ts';
import { readLayout } from './readLayout.ts';

/** More questions than a board has columns would mean that something goes round in circles. */
const MOST_QUESTIONS = 60;

export function runSetUpBoard(): void {
  atTheEdge(() => tell(setUpBoard().message));
}

/** Asks its questions in Google's own dialogs, from the menu and from the sidebar alike. */
export function setUpBoard(): Told {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answers = new Map<string, Answer>();
  for (let asked = 0; asked <= MOST_QUESTIONS; asked++) {
    // Read and planned afresh under the lock: while a question stands open, colleagues go on working.
    const locked = whileLocked(() => planAndApply(spreadsheet, answers));
    if (locked.kind === 'busy') return { kind: 'refused', message: sentences.someoneElseRuns() };
    const plan = locked.value;
    if (plan.kind === 'stop') return { kind: 'refused', message: setUpSentences.stopped() };
    if (plan.kind === 'go') return { kind: 'done', message: plan.said.join('\n\n') };
    answers.set(plan.question.id, ask(plan.question));
  }
  return { kind: 'refused', message: sentences.unexpected() };
}

function planAndApply(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  answers: ReadonlyMap<string, Answer>,
): SetUpPlan {
  const { instants, now } = readNow(spreadsheet);
  const plan = planSetUp(readLayout(spreadsheet, instants), answers, now.today);
  if (plan.kind === 'go') applySteps(spreadsheet, plan.steps, instants);
  return plan;
}

function ask(question: Question): Answer {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('CCHC', question.text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : 'cancel';
}
