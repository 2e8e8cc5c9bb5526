// The open sheet as people use it: what is selected, what keys and the mouse do, and the way back to the board.

import { columnName, lastColumn, lastRow, rectangleOfA1 } from '../../../spreadsheet/rectangle.ts';
import type { Act, Rectangle, SheetShape } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { createAxis } from './axis.ts';
import { listenToClipboard } from './clipboard.ts';
import { createEditor, type Next, type Opening } from './editor.ts';
import { createGridView } from './gridView.ts';
import { listenToKeys } from './keyboard.ts';
import { createNotes } from './notes.ts';
import { listenToPointer } from './pointer.ts';
import type { Sheet } from './rowElement.ts';
import type { Cell, RowStore } from './rowStore.ts';
import {
  cellStanding,
  type Field,
  isSingle,
  type Place,
  rangeOf,
  type Selection,
  selectionAt,
  step,
  withinField,
} from './selection.ts';

export interface GridActs {
  /** null for people who may only look. */
  readonly act: ((act: Act) => Promise<boolean>) | null;
  /** The texts of a range, from the server. */
  readonly texts: (range: Rectangle) => Promise<readonly (readonly string[])[]>;
  readonly openFilter: (column: number, anchor: DOMRect) => void;
  readonly openCellMenu: (at: { readonly x: number; readonly y: number }) => void;
  readonly say: (message: string) => void;
  /** The selection, or what stands in its active cell, is another. */
  readonly onSelection: (name: string, cell: Cell) => void;
}

export interface Grid {
  readonly element: HTMLElement;
  readonly showShape: (shape: SheetShape, isOther: boolean) => void;
  /** Rows have come or changed. */
  readonly refresh: () => void;
  readonly rowsInSight: () => readonly [number, number];
  readonly sheet: () => Sheet | null;
  readonly selection: () => Selection;
  readonly range: () => Rectangle;
  readonly select: (selection: Selection, reveal?: boolean) => void;
  readonly activeCell: () => Cell;
  readonly openEditor: (how: Opening) => void;
  readonly finishEditing: (next: Next) => void;
  readonly write: (place: Place, text: string) => void;
  readonly clear: () => void;
  readonly copy: (cut: boolean) => void;
  readonly paste: (rows: readonly (readonly string[])[]) => void;
  readonly openHere: () => void;
  /** `B40` or `A2:C5`; false for what is no such place. */
  readonly goTo: (name: string) => boolean;
  readonly follow: (move: (row: number) => number | null) => void;
  readonly focus: () => void;
}

