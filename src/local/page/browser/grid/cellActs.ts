// What a person does to the cells of the open sheet, as acts for the server.

import type { Act, Rectangle } from '../../protocol.ts';
import type { Sheet } from './rowElement.ts';
import type { Cell } from './rowStore.ts';
import type { Place } from './selection.ts';

export interface CellActs {
  readonly write: (place: Place, text: string) => void;
  readonly clear: (range: Rectangle) => void;
  /** Ticks or unticks; false where the cell is no box. */
  readonly toggleBox: (place: Place, cell: Cell) => boolean;
  /** One cell fills the whole range; resolves with the range that was written, null where it was refused. */
  readonly paste: (range: Rectangle, rows: readonly (readonly string[])[]) => Promise<Rectangle | null>;
  readonly hideColumns: (first: number, count: number, hidden: boolean) => void;
}

export function cellActsOn(sheet: () => Sheet | null, act: (act: Act) => Promise<boolean>): CellActs {
  const name = () => sheet()?.shape.name ?? '';
  const write = (place: Place, text: string) => void act({ kind: 'type', sheet: name(), ...place, text });
  return {
    write,
    clear: (range) => void act({ kind: 'clear', sheet: name(), range }),
    toggleBox: (place, { rule, shown }) => {
      if (rule?.kind !== 'checkbox') return false;
      write(place, shown === 'TRUE' ? 'FALSE' : 'TRUE');
      return true;
    },
    paste: async ({ row, column, ...size }, rows) => {
      const filled = isOneCell(rows) ? filling(size, rows[0]?.[0] ?? '') : rows;
      const done = await act({ kind: 'paste', sheet: name(), row, column, rows: filled });
      return done ? { row, column, rows: filled.length, columns: filled[0]?.length ?? 1 } : null;
    },
    hideColumns: (first, count, hidden) => void act({ kind: 'hideColumns', sheet: name(), first, count, hidden }),
  };
}

function isOneCell(rows: readonly (readonly string[])[]): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

function filling(size: Pick<Rectangle, 'rows' | 'columns'>, text: string): readonly (readonly string[])[] {
  return Array.from({ length: size.rows }, () => Array<string>(size.columns).fill(text));
}
