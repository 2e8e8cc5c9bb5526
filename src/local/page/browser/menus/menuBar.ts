// The bar of menus at the top: the page's own, and those that the script added.

import * as words from '../../words/interface.ts';
import { element } from '../element.ts';
import { type MenuItem, openMenu } from './popupMenu.ts';

export interface BarMenu {
  readonly caption: string;
  /** Asked each time it opens: what can be done depends on what is selected. */
  readonly items: () => readonly MenuItem[];
  /** Added by the script. */
  readonly isScript: boolean;
}

export interface MenuBar {
  readonly element: HTMLElement;
  readonly show: (menus: readonly BarMenu[]) => void;
}

/** After a choice people go on in the sheet. */
export function createMenuBar(sheet: () => HTMLElement): MenuBar {
  const bar = element('div', { class: 'menu-bar', attributes: { role: 'menubar', 'aria-label': words.menus.bar } });
  let buttons: readonly HTMLButtonElement[] = [];

  const open = (menus: readonly BarMenu[], place: number): void => {
    const [menu, made] = [menus[place], buttons[place]];
    if (menu === undefined || made === undefined) return;
    made.focus();
    const box = made.getBoundingClientRect();
    made.setAttribute('aria-expanded', 'true');
    openMenu(menu.items(), {
      label: menu.caption,
      at: { x: box.left, y: box.bottom + 2 },
      goOnAt: sheet(),
      onSide: (by) => open(menus, (place + by + menus.length) % menus.length),
      onClose: () => made.setAttribute('aria-expanded', 'false'),
    });
  };

  const move = (by: 1 | -1): void => {
    const here = buttons.findIndex((made) => made.matches(':focus'));
    buttons[(here + by + buttons.length) % buttons.length]?.focus();
  };

  bar.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowLeft') move(-1);
    else if (event.key === 'ArrowDown' && document.activeElement instanceof HTMLButtonElement) {
      document.activeElement.click();
    } else return;
    event.preventDefault();
  });

  return {
    element: bar,
    show: (menus) => {
      bar.hidden = menus.length === 0;
      buttons = menus.map(({ caption, isScript }, place) =>
        element('button', {
          class: isScript ? 'menu-button of-script' : 'menu-button',
          text: caption,
          attributes: {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': false,
            tabindex: place === 0 ? 0 : -1,
          },
          on: { click: () => open(menus, place) },
        }),
      );
      bar.replaceChildren(...buttons);
    },
  };
}
