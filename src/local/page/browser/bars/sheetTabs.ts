// The tabs of the sheets, at the foot of the page.

import type { Tab } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';

export interface SheetTabs {
  readonly element: HTMLElement;
  readonly show: (tabs: readonly Tab[], open: string) => void;
}

/** `byKeys`: the focus stays on the tabs. */
export function createSheetTabs(choose: (name: string, byKeys: boolean) => void): SheetTabs {
  const list = element('div', { class: 'tabs', attributes: { role: 'tablist', 'aria-label': words.sheetTabs } });
  let signature = '';

  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll('[role=tab]')].filter((tab) => tab instanceof HTMLElement);
    const here = tabs.findIndex((tab) => tab.matches(':focus'));
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || here < 0) return;
    event.preventDefault();
    choose(tabs[(here + by + tabs.length) % tabs.length]?.textContent ?? '', true);
  });

  return {
    element: list,
    show: (tabs, open) => {
      const next = JSON.stringify([tabs, open]);
      if (next === signature) return;
      signature = next;
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(
        ...tabs
          .filter(({ hidden }) => !hidden)
          .map(({ name, color }) => {
            const isOpen = name === open;
            const made = element('button', {
              class: 'tab',
              text: name,
              attributes: { type: 'button', role: 'tab', 'aria-selected': isOpen, tabindex: isOpen ? 0 : -1 },
              on: { click: () => choose(name, false) },
            });
            if (color !== null) made.style.setProperty('--tab-color', color);
            return made;
          }),
      );
      const selected = list.querySelector<HTMLElement>('[aria-selected=true]');
      selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (hadFocus) selected?.focus();
    },
  };
}
