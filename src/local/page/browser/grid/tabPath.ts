// Where the selection goes after a cell was filled in: Tab goes on in the row, Enter to where the row began, one below.

import type { Next } from './editor.ts';
import { type Field, type Selection, selectionAt, step } from './selection.ts';

export interface TabPath {
  readonly next: (field: Field, selection: Selection, next: Next) => Selection;
  /** The person has gone elsewhere: Enter goes straight down again. */
  readonly forget: () => void;
}

export function createTabPath(): TabPath {
  let from: number | null = null;
  return {
    next: (field, { active }, next) => {
      if (next === 'stay') return selectionAt(active);
      if (next === 'next' || next === 'previous') {
        from ??= active.column;
        return step(field, selectionAt(active), next === 'next' ? 'right' : 'left', false);
      }
      const start = next === 'down' && from !== null ? { ...active, column: from } : active;
      from = null;
      return step(field, selectionAt(start), next, false);
    },
    forget: () => {
      from = null;
    },
  };
}
