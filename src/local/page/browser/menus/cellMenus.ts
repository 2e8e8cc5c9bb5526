// What can be done with the selected cells, as lines of menus.

import { columnName, lastRow } from '../../../spreadsheet/rectangle.ts';
import type { Act } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import { columnGroups } from '../grid/columnHeads.ts';
import type { Grid } from '../grid/grid.ts';
import type { MenuItem, MenuLine } from './popupMenu.ts';

export interface CellMenuActs {
  readonly act: (act: Act) => void;
  readonly paste: () => void;
  readonly showShortcuts: () => void;
}

export function editMenu(grid: Grid, { paste }: CellMenuActs): readonly MenuItem[] {
  return [
    { caption: words.cut, keys: 'Ctrl+X', act: () => grid.copy(true) },
    { caption: words.copy, keys: 'Ctrl+C', act: () => grid.copy(false) },
    { caption: words.paste, keys: 'Ctrl+V', act: paste },
    'separator',
    { caption: words.editCell, keys: 'F2', act: () => grid.openEditor({}) },
    { caption: words.clearCells, keys: 'Delete', act: grid.clear },
  ];
}

export function viewMenu(grid: Grid, { act }: CellMenuActs): readonly MenuItem[] {
  const sheet = grid.sheet();
  if (sheet === null) return [];
  const { shape } = sheet;
  const groups = columnGroups(sheet).filter(({ depth }) => depth === 1);
  const fold = (folded: boolean): MenuLine => ({
    caption: folded ? words.closeGroups : words.openGroups,
    disabled: !groups.some((group) => group.folded !== folded),
    act: () => {
      for (const { first, last, folded: now } of groups) {
        if (now !== folded)
          act({ kind: 'hideColumns', sheet: shape.name, first, count: last - first + 1, hidden: folded });
      }
    },
  });
  const hidden = shape.columns.flatMap((column, place) =>
    column.hidden && column.groupDepth === 0 ? [place + 1] : [],
  );
  return [
    fold(false),
    fold(true),
    {
      caption: words.showHiddenColumns,
      disabled: hidden.length === 0,
      act: () => {
        for (const first of hidden) act({ kind: 'hideColumns', sheet: shape.name, first, count: 1, hidden: false });
      },
    },
  ];
}

export function insertMenu(grid: Grid, acts: CellMenuActs): readonly MenuItem[] {
  return rowLines(grid, acts).slice(0, 2);
}

export function sheetDataMenu(grid: Grid, { act }: CellMenuActs): readonly MenuItem[] {
  const sheet = grid.sheet();
  if (sheet === null) return [];
  const { name, filter } = sheet.shape;
  return [
    ...sortLines(grid, act),
    'separator',
    filter === null
      ? { caption: words.createFilter, act: () => act({ kind: 'setFilter', sheet: name, on: true }) }
      : { caption: words.removeFilter, act: () => act({ kind: 'setFilter', sheet: name, on: false }) },
  ];
}

export function helpMenu({ showShortcuts }: CellMenuActs): readonly MenuItem[] {
  return [{ caption: words.shortcuts, keys: 'Ctrl+/', act: showShortcuts }];
}

/** What opens with the right button of the mouse, and with Shift and F10. */
export function cellMenu(grid: Grid, acts: CellMenuActs): readonly MenuItem[] {
  const sheet = grid.sheet();
  if (sheet === null) return [];
  const { column } = grid.selection().active;
  const hasList = grid.activeCell().rule?.kind === 'list';
  return [
    ...editMenu(grid, acts).slice(0, 3),
    'separator',
    ...(hasList ? [{ caption: words.chooseFromList, keys: 'Alt+↓', act: grid.openHere }] : []),
    ...rowLines(grid, acts),
    'separator',
    ...sortLines(grid, acts.act),
    {
      caption: words.hideColumn(columnName(column)),
      act: () => acts.act({ kind: 'hideColumns', sheet: sheet.shape.name, first: column, count: 1, hidden: true }),
    },
  ];
}

function rowLines(grid: Grid, { act }: CellMenuActs): readonly MenuLine[] {
  const sheet = grid.sheet()?.shape.name ?? '';
  const range = grid.range();
  const last = lastRow(range);
  return [
    {
      caption: words.insertAbove(range.rows),
      act: () => act({ kind: 'insertRows', sheet, before: range.row, count: range.rows }),
    },
    {
      caption: words.insertBelow(range.rows),
      act: () => act({ kind: 'insertRows', sheet, before: last + 1, count: range.rows }),
    },
    {
      caption: words.deleteRows(range.row, last),
      act: () => act({ kind: 'deleteRows', sheet, first: range.row, count: range.rows }),
    },
  ];
}

function sortLines(grid: Grid, act: CellMenuActs['act']): readonly MenuLine[] {
  const sheet = grid.sheet()?.shape.name ?? '';
  const { column } = grid.selection().active;
  return [
    {
      caption: words.sortSheetBy(columnName(column)),
      act: () => act({ kind: 'sort', sheet, column, ascending: true }),
    },
    {
      caption: words.sortSheetDownBy(columnName(column)),
      act: () => act({ kind: 'sort', sheet, column, ascending: false }),
    },
  ];
}
