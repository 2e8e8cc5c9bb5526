// The board as this tab has it: which sheet is open, how far it has followed the others, and the way its own acts go.

import { shiftSpan } from '../../spreadsheet/shift.ts';
import type { Act, Book, ChangeEvent, SheetShape } from '../protocol.ts';
import * as words from '../words/interface.ts';
import type { Grid } from './grid/grid.ts';
import type { RowStore } from './grid/rowStore.ts';
import { ask, tell } from './messages/dialogs.ts';
import { server } from './server.ts';

export interface BoardParts {
  readonly grid: () => Grid;
  readonly store: RowStore;
  readonly letter: number;
  readonly onBook: (book: Book, sheet: string) => void;
}

export interface BoardOfTab {
  readonly sheet: () => string;
  readonly open: (sheet: string) => Promise<void>;
  readonly onChange: (event: ChangeEvent) => void;
  /** Whether it was done: people may be asked first, and told why not. */
  readonly act: (act: Act) => Promise<boolean>;
  /** Resolves when every act so far has been done or refused. */
  readonly settled: () => Promise<unknown>;
  /** Fetches everything that is in sight anew. */
  readonly refresh: () => Promise<void>;
}

export function createBoardOfTab({ grid, store, letter, onBook }: BoardParts): BoardOfTab {
  let sheet = '';
  /** Rows are meant as they stood at this revision. */
  let revision = 0;
  let shapeShown = '';
  let refreshing: Promise<void> | null = null;
  let again = false;
  let acts: Promise<unknown> = Promise.resolve();

  const showShape = (shape: SheetShape, isOther: boolean): void => {
    const { revision: _, ...rest } = shape;
    const next = JSON.stringify(rest);
    if (next === shapeShown && !isOther) return;
    shapeShown = next;
    grid().showShape(shape, isOther);
  };

  const refreshOnce = async (): Promise<void> => {
    const wanted = sheet;
    const book = await server.book();
    const stillThere = book.tabs.some(({ name, hidden }) => name === wanted && !hidden);
    if (!stillThere) {
      const first = book.tabs.find(({ hidden }) => !hidden);
      if (first !== undefined) await open(first.name);
      return;
    }
    onBook(book, wanted);
    const [shape, { charts }] = await Promise.all([server.shape(wanted, letter), server.charts(wanted)]);
    if (wanted !== sheet) return;
    store.outdate();
    showShape(shape, false);
    grid().showCharts(charts);
    const [first, last] = grid().rowsInSight();
    if (shape.frozenRows > 0) await store.need(1, shape.frozenRows);
    await store.need(first, last);
    grid().refresh();
  };

  /** Changes that come while one is being fetched are fetched together afterwards. */
  const refresh = (): Promise<void> => {
    if (refreshing !== null) {
      again = true;
      return refreshing;
    }
    refreshing = (async () => {
      do {
        again = false;
        await refreshOnce().catch((error: unknown) => console.warn(error));
      } while (again);
      refreshing = null;
    })();
    return refreshing;
  };

  const open = async (name: string): Promise<void> => {
    const isOther = name !== sheet;
    sheet = name;
    if (isOther) store.empty();
    const [book, shape, { charts }] = await Promise.all([
      server.book(),
      server.shape(name, letter),
      server.charts(name),
    ]);
    if (sheet !== name) return;
    onBook(book, name);
    if (revision === 0) revision = book.revision;
    showShape(shape, isOther);
    grid().showCharts(charts);
    await store.need(1, 1);
    grid().refresh();
  };

  const send = async (act: Act): Promise<boolean> => {
    const first = await server.act({ act, revision, confirmed: false });
    const reply =
      first.kind === 'warned' && (await confirmProtected())
        ? await server.act({ act, revision, confirmed: true })
        : first;
    if (reply.kind === 'refused') await tell(words.refusedTitle, reply.message);
    // What was shown before the server agreed is taken back.
    if (reply.kind !== 'done') await refresh();
    return reply.kind === 'done';
  };

  return {
    sheet: () => sheet,
    open,
    onChange: ({ revision: next, shift }) => {
      revision = next;
      if (shift !== null && shift.sheet === sheet) {
        grid().follow((row) => shiftSpan({ axis: 'row', ...shift }, { first: row, last: row })[0]?.first ?? null);
      }
      if (sheet !== '') void refresh();
    },
    act: (act) => {
      if (act.kind === 'type' && act.sheet === sheet) store.preview(act.row, act.column, act.text);
      // One after the other: two quick edits of a cell must not overtake each other.
      const done = acts
        .then(() => send(act))
        .catch(() => tell(words.refusedTitle, words.connectionLost).then(() => false));
      acts = done;
      return done;
    },
    settled: () => acts,
    refresh,
  };
}

async function confirmProtected(): Promise<boolean> {
  const question = {
    kind: 'alert',
    title: words.protectedTitle,
    prompt: words.protectedQuestion,
    buttons: 'OK_CANCEL',
  } as const;
  return (await ask(question)).button === 'OK';
}
