// Holds the draft while it is edited, and tells the parts of the page what has changed.

import type { Draft } from './draft.ts';

export interface DraftListener {
  /** Words, a tick or a meaning changed, of one task or (null) of any; the same tasks stand in the same order. */
  readonly edited: (id: number | null) => void;
  /** Tasks came or went, or another one was opened. */
  readonly rearranged: () => void;
}

export interface DraftStore {
  readonly draft: () => Draft;
  /** The task whose fields are shown. */
  readonly opened: () => number | null;
  readonly edit: (next: Draft, id?: number) => void;
  readonly rearrange: (next: Draft, opened: number | null) => void;
  /** Listeners are told in the order in which they came. */
  readonly listen: (listener: DraftListener) => void;
}

export function draftStore(initial: Draft): DraftStore {
  const listeners: DraftListener[] = [];
  let draft = initial;
  let opened: number | null = null;
  return {
    draft: () => draft,
    opened: () => opened,
    edit: (next, id) => {
      draft = next;
      for (const { edited } of listeners) edited(id ?? null);
    },
    rearrange: (next, open) => {
      draft = next;
      opened = open;
      for (const { rearranged } of listeners) rearranged();
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
