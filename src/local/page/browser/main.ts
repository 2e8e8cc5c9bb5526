// Puts the page together.

import './style/page.css';
import './style/grid.css';
import './style/windows.css';
import { widthInLetters } from '../../spreadsheet/letters.ts';
import { columnName } from '../../spreadsheet/rectangle.ts';
import type { Book, MenuEntry } from '../protocol.ts';
import * as words from '../words/interface.ts';
import { createFormulaBar } from './bars/formulaBar.ts';
import { createSheetTabs } from './bars/sheetTabs.ts';
import { createTitleBar } from './bars/titleBar.ts';
import { element } from './element.ts';
import { createSidebar, showDialog } from './frames/windows.ts';
import { createGrid, type Grid } from './grid/grid.ts';
import { createRowStore } from './grid/rowStore.ts';
import { fromTabSeparated } from './grid/tabSeparated.ts';
import {
  type CellMenuActs,
  cellMenu,
  editMenu,
  helpMenu,
  insertMenu,
  sheetDataMenu,
  viewMenu,
} from './menus/cellMenus.ts';
import { openFilterMenu } from './menus/filterMenu.ts';
import { type BarMenu, createMenuBar } from './menus/menuBar.ts';
import { type MenuItem, openMenu } from './menus/popupMenu.ts';
import { openWindow, tell } from './messages/dialogs.ts';
import { createRunning } from './messages/running.ts';
import { createToasts } from './messages/toasts.ts';
import { createScriptRunner } from './runScript.ts';
import { listen, server } from './server.ts';
import { createBoardOfTab } from './sharedBoard.ts';

const isViewer = new URLSearchParams(location.search).get('role') === 'viewer';

const toasts = createToasts();
const running = createRunning();
const menuBar = createMenuBar(() => grid.element);
const titleBar = createTitleBar(menuBar.element);
const connection = element('p', { class: 'connection', text: words.connectionLost, attributes: { role: 'alert' } });
connection.hidden = true;

const store = createRowStore(
  (first, last) => server.rows(board.sheet(), first, last),
  () => grid.refresh(),
);
const board = createBoardOfTab({ grid: () => grid, store, letter: letterWidth(), onBook: showBook });
const formulaBar = createFormulaBar({
  write: (text) => grid.write(grid.selection().active, text),
  backToSheet: () => grid.focus(),
  goTo: (name) => grid.goTo(name),
});
const grid: Grid = createGrid(store, {
  act: isViewer ? null : board.act,
  texts: (range) => server.texts(board.sheet(), range),
  openFilter,
  openCellMenu: (at) => {
    if (!isViewer) openMenu(cellMenu(grid, cellActs), { label: words.cellMenu, at });
  },
  say,
  onSelection: (name, cell) => formulaBar.show(name, cell.edited),
});
formulaBar.setReadOnly(isViewer);
const tabs = createSheetTabs((name, byKeys) => {
  if (!byKeys) grid.focus();
  void board.open(name);
});
const calls = {
  call: (frame: string, functionName: string, given: readonly unknown[]) => runner.call(frame, functionName, given),
  focusSheet: () => grid.focus(),
};
const sidebar = createSidebar(calls);
const runner = createScriptRunner({
  running,
  show: (shown) => {
    if (shown.kind === 'toast') toasts.show(shown);
    else if (shown.kind === 'sidebar') sidebar.show(shown);
    else if (shown.kind === 'dialog') showDialog(shown, calls);
    else return tell(shown.title, shown.message);
    return undefined;
  },
  goTo: ({ sheet, range }) => {
    void board.open(sheet).then(() => {
      const corner = { row: range.row + range.rows - 1, column: range.column + range.columns - 1 };
      grid.select({ active: { row: range.row, column: range.column }, corner });
    });
  },
});

const cellActs: CellMenuActs = {
  act: (act) => void board.act(act),
  paste: () => void pasteFromMenu(),
  showShortcuts,
};

document.body.append(
  titleBar.element,
  connection,
  formulaBar.element,
  element('main', {}, [grid.element, sidebar.element]),
  tabs.element,
  running.element,
  toasts.element,
);
grid.element.setAttribute('aria-description', isViewer ? words.gridHelpForViewers : words.gridHelp);

listen(board.onChange, (connected) => {
  connection.hidden = connected;
});
void start();

async function start(): Promise<void> {
  const book = await server.book();
  const wanted = decodeURIComponent(location.hash.slice(1));
  const seen = book.tabs.filter(({ hidden }) => !hidden);
  const first = seen.find(({ name }) => name === wanted) ?? seen[0];
  if (first !== undefined) await board.open(first.name);
  grid.focus();
  document.documentElement.dataset.ready = 'true';
}

