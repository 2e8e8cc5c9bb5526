// Draws the open sheet: heads, frozen rows, and of the other rows those that are in sight.

import { lastRow, type Rectangle } from '../../../spreadsheet/rectangle.ts';
import { element } from '../element.ts';
import { columnHeads, type HeadActs } from './columnHeads.ts';
import { ROW_HEAD_WIDTH, rowElement, type Sheet } from './rowElement.ts';
import type { Row, RowStore } from './rowStore.ts';
import type { Place, Selection } from './selection.ts';
import { type DrawnRow, nameActiveCell, paintSelectedHeads, paintSelectedRow } from './selectionPaint.ts';

export interface GridView {
  /** What takes the focus and the keys. */
  readonly element: HTMLElement;
  /** Another sheet, or the same one in another shape. */
  readonly show: (sheet: Sheet, label: string) => void;
  /** Draws what has changed, or come into sight. */
  readonly draw: () => void;
  readonly select: (selection: Selection, marked?: Rectangle | null) => void;
  /** Scrolls as little as it takes; after a jump from elsewhere the row stands where it is read, with its neighbours. */
  readonly reveal: (place: Place, afterJump?: boolean) => void;
  readonly scrollToTop: () => void;
  /** Puts an element where the cell is, so that it scrolls with it. */
  readonly placeOver: (child: HTMLElement, place: Place) => void;
  readonly cellElement: (place: Place) => HTMLElement | null;
  /** How many rows a page of the sheet has. */
  readonly rowsInSight: () => number;
}

/** Rows drawn above and below those in sight, so that a short scroll shows no gap. */
const SPARE_ROWS = 8;

/** The line below frozen rows, and the fractions of a pixel that heights are rounded by. */
const FROZEN_EDGE = 4;

/** Frozen rows that take more of the page than this would leave no room to read: they scroll then. */
const MOST_FROZEN = 0.6;

interface Drawn extends DrawnRow {
  readonly row: Row | undefined;
}

