// What the mouse and the finger do in the sheet.

import { contains } from '../../../spreadsheet/rectangle.ts';
import type { Opening } from './editor.ts';
import type { GridView } from './gridView.ts';
import {
  cellStanding,
  everything,
  type Field,
  type Place,
  rangeOf,
  type Selection,
  selectionAt,
  wholeColumns,
  wholeRows,
} from './selection.ts';

export interface PointerActs {
  readonly field: () => Field;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  readonly openEditor: (how: Opening) => void;
  readonly toggleBox: () => boolean;
  readonly openFilter: (column: number, box: DOMRect) => void;
  readonly openCellMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly hover: (place: Place | null) => void;
}

type Hit =
  | { readonly kind: 'cell'; readonly place: Place; readonly opens: string | null; readonly box: DOMRect }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

export function listenToPointer(view: GridView, acts: PointerActs): void {
  const { element } = view;
  let dragging: Hit | null = null;

  element.addEventListener('pointerdown', (event) => {
    const hit = hitBy(event.target);
    if (hit === null || isInsideField(event.target)) return;
    if (event.button === 2 && isInSelection(hit, acts.selection())) return;
    if (event.button > 2 || event.button === 1) return;
    const wasActive = isActive(hit, acts.selection());
    if (event.pointerType === 'mouse') {
      event.preventDefault();
      element.focus({ preventScroll: true });
      dragging = event.button === 0 ? hit : null;
      choose(hit, event.shiftKey, acts);
      if (event.button === 0) openSign(hit, acts);
      return;
    }
    // A finger may be about to scroll: it selects when it is lifted where it was put down.
    const lift = (up: PointerEvent) => {
      if (Math.hypot(up.clientX - event.clientX, up.clientY - event.clientY) > 8) return;
      element.focus({ preventScroll: true });
      choose(hit, false, acts);
      if (!openSign(hit, acts) && wasActive && hit.kind === 'cell' && !acts.toggleBox())
        acts.openEditor({ withList: true });
    };
    const stop = new AbortController();
    const end = (up: PointerEvent) => {
      stop.abort();
      lift(up);
    };
    element.addEventListener('pointerup', end, { signal: stop.signal });
    element.addEventListener('pointercancel', () => stop.abort(), { signal: stop.signal });
  });

  element.addEventListener('pointermove', (event) => {
    const hit = hitBy(event.target);
    if (event.pointerType === 'mouse') acts.hover(hit?.kind === 'cell' && event.buttons === 0 ? hit.place : null);
    if (dragging === null || event.buttons !== 1) {
      dragging = null;
      return;
    }
    if (hit !== null) extend(dragging, hit, acts);
  });
  element.addEventListener('pointerleave', () => acts.hover(null));
  element.addEventListener('pointerup', () => {
    dragging = null;
  });

  element.addEventListener('dblclick', (event) => {
    const hit = hitBy(event.target);
    if (hit?.kind === 'cell' && !isInsideField(event.target) && hit.opens === null) acts.openEditor({});
  });

  element.addEventListener('contextmenu', (event) => {
    if (isInsideField(event.target)) return;
    event.preventDefault();
    acts.openCellMenu({ x: event.clientX, y: event.clientY });
  });
}

function hitBy(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const head = target.closest<HTMLElement>('[data-row-head]');
  if (head !== null) return { kind: 'row', row: Number(head.dataset.rowHead) };
  const letter = target.closest<HTMLElement>('[data-column-head]');
  if (target.closest('button') !== null) return null;
  if (letter !== null) return { kind: 'column', column: Number(letter.dataset.columnHead) };
  if (target.closest('[data-corner]') !== null) return { kind: 'corner' };
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = target.closest<HTMLElement>('[data-row]');
  if (cell === null || row === null) return null;
  return {
    kind: 'cell',
    place: { row: Number(row.dataset.row), column: Number(cell.dataset.column) },
    opens: target.closest<HTMLElement>('[data-opens]')?.dataset.opens ?? null,
    box: cell.getBoundingClientRect(),
  };
}

function isInsideField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.editor, .choices') !== null;
}

function choose(hit: Hit, extends_: boolean, acts: PointerActs): void {
  const field = acts.field();
  const { active } = acts.selection();
  switch (hit.kind) {
    case 'cell':
      if (extends_) acts.select({ active, corner: hit.place });
      else acts.select(selectionAt(cellStanding(field, hit.place)));
      return;
    case 'row':
      acts.select(wholeRows(field, extends_ ? active.row : hit.row, hit.row));
      return;
    case 'column':
      acts.select(wholeColumns(field, extends_ ? active.column : hit.column, hit.column));
      return;
    case 'corner':
      acts.select(everything(field));
  }
}

function extend(from: Hit, to: Hit, acts: PointerActs): void {
  const field = acts.field();
  if (from.kind === 'cell' && to.kind === 'cell') {
    const { active, corner } = acts.selection();
    if (to.place.row !== corner.row || to.place.column !== corner.column) acts.select({ active, corner: to.place });
  } else if (from.kind === 'row' && 'row' in to) acts.select(wholeRows(field, from.row, to.row));
  else if (from.kind === 'column' && 'column' in to) acts.select(wholeColumns(field, from.column, to.column));
}

/** The arrow of a list, the filter's button, the box: whether one was hit. */
function openSign(hit: Hit, acts: PointerActs): boolean {
  if (hit.kind !== 'cell' || hit.opens === null) return false;
  if (hit.opens === 'filter') acts.openFilter(hit.place.column, hit.box);
  else acts.openEditor({ withList: true });
  return true;
}

function isActive(hit: Hit, { active }: Selection): boolean {
  return hit.kind === 'cell' && hit.place.row === active.row && hit.place.column === active.column;
}

function isInSelection(hit: Hit, selection: Selection): boolean {
  const range = rangeOf(selection);
  if (hit.kind === 'cell') return contains(range, hit.place.row, hit.place.column);
  if (hit.kind === 'row') return contains(range, hit.row, range.column);
  return hit.kind === 'column' && contains(range, range.row, hit.column);
}
