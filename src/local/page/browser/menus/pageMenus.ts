// Which menus stand in the bar: the page's own, and after them those of the script.

import type { Menu, MenuEntry } from '../../protocol.ts';
import * as words from '../../words/interface.ts';
import type { Grid } from '../grid/grid.ts';
import { type CellMenuActs, editMenu, helpMenu, insertMenu, sheetDataMenu, viewMenu } from './cellMenus.ts';
import type { BarMenu } from './menuBar.ts';
import type { MenuItem } from './popupMenu.ts';

export function pageMenus(
  scriptMenus: readonly Menu[],
  grid: Grid,
  acts: CellMenuActs,
  run: (functionName: string) => void,
): readonly BarMenu[] {
  const own = (caption: string, items: () => readonly MenuItem[]): BarMenu => ({ caption, items, isScript: false });
  return [
    own(words.menus.edit, () => editMenu(grid, acts)),
    own(words.menus.view, () => viewMenu(grid, acts)),
    own(words.menus.insert, () => insertMenu(grid, acts)),
    own(words.menus.sheetData, () => sheetDataMenu(grid, acts)),
    own(words.menus.help, () => helpMenu(acts)),
    ...scriptMenus.map(({ caption, entries }) => ({
      caption,
      items: () => entries.map((entry) => scriptItem(entry, run)),
      isScript: true,
    })),
  ];
}

function scriptItem(entry: MenuEntry, run: (functionName: string) => void): MenuItem {
  if (entry.kind === 'separator') return 'separator';
  if (entry.kind === 'menu')
    return { caption: entry.caption, lines: entry.entries.map((item) => scriptItem(item, run)) };
  return { caption: entry.caption, act: () => run(entry.functionName) };
}
