// A text to copy: shown in a field, with a button, and selected where the browser forbids copying.

import * as say from '../../vietnamese/sentences/pages.ts';
import { copyText } from './copy.ts';
import { button, element, show } from './element.ts';

export interface CopyBox {
  readonly node: HTMLElement;
  readonly setText: (text: string) => void;
}

/** `label` names the text, `action` the button. */
export function copyBox(label: string, action: string, rows: number): CopyBox {
  const field = element('textarea', { 'aria-label': label, class: 'copy' });
  field.readOnly = true;
  field.rows = rows;
  const told = element('span', { role: 'status', class: 'told' });
  const tell = (done: boolean): void => {
    told.className = done ? 'told' : '';
    show(told, done ? say.copied() : say.copyByHand());
  };
  const copy = button(action, () => void copyText(field).then(tell), 'secondary');
  return {
    node: element('div', { class: 'copy-box' }, field, element('div', { class: 'row' }, copy, told)),
    setText: (text) => {
      field.value = text;
      show(told);
    },
  };
}
