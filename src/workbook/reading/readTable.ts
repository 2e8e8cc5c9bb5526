// Turns the cells of a table into rows that the domain understands.

import { type RowKey, rowKey } from '../../domain/problem.ts';
import type { Cell } from '../cell.ts';
import { isBlank } from '../cell.ts';
import type { Column, ReadRow, TableSchema } from '../schema/column.ts';
import type { TableSnapshot } from '../snapshot.ts';
import { isRowOfColumnNumbers } from './columnNumbers.ts';
import { columnEntries } from './findTable.ts';
import { cellText, choiceReader, readCode, readDate, readDeadlineCell, readNames, readPoints } from './readCell.ts';

/** The rows in which a user's cell holds something, with the key that leads back to their place; a row that only numbers the columns is none. */
export function readTable<S extends TableSchema>(
  table: TableSnapshot<S>,
): readonly (ReadRow<S> & { readonly key: RowKey })[] {
  const readers = columnEntries<TableSchema>(table.schema)
    .filter(([, column]) => column.owner === 'user')
    .map(([key, column]) => ({ key, place: placeOf(table, key), read: cellReader(column) }));

  const rows: (ReadRow<S> & { readonly key: RowKey })[] = [];
  table.rows.forEach((cells, position) => {
    if (position === 0 && isRowOfColumnNumbers(cells)) return;
    if (!readers.some(({ place }) => place !== undefined && !isBlank(cells[place] ?? ''))) return;
    const row: Record<string, unknown> = { key: rowKey(position) };
    for (const { key, place, read } of readers) row[key] = read(place === undefined ? '' : (cells[place] ?? ''));
    rows.push(row as ReadRow<S> & { readonly key: RowKey }); // each user column was just read by the reader of its kind
  });
  return rows;
}

function placeOf(table: TableSnapshot, key: string): number | undefined {
  return table.columns[key];
}

function cellReader(column: Column): (cell: Cell) => unknown {
  switch (column.kind) {
    case 'code':
      return readCode;
    case 'names':
      return readNames;
    case 'points':
      return readPoints;
    case 'date':
      return readDate;
    case 'deadline':
    case 'dateOrWords':
      return readDeadlineCell;
    case 'choice':
      return choiceReader(column.choices);
    default:
      return cellText;
  }
}