export function createGrid(store: RowStore, acts: GridActs): Grid {
  let sheet: Sheet | null = null;
  let selection: Selection = selectionAt({ row: 1, column: 1 });
  /** Where a row of cells filled in with Tab began: Enter goes back there. */
  let tabbedFrom: number | null = null;

  const view = createGridView(store, () =>
    acts.act === null
      ? {}
      : {
          hideColumns: (first, count, hidden) => {
            if (sheet !== null) void acts.act?.({ kind: 'hideColumns', sheet: sheet.shape.name, first, count, hidden });
          },
        },
  );
  const notes = createNotes(view);

  const field = (): Field => {
    const shape = sheet?.shape;
    const none = createAxis([]);
    return {
      rows: sheet?.rows ?? none,
      columns: sheet?.columns ?? none,
      merges: shape?.merges ?? [],
      lastRow: shape?.lastRow ?? 0,
      lastColumn: shape?.lastColumn ?? 0,
    };
  };

  const activeCell = () => store.cell(selection.active.row, selection.active.column);

  const announce = (): void => {
    const { rows, columns } = rangeOf(selection);
    const name = isSingle(selection) ? nameOf(selection.active) : `${rows} × ${columns}`;
    acts.onSelection(name, activeCell());
  };

  const select = (next: Selection, reveal = true): void => {
    selection = next;
    view.select(next);
    if (reveal) view.reveal(isSingle(next) ? next.active : next.corner);
    notes.showFor(next.active, activeCell());
    announce();
  };

  const goOn = (next: Next): void => select(nextSelection(next));

  const nextSelection = (next: Next): Selection => {
    const here = selectionAt(selection.active);
    if (next === 'stay') return here;
    if (next === 'next' || next === 'previous') {
      tabbedFrom ??= selection.active.column;
      return step(field(), here, next === 'next' ? 'right' : 'left', false);
    }
    const back =
      next === 'down' && tabbedFrom !== null ? { ...selection.active, column: tabbedFrom } : selection.active;
    tabbedFrom = null;
    return step(field(), selectionAt(back), next, false);
  };

  const write = (place: Place, text: string): void => {
    if (sheet !== null) void acts.act?.({ kind: 'type', sheet: sheet.shape.name, ...place, text });
  };

  const editor = createEditor(view, {
    commit: (place, text, next) => {
      if (text !== null) write(place, text);
      if (next !== 'stay') selection = selectionAt(place);
      goOn(next);
    },
    cancel: () => select(selectionAt(selection.active)),
  });

  const openEditor = (how: Opening): void => {
    if (acts.act === null || sheet === null) return;
    const place = cellStanding(field(), selection.active);
    view.reveal(place);
    const shown = view.cellElement(place);
    notes.hide();
    editor.open(
      place,
      store.cell(place.row, place.column),
      {
        width: shown?.offsetWidth ?? sheet.columns.size(place.column),
        height: shown?.offsetHeight ?? sheet.rows.size(place.row),
      },
      how,
    );
  };

  const clear = (): void => {
    if (sheet !== null) void acts.act?.({ kind: 'clear', sheet: sheet.shape.name, range: rangeOf(selection) });
  };

  /** Alt and the down arrow: whatever opens in this cell. */
  const openHere = (): void => {
    const { row, column } = selection.active;
    const box = view.cellElement(selection.active)?.getBoundingClientRect();
    if (sheet?.shape.filter?.range.row === row && box !== undefined && acts.act !== null) acts.openFilter(column, box);
    else openEditor({ withList: true });
  };

  const toggleBox = (): boolean => {
    const cell = activeCell();
    if (cell.rule?.kind !== 'checkbox') return false;
    write(selection.active, cell.shown === 'TRUE' ? 'FALSE' : 'TRUE');
    return true;
  };

  const clipboard = listenToClipboard({
    view,
    store,
    isEditing: () => editor.isOpen(),
    range: () => rangeOf(selection),
    columns: () => field().columns,
    rows: () => field().rows,
    lastRow: () => field().lastRow,
    texts: acts.texts,
    clear,
    paste: acts.act === null ? null : (rows) => pasteRows(rows),
    mark: (range) => view.select(selection, range),
    say: acts.say,
  });

  const pasteRows = (rows: readonly (readonly string[])[]): void => {
    if (sheet === null) return;
    const range = rangeOf(selection);
    const [only = []] = rows;
    // One cell fills the whole selection.
    const filled =
      rows.length === 1 && only.length === 1
        ? Array.from({ length: range.rows }, () => Array<string>(range.columns).fill(only[0] ?? ''))
        : rows;
    const width = filled[0]?.length ?? 1;
    void acts
      .act?.({ kind: 'paste', sheet: sheet.shape.name, row: range.row, column: range.column, rows: filled })
      .then((done) => {
        if (!done) return;
        const corner = { row: range.row + filled.length - 1, column: range.column + width - 1 };
        select({ active: { row: range.row, column: range.column }, corner }, false);
      });
  };

  listenToKeys(view, {
    field,
    selection: () => selection,
    select: (next) => {
      tabbedFrom = null;
      select(next);
    },
    goOn,
    openEditor,
    openHere,
    clear,
    toggleBox,
    openCellMenu: () => {
      const box = view.cellElement(selection.active)?.getBoundingClientRect() ?? view.element.getBoundingClientRect();
      acts.openCellMenu({ x: box.left + 12, y: box.bottom });
    },
    rowsInSight: () => view.rowsInSight(),
    scrollToTop: view.scrollToTop,
    forgetMark: () => {
      notes.hide();
      view.select(selection, null);
    },
  });

  listenToPointer(view, {
    field,
    selection: () => selection,
    select: (next) => {
      editor.finish('stay');
      tabbedFrom = null;
      select(next, false);
      if (isSingle(next)) view.reveal(next.active);
    },
    openEditor,
    toggleBox,
    openFilter: (column, box) => acts.act !== null && acts.openFilter(column, box),
    openCellMenu: acts.openCellMenu,
    hover: (place) => {
      if (place === null) notes.leave();
      else notes.hover(place, store.cell(place.row, place.column));
    },
  });

  let awaited: ReturnType<typeof setTimeout> | undefined;
  const needRows = (): void => {
    if (sheet === null) return;
    const [first, last] = rowsInSight();
    const spare = Math.max(20, last - first);
    if (sheet.shape.frozenRows > 0) void store.need(1, sheet.shape.frozenRows);
    void store.need(Math.max(1, first - spare), Math.min(sheet.rows.count, last + spare));
  };
  const rowsInSight = (): readonly [number, number] => {
    if (sheet === null) return [1, 1];
    const top = sheet.rows.start(sheet.shape.frozenRows + 1) + view.element.scrollTop;
    return [sheet.rows.at(top), sheet.rows.at(top + view.element.clientHeight)];
  };
  view.element.addEventListener('scroll', () => {
    view.draw();
    notes.leave();
    clearTimeout(awaited);
    awaited = setTimeout(needRows, 40);
  });
  new ResizeObserver(() => {
    view.draw();
    needRows();
  }).observe(view.element);

  return {
    element: view.element,
    showShape: (shape, isOther) => {
      if (isOther) editor.cancel();
      sheet = {
        shape,
        rows: createAxis(
          shape.rows.flatMap(({ count, height, hidden }) => Array<number>(count).fill(hidden ? 0 : height)),
        ),
        columns: createAxis(shape.columns.map(({ width, hidden }) => (hidden ? 0 : width))),
      };
      selection = withinField(field(), isOther ? selectionAt({ row: 1, column: 1 }) : selection);
      view.show(sheet, words.grid(shape.name));
      if (isOther) view.scrollToTop();
      view.select(selection);
      announce();
      needRows();
    },
    refresh: () => {
      view.draw();
      announce();
    },
    rowsInSight,
    sheet: () => sheet,
    selection: () => selection,
    range: () => rangeOf(selection),
    select: (next, reveal) => select(withinField(field(), next), reveal),
    activeCell,
    openEditor,
    finishEditing: (next) => editor.finish(next),
    write,
    clear,
    copy: clipboard.copy,
    paste: pasteRows,
    openHere,
    goTo: (name) => {
      const range = rangeNamed(name, field());
      if (range === null) return false;
      const corner = { row: lastRow(range), column: lastColumn(range) };
      select(withinField(field(), { active: { row: range.row, column: range.column }, corner }));
      return true;
    },
    follow: (move) => {
      const { active, corner } = selection;
      const edited = editor.place();
      const movedEdit = edited === null ? null : move(edited.row);
      if (edited !== null && movedEdit !== null) editor.moveTo({ ...edited, row: movedEdit });
      else if (edited !== null) acts.say(words.rowDeletedWhileEditing(editor.giveUp()));
      const row = move(active.row) ?? active.row;
      selection = { active: { ...active, row }, corner: { ...corner, row: move(corner.row) ?? row } };
    },
    focus: () => view.element.focus({ preventScroll: true }),
  };
}

function rangeNamed(name: string, { rows, columns }: Field): Rectangle | null {
  try {
    return rectangleOfA1(name, rows.count, columns.count);
  } catch {
    return null;
  }
}

function nameOf({ row, column }: Place): string {
  return `${columnName(column)}${row}`;
}
