// Step 3: what was written and where, and the way back.

import type { ImportAnswer } from '../../protocol.ts';
import * as say from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { ask } from '../shared/server.ts';

export interface DoneActions {
  readonly backToReview: () => void;
  readonly another: () => void;
  readonly close: () => void;
}

export interface DoneStep {
  readonly node: HTMLElement;
  readonly focus: () => void;
}

type Imported = Extract<ImportAnswer, { kind: 'imported' }>;

export function doneStep({ message, written, first }: Imported, actions: DoneActions): DoneStep {
  const title = element('h1', { tabindex: '-1' }, say.doneTitle());
  const told = element('p', { class: 'told', role: 'status' }, message);
  const status = element('p', { class: 'status wrong', role: 'alert' });
  const about = element('p', { class: 'quiet' }, say.aboutUndo());
  const look = button(say.showRows(), () => void showRows());
  const close = button(say.close(), actions.close, 'secondary');
  const another = button(say.another(), actions.another, 'secondary');
  const undo = button(say.undo(), () => void takeBack(), 'secondary');
  const buttons = element('div', { class: 'footer' }, look, undo, another, close);

  const setBusy = (isBusy: boolean): void => {
    look.disabled = close.disabled = another.disabled = undo.disabled = isBusy;
  };

  /** What was disabled has lost the focus. */
  function complain(message: string, pressed: HTMLButtonElement): void {
    show(status, message);
    pressed.focus();
  }

  async function showRows(): Promise<void> {
    setBusy(true);
    const answer = await ask('selectCell', first);
    setBusy(false);
    if (answer.ok) actions.close();
    else complain(answer.message, look);
  }

  async function takeBack(): Promise<void> {
    setBusy(true);
    show(status);
    show(undo, say.undoing());
    const answer = await ask('undoImport', written);
    setBusy(false);
    show(undo, say.undo());
    if (!answer.ok) return complain(answer.message, undo);
    show(title, say.undoneTitle());
    show(told, answer.value);
    about.remove();
    show(buttons, button(say.backToReview(), actions.backToReview), another, close);
    title.focus();
  }

  const node = element('main', { class: 'done' }, title, told, about, status, buttons);
  return { node, focus: () => title.focus() };
}
