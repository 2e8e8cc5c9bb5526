// What would be done with the sheet: of the list, those who listen hear the lines that a correction brought, not all of it again.

import * as say from '../../vietnamese/sentences/adoptDialog.ts';
import * as pages from '../../vietnamese/sentences/pages.ts';
import { button, element, show, showText } from '../shared/element.ts';

export interface Consequences {
  readonly node: HTMLElement;
  /** What is shown may no longer hold. */
  readonly check: () => void;
  /** `refusal`: why the sheet can't be used as it is, in place of the lines. */
  readonly show: (lines: readonly string[], refusal: string | null) => void;
  readonly fail: (message: string, again: () => void) => void;
}

export function consequences(): Consequences {
  const status = element('p', { class: 'quiet', role: 'status' });
  const trouble = element('p', { class: 'wrong', role: 'alert' });
  const wayOut = element('div', {});
  const list = element('ul', { 'aria-live': 'polite' });

  function settle(lines: readonly string[], wrong: string, ...buttons: readonly HTMLButtonElement[]): void {
    show(status);
    showText(trouble, wrong);
    show(wayOut, ...buttons);
    keepLines(list, lines);
    list.removeAttribute('aria-busy');
  }

  return {
    node: element('section', { class: 'changes' }, element('h2', {}, say.whatHappens()), status, trouble, wayOut, list),
    check: () => {
      showText(status, say.checking());
      showText(trouble, '');
      show(wayOut);
      list.setAttribute('aria-busy', 'true');
    },
    show: (lines, refusal) => settle(refusal === null ? lines : [], refusal ?? ''),
    fail: (message, again) => settle([], message, button(pages.tryAgain(), again, 'secondary')),
  };
}

/** A line that stays is left where it is. */
function keepLines(list: HTMLElement, lines: readonly string[]): void {
  for (const item of [...list.children]) if (!lines.includes(item.textContent)) item.remove();
  lines.forEach((line, place) => {
    const there = list.children[place] ?? null;
    if (there?.textContent !== line) list.insertBefore(element('li', {}, line), there);
  });
  while (list.children.length > lines.length) list.lastElementChild?.remove();
}
