// The open sheet as people use it: what is selected, what keys and the mouse do, and the way back to the board.

import { lastColumn, lastRow } from '../../../spreadsheet/rectangle.ts';
import type { Act, ChartPicture, Rectangle, SheetShape } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { createCharts } from '../charts/charts.ts';
import { cellActsOn } from './cellActs.ts';
import { listenToClipboard } from './clipboard.ts';
import { createEditor, type Next, type Opening } from './editor.ts';
import { fieldOf, nameOf, rangeNamed, sheetOf } from './field.ts';
import { createGridView } from './gridView.ts';
import { listenToKeys } from './keyboard.ts';
import { createNotes } from './notes.ts';
import { listenToPointer } from './pointer.ts';
import type { Sheet } from './rowElement.ts';
import { fetchRowsInSight } from './rowFetching.ts';
import type { Cell, RowStore } from './rowStore.ts';
import { cellStanding, isSingle, type Place, rangeOf, type Selection, selectionAt, withinField } from './selection.ts';
import { createTabPath } from './tabPath.ts';

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
  readonly showCharts: (charts: readonly ChartPicture[]) => void;
  /** The charts as tables, to stand beside the sheet. */
  readonly chartsInWords: HTMLElement;
  /** Rows have come or changed. */
  readonly refresh: () => void;
  readonly rowsInSight: () => readonly [number, number];
  readonly sheet: () => Sheet | null;
  readonly selection: () => Selection;
  readonly range: () => Rectangle;
  readonly select: (selection: Selection) => void;
  readonly activeCell: () => Cell;
  readonly openEditor: (how: Opening) => void;
  readonly write: (place: Place, text: string) => void;
  readonly clear: () => void;
  readonly copy: (cut: boolean) => void;
  readonly paste: (rows: readonly (readonly string[])[]) => void;
  readonly openHere: () => void;
  /** `B40` or `A2:C5`; nothing happens for what is no such place. */
  readonly goTo: (name: string) => void;
  /** Rows went elsewhere; `move` tells where a row is now, null when it is gone. */
  readonly follow: (move: (row: number) => number | null) => void;
  readonly focus: () => void;
}

