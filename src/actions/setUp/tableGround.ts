// A table as set-up finds it, and where each of its columns stands once those that are missing have been added.

import { isBlank } from '../../workbook/cell.ts';
import type { SheetLayout } from '../../workbook/layout.ts';
import { columnEntries, contestedColumns } from '../../workbook/reading/findTable.ts';
import type { Column, TableSchema } from '../../workbook/schema/column.ts';
import { type TableKey, tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';

/** A table as it stands, or as it will stand once its sheet is created. */
export interface TableGround {
  readonly key: TableKey;
  readonly table: TableSnapshot;
  /** Null for a sheet that is created in the same run. */
  readonly layout: SheetLayout | null;
  readonly warnDays: number;
}

export interface PlacedColumn {
  readonly key: string;
  readonly column: Column;
  /** 1-based. */
  readonly place: number;
  /** Its header is still to be written. */
  readonly isNew: boolean;
  /** Its looks are still to be set. */
  readonly isBare: boolean;
}

/** The 0-based place at which a column stands once the steps are taken. */
export function placeOfColumn(ground: TableGround, key: string): number | undefined {
  const placed = placeColumns(ground).find((column) => column.key === key);
  return placed === undefined ? undefined : placed.place - 1;
}

/** Columns that were found stay where they are; the others follow the last used column, in the schema's order. */
export function placeColumns(ground: TableGround): readonly PlacedColumn[] {
  const schema: TableSchema = tables[ground.key];
  let next = lastUsedColumn(ground.table) + 1;
  const contested = contestedColumns(ground.table);
  const placed = columnEntries(schema).filter(([key]) => !contested.includes(key));
  const { looksUnfinished = false, adoption = null } = ground.layout ?? {};
  const firstBare = looksUnfinished
    ? 1
    : adoption?.kind === 'unfinished'
      ? adoption.firstAdded
      : Number.POSITIVE_INFINITY;
  return placed.map(([key, column]) => {
    const found = ground.table.columns[key];
    return found === undefined
      ? { key, column, place: next++, isNew: true, isBare: true }
      : { key, column, place: found + 1, isNew: false, isBare: found + 1 >= firstBare };
  });
}

/** 1-based; 0 for an empty table. */
export function lastUsedColumn(table: TableSnapshot): number {
  let last = 0;
  for (const row of [table.headers, ...table.rows]) {
    for (let column = row.length; column > last; column--) if (!isBlank(row[column - 1] ?? '')) last = column;
  }
  return last;
}
