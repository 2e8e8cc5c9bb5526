// What keys do while no cell is being edited.

import type { Opening } from './editor.ts';
import type { GridView } from './gridView.ts';
import {
  type Direction,
  everything,
  type Field,
  firstSeen,
  leap,
  type Place,
  type Selection,
  selectionAt,
  step,
} from './selection.ts';

export interface KeyActs {
  readonly field: () => Field;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  readonly goOn: (next: 'next' | 'previous' | 'up' | 'down') => void;
  readonly openEditor: (how: Opening) => void;
  readonly openHere: () => void;
  readonly openCellMenu: () => void;
  readonly clear: () => void;
  /** Ticks or unticks the active cell; false where there is no box. */
  readonly toggleBox: () => boolean;
  readonly rowsInSight: () => number;
  readonly forgetMark: () => void;
  readonly scrollToTop: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function listenToKeys(view: GridView, acts: KeyActs): void {
  view.element.addEventListener('keydown', (event) => {
    if (event.target !== view.element) return;
    if (!press(event, acts)) return;
    event.preventDefault();
  });
}

/** Whether the key meant something. */
function press(event: KeyboardEvent, acts: KeyActs): boolean {
  const { key, shiftKey, altKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined && altKey) return arrow === 'down' && does(acts.openHere);
  if (arrow !== undefined) {
    const move = withControl ? leap : step;
    acts.select(move(acts.field(), acts.selection(), arrow, shiftKey));
    return true;
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return does(acts.openCellMenu);
  if (withControl) return pressWithControl(event, acts);
  // A keyboard that composes words sends no letter with its first key: the field that opens takes it.
  if (event.isComposing || event.keyCode === 229) {
    acts.openEditor({ text: '' });
    return false;
  }
  switch (key) {
    case 'Tab':
      acts.goOn(shiftKey ? 'previous' : 'next');
      return true;
    case 'Enter':
      if (shiftKey) acts.goOn('up');
      else if (!acts.toggleBox()) acts.openEditor({ withList: true });
      return true;
    case 'F2':
      return does(() => acts.openEditor({}));
    case 'Escape':
      return does(acts.forgetMark);
    case 'Delete':
    case 'Backspace':
      return does(acts.clear);
    case 'Home':
    case 'End':
    case 'PageDown':
    case 'PageUp':
      return !altKey && does(() => travel(key, shiftKey, acts));
    case ' ':
      if (acts.toggleBox()) return true;
  }
  if (Array.from(key).length !== 1 || altKey) return false;
  // The letter itself is typed by the browser, into the field that has the focus by then.
  acts.openEditor({ text: '' });
  return false;
}

function pressWithControl({ key, shiftKey }: KeyboardEvent, acts: KeyActs): boolean {
  const field = acts.field();
  switch (key) {
    case 'a':
    case 'A':
      return does(() => acts.select(everything(field)));
    case 'Home':
      acts.scrollToTop();
      return does(() => goTo({ row: firstSeen(field.rows), column: firstSeen(field.columns) }, shiftKey, acts));
    case 'End': {
      const corner = everything(field).corner;
      return does(() => goTo(corner, shiftKey, acts));
    }
    default:
      return false;
  }
}

function travel(key: 'Home' | 'End' | 'PageDown' | 'PageUp', extend: boolean, acts: KeyActs): void {
  const { active, corner } = acts.selection();
  goTo(travelled(key, extend ? corner : active, acts), extend, acts);
}

function travelled(key: 'Home' | 'End' | 'PageDown' | 'PageUp', from: Place, acts: KeyActs): Place {
  const { rows, columns, lastColumn } = acts.field();
  if (key === 'Home') return { ...from, column: firstSeen(columns) };
  if (key === 'End') return { ...from, column: Math.max(1, lastColumn) };
  let row = from.row;
  for (let count = 0; count < acts.rowsInSight(); count++) row = rows.next(row, key === 'PageDown' ? 1 : -1);
  return { ...from, row };
}

function goTo(place: Place, extend: boolean, acts: KeyActs): void {
  const selection = acts.selection();
  acts.select(extend ? { ...selection, corner: place } : selectionAt(place));
}

function does(act: () => void): true {
  act();
  return true;
}
