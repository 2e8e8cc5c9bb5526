// The board that all tabs share: the file, the script, how often it has changed, and who wants to know of it.

import type { LoadedScript, LocalGoogle } from '../../index.ts';
import type { ChangeEvent, RowBlock, RowShift } from '../protocol.ts';
import { createRowShifts, type RowShifts } from './rowShifts.ts';
import { createValueFilters, type HiddenTexts, type ValueFilters } from './valueFilters.ts';

export interface BoardSettings {
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
  /** Whether the clock stands on the sample's own day. */
  readonly isSampleDay: boolean;
  readonly notices: readonly string[];
  readonly hiddenTexts: HiddenTexts;
}

export interface SharedBoard extends BoardSettings {
  readonly filters: ValueFilters;
  readonly shifts: RowShifts;
  /** Rows as tabs have asked for them since the last change: all tabs ask for the same ones. */
  readonly shownRows: Map<string, RowBlock>;
  /** Counts changes from 1. */
  readonly revision: () => number;
  /** Tells everybody that something has changed. */
  readonly changed: (shift?: RowShift) => void;
  /** Returns how to stop listening. */
  readonly listen: (listener: (event: ChangeEvent) => void) => () => void;
}

export function createSharedBoard(settings: BoardSettings): SharedBoard {
  const listeners = new Set<(event: ChangeEvent) => void>();
  const shifts = createRowShifts();
  const shownRows = new Map<string, RowBlock>();
  let revision = 1;
  return {
    ...settings,
    filters: createValueFilters(settings.google, settings.hiddenTexts),
    shifts,
    shownRows,
    revision: () => revision,
    changed: (shift) => {
      revision++;
      shownRows.clear();
      if (shift !== undefined) shifts.add(revision, shift);
      for (const listener of listeners) listener({ revision, shift: shift ?? null });
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
