// The list of choices below a cell that is edited, or above it where there is more room.

import { element } from '../element.ts';

export interface ChoiceList {
  readonly element: HTMLElement;
  /** Shows the choices that hold `typed`, whatever its case and marks; all of them for ''. */
  readonly filter: (typed: string) => void;
  readonly move: (by: 1 | -1) => void;
  /** Puts it where it fits: `sheet` is what is seen of the sheet, in pixels of the window. */
  readonly fit: (sheet: DOMRect) => void;
  /** The highlighted choice. */
  readonly chosen: () => string | null;
}

const LIST_ID = 'choices';

/** More than this scrolls. */
const MOST_PIXELS = 260;

export function createChoiceList(
  choices: readonly string[],
  current: string,
  label: string,
  field: HTMLElement,
  choose: (choice: string) => void,
): ChoiceList {
  const list = element('div', { class: 'choices', attributes: { role: 'listbox', id: LIST_ID, 'aria-label': label } });
  let shown: readonly string[] = choices;
  let highlighted = choices.indexOf(current);

  const draw = (): void => {
    list.replaceChildren(
      ...shown.map((choice, place) =>
        element('div', {
          class: place === highlighted ? 'choice highlighted' : 'choice',
          text: choice,
          attributes: { role: 'option', id: `${LIST_ID}-${place}`, 'aria-selected': place === highlighted },
          on: {
            // Before the field loses the focus and takes what is typed so far.
            pointerdown: (event) => {
              event.preventDefault();
              choose(choice);
            },
          },
        }),
      ),
    );
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    if (highlighted >= 0) field.setAttribute('aria-activedescendant', `${LIST_ID}-${highlighted}`);
    else field.removeAttribute('aria-activedescendant');
    list.querySelector('.highlighted')?.scrollIntoView({ block: 'nearest' });
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-controls', LIST_ID);
  field.setAttribute('aria-autocomplete', 'list');
  draw();
  return {
    element: list,
    filter: (typed) => {
      shown = choices.filter((choice) => folded(choice).includes(folded(typed)));
      highlighted = -1;
      draw();
    },
    move: (by) => {
      if (shown.length === 0) return;
      highlighted = (highlighted + by + shown.length + (highlighted < 0 && by < 0 ? 1 : 0)) % shown.length;
      draw();
    },
    fit: (sheet) => {
      const box = field.getBoundingClientRect();
      const [above, below] = [box.top - sheet.top, sheet.bottom - box.bottom];
      list.style.maxHeight = `${MOST_PIXELS}px`;
      const opensUp = list.offsetHeight > below && above > below;
      list.style.maxHeight = `${Math.min(MOST_PIXELS, opensUp ? above : below)}px`;
      list.style.marginTop = `${opensUp ? -list.offsetHeight : field.offsetHeight}px`;
      list.querySelector('.highlighted')?.scrollIntoView({ block: 'nearest' });
    },
    chosen: () => shown[highlighted] ?? null,
  };
}

/** Without case and without the marks over and under letters. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}
