// The keys that hold everywhere on the page: round its regions, to the menus, to other sheets, to the list of keys.

import * as words from '../words/interface.ts';
import { element } from './element.ts';
import { openWindow } from './messages/dialogs.ts';

export interface Regions {
  readonly menuBar: HTMLElement;
  readonly formulaBar: HTMLElement;
  readonly grid: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly tabs: HTMLElement;
}

export function listenToPageKeys(regions: Regions): void {
  document.addEventListener('keydown', (event) => {
    if (document.querySelector('dialog[open], .menu') !== null) return;
    if (!press(event, regions)) return;
    event.preventDefault();
  });
}

/** Whether the key meant something. */
function press({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, regions: Regions): boolean {
  if (key === 'F6') focusNext(regions, shiftKey ? -1 : 1);
  else if (key === 'F10' && !shiftKey) focusInside(regions.menuBar);
  else if (key === '/' && (ctrlKey || metaKey)) showShortcuts();
  else if (altKey && (key === 'PageDown' || key === 'PageUp')) openNeighbour(regions.tabs, key === 'PageDown' ? 1 : -1);
  else if (key === 'Escape' && regions.menuBar.matches(':focus-within')) focusInside(regions.grid);
  else return false;
  return true;
}

/** From where the focus is to the next part that is shown, round and round. */
export function focusNext({ menuBar, formulaBar, grid, sidebar, tabs }: Regions, by: 1 | -1): void {
  const open = [menuBar, formulaBar, grid, sidebar, tabs].filter((region) => !region.hidden);
  // Not by :focus-within, which does not hold while the focus is inside a frame.
  const here = open.findIndex((region) => region.contains(document.activeElement));
  const next = open[(here + by + open.length) % open.length];
  if (next !== undefined) focusInside(next);
}

function focusInside(region: HTMLElement): void {
  const inside =
    region.querySelector<HTMLElement>('[tabindex="0"]') ?? region.querySelector<HTMLElement>('input, iframe');
  if (region.tabIndex === 0) region.focus({ preventScroll: true });
  else inside?.focus();
}

function openNeighbour(tabs: HTMLElement, by: 1 | -1): void {
  const buttons = [...tabs.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = buttons.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  buttons[(here + by + buttons.length) % buttons.length]?.click();
}

export function showShortcuts(): void {
  const lines = words.shortcutLines.flatMap(([keys, meaning]) => [
    element('dt', { text: keys }),
    element('dd', { text: meaning }),
  ]);
  openWindow(words.shortcuts, [element('dl', { class: 'shortcuts' }, lines)]);
}
