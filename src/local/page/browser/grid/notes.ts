// The notes of cells, and what is wrong with what stands in them: shown beside the cell that the mouse is over or that is selected.

import type { CellRule } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { element } from '../element.ts';
import type { GridView } from './gridView.ts';
import type { Cell } from './rowStore.ts';
import type { Place } from './selection.ts';

export interface Notes {
  /** The active cell is another. */
  readonly showFor: (place: Place, cell: Cell) => void;
  readonly hover: (place: Place, cell: Cell) => void;
  readonly leave: () => void;
  readonly hide: () => void;
}

const NOTE_ID = 'note';
const HOVER_MILLISECONDS = 250;
const FOCUS_MILLISECONDS = 450;

export function createNotes(view: GridView): Notes {
  const box = element('div', { class: 'note', attributes: { role: 'tooltip', id: NOTE_ID } });
  box.hidden = true;
  document.body.append(box);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hovered = '';

  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
    view.element.removeAttribute('aria-describedby');
  };

  const show = (place: Place, cell: Cell): void => {
    const target = view.cellElement(place);
    if (target === null) return;
    box.replaceChildren(...linesOf(cell));
    box.hidden = false;
    view.element.setAttribute('aria-describedby', NOTE_ID);
    const anchor = target.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = box;
    const right = anchor.right + 6;
    const left = right + offsetWidth < innerWidth ? right : Math.max(4, anchor.left - offsetWidth - 6);
    const below = left + offsetWidth > anchor.left && left < anchor.right;
    box.style.left = `${Math.min(left, innerWidth - offsetWidth - 4)}px`;
    box.style.top = `${Math.max(4, Math.min(below ? anchor.bottom + 4 : anchor.top, innerHeight - offsetHeight - 4))}px`;
  };

  const after = (milliseconds: number, place: Place, cell: Cell): void => {
    hide();
    if (cell.note === '' && !cell.invalid) return;
    timer = setTimeout(() => show(place, cell), milliseconds);
  };

  return {
    showFor: (place, cell) => after(FOCUS_MILLISECONDS, place, cell),
    hover: (place, cell) => {
      const name = `${place.row}:${place.column}`;
      if (name === hovered) return;
      hovered = name;
      after(HOVER_MILLISECONDS, place, cell);
    },
    leave: () => {
      if (hovered === '') return;
      hovered = '';
      hide();
    },
    hide,
  };
}

function linesOf({ note, invalid, rule }: Cell): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (invalid) {
    lines.push(element('strong', { text: words.invalid }), element('p', { text: helpOf(rule) }));
  }
  if (note !== '') lines.push(element('p', { text: note }));
  return lines;
}

function helpOf(rule: CellRule | null): string {
  if (rule?.help !== null && rule?.help !== undefined && rule.help !== '') return rule.help;
  return rule?.kind === 'list' ? words.notInList : words.invalidOtherwise;
}
