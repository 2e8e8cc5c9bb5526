// Lays what was computed for some rows out as whole columns, blank where a row has nothing.

import type { RowKey } from '../../domain/problem.ts';
import { roundHalfUp } from '../../vietnamese/number.ts';
import type { WrittenCell } from '../cell.ts';
import { rowIdentity } from '../rows/rowIdentity.ts';
import type { TableSnapshot } from '../snapshot.ts';

/** A column as long as the table, holding `cellOf` each judged row in its place. */
export function columnOf<T extends { readonly key: RowKey }>(
  table: TableSnapshot,
  judged: readonly T[],
  cellOf: (row: T) => WrittenCell,
): readonly WrittenCell[] {
  const column: WrittenCell[] = table.rows.map(() => '');
  for (const row of judged) column[row.key] = cellOf(row);
  return column;
}

/** The hidden column that keeps which row the figures beside it were computed for. */
export function rowKeyColumn(
  table: TableSnapshot,
  judged: readonly { readonly key: RowKey }[],
): readonly WrittenCell[] {
  return columnOf(table, judged, ({ key }) => rowIdentity(table, table.rows[key] ?? []));
}

/** Points as the sheet keeps them: rounded once, to hundredths; blank where there are none. */
export function pointsCell(points: number | null): WrittenCell {
  return points === null ? '' : roundHalfUp(points);
}

/** A ratio as the sheet keeps it: to hundredths of a percent. */
export function ratioCell(ratio: number | null): WrittenCell {
  return ratio === null ? '' : roundHalfUp(ratio, 4);
}

/** Warnings one a line, so that a long cell can be read. */
export function warningCell(warnings: readonly string[]): WrittenCell {
  return warnings.join('\n');
}
