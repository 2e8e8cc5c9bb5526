// Remembers the whole file for a moment, and puts it back: for a run of a script that has to be taken back while a question stands open.

import type { LocalState } from './localState.ts';
import type { Sheet } from './spreadsheet/sheet.ts';

/** Cells are never changed in place, so a copy of the lists that hold them is enough. */
export function takeSnapshot(google: LocalState): () => void {
  const { workbook, properties, cache, selection } = google;
  const before = {
    ...workbook,
    sheets: workbook.sheets.map(copied),
    metadata: workbook.metadata.map((m) => ({ ...m })),
  };
  const stores = Object.values(properties).map((store) => ({ store, entries: [...store] }));
  const cached = [...cache];
  const selected = selection.current;
  return () => {
    Object.assign(workbook, before);
    for (const { store, entries } of stores) refill(store, entries);
    refill(cache, cached);
    selection.current = selected;
  };
}

function copied(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells] })),
    columns: sheet.columns.map((column) => ({ ...column })),
    protections: sheet.protections.map((protection) => ({ ...protection })),
  };
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
