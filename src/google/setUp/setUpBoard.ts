// "Thiết lập, sửa bảng", from the menu or from the sidebar: asks what has to be asked, then adds what is missing.

import { askAboutAdoptions, hasOpenCandidates } from '../../actions/adopt/decideAdoptions.ts';
import type { Answer, Question } from '../../actions/setUp/question.ts';
import { dialogOpened } from '../../vietnamese/sentences/adopt.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import { title as menuTitle } from '../../vietnamese/sentences/menu.ts';
import * as setUpSentences from '../../vietnamese/sentences/setUp.ts';
import type { Told } from '../edge.ts';
import { atTheEdge, tell, whileLocked } from '../edge.ts';
import { isDialogUnseen, openAdoption } from '../menu/openAdoption.ts';
import { attemptSetUp } from './attemptSetUp.ts';

/** More questions than a board has columns would mean that something goes round in circles. */
const MOST_QUESTIONS = 60;

/** `opened`: a dialog goes on from here. */
export type SetUpOutcome = Told | { readonly kind: 'opened'; readonly message: string };

export function runSetUpBoard(): void {
  atTheEdge(() => {
    const outcome = setUpBoard();
    if (outcome.kind !== 'opened') tell(outcome.message);
  });
}

/** A disturbed set-up plans anew so often before it gives up in words. */
export const MOST_PLANS = 3;

/**
 * Asks its questions in Google's own dialogs, from the menu and from the sidebar alike. Where the office has sheets of its own that look like the
 * board's, they are shown in a dialog; where that stays blank, the next click asks about them in words.
 */
export function setUpBoard(): SetUpOutcome {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answers = new Map<string, Answer>();
  const lost: string[] = [];
  const refused = (message: string): Told => ({ kind: 'refused', message: withLosses(message, lost) });
  const asksInWords = isDialogUnseen();
  let disturbed = 0;
  for (let asked = 0; asked <= MOST_QUESTIONS; ) {
    // Read and planned afresh under the lock: while a question stands open, colleagues go on working.
    const locked = whileLocked(() =>
      attemptSetUp(spreadsheet, answers, (workbook) =>
        asksInWords || !hasOpenCandidates(workbook) ? askAboutAdoptions(workbook, answers) : null,
      ),
    );
    if (locked.kind === 'busy') return refused(sentences.someoneElseRuns());
    const attempt = locked.value;
    if (attempt === null) {
      openAdoption();
      return { kind: 'opened', message: dialogOpened() };
    }
    switch (attempt.kind) {
      case 'newer':
        return refused(sentences.boardIsNewer());
      case 'stop':
        return refused(setUpSentences.stopped());
      case 'changed':
      case 'refused':
        return refused(attempt.message);
      case 'moved':
        lost.push(...attempt.lost);
        disturbed++;
        if (disturbed === MOST_PLANS) return refused(setUpSentences.boardKeepsMoving());
        break;
      case 'done': {
        const said = attempt.said.join('\n\n');
        return lost.length === 0 ? { kind: 'done', message: said } : refused(said);
      }
      case 'ask':
        answers.set(attempt.question.id, ask(attempt.question));
        asked++;
    }
  }
  return refused(sentences.unexpected());
}

export function withLosses(message: string, lost: readonly string[]): string {
  return lost.length === 0 ? message : `${sentences.cellsOverwritten(lost)}\n\n${message}`;
}

function ask(question: Question): Answer {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(menuTitle(), question.text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'yes';
  return button === ui.Button.NO ? 'no' : 'cancel';
}
