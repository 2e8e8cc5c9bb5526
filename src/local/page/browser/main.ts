// Puts the page together.

import './style/base.css';
import './style/bars.css';
import './style/narrowBars.css';
import './style/grid.css';
import './style/cells.css';
import './style/signs.css';
import './style/overlays.css';
import './style/menus.css';
import './style/messages.css';
import './style/windows.css';
import { columnName } from '../../spreadsheet/rectangle.ts';
import type { Book } from '../protocol.ts';
import * as words from '../words/interface.ts';
import { createFormulaBar } from './bars/formulaBar.ts';
import { createSheetTabs } from './bars/sheetTabs.ts';
import { createTitleBar } from './bars/titleBar.ts';
import { element } from './element.ts';
import { createSidebar, showDialog } from './frames/windows.ts';
import { createGrid, type Grid } from './grid/grid.ts';
import { createRowStore } from './grid/rowStore.ts';
import { fromTabSeparated } from './grid/tabSeparated.ts';
import { letterWidth } from './letterWidth.ts';
import { type CellMenuActs, cellMenu } from './menus/cellMenus.ts';
import { openFilterMenu } from './menus/filterMenu.ts';
import { createMenuBar } from './menus/menuBar.ts';
import { pageMenus } from './menus/pageMenus.ts';
import { openMenu } from './menus/popupMenu.ts';
import { tell } from './messages/dialogs.ts';
import { createRunning } from './messages/running.ts';
import { createToasts } from './messages/toasts.ts';
import { focusNext, listenToPageKeys, showShortcuts } from './regions.ts';
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
  leave: (back: boolean) => focusNext(regions, back ? -1 : 1),
};
const sidebar = createSidebar(calls);
const runner = createScriptRunner({
  running,
  settled: board.settled,
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
  element('main', {}, [grid.element, grid.chartsInWords, sidebar.element]),
  tabs.element,
  running.element,
  toasts.element,
);
const regions = {
  menuBar: menuBar.element,
  formulaBar: formulaBar.element,
  grid: grid.element,
  sidebar: sidebar.element,
  tabs: tabs.element,
};
listenToPageKeys(regions);
grid.element.setAttribute('aria-description', isViewer ? words.gridHelpForViewers : words.gridHelp);

listen(board.onChange, (connected) => {
  connection.hidden = connected;
});
void start();

async function start(): Promise<void> {
  const book = await server.book();
  const wanted = sheetInAddress();
  const seen = book.tabs.filter(({ hidden }) => !hidden);
  const first = seen.find(({ name }) => name === wanted) ?? seen[0];
  if (first !== undefined) await board.open(first.name);
  grid.focus();
  document.documentElement.dataset.ready = 'true';
}

/** A link that was cut off in the middle of a letter names none. */
function sheetInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
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
  menuBar.show(isViewer ? [] : pageMenus(book.menus, grid, cellActs, (name) => void runner.menuItem(name)));
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
