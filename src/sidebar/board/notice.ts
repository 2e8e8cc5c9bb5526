// The strip at the foot of the page that says what became of the last click, seen and heard.

import { element, show } from '../shared/element.ts';

export interface Notice {
  readonly node: HTMLElement;
  readonly say: (text: string) => void;
  /** Something went wrong: said at once, and it stays until the next click. */
  readonly complain: (text: string) => void;
}

export function notice(): Notice {
  const status = element('p', { role: 'status' });
  const alert = element('p', { role: 'alert' });
  return {
    node: element('footer', {}, status, alert),
    say: (text) => {
      show(status, text);
      show(alert);
    },
    complain: (text) => {
      show(status);
      show(alert, text);
    },
  };
}
