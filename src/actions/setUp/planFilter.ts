// The filter over a table: set where there is none that covers all its columns, and never under someone who uses one.

import * as sentences from '../../vietnamese/sentences/setUp.ts';
import type { MergedArea, SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import { sheetName } from '../../workbook/schema/index.ts';
import { lastUsedColumn, type TableGround } from './tableGround.ts';

/** A filter that leaves columns out would tear rows apart when sorted; one in use is left alone and told of. */
export function filterSteps(ground: TableGround, headerRow: number, lastColumn: number): readonly SetUpStep[] {
  const filter = ground.layout?.filter ?? null;
  if (filter !== null && (filter.inUse || coversAll(filter, headerRow, lastColumn))) return [];
  // Nothing can be sorted or filtered across rows that are merged, nor where a merge reaches out of the filter.
  const isInTheWay = ({ row, rows, column, columns }: MergedArea) =>
    row + rows > headerRow && (rows > 1 || (column <= lastColumn && column + columns - 1 > lastColumn));
  if (ground.layout?.merges.some(isInTheWay) === true) return [];
  return [{ kind: 'filter', sheet: ground.key, replace: filter !== null, firstRow: headerRow, columns: lastColumn }];
}

function coversAll(filter: NonNullable<SheetLayout['filter']>, headerRow: number, lastColumn: number): boolean {
  return filter.firstRow === headerRow && filter.firstColumn === 1 && filter.columns >= lastColumn;
}

/** What the user should know about a filter that leaves columns out; null where all is well. */
export function filterRemark(ground: TableGround): string | null {
  const filter = ground.layout?.filter ?? null;
  const lastColumn = lastUsedColumn(ground.table);
  if (filter === null || !filter.inUse || coversAll(filter, ground.table.headerRow + 1, lastColumn)) return null;
  return sentences.filterTooNarrow(sheetName(ground.key));
}
