// What opens at the filter's button of a column: sorting, and which values are shown.

import type { FilterValue } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { button, element } from '../element.ts';
import { folded } from '../grid/choiceList.ts';
import { floatBox } from './floatingBox.ts';
import { closeMenus } from './popupMenu.ts';

export interface FilterMenuActs {
  readonly sort: (ascending: boolean) => void;
  /** The texts whose rows are to go. */
  readonly hide: (texts: readonly string[]) => void;
}

/** More lines than this nobody reads; the search finds the others. */
const MOST_SHOWN = 300;

export function openFilterMenu(
  values: readonly FilterValue[],
  label: string,
  anchor: DOMRect,
  acts: FilterMenuActs,
): void {
  closeMenus();
  const hidden = new Set(values.flatMap(({ text, hidden: isHidden }) => (isHidden ? [text] : [])));
  const sorted = [...values].sort((one, other) => compare(one.text, other.text));
  const box = element('div', { class: 'menu filter-menu', attributes: { role: 'dialog', 'aria-label': label } });

  const close = (): void => takeAway();
  const andClose = (act: () => void) => () => {
    close();
    act();
  };

  const search = element('input', {
    attributes: { type: 'search', placeholder: words.searchValues, 'aria-label': words.searchValues },
  });
  const list = element('div', {
    class: 'filter-values',
    attributes: { role: 'group', 'aria-label': words.filterByValues },
  });
  const found = () => sorted.filter(({ text }) => folded(text).includes(folded(search.value)));
  const draw = (): void => {
    const shown = found();
    list.replaceChildren(
      ...shown.slice(0, MOST_SHOWN).map((value) => valueLine(value, hidden)),
      ...(shown.length > MOST_SHOWN ? [element('p', { text: words.moreValues(shown.length - MOST_SHOWN) })] : []),
    );
  };
  search.addEventListener('input', draw);
  draw();

  const tick = (ticked: boolean) => () => {
    for (const { text } of found()) {
      if (ticked) hidden.delete(text);
      else hidden.add(text);
    }
    draw();
  };

  box.append(
    button(
      words.sortAscending,
      andClose(() => acts.sort(true)),
      { class: 'menu-line' },
    ),
    button(
      words.sortDescending,
      andClose(() => acts.sort(false)),
      { class: 'menu-line' },
    ),
    element('div', { class: 'separator', attributes: { role: 'separator' } }),
    element('div', { class: 'menu-title', text: words.filterByValues }),
    element('div', { class: 'filter-all' }, [
      button(words.selectAll, tick(true), { class: 'link' }),
      button(words.clearAll, tick(false), { class: 'link' }),
    ]),
    search,
    list,
    element('div', { class: 'buttons' }, [
      button(
        words.ok,
        andClose(() => acts.hide([...hidden])),
        { class: 'primary' },
      ),
      button(words.cancel, close, { class: 'secondary' }),
    ]),
  );
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) andClose(() => acts.hide([...hidden]))();
  });
  const takeAway = floatBox(box, { x: anchor.left, y: anchor.bottom + 2 }, close);
  box.querySelector('button')?.focus();
}

function valueLine({ text, count }: FilterValue, hidden: Set<string>): HTMLElement {
  const tick = element('input', { attributes: { type: 'checkbox', checked: !hidden.has(text) } });
  tick.addEventListener('change', () => {
    if (tick.checked) hidden.delete(text);
    else hidden.add(text);
  });
  return element('label', { class: 'filter-value' }, [
    tick,
    element('span', { text: text === '' ? words.blankValue : text }),
    element('span', { class: 'count', text: String(count) }),
  ]);
}

/** As people look for it; blanks last. */
function compare(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return one.localeCompare(other, 'vi', { numeric: true });
}