/** What the bar shows: made anew, it would lose the focus. */
let shownMenus = '';

function showBook(book: Book, sheet: string): void {
  titleBar.show(book);
  tabs.show(book.tabs, sheet);
  document.title = words.pageTitle(book.name, sheet);
  history.replaceState(null, '', `#${encodeURIComponent(sheet)}`);
  const menus = JSON.stringify(book.menus);
  if (menus === shownMenus) return;
  shownMenus = menus;
  menuBar.show(isViewer ? [] : [...ownMenus(), ...book.menus.map(scriptMenu)]);
}

function ownMenus(): readonly BarMenu[] {
  const own = (caption: string, items: () => readonly MenuItem[]): BarMenu => ({ caption, items, isScript: false });
  return [
    own(words.menus.edit, () => editMenu(grid, cellActs)),
    own(words.menus.view, () => viewMenu(grid, cellActs)),
    own(words.menus.insert, () => insertMenu(grid, cellActs)),
    own(words.menus.sheetData, () => sheetDataMenu(grid, cellActs)),
    own(words.menus.help, () => helpMenu(cellActs)),
  ];
}

function scriptMenu({ caption, entries }: Book['menus'][number]): BarMenu {
  return { caption, items: () => entries.map(scriptItem), isScript: true };
}

function scriptItem(entry: MenuEntry): MenuItem {
  if (entry.kind === 'separator') return 'separator';
  if (entry.kind === 'menu') return { caption: entry.caption, lines: entry.entries.map(scriptItem) };
  return { caption: entry.caption, act: () => void runner.menuItem(entry.functionName) };
}

async function openFilter(column: number, anchor: DOMRect): Promise<void> {
  const sheet = board.sheet();
  const values = await server.values(sheet, column);
  openFilterMenu(values, words.filterButton(columnName(column)), anchor, {
    sort: (ascending) => void board.act({ kind: 'sort', sheet, column, ascending }),
    hide: (hidden) => void board.act({ kind: 'filterValues', sheet, column, hidden }),
  });
}

async function pasteFromMenu(): Promise<void> {
  try {
    grid.paste(fromTabSeparated(await navigator.clipboard.readText()));
  } catch {
    say(words.pasteByKeyboard);
  }
}

function say(message: string): void {
  toasts.show({ kind: 'toast', title: '', message, seconds: 8 });
}

function showShortcuts(): void {
  const lines = words.shortcutLines.flatMap(([keys, meaning]) => [
    element('dt', { text: keys }),
    element('dd', { text: meaning }),
  ]);
  openWindow(words.shortcuts, [element('dl', { class: 'shortcuts' }, lines)]);
}

/** The page's regions in turn, and the keys that hold everywhere. */
document.addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open], .menu') !== null) return;
  if (event.key === 'F6') focusNextRegion(event.shiftKey ? -1 : 1);
  else if (event.key === 'F10' && !event.shiftKey) menuBar.focus();
  else if (event.key === '/' && (event.ctrlKey || event.metaKey)) showShortcuts();
  else if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
    openNeighbour(event.key === 'PageDown' ? 1 : -1);
  } else if (event.key === 'Escape' && menuBar.element.contains(document.activeElement)) grid.focus();
  else return;
  event.preventDefault();
});

function focusNextRegion(by: 1 | -1): void {
  const regions = [menuBar.element, formulaBar.element, grid.element, sidebar.element, tabs.element];
  const open = regions.filter((region) => !region.hidden);
  const here = open.findIndex((region) => region.contains(document.activeElement));
  const next = open[(here + by + open.length) % open.length];
  if (next === grid.element) grid.focus();
  else
    (next?.querySelector<HTMLElement>('[tabindex="0"]') ?? next?.querySelector<HTMLElement>('input, iframe'))?.focus();
}

function openNeighbour(by: 1 | -1): void {
  const buttons = [...tabs.element.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = buttons.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  buttons[(here + by + buttons.length) % buttons.length]?.click();
}

/** How wide an average letter of 10 points is in the font that this browser has found. */
function letterWidth(): number {
  const sample = 'Đến ngày báo cáo, các cơ quan, đơn vị đã hoàn thành nhiệm vụ được giao theo kế hoạch';
  const probe = element('span', { class: 'letter-probe', text: sample });
  document.body.append(probe);
  const width = probe.getBoundingClientRect().width;
  probe.remove();
  return Math.round((width / widthInLetters(sample)) * 1.02 * 100) / 100;
}
