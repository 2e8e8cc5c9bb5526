// A line of a list that leads to its row in the sheet.

import type { RowPlace } from '../../protocol.ts';
import { button } from '../shared/element.ts';

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
  line.append(...children);
  return line;
}
