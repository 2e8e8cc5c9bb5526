// Which merged cells below the headers are split, and into which cells what they held is filled in again.

import { type Cell, type DateCell, isBlank, isDateCell } from '../../../workbook/cell.ts';
import type { MergedArea } from '../../../workbook/layout.ts';
import type { AdoptableTable } from '../choice.ts';
import type { Grid } from '../headers/headerBlock.ts';

/** 1-based. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly was: Cell;
  readonly text: string | number | DateCell;
}

export interface SplitMerges {
  readonly filled: readonly FilledCell[];
  /** Areas whose points or results are left to their first row, for nobody can share them out. */
  readonly notShared: readonly MergedArea[];
}

/**
 * Of a criterion only these are said of every row they lie over: a code, a text or points over several rows are those of the first, and the rows
 * below are its levels.
 */
const SHARED_BY_CRITERIA: ReadonlySet<string> = new Set([
  'leadUnits',
  'dueOn',
  'status',
  'evidence',
  'justification',
  'cause',
]);
const COUNTED: ReadonlySet<string> = new Set(['maxPoints', 'appraisedPoints', 'result', 'scoringRule']);
const SHARED_BY_UNITS: ReadonlySet<string> = new Set(['group', 'contact', 'email']);

/**
 * A task's merged cells hold for each of its rows, its code too: one order to several units is several rows of one code. Columns of the office's own
 * are filled with words only, for numbers may be added up. A row that holds nothing gets nothing.
 */
export function splitMerges(
  table: AdoptableTable,
  { cells, merges }: Grid,
  headerRow: number,
  columns: Readonly<Partial<Record<string, number>>>,
): SplitMerges {
  const keys = new Map(Object.entries(columns).map(([key, place]) => [place, key]));
  const code = columns.code;
  const filled: FilledCell[] = [];
  const notShared: MergedArea[] = [];
  for (const area of merges) {
    if (area.row <= headerRow || area.rows === 1) continue;
    const value = cells[area.row - 1]?.[area.column - 1] ?? '';
    if (isBlank(value) || typeof value === 'boolean' || (typeof value === 'object' && !isDateCell(value))) continue;
    const key = keys.get(area.column - 1);
    const rows = rowsBelow(area).filter((row) => isInhabited(cells[row - 1] ?? [], table, code));
    if (!isShared(table, key, value)) {
      if (key !== undefined && COUNTED.has(key) && rows.length > 0) notShared.push(area);
      continue;
    }
    for (const row of rows) filled.push({ row, column: area.column, was: '', text: value });
  }
  return { filled, notShared };
}

function rowsBelow({ row, rows }: MergedArea): readonly number[] {
  return Array.from({ length: rows - 1 }, (_, offset) => row + 1 + offset);
}

function isInhabited(row: readonly Cell[], table: AdoptableTable, code: number | undefined): boolean {
  // A row of criteria without a code of its own is a level of the criterion above it.
  if (table === 'criteria' && code !== undefined) return !isBlank(row[code] ?? '');
  return row.some((cell) => !isBlank(cell));
}

function isShared(table: AdoptableTable, key: string | undefined, value: Cell): boolean {
  if (key === undefined) return typeof value === 'string';
  if (table === 'tasks') return true;
  return (table === 'criteria' ? SHARED_BY_CRITERIA : SHARED_BY_UNITS).has(key);
}
