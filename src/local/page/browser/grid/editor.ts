// The field that opens over a cell while somebody edits it.

import { columnName } from '../../../spreadsheet/rectangle.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';
import { type ChoiceList, createChoiceList } from './choiceList.ts';
import type { GridView } from './gridView.ts';
import type { Cell } from './rowStore.ts';
import type { Direction, Place } from './selection.ts';

export interface EditorActs {
  /** The text is to be written, null where nothing was changed; the selection then goes on in that direction. */
  readonly commit: (place: Place, text: string | null, next: Next) => void;
  readonly cancel: () => void;
}

export type Next = Direction | 'next' | 'previous' | 'stay';

export interface Editor {
  /** `text` replaces what stands in the cell; without it the cell's own text is edited. */
  readonly open: (
    place: Place,
    cell: Cell,
    size: { readonly width: number; readonly height: number },
    how: Opening,
  ) => void;
  readonly isOpen: () => boolean;
  readonly place: () => Place | null;
  /** Rows were inserted or deleted above: the field follows its cell. */
  readonly moveTo: (place: Place) => void;
  /** Writes what is typed, if the field is open. */
  readonly finish: (next: Next) => void;
  readonly cancel: () => void;
  /** Closes the field without writing; gives what was typed. */
  readonly giveUp: () => string;
}

export interface Opening {
  readonly text?: string;
  readonly withList?: boolean;
}

/** Wider texts wrap inside the field. */
const WIDEST = 480;

export function createEditor(view: GridView, acts: EditorActs): Editor {
  let field: HTMLTextAreaElement | null = null;
  let list: ChoiceList | null = null;
  let at: Place | null = null;
  let before = '';
  /** Opened by typing: arrows write and move on, as they do in a sheet. */
  let overwriting = false;

  const close = (): void => {
    const [oldField, oldList] = [field, list];
    field = null;
    list = null;
    at = null;
    oldList?.element.remove();
    oldField?.remove();
    view.element.focus({ preventScroll: true });
  };

  const finish = (next: Next): void => {
    if (field === null || at === null) return;
    const [place, text] = [at, field.value === before ? null : field.value];
    close();
    acts.commit(place, text, next);
  };

  const cancel = (): void => {
    if (field === null) return;
    close();
    acts.cancel();
  };

  const growWithText = (): void => {
    if (field === null) return;
    field.style.height = '0';
    field.style.height = `${field.scrollHeight}px`;
    list?.fit(view.element.getBoundingClientRect());
  };

  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // A word that is being composed takes the keys itself.
    if (event.isComposing || event.keyCode === 229 || field === null) return;
    const next = nextFor(event, overwriting && list === null);
    if (event.key === 'Escape') cancel();
    else if (list !== null && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      list.move(event.key === 'ArrowDown' ? 1 : -1);
      growWithText();
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      growWithText();
    } else if (next !== null) {
      const chosen = list?.chosen() ?? null;
      if (chosen !== null) field.value = chosen;
      finish(next);
    } else return;
    event.preventDefault();
  };

  return {
    open: (place, cell, size, { text, withList = false }) => {
      close();
      at = place;
      before = cell.edited;
      overwriting = text !== undefined;
      const name = `${columnName(place.column)}${place.row}`;
      const made = element('textarea', {
        class: 'editor',
        attributes: { rows: 1, spellcheck: false, autocapitalize: 'off', 'aria-label': words.editorOf(name) },
        on: {
          keydown: onKey,
          input: () => {
            list?.filter(made.value);
            growWithText();
          },
          blur: () => {
            if (field === made) finish('stay');
          },
        },
      });
      field = made;
      made.value = text ?? cell.edited;
      made.style.minWidth = `${size.width + 1}px`;
      made.style.width = `${Math.max(size.width + 1, Math.min(WIDEST, 16 + Math.max(...made.value.split('\n').map((line) => line.length)) * 8))}px`;
      made.style.minHeight = `${size.height + 1}px`;
      view.placeOver(made, place);
      if (cell.rule?.kind === 'list') {
        list = createChoiceList(cell.rule.choices, cell.shown, words.choicesOf(name), made, (choice) => {
          made.value = choice;
          finish('stay');
        });
        if (text !== undefined && text !== '') list.filter(text);
        else list.element.hidden = !withList && text === undefined;
        view.placeOver(list.element, place);
        list.element.style.minWidth = `${size.width + 1}px`;
      }
      made.focus({ preventScroll: true });
      made.setSelectionRange(made.value.length, made.value.length);
      growWithText();
    },
    isOpen: () => field !== null,
    place: () => at,
    moveTo: (place) => {
      if (field === null) return;
      at = place;
      const [focused, list_] = [field, list];
      view.placeOver(focused, place);
      if (list_ !== null) view.placeOver(list_.element, place);
      focused.focus({ preventScroll: true });
    },
    finish,
    cancel,
    giveUp: () => {
      const typed = field?.value ?? '';
      cancel();
      return typed;
    },
  };
}

function nextFor(event: KeyboardEvent, arrowsMove: boolean): Next | null {
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  if (!arrowsMove || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return null;
  const arrows: Readonly<Record<string, Direction>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: 'left',
    ArrowRight: 'right',
  };
  return arrows[event.key] ?? null;
}
