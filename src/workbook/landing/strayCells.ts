// Finds the cells of people that a write hit because someone moved columns or the header row in the same instant.

import type { Cell, WrittenCell } from '../cell.ts';
import type { PatchBlock } from '../patch.ts';
import { columnOrigins, type Origin } from './columnOrigins.ts';

/** A sheet's cells as a reading found them, whole rows from A1, with the 0-based row of the headers. */
export interface ReadTable {
  readonly cells: readonly (readonly Cell[])[];
  readonly headerRow: number;
}

/** A cell that does not belong to the add-on and now may hold what the add-on wrote. 1-based, as the sheet counts now. */
export interface StrayCell {
  readonly row: number;
  readonly column: number;
  readonly written: WrittenCell;
  /** Where its content stood in the earlier reading (0-based); `new` for a column that was not there, `unknown` where nobody can tell. */
  readonly origin: { readonly row: number; readonly column: number } | 'new' | 'unknown';
}

/**
 * `ownColumns` are the add-on's columns in `before`. Empty where headers stand where they stood: then whatever happened to the rows, the write
 * landed in the add-on's own columns and the next reading repairs it.
 */
export function strayCells(
  before: ReadTable,
  after: ReadTable,
  blocks: readonly PatchBlock[],
  ownColumns: ReadonlySet<number>,
): readonly StrayCell[] {
  const origins = originsOf(before, after, blocks);
  const down = after.headerRow - before.headerRow;
  if (down === 0 && origins.every((origin, column) => origin === column)) return [];

  const strays: StrayCell[] = [];
  for (const block of blocks) {
    block.values.forEach((values, rowOffset) => {
      const row = block.firstRow - 1 + rowOffset;
      values.forEach((written, columnOffset) => {
        const column = block.firstColumn - 1 + columnOffset;
        const origin = placeOf(origins[column] ?? 'new', row - down);
        if (typeof origin === 'object' && ownColumns.has(origin.column) && origin.row > before.headerRow) return;
        strays.push({ row: row + 1, column: column + 1, written, origin });
      });
    });
  }
  return strays;
}

/** The column in which a former column stands now; null for one that is gone. */
export function columnsNow(
  before: ReadTable,
  after: ReadTable,
  blocks: readonly PatchBlock[],
): (was: number) => number | null {
  const origins = originsOf(before, after, blocks);
  return (was) => {
    const now = origins.indexOf(was);
    return now === -1 ? null : now;
  };
}

function originsOf(before: ReadTable, after: ReadTable, blocks: readonly PatchBlock[]): readonly Origin[] {
  const width = Math.max(
    before.cells[0]?.length ?? 0,
    after.cells[0]?.length ?? 0,
    ...blocks.map((block) => block.firstColumn - 1 + (block.values[0]?.length ?? 0)),
  );
  const overwritten = new Set<number>();
  for (const block of blocks) {
    const offset = after.headerRow - (block.firstRow - 1);
    if (offset < 0 || offset >= block.values.length) continue;
    for (let column = 0; column < (block.values[0]?.length ?? 0); column++)
      overwritten.add(block.firstColumn - 1 + column);
  }
  return columnOrigins(headers(before, width), headers(after, width), overwritten);
}

function headers(table: ReadTable, width: number): readonly Cell[] {
  const row = table.cells[table.headerRow] ?? [];
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}

/** Rows that stand above the place of the first row were inserted: what they held is unknown to us, and nothing. */
function placeOf(origin: Origin, row: number): StrayCell['origin'] {
  if (origin === 'unknown') return 'unknown';
  return origin === 'new' || row < 0 ? 'new' : { row, column: origin };
}
