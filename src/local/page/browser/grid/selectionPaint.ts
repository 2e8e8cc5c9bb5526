// How the drawn cells and heads of the sheet show what is selected, copied and active.

import { contains, lastRow, type Rectangle } from '../../../spreadsheet/rectangle.ts';
import { cellId } from './cellElement.ts';
import { isSingle, type Place, rangeOf, type Selection } from './selection.ts';

/** A row on the page, with its cells by their columns. */
export interface DrawnRow {
  readonly element: HTMLElement;
  readonly cells: ReadonlyMap<number, HTMLElement>;
}

/** `marked`: what was copied. */
export function paintSelectedRow(
  { element, cells }: DrawnRow,
  place: number,
  selection: Selection,
  marked: Rectangle | null,
): void {
  const { active } = selection;
  const range = rangeOf(selection);
  const single = isSingle(selection);
  for (const [column, cell] of cells) {
    const inside = contains(range, place, column);
    cell.classList.toggle('selected', inside && !single);
    cell.classList.toggle('active', place === active.row && column === active.column);
    cell.classList.toggle('copied', marked !== null && contains(marked, place, column));
    cell.setAttribute('aria-selected', String(inside));
  }
  element.classList.toggle('with-selection', place >= range.row && place <= lastRow(range));
}

export function paintSelectedHeads(heads: HTMLElement, selection: Selection): void {
  const range = rangeOf(selection);
  for (const letter of heads.querySelectorAll<HTMLElement>('[data-column-head]')) {
    letter.classList.toggle(
      'with-selection',
      contains({ ...range, row: 1, rows: 1 }, 1, Number(letter.dataset.columnHead)),
    );
  }
}

/** For screen readers; nothing can be named that is not on the page. */
export function nameActiveCell(grid: HTMLElement, { row, column }: Place, isDrawn: boolean): void {
  if (isDrawn) grid.setAttribute('aria-activedescendant', cellId(row, column));
  else grid.removeAttribute('aria-activedescendant');
}
