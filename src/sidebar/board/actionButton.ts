// A button whose work takes a while: it says so, and can't be pressed twice.

import { button, show } from '../shared/element.ts';

export interface ActionWords {
  readonly label: string;
  readonly atWork: string;
}

/** One action at a time on the whole page. */
let atWork = false;

/**
 * Stays focusable while it works, for a disabled button drops the focus. `work` must not reject. Presses of any action are ignored until it is done.
 */
export function actionButton(words: ActionWords, work: () => Promise<void>, className = ''): HTMLButtonElement {
  async function act(): Promise<void> {
    if (atWork) return;
    atWork = true;
    show(made, words.atWork);
    made.setAttribute('aria-busy', 'true');
    document.body.classList.add('at-work');
    await work();
    document.body.classList.remove('at-work');
    made.removeAttribute('aria-busy');
    show(made, words.label);
    atWork = false;
  }
  const made = button(words.label, () => void act(), className);
  return made;
}
