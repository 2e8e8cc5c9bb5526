// Tells the rows that a write has just brought from those that stood there before, though others may have edited them or moved columns in the same moment.

import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/reading/readCell.ts';
import {
  type ConfirmedRow,
  holdsEditedRow,
  holdsOnlyWords,
  peoplesCells,
  peoplesKeys,
  wordsOf,
} from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { matchWrittenRows } from './findImported.ts';

/** Positions (0-based, ascending) of the rows that stand as they were written, and of those in which someone has typed since. */
export function findStandingRows<S extends TableSchema>(
  table: TableSnapshot<S>,
  before: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
): readonly number[] {
  const whole = matchWrittenRows(table, rows);
  if (whole.size === rows.length) return [...whole.keys()];
  const isWhole = new Set(whole.values());
  const missing = rows.filter((row) => !isWhole.has(row));
  const words = wordsOf(rows);
  const edited = newRows(table, before).filter((position) => {
    if (whole.has(position)) return false;
    const match = missing.findIndex((row) => holdsEditedRow(table, table.rows[position] ?? [], row, words));
    if (match >= 0) missing.splice(match, 1);
    return match >= 0;
  });
  return [...whole.keys(), ...edited].sort((one, other) => one - other);
}

/** Rows that hold nothing but what was to be written, be it a part of it or in wrong columns; none where the headers are gone that would tell. */
export function findBroughtRows<S extends TableSchema>(
  table: TableSnapshot<S>,
  before: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
): readonly number[] {
  if (!isTold(table)) return [];
  const words = wordsOf(rows);
  return newRows(table, before).filter((position) => holdsOnlyWords(table, table.rows[position] ?? [], words));
}

/** Rows that hold a code or a content that was to be written, whatever else stands in them. */
export function findTouchedRows<S extends TableSchema>(
  table: TableSnapshot<S>,
  before: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
): readonly number[] {
  const telling = table.schema.identity.filter((key) => table.schema.columns[key]?.kind !== 'names');
  const words = wordsOf(rows, telling);
  const isTelling = (cell: Cell) => words.has(cellText(cell));
  const candidates = isTold(table) ? newRows(table, before) : table.rows.map((_, position) => position);
  return candidates.filter((position) => (table.rows[position] ?? []).some(isTelling));
}

/** Whether the column is there by which rows are told apart. */
function isTold({ schema, columns }: TableSnapshot): boolean {
  const [first] = schema.identity;
  return first !== undefined && columns[first] !== undefined;
}

/** Positions of rows that were not there before: as many of those that look alike as there are more of them now. */
function newRows(table: TableSnapshot, before: TableSnapshot): readonly number[] {
  const present = new Set(peoplesKeys(table));
  const keys = new Set(peoplesKeys(before).filter((key) => present.has(key)));
  const known = new Map<string, number>();
  for (const cells of before.rows) {
    const alike = peoplesCells(before, cells, keys);
    known.set(alike, (known.get(alike) ?? 0) + 1);
  }
  return table.rows.flatMap((cells, position) => {
    const alike = peoplesCells(table, cells, keys);
    const left = known.get(alike) ?? 0;
    known.set(alike, left - 1);
    return left > 0 ? [] : [position];
  });
}
