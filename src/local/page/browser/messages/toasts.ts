// Short messages at the lower right that go by themselves; a new one takes the place of the one before, as in Google Sheets.

import type { ShownToUser } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { button, element } from '../element.ts';

export type Toast = Extract<ShownToUser, { kind: 'toast' }>;

export interface Toasts {
  readonly element: HTMLElement;
  readonly show: (toast: Toast) => void;
}

/** What Google gives a toast that names no time. */
const USUAL_SECONDS = 5;

/** `seconds` below zero leaves the toast until somebody closes it. */
export function createToasts(): Toasts {
  const stack = element('div', { class: 'toasts', attributes: { role: 'status', 'aria-live': 'polite' } });
  return {
    element: stack,
    show: ({ title, message, seconds }) => {
      const made = element('div', { class: 'toast' }, [
        element('div', { class: 'toast-text' }, [
          ...(title === '' ? [] : [element('strong', { text: title })]),
          element('p', { text: message }),
        ]),
      ]);
      made.append(button('×', () => made.remove(), { class: 'plain', label: words.dismiss }));
      stack.replaceChildren(made);
      const lasting = seconds ?? USUAL_SECONDS;
      if (lasting >= 0) setTimeout(() => made.remove(), lasting * 1000);
    },
  };
}