export function createGridView(store: RowStore, headActs: HeadActs): GridView {
  const frozen = element('div', { class: 'frozen', attributes: { role: 'rowgroup' } });
  const body = element('div', { class: 'body', attributes: { role: 'rowgroup' } });
  let heads: HTMLElement = element('div');
  const canvas = element('div', { class: 'canvas', attributes: { role: 'presentation' } }, [heads, frozen, body]);
  const root = element('div', { class: 'grid', attributes: { role: 'grid', tabindex: 0 } }, [canvas]);
  let sheet: Sheet | null = null;
  let selection: Selection | null = null;
  let marked: Rectangle | null = null;
  const drawn = new Map<number, Drawn>();

  const frozenRows = () => sheet?.shape.frozenRows ?? 0;
  const frozenHeight = () => sheet?.rows.start(frozenRows() + 1) ?? 0;
  const coveredHeight = () => heads.offsetHeight + (root.classList.contains('thawed') ? 0 : frozenHeight());

  const rowsInSight = (): readonly [number, number] => {
    if (sheet === null) return [1, 0];
    const top = frozenHeight() + root.scrollTop;
    const height = Math.max(0, root.clientHeight - coveredHeight());
    return [sheet.rows.at(top), sheet.rows.at(top + height)];
  };

  const wantedRows = (shown: Sheet): ReadonlySet<number> => {
    const [first, last] = rowsInSight();
    const wanted = new Set<number>();
    const from = Math.max(frozenRows() + 1, first - SPARE_ROWS);
    const to = Math.min(shown.rows.count, last + SPARE_ROWS);
    for (let row = 1; row <= frozenRows(); row++) wanted.add(row);
    for (let row = from; row <= to; row++) if (shown.rows.isSeen(row)) wanted.add(row);
    // A merged block is drawn in its first row, which may have scrolled away.
    for (const merge of shown.shape.merges) if (merge.row < from && lastRow(merge) >= from) wanted.add(merge.row);
    return wanted;
  };

  const drawRow = (shown: Sheet, place: number): void => {
    const row = store.row(place);
    const before = drawn.get(place);
    if (before !== undefined && before.row === row) return;
    const made = rowElement(shown, place, row, (column) => store.cell(place, column));
    if (place > frozenRows()) made.style.top = `${shown.rows.start(place) - frozenHeight()}px`;
    const cells = new Map<number, HTMLElement>();
    for (const child of made.querySelectorAll<HTMLElement>('[data-column]'))
      cells.set(Number(child.dataset.column), child);
    drawn.set(place, { element: made, row, cells });
    if (before !== undefined) before.element.replaceWith(made);
    else if (place <= frozenRows()) frozen.append(made);
    else body.append(made);
    paintRow(place);
  };

  const draw = (): void => {
    if (sheet === null) return;
    const wanted = wantedRows(sheet);
    for (const [place, { element: old }] of drawn) {
      if (wanted.has(place)) continue;
      old.remove();
      drawn.delete(place);
    }
    for (const place of wanted) drawRow(sheet, place);
    updateActive();
  };

  const paintRow = (place: number): void => {
    const row = drawn.get(place);
    if (row !== undefined && selection !== null) paintSelectedRow(row, place, selection, marked);
  };

  const updateActive = (): void => {
    if (selection === null) return;
    const { row, column } = selection.active;
    nameActiveCell(root, selection.active, drawn.get(row)?.cells.has(column) === true);
  };

  const paintHeads = (): void => {
    if (selection !== null) paintSelectedHeads(heads, selection);
  };

  const reveal = ({ row, column }: Place, afterJump = false): void => {
    if (sheet === null) return;
    const { rows, columns, shape } = sheet;
    if (row > frozenRows()) {
      const top = rows.start(row) - frozenHeight();
      const height = root.clientHeight - coveredHeight() - FROZEN_EDGE;
      const isAbove = top < root.scrollTop;
      const isBelow = top + rows.size(row) > root.scrollTop + height;
      if (afterJump && (isAbove || isBelow)) root.scrollTop = top - height / 3;
      else if (isAbove) root.scrollTop = top;
      else if (isBelow) root.scrollTop = Math.min(top, top + rows.size(row) - height);
    }
    if (column > shape.frozenColumns) {
      const fixed = columns.start(shape.frozenColumns + 1);
      const left = columns.start(column) - fixed;
      const width = root.clientWidth - ROW_HEAD_WIDTH - fixed;
      if (left < root.scrollLeft) root.scrollLeft = left;
      else if (left + columns.size(column) > root.scrollLeft + width) {
        root.scrollLeft = Math.min(left, left + columns.size(column) - width);
      }
    }
    draw();
  };

  return {
    element: root,
    show: (next, label) => {
      sheet = next;
      for (const { element: old } of drawn.values()) old.remove();
      drawn.clear();
      const before = heads;
      heads = columnHeads(next, headActs);
      before.replaceWith(heads);
      canvas.style.width = `${ROW_HEAD_WIDTH + next.columns.total + 24}px`;
      body.style.height = `${next.rows.total - frozenHeight()}px`;
      root.classList.toggle('without-lines', next.shape.gridlinesHidden);
      root.setAttribute('aria-label', label);
      root.setAttribute('aria-rowcount', String(next.rows.count));
      root.setAttribute('aria-colcount', String(next.columns.count));
      frozen.style.setProperty('--heads', `${heads.offsetHeight}px`);
      root.classList.remove('thawed');
      root.classList.toggle('thawed', coveredHeight() > root.clientHeight * MOST_FROZEN);
      draw();
      paintHeads();
    },
    draw,
    select: (next, copied) => {
      selection = next;
      if (copied !== undefined) marked = copied;
      for (const place of drawn.keys()) paintRow(place);
      paintHeads();
      updateActive();
    },
    reveal,
    scrollToTop: () => {
      root.scrollTop = 0;
      root.scrollLeft = 0;
    },
    placeOver: (child, { row, column }) => {
      if (sheet === null) return;
      const inFrozen = row <= frozenRows();
      child.style.left = `${ROW_HEAD_WIDTH + sheet.columns.start(column)}px`;
      child.style.top = `${sheet.rows.start(row) - (inFrozen ? 0 : frozenHeight())}px`;
      const parent = inFrozen ? frozen : body;
      // To be moved, even to where it is, would take the focus from it.
      if (child.parentElement !== parent) parent.append(child);
    },
    cellElement: ({ row, column }) => drawn.get(row)?.cells.get(column) ?? null,
    rowsInSight: () => {
      const [first, last] = rowsInSight();
      return Math.max(1, last - first);
    },
  };
}