export function createGrid(store: RowStore, acts: GridActs): Grid {
  let sheet: Sheet | null = null;
  let selection: Selection = selectionAt({ row: 1, column: 1 });
  const tabPath = createTabPath();
  const field = () => fieldOf(sheet);
  const range = () => rangeOf(selection);
  const mayEdit = acts.act !== null;
  const cells = cellActsOn(() => sheet, acts.act ?? (() => Promise.resolve(false)));

  const view = createGridView(store, mayEdit ? { hideColumns: cells.hideColumns } : {});
  const notes = createNotes(view);
  const charts = createCharts(view);
  const fetching = fetchRowsInSight(view, store, () => sheet, notes.leave);
  const activeCell = () => store.cell(selection.active.row, selection.active.column);

  const announce = (): void => {
    const { rows, columns } = range();
    acts.onSelection(isSingle(selection) ? nameOf(selection.active) : `${rows} × ${columns}`, activeCell());
  };

  const select = (next: Selection, reveal = true): void => {
    selection = next;
    view.select(next);
    if (reveal) view.reveal(isSingle(next) ? next.active : next.corner);
    notes.showFor(next.active, activeCell());
    announce();
  };

  /** Of what is wider than the page, the active cell is shown: there a row begins. */
  const choose = (next: Selection, reveal: boolean): void => {
    select(withinField(field(), next), false);
    if (reveal) view.reveal(selection.active, true);
  };

  const selectRange = (wanted: Rectangle, reveal: boolean): void => {
    const corner = { row: lastRow(wanted), column: lastColumn(wanted) };
    choose({ active: { row: wanted.row, column: wanted.column }, corner }, reveal);
  };

  const goOn = (next: Next): void => select(tabPath.next(field(), selection, next));

  const editor = createEditor(view, {
    commit: (place, text, next) => {
      if (text !== null) cells.write(place, text);
      if (next !== 'stay') selection = selectionAt(place);
      goOn(next);
    },
    cancel: () => select(selectionAt(selection.active)),
  });

  const openEditor = (how: Opening): void => {
    if (!mayEdit || sheet === null) return;
    const place = cellStanding(field(), selection.active);
    view.reveal(place);
    notes.hide();
    const shown = view.cellElement(place);
    const width = shown?.offsetWidth ?? sheet.columns.size(place.column);
    const height = shown?.offsetHeight ?? sheet.rows.size(place.row);
    editor.open(place, store.cell(place.row, place.column), { width, height }, how);
  };

  const openFilter = (column: number, box: DOMRect): void => {
    if (mayEdit) acts.openFilter(column, box);
  };

  const openHere = (): void => {
    const { row, column } = selection.active;
    const box = view.cellElement(selection.active)?.getBoundingClientRect();
    if (sheet?.shape.filter?.range.row === row && box !== undefined) openFilter(column, box);
    else openEditor({ withList: true });
  };

  const clear = () => cells.clear(range());
  const toggleBox = () => mayEdit && cells.toggleBox(selection.active, activeCell());
  const paste = async (rows: readonly (readonly string[])[]): Promise<void> => {
    const written = await cells.paste(range(), rows);
    if (written !== null) selectRange(written, false);
  };

  const clipboard = listenToClipboard({
    view,
    store,
    isEditing: editor.isOpen,
    range,
    rows: () => field().rows,
    lastRow: () => field().lastRow,
    texts: acts.texts,
    clear,
    paste: mayEdit ? (rows) => void paste(rows) : null,
    mark: (marked) => view.select(selection, marked),
    say: acts.say,
  });

  const common = { field, selection: () => selection, openEditor, toggleBox };
  listenToKeys(view, {
    ...common,
    select: (next) => {
      tabPath.forget();
      select(next);
    },
    goOn,
    openHere,
    clear: () => mayEdit && clear(),
    openCellMenu: () => {
      const box = view.cellElement(selection.active)?.getBoundingClientRect() ?? view.element.getBoundingClientRect();
      acts.openCellMenu({ x: box.left + 12, y: box.bottom });
    },
    rowsInSight: view.rowsInSight,
    scrollToTop: view.scrollToTop,
    forgetMark: () => {
      notes.hide();
      view.select(selection, null);
    },
  });
  listenToPointer(view, {
    ...common,
    select: (next) => {
      editor.finish('stay');
      tabPath.forget();
      select(next, false);
      if (isSingle(next)) view.reveal(next.active);
    },
    openFilter,
    openCellMenu: acts.openCellMenu,
    hover: (place) => {
      if (place === null) notes.leave();
      else notes.hover(place, store.cell(place.row, place.column));
    },
  });

  return {
    element: view.element,
    showShape: (shape, isOther) => {
      if (isOther) {
        editor.cancel();
        notes.hide();
      }
      sheet = sheetOf(shape);
      selection = withinField(field(), isOther ? selectionAt({ row: 1, column: 1 }) : selection);
      view.show(sheet, words.grid(shape.name));
      if (isOther) view.scrollToTop();
      charts.place();
      view.select(selection);
      announce();
      fetching.fetch();
    },
    showCharts: (pictures) => charts.show(sheet?.shape.name ?? '', pictures),
    chartsInWords: charts.inWords,
    refresh: () => {
      view.draw();
      announce();
    },
    rowsInSight: fetching.rowsInSight,
    sheet: () => sheet,
    selection: () => selection,
    range,
    select: (next) => choose(next, true),
    activeCell,
    openEditor,
    write: cells.write,
    clear,
    copy: clipboard.copy,
    paste: (rows) => void paste(rows),
    openHere,
    goTo: (name) => {
      const wanted = rangeNamed(name, field());
      if (wanted !== null) selectRange(wanted, true);
    },
    follow: (move) => {
      const edited = editor.place();
      const row = edited === null ? null : move(edited.row);
      if (edited !== null && row !== null) editor.moveTo({ ...edited, row });
      else if (edited !== null) acts.say(words.rowDeletedWhileEditing(editor.giveUp()));
      selection = followed(selection, move);
    },
    focus: () => view.element.focus({ preventScroll: true }),
  };
}

function followed({ active, corner }: Selection, move: (row: number) => number | null): Selection {
  const row = move(active.row) ?? active.row;
  return { active: { ...active, row }, corner: { ...corner, row: move(corner.row) ?? row } };
}
