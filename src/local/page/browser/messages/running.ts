// Says that a script runs, for as long as it does.

import * as words from '../../words/interface.ts';
import { element } from '../element.ts';

export interface Running {
  readonly element: HTMLElement;
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
}

export function createRunning(): Running {
  const bar = element('div', { class: 'running', attributes: { role: 'status' } });
  let on = false;
  return {
    element: bar,
    isOn: () => on,
    set: (next) => {
      on = next;
      document.body.classList.toggle('script-runs', on);
      bar.replaceChildren(
        ...(on ? [element('span', { class: 'spinner' }), element('span', { text: words.running })] : []),
      );
    },
  };
}
