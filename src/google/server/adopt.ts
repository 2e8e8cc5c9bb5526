// Answers the dialog for sheets that the office already has: shows them, shows what a choice comes to, and takes them into the board.

import { adoptableSheet, type OpenChoice } from '../../actions/adopt/adoptableSheet.ts';
import { confirmedAdoptions } from '../../actions/adopt/decideAdoptions.ts';
import { findCandidates } from '../../actions/adopt/findCandidates.ts';
import type { AdoptableSheet, AdoptionAnswer, Answer } from '../../protocol.ts';
import { sheetGone } from '../../vietnamese/sentences/adopt.ts';
import * as sentences from '../../vietnamese/sentences/board.ts';
import { requestNotUnderstood } from '../../vietnamese/sentences/pages.ts';
import * as setUpSentences from '../../vietnamese/sentences/setUp.ts';
import { whileLocked } from '../edge.ts';
import { dialogSeen } from '../menu/openAdoption.ts';
import { readLayout } from '../reading/readLayout.ts';
import { attemptSetUp } from '../setUp/attemptSetUp.ts';
import { MOST_PLANS, withLosses } from '../setUp/setUpBoard.ts';
import { readNow } from '../time/now.ts';
import { type AdoptionRequest, readAdoptionRequest, readOpenChoice } from './adoptRequest.ts';
import { answerAtTheEdge, given, refusal } from './answer.ts';

export function answerReadAdoption(): Answer<readonly AdoptableSheet[]> {
  return answerAtTheEdge(() => {
    dialogSeen();
    const candidates = findCandidates(readWorkbookLayout());
    return given(candidates.map(({ layout, choice }) => shown(layout, choice)));
  });
}

/** The sheet as it would be with another row of headers or other meanings. Nothing is written. */
export function answerPreviewAdoption(request: unknown): Answer<AdoptableSheet> {
  return answerAtTheEdge(() => {
    const choice = readOpenChoice(request);
    if (choice === null) return refusal(requestNotUnderstood());
    const layout = readWorkbookLayout().sheets.find(({ id, mark }) => id === choice.sheetId && mark === null);
    return layout === undefined ? refusal(sheetGone()) : given(shown(layout, choice));
  });
}

/** Sets the board up with the sheets that were confirmed; asks on in the dialog what set-up would ask. */
export function answerAdoptSheets(request: unknown): Answer<AdoptionAnswer> {
  return answerAtTheEdge(() => {
    const confirmed = readAdoptionRequest(request);
    return confirmed === null ? refusal(requestNotUnderstood()) : adoptSheets(confirmed);
  });
}

function adoptSheets({ sheets, leftAlone, answers }: AdoptionRequest): Answer<AdoptionAnswer> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lost: string[] = [];
  const refused = (message: string) => refusal(withLosses(message, lost));
  for (let disturbed = 0; disturbed < MOST_PLANS; ) {
    const locked = whileLocked(() =>
      attemptSetUp(spreadsheet, answers, (workbook) => confirmedAdoptions(workbook, sheets, leftAlone)),
    );
    if (locked.kind === 'busy') return refused(sentences.someoneElseRuns());
    const attempt = locked.value;
    switch (attempt?.kind) {
      case 'ask':
        return given({ kind: 'question', ...attempt.question, text: withLosses(attempt.question.text, lost) });
      case 'changed':
        return given({ kind: 'changed', message: withLosses(attempt.message, lost) });
      case 'newer':
        return refused(sentences.boardIsNewer());
      case 'refused':
        return refused(attempt.message);
      case 'stop':
        return refused(setUpSentences.stopped());
      case 'moved':
        lost.push(...attempt.lost);
        disturbed++;
        break;
      case 'done':
        return given({ kind: 'done', message: withLosses(attempt.said.join('\n\n'), lost) });
      default:
        return refused(sentences.unexpected());
    }
  }
  return refused(setUpSentences.boardKeepsMoving());
}

function readWorkbookLayout() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return readLayout(spreadsheet, readNow(spreadsheet).instants);
}

/** Plain JSON, for only that crosses. */
function shown(layout: Parameters<typeof adoptableSheet>[0], open: OpenChoice): AdoptableSheet {
  const { choice, ...sheet } = adoptableSheet(layout, open);
  const columns = Object.entries(choice.columns).flatMap(([key, place]) =>
    place === undefined ? [] : [{ key, place }],
  );
  return { ...sheet, choice: { ...choice, columns } };
}
