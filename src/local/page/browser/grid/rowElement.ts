// One row of the sheet as an element: its head and its cells, merged ones joined.

import { contains, type Rectangle } from '../../../spreadsheet/rectangle.ts';
import type { SheetShape } from '../../protocol.ts';
import { element } from '../element.ts';
import type { Axis } from './axis.ts';
import { type CellBox, cellElement } from './cellElement.ts';
import type { Cell, Row } from './rowStore.ts';

export interface Sheet {
  readonly shape: SheetShape;
  readonly rows: Axis;
  readonly columns: Axis;
}

export const ROW_HEAD_WIDTH = 46;

/** `row` undefined: not fetched yet; the row stands there blank. */
export function rowElement(
  sheet: Sheet,
  place: number,
  row: Row | undefined,
  blank: (column: number) => Cell,
): HTMLElement {
  const { columns, rows } = sheet;
  const head = element('div', {
    class: 'row-head',
    text: String(place),
    attributes: { role: 'rowheader', 'data-row-head': place },
  });
  const made = element('div', {
    class: row === undefined ? 'row waiting' : 'row',
    attributes: { role: 'row', 'aria-rowindex': place, 'data-row': place },
  });
  made.style.height = `${rows.size(place)}px`;
  made.append(head);
  for (let column = 1; column <= columns.count; column++) {
    if (!columns.isSeen(column)) continue;
    const merge = mergeAt(sheet.shape.merges, place, column);
    // A merged block is drawn at its first column; where that one is hidden, it is not drawn.
    if (merge !== undefined && column !== merge.column) continue;
    const cell = row?.get(column) ?? blank(column);
    made.append(
      merge !== undefined && merge.row !== place
        ? spacer(widthOf(columns, merge))
        : cellElement(cell, boxOf(sheet, place, cell, merge, row)),
    );
  }
  return made;
}

function mergeAt(merges: readonly Rectangle[], row: number, column: number): Rectangle | undefined {
  return merges.find((merge) => contains(merge, row, column));
}

function spacer(width: number): HTMLElement {
  const made = element('div', { class: 'cell spacer', attributes: { 'aria-hidden': true } });
  made.style.width = `${width}px`;
  return made;
}

function widthOf(columns: Axis, { column, columns: count }: Rectangle): number {
  return columns.start(column + count) - columns.start(column);
}

function boxOf(
  { shape, rows, columns }: Sheet,
  row: number,
  cell: Cell,
  merge: Rectangle | undefined,
  cells: Row | undefined,
): CellBox {
  const { column } = cell;
  const width = merge === undefined ? columns.size(column) : widthOf(columns, merge);
  const filter = shape.filter?.range;
  const offers = filter !== undefined && filter.row === row && contains(filter, row, column);
  return {
    row,
    column,
    width,
    height: merge === undefined || merge.rows === 1 ? null : rows.start(row + merge.rows) - rows.start(row),
    room: merge === undefined ? roomFor(columns, cell, cells, width) : width,
    frozenAt: column <= shape.frozenColumns ? ROW_HEAD_WIDTH + columns.start(column) : null,
    filter: !offers ? 'none' : shape.filter?.filtered.includes(column) ? 'filtered' : 'offered',
  };
}

/** A text that is not wrapped runs over blank neighbours on its right. */
function roomFor(columns: Axis, cell: Cell, cells: Row | undefined, width: number): number {
  const { look, kind, shown } = cell;
  const runs = kind === 'text' && look.wrap === undefined && (look.horizontalAlignment ?? 'left') === 'left';
  if (!runs || shown.length * 4 < width) return width;
  let room = width;
  for (let next = columns.next(cell.column, 1); next > cell.column; ) {
    const neighbour = cells?.get(next);
    if (neighbour !== undefined && neighbour.shown !== '') break;
    room += columns.size(next);
    const after = columns.next(next, 1);
    if (after === next || room > 2_000) break;
    next = after;
  }
  return room;
}
