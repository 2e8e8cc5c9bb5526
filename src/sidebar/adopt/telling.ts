// What the dialog says in place of the sheets, with the buttons that lead on.

import { close as closeLabel } from '../../vietnamese/sentences/importDialog.ts';
import { button, element, show } from '../shared/element.ts';
import { closeWindow } from '../shared/server.ts';

/** The first button takes the focus and is described by the words, so that those who listen hear them. */
export function tell(page: Element, said: readonly HTMLElement[], ...buttons: readonly HTMLButtonElement[]): void {
  const [first] = buttons;
  show(page, element('div', { id: 'said' }, ...said), element('div', { class: 'row' }, ...buttons));
  first?.setAttribute('aria-describedby', 'said');
  first?.focus();
}

/** Says that the server is at work, while there is nothing to press. */
export function tellWaiting(page: Element, text: string): void {
  const said = element('p', { tabindex: '-1' }, text);
  show(page, said);
  said.focus();
}

export function closing(): HTMLButtonElement {
  return button(closeLabel(), closeWindow);
}

export function paragraphs(text: string, look = ''): readonly HTMLElement[] {
  return text.split('\n\n').map((part) => element('p', { class: `said ${look}`.trim() }, part));
}
