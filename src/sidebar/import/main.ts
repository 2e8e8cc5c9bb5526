// The dialog "Nhập nhiệm vụ từ văn bản": paste a notice, review the tasks found in it, write them into the board, take them back.

import '../shared/style.css';
import './style.css';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { ask, closeWindow } from '../shared/server.ts';
import { doneStep } from './doneStep.ts';
import { type Draft, requestOf } from './draft.ts';
import { pasteStep } from './pasteStep.ts';
import { type ReviewStep, reviewStep } from './reviewStep.ts';

interface Step {
  readonly node: HTMLElement;
  readonly focus: () => void;
}

const paste = pasteStep((text) => void read(text));
/** The review of the text that was read last: who only looked at the text again finds it as it was left. */
let reviewed: { readonly text: string; readonly review: ReviewStep } | null = null;

document.title = say.title();
go(paste);

function go(step: Step): void {
  document.body.replaceChildren(step.node);
  step.focus();
}

async function read(text: string): Promise<void> {
  if (reviewed?.text === text) return go(reviewed.review);
  paste.setBusy(true);
  const answer = await ask('proposeImport', { text, issuedOn: '' });
  paste.setBusy(false);
  if (!answer.ok) return paste.complain(answer.message);
  const review = reviewStep(text, answer.value, {
    confirm: (draft) => void write(review, draft),
    back: () => go(paste),
  });
  reviewed = { text, review };
  go(review);
}

async function write(review: ReviewStep, draft: Draft): Promise<void> {
  review.setBusy(true);
  const answer = await ask('importTasks', requestOf(draft));
  review.setBusy(false);
  if (!answer.ok) return review.complain(answer.message);
  const { value } = answer;
  if (value.kind === 'alreadyThere') return review.unmark(value.known, value.message);
  go(
    doneStep(value, {
      backToReview: () => go(review),
      another: () => {
        reviewed = null;
        paste.clear();
        go(paste);
      },
      close: closeWindow,
    }),
  );
}
