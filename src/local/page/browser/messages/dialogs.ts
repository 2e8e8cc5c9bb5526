// Questions and messages that wait for an answer, in a window over the page.

import type { Answer, ButtonName, ButtonSetName, Question } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { button, element } from '../element.ts';

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const CAPTIONS: Readonly<Record<ButtonName, string>> = {
  OK: words.ok,
  CANCEL: words.cancel,
  YES: words.yes,
  NO: words.no,
  CLOSE: words.close,
};

/** Esc and the cross answer CLOSE. */
export function ask({ kind, title, prompt, buttons }: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const input = kind === 'prompt' ? element('input', { attributes: { type: 'text', 'aria-label': prompt } }) : null;
    let pressed: ButtonName = 'CLOSE';
    const press = (name: ButtonName) => () => {
      pressed = name;
      window_.close();
    };
    const made = BUTTONS[buttons].map((name, place) =>
      button(CAPTIONS[name], press(name), { class: place === 0 ? 'primary' : 'secondary' }),
    );
    const window_ = openWindow(title, [
      element('p', { class: 'message', text: prompt }),
      ...(input === null ? [] : [input]),
      element('div', { class: 'buttons' }, made),
    ]);
    input?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) press(buttons === 'YES_NO' ? 'YES' : 'OK')();
    });
    window_.addEventListener('close', () => {
      resolve({ button: pressed, ...(input === null ? {} : { text: input.value }) });
    });
    (input ?? made[0])?.focus();
  });
}

export function tell(title: string, message: string): Promise<unknown> {
  return ask({ kind: 'alert', title, prompt: message, buttons: 'OK' });
}

/** One window may stand over another. */
let opened = 0;

/** A window with a heading and a cross; it leaves the page when it closes. People can go on in the sheet unless it is `modal`. */
export function openWindow(title: string, content: readonly Node[], name = 'window', modal = true): HTMLDialogElement {
  opened++;
  const id = `window-title-${opened}`;
  const heading = element('h2', { text: title === '' ? words.notification : title, attributes: { id } });
  const made = element('dialog', { class: name, attributes: { 'aria-labelledby': id } });
  const head = element('header', {}, [
    heading,
    button('×', () => made.close(), { class: 'plain', label: words.close }),
  ]);
  made.append(head, ...content);
  made.addEventListener('keydown', (event) => event.stopPropagation());
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  if (modal) made.showModal();
  else made.show();
  return made;
}
