// A sheet as a tab draws it: its shape, its charts, and its cells in blocks of rows.

import type { CellStyle } from '../../spreadsheet/cell.ts';
import type { ChartPicture } from '../../spreadsheet/chart.ts';
import type { Rectangle } from '../../spreadsheet/rectangle.ts';

/** Everything of a sheet but its cells. */
export interface SheetShape {
  readonly revision: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  readonly columns: readonly ColumnShape[];
  /** Rows from the first to the last, equal neighbours told once. */
  readonly rows: readonly RowRun[];
  /** The last row and column with content, 0 for none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly Rectangle[];
  readonly filter: { readonly range: Rectangle; readonly filtered: readonly number[] } | null;
}

/** The charts over the cells of a sheet. */
export interface SheetCharts {
  readonly revision: number;
  readonly charts: readonly ChartPicture[];
}

export interface ColumnShape {
  readonly width: number;
  readonly hidden: boolean;
  readonly groupDepth: number;
}

export interface RowRun {
  readonly count: number;
  readonly height: number;
  readonly hidden: boolean;
}

/** Neighbouring rows with their cells; blank cells that look plain are left out. */
export interface RowBlock {
  readonly revision: number;
  readonly first: number;
  readonly rows: readonly (readonly CellShape[])[];
  /** Cells name their look and their rule by the place in these lists. */
  readonly looks: readonly CellStyle[];
  readonly rules: readonly CellRule[];
}

export interface CellShape {
  readonly column: number;
  readonly shown: string;
  /** The text while it is edited; absent where it is `shown`. */
  readonly edited?: string;
  /** What stands there, for its alignment; a text where absent. */
  readonly kind?: 'number' | 'boolean' | 'error';
  readonly look?: number;
  readonly rule?: number;
  readonly note?: string;
  /** What stands there is not what the rule asks for. */
  readonly invalid?: true;
}

export interface CellRule {
  readonly kind: 'list' | 'checkbox' | 'other';
  readonly choices: readonly string[];
  readonly help: string | null;
}
