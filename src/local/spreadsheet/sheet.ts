// One sheet of the in-memory workbook: a grid of cells with what lies over it.

import { refusals } from '../calls/refusals.ts';
import { BLANK_CELL, type Cell, type CellStyle } from './cell.ts';
import type { Chart } from './chart.ts';
import { lastColumn, lastRow, type Rectangle } from './rectangle.ts';

export interface Row {
  /** By column, from 0; what nobody touched is missing. */
  cells: (Cell | undefined)[];
  height: number;
  hidden: boolean;
}

export interface Column {
  width: number;
  hidden: boolean;
  /** How many groups the column lies in. */
  groupDepth: number;
}

/**
 * Colours the cells of `ranges` where `formula`, written for their first cell in US notation, holds. A null formula stands for a colour scale that
 * a person laid: which colours it gives is not kept.
 */
export interface ConditionalRule {
  readonly formula: string | null;
  readonly ranges: readonly Rectangle[];
  readonly look: CellStyle;
}

export interface Protection {
  readonly id: number;
  /** null protects the whole sheet but for `unprotected`. */
  range: Rectangle | null;
  unprotected: readonly Rectangle[];
  description: string;
  warningOnly: boolean;
  /** Who may edit besides the owner; 'everyone' until somebody takes editors away. */
  editors: 'everyone' | readonly string[];
}

export interface Sheet {
  readonly id: number;
  /** A chart may have a sheet of its own, of kind OBJECT, without rows and columns. */
  readonly kind: 'GRID' | 'OBJECT';
  name: string;
  hidden: boolean;
  readonly rows: Row[];
  readonly columns: Column[];
  frozenRows: number;
  frozenColumns: number;
  rules: readonly ConditionalRule[];
  filter: Rectangle | null;
  /** Columns in which somebody has unticked values of the filter; which values is not kept here. */
  filteredColumns: readonly number[];
  merges: readonly Rectangle[];
  /** Whether an array in braces has ever been put here: only then anyone looks for what it fills. */
  holdsArrays: boolean;
  /** In the order in which they were put there. */
  charts: readonly Chart[];
  protections: Protection[];
  tabColor: string | null;
  gridlinesHidden: boolean;
  /** Whether the button of a column group stands before it. */
  groupControlBefore: boolean;
}

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export function blankRow(): Row {
  return { cells: [], height: DEFAULT_ROW_HEIGHT, hidden: false };
}

export function blankColumn(): Column {
  return { width: DEFAULT_COLUMN_WIDTH, hidden: false, groupDepth: 0 };
}

/** A sheet as Google inserts one: 1000 rows of 26 columns; or one that is a chart. */
export function blankSheet(id: number, name: string, kind: Sheet['kind'] = 'GRID'): Sheet {
  const [rows, columns] = kind === 'GRID' ? [1000, 26] : [0, 0];
  return {
    id,
    kind,
    name,
    hidden: false,
    rows: Array.from({ length: rows }, blankRow),
    columns: Array.from({ length: columns }, blankColumn),
    frozenRows: 0,
    frozenColumns: 0,
    rules: [],
    filter: null,
    filteredColumns: [],
    merges: [],
    holdsArrays: false,
    charts: [],
    protections: [],
    tabColor: null,
    gridlinesHidden: false,
    groupControlBefore: false,
  };
}

/** Row and column are 1-based; both must lie in the grid. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return rowAt(sheet, row).cells[column - 1] ?? BLANK_CELL;
}

export function rowAt(sheet: Sheet, row: number): Row {
  const found = sheet.rows[row - 1];
  if (found === undefined) throw refusals.outsideSheet();
  return found;
}

export function columnAt(sheet: Sheet, column: number): Column {
  const found = sheet.columns[column - 1];
  if (found === undefined) throw refusals.outsideSheet();
  return found;
}

/** Puts in each cell of the rectangle what `change` makes of it. `row` and `column` count from 0 within the rectangle. */
export function changeCells(
  sheet: Sheet,
  rectangle: Rectangle,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  mustLieInside(sheet, rectangle);
  for (let row = 0; row < rectangle.rows; row++) {
    const cells = rowAt(sheet, rectangle.row + row).cells;
    for (let column = 0; column < rectangle.columns; column++) {
      const place = rectangle.column - 1 + column;
      const before = cells[place] ?? BLANK_CELL;
      const after = change(before, row, column);
      if (after === before) continue;
      while (cells.length < place) cells.push(undefined);
      cells[place] = after;
      if (after.formula?.startsWith('={') === true) sheet.holdsArrays = true;
    }
  }
}

/** What `look` says of each cell, row by row. */
export function mapCells<T>(
  sheet: Sheet,
  rectangle: Rectangle,
  look: (cell: Cell, row: number, column: number) => T,
): T[][] {
  mustLieInside(sheet, rectangle);
  const result: T[][] = [];
  for (let row = rectangle.row; row <= lastRow(rectangle); row++) {
    const cells = rowAt(sheet, row).cells;
    const line: T[] = [];
    for (let column = rectangle.column; column <= lastColumn(rectangle); column++) {
      line.push(look(cells[column - 1] ?? BLANK_CELL, row, column));
    }
    result.push(line);
  }
  return result;
}

export function mustLieInside(sheet: Sheet, rectangle: Rectangle): void {
  const inside =
    rectangle.row >= 1 &&
    rectangle.column >= 1 &&
    lastRow(rectangle) <= sheet.rows.length &&
    lastColumn(rectangle) <= sheet.columns.length;
  if (!inside) throw refusals.outsideSheet();
}
