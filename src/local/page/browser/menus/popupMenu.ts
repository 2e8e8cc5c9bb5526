// A menu that opens at a place of the page: arrows, Enter, Esc, and the focus back to where it was.

import { element } from '../element.ts';
import { floatBox } from './floatingBox.ts';

export interface MenuLine {
  readonly caption: string;
  /** Shown at the right, for people who use the keyboard. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly act: () => void;
}

export type MenuItem = MenuLine | 'separator' | { readonly caption: string; readonly lines: readonly MenuItem[] };

export interface MenuOptions {
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
  /** Left or right arrow in the menu: the neighbour in a menu bar. */
  readonly onSide?: (by: 1 | -1) => void;
  readonly onClose?: () => void;
  /** Takes the focus before what was chosen is done; without it the focus goes back to where it was. */
  readonly goOnAt?: HTMLElement;
}

let closeOpenMenu: () => void = () => undefined;

export function closeMenus(): void {
  closeOpenMenu();
}

/** Opening one closes any other. */
export function openMenu(items: readonly MenuItem[], { label, at, onSide, onClose, goOnAt }: MenuOptions): void {
  closeMenus();
  const menu = element('div', { class: 'menu', attributes: { role: 'menu', 'aria-label': label, tabindex: -1 } });
  const buttons: HTMLButtonElement[] = [];

  const close = (): void => {
    if (!menu.isConnected) return;
    closeOpenMenu = () => undefined;
    takeAway();
    onClose?.();
  };

  for (const item of flat(items)) {
    if (item === 'separator') menu.append(element('div', { class: 'separator', attributes: { role: 'separator' } }));
    else if ('title' in item) menu.append(element('div', { class: 'menu-title', text: item.title }));
    else {
      const made = lineButton(item, () => {
        close();
        goOnAt?.focus({ preventScroll: true });
        item.act();
      });
      buttons.push(made);
      menu.append(made);
    }
  }

  const move = (by: number): void => {
    const able = buttons.filter((made) => !made.disabled);
    const here = able.findIndex((made) => made.matches(':focus'));
    able[(here + by + able.length + (here < 0 && by < 0 ? 1 : 0)) % able.length]?.focus();
  };

  const moveTo = (place: 0 | -1): void => {
    buttons
      .filter((made) => !made.disabled)
      .at(place)
      ?.focus();
  };

  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && onSide !== undefined) {
      close();
      onSide(event.key === 'ArrowRight' ? 1 : -1);
    } else return;
    event.preventDefault();
  });

  const takeAway = floatBox(menu, at, close);
  closeOpenMenu = close;
  (buttons.find((made) => !made.disabled) ?? menu).focus();
}

/** A menu inside a menu is shown below its caption: fewer things to open, and it works on a phone. */
function flat(items: readonly MenuItem[]): readonly (MenuLine | 'separator' | { readonly title: string })[] {
  return items.flatMap((item) => {
    if (item === 'separator' || !('lines' in item)) return [item];
    return [{ title: item.caption }, ...flat(item.lines)];
  });
}

function lineButton({ caption, keys, disabled = false }: MenuLine, act: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { class: 'menu-line', attributes: { type: 'button', role: 'menuitem', disabled }, on: { click: act } },
    [element('span', { text: caption })],
  );
  if (keys !== undefined) made.append(element('kbd', { text: keys }));
  return made;
}
