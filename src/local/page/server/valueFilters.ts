// Which rows a sheet's filter hides: for each column the texts that somebody unticked.

import type { LocalGoogle } from '../../index.ts';
import { a1Of, type Rectangle } from '../../spreadsheet/rectangle.ts';
import type { FilterValue } from '../protocol.ts';

/** By sheet, then by column of the sheet, the unticked texts. Plain JSON, since it is kept with the board. */
export type HiddenTexts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface ValueFilters {
  readonly all: () => HiddenTexts;
  /** The columns of the sheet that hide something. */
  readonly filteredColumns: (sheet: string) => readonly number[];
  readonly values: (sheet: string, column: number) => readonly FilterValue[];
  /** Rows whose text in the column is among `hidden` go; the others come back unless another column hides them. */
  readonly hide: (user: string, sheet: string, column: number, hidden: readonly string[]) => void;
  /** Shows all rows again and forgets what was unticked. */
  readonly forget: (user: string, sheet: string) => void;
}

export function createValueFilters(google: LocalGoogle, start: HiddenTexts): ValueFilters {
  let all: HiddenTexts = start;

  const body = (sheet: string): Rectangle | null => {
    const { filter } = google.frame(sheet);
    return filter === null || filter.rows < 2 ? null : { ...filter, row: filter.row + 1, rows: filter.rows - 1 };
  };

  const apply = (user: string, sheet: string): void => {
    const rectangle = body(sheet);
    if (rectangle === null) return;
    const columns = Object.entries(all[sheet] ?? {}).map(([column, texts]) => ({
      place: Number(column) - rectangle.column,
      texts: new Set(texts),
    }));
    const hidden: number[] = [];
    const seen: number[] = [];
    for (const [offset, line] of google.shownTexts(sheet, a1Of(rectangle)).entries()) {
      const isHidden = columns.some(({ place, texts }) => texts.has(line[place] ?? ''));
      (isHidden ? hidden : seen).push(rectangle.row + offset);
    }
    google.user(user).hideRows(sheet, hidden, true);
    google.user(user).hideRows(sheet, seen, false);
  };

  return {
    all: () => all,
    filteredColumns: (sheet) =>
      Object.entries(all[sheet] ?? {}).flatMap(([column, texts]) => (texts.length > 0 ? [Number(column)] : [])),
    values: (sheet, column) => {
      const rectangle = body(sheet);
      if (rectangle === null) return [];
      const unticked = new Set(all[sheet]?.[column] ?? []);
      const counts = new Map<string, number>();
      for (const [text = ''] of google.shownTexts(sheet, a1Of({ ...rectangle, column, columns: 1 }))) {
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      return [...counts].map(([text, count]) => ({ text, count, hidden: unticked.has(text) }));
    },
    hide: (user, sheet, column, hidden) => {
      all = { ...all, [sheet]: { ...all[sheet], [column]: [...hidden] } };
      apply(user, sheet);
    },
    forget: (user, sheet) => {
      const { [sheet]: _, ...rest } = all;
      all = { ...rest, [sheet]: {} };
      apply(user, sheet);
      all = rest;
    },
  };
}
