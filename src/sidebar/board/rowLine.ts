// A line of a list that leads to its row in the sheet.

import type { RowPlace } from '../../protocol.ts';
import { button, element } from '../shared/element.ts';
import { spaced } from './spaced.ts';

/** Selects the row; the page says what came of it. */
export type GoTo = (row: RowPlace) => void;

const CHOSEN = 'aria-current';

/** Of all lines of the page the one clicked last is marked. */
export function rowLine(row: RowPlace, goTo: GoTo, ...children: readonly Node[]): HTMLButtonElement {
  const line = button(
    '',
    () => {
      for (const chosen of document.querySelectorAll(`[${CHOSEN}]`)) chosen.removeAttribute(CHOSEN);
      line.setAttribute(CHOSEN, 'true');
      goTo(row);
    },
    'line',
  );
  line.append(...spaced(children));
  return line;
}

/** Short facts side by side. */
export function factsOf(...facts: readonly Node[]): HTMLElement {
  return element('span', { class: 'facts' }, ...spaced(facts));
}
