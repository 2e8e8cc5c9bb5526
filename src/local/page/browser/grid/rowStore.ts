// The rows of the open sheet that the page has fetched, in blocks; changed ones are fetched anew while the old ones still show.

import type { CellRule, CellShape, CellStyle, RowBlock } from '../../protocol.ts';

export interface Cell {
  readonly column: number;
  readonly shown: string;
  readonly edited: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'error';
  readonly look: CellStyle;
  readonly rule: CellRule | null;
  readonly note: string;
  readonly invalid: boolean;
}

/** By column; plain blank cells are missing. The same object for as long as nothing in the row changes. */
export type Row = ReadonlyMap<number, Cell>;

export interface RowStore {
  readonly row: (place: number) => Row | undefined;
  readonly cell: (row: number, column: number) => Cell;
  /** Fetches what is missing or old of these rows; resolves when they are there. */
  readonly need: (first: number, last: number) => Promise<void>;
  /** Shows a text in a cell until the server has said what became of it. */
  readonly preview: (row: number, column: number, text: string) => void;
  /** Everything may have changed. */
  readonly outdate: () => void;
  readonly empty: () => void;
}

const BLOCK = 50;

const PLAIN: CellStyle = {};

export function createRowStore(
  fetchRows: (first: number, last: number) => Promise<RowBlock>,
  onRows: () => void,
): RowStore {
  let rows = new Map<number, { readonly row: Row; readonly signature: string }>();
  let fresh = new Map<number, Promise<void>>();
  const revisions = new Map<number, number>();
  let sheet = 0;

  const load = async (block: number): Promise<void> => {
    const mine = sheet;
    const first = block * BLOCK + 1;
    const answer = await fetchRows(first, first + BLOCK - 1);
    // Answers may overtake one another; an older one must not cover a newer.
    if (mine !== sheet || answer.revision < (revisions.get(block) ?? 0)) return;
    revisions.set(block, answer.revision);
    let changed = false;
    for (const [offset, shapes] of answer.rows.entries()) {
      const cells = shapes.map((shape) => resolved(shape, answer));
      const signature = JSON.stringify(cells);
      if (rows.get(first + offset)?.signature === signature) continue;
      rows.set(first + offset, { row: new Map(cells.map((cell) => [cell.column, cell])), signature });
      changed = true;
    }
    if (changed) onRows();
  };

  const needBlock = (block: number): Promise<void> => {
    const known = fresh.get(block);
    if (known !== undefined) return known;
    const loading = load(block).catch((error: unknown) => {
      if (fresh.get(block) === loading) fresh.delete(block);
      console.warn(error);
    });
    fresh.set(block, loading);
    return loading;
  };

  return {
    row: (place) => rows.get(place)?.row,
    cell: (row, column) => rows.get(row)?.row.get(column) ?? blankCell(column),
    need: async (first, last) => {
      const blocks: Promise<void>[] = [];
      for (let block = Math.floor((first - 1) / BLOCK); block * BLOCK < last; block++) blocks.push(needBlock(block));
      await Promise.all(blocks);
    },
    preview: (place, column, text) => {
      const row = rows.get(place)?.row;
      if (row === undefined) return;
      const cell = { ...(row.get(column) ?? blankCell(column)), shown: text, edited: text, kind: 'text' as const };
      rows.set(place, { row: new Map([...row, [column, cell]]), signature: '' });
      fresh.delete(Math.floor((place - 1) / BLOCK));
      onRows();
    },
    outdate: () => {
      fresh = new Map();
    },
    empty: () => {
      rows = new Map();
      fresh = new Map();
      revisions.clear();
      sheet++;
    },
  };
}

function resolved({ column, shown, edited, kind, look, rule, note, invalid }: CellShape, block: RowBlock): Cell {
  return {
    column,
    shown,
    edited: edited ?? shown,
    kind: kind ?? 'text',
    look: (look === undefined ? undefined : block.looks[look]) ?? PLAIN,
    rule: (rule === undefined ? undefined : block.rules[rule]) ?? null,
    note: note ?? '',
    invalid: invalid ?? false,
  };
}

function blankCell(column: number): Cell {
  return { column, shown: '', edited: '', kind: 'text', look: PLAIN, rule: null, note: '', invalid: false };
}
