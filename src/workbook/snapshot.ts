// The workbook as one round read it: each sheet's cells once, and where its columns stand.

import type { Cell } from './cell.ts';
import type { ColumnKey, TableSchema } from './schema/column.ts';
import type { SheetKey, TableKey, Tables } from './schema/index.ts';

/** A sheet's cells from A1 to its last used row and column, as rectangular rows. */
export interface SheetContents {
  /** The name the tab has now, which need not be the schema's. */
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** A table found in a sheet. */
export interface TableSnapshot<S extends TableSchema = TableSchema> {
  readonly schema: S;
  readonly name: string;
  /** 0-based row of the headers in `cells`. */
  readonly headerRow: number;
  /** 0-based column of each header that was found. */
  readonly columns: Readonly<Partial<Record<ColumnKey<S>, number>>>;
  /** The rows below the header row, down to the last used one. */
  readonly rows: readonly (readonly Cell[])[];
  readonly headers: readonly Cell[];
}

export type TableSnapshots = { readonly [K in TableKey]?: TableSnapshot<Tables[K]> };

/** What an action knows of the workbook. Sheets that do not exist are missing. */
export interface WorkbookSnapshot {
  readonly tables: TableSnapshots;
  readonly overview: SheetContents | null;
  readonly remainingPoints: SheetContents | null;
  readonly history: SheetContents | null;
  /** The version of the board's layout, null where the workbook bears none; see migrations.ts. */
  readonly version: number | null;
  /** Sheet keys that more than one tab claims. */
  readonly contested: readonly SheetKey[];
  /** The names of all tabs, those of the user's own too. */
  readonly tabNames: readonly string[];
}

/** The 1-based row number, as the sheet shows it, of the table's row at `position` (0-based). */
export function sheetRow(table: TableSnapshot, position: number): number {
  return table.headerRow + position + 2;
}
