// Rows that a user has seen and confirmed, to be written into fresh rows of a table: people's columns only, wherever they stand.

import { alreadyHolds, type Cell, type DateCell, isBlank } from '../cell.ts';
import { numberFormat } from '../looks/numberFormat.ts';
import { runsOf } from '../notation/runs.ts';
import { columnEntries } from '../reading/findTable.ts';
import { cellText } from '../reading/readCell.ts';
import type { TableSchema, UserKey } from '../schema/column.ts';
import type { TableSnapshot } from '../snapshot.ts';

/** Text that is never read as a formula, or a day. */
export type ConfirmedCell = string | DateCell;

/** A column that is not named stays blank. */
export type ConfirmedRow<S extends TableSchema> = Readonly<Partial<Record<UserKey<S>, ConfirmedCell>>>;

/** A run of neighbouring columns of people. `firstColumn` is 1-based. */
export interface ConfirmedBlock {
  readonly firstColumn: number;
  /** One number format for each column of the run; null where cells keep the automatic one. */
  readonly formats: readonly (string | null)[];
  /** One line for each row. */
  readonly values: readonly (readonly ConfirmedCell[])[];
}

interface PlacedColumn {
  readonly key: string;
  readonly place: number;
  readonly format: string | null;
}

/** The blocks by which `rows` are written one below the other. */
export function confirmedBlocks<S extends TableSchema>(
  table: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
): readonly ConfirmedBlock[] {
  const columns = new Map(peoplesColumns(table).map((column) => [column.place, column]));
  return runsOf([...columns.keys()]).map(({ first, count }) => {
    const run = Array.from({ length: count }, (_, offset) => columns.get(first + offset));
    return {
      firstColumn: first + 1,
      formats: run.map((column) => column?.format ?? null),
      values: rows.map((row) => run.map((column) => (column === undefined ? '' : cellOf(row, column.key)))),
    };
  });
}

/** The first header of `rows` that the table has no column for; null where all of them can be written. */
export function missingColumn<S extends TableSchema>(
  table: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
): string | null {
  const present = new Set(peoplesColumns(table).map(({ key }) => key));
  for (const [key, column] of columnEntries<TableSchema>(table.schema)) {
    if (!present.has(key) && rows.some((row) => cellOf(row, key) !== '')) return column.header;
  }
  return null;
}

/** Whether a row of the table holds exactly what was written in people's columns. */
export function holdsConfirmedRow<S extends TableSchema>(
  table: TableSnapshot<S>,
  cells: readonly Cell[],
  row: ConfirmedRow<S>,
): boolean {
  return peoplesColumns(table).every(({ key, place }) => holds(cells[place] ?? '', cellOf(row, key)));
}

/**
 * Whether a row of the table is a confirmed one in which someone has typed since: it bears the same code, name or whatever comes first in its identity,
 * and what differs holds words of their own. `words` are those of all rows that were written: one of them in a wrong column was written astray.
 */
export function holdsEditedRow<S extends TableSchema>(
  table: TableSnapshot<S>,
  cells: readonly Cell[],
  row: ConfirmedRow<S>,
  words: ReadonlySet<string>,
): boolean {
  const [first] = table.schema.identity;
  return peoplesColumns(table).every(({ key, place }) => {
    const cell = cells[place] ?? '';
    if (holds(cell, cellOf(row, key))) return true;
    return key !== first && !isBlank(cell) && !words.has(cellText(cell));
  });
}

/** All that stands in confirmed rows, of all keys or the given ones, as text: in a cell of another kind a day may have become one. */
export function wordsOf<S extends TableSchema>(
  rows: readonly ConfirmedRow<S>[],
  keys: readonly string[] | null = null,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const row of rows) for (const key of keys ?? Object.keys(row)) words.add(cellText(cellOf(row, key)));
  words.delete('');
  return words;
}

/** Whether people's columns hold nothing but such words, if anything, and at least one of them stands there, or two stand elsewhere. */
export function holdsOnlyWords(table: TableSnapshot, cells: readonly Cell[], words: ReadonlySet<string>): boolean {
  const filled = peoplesColumns(table).filter(({ place }) => !isBlank(cells[place] ?? ''));
  if (!filled.every(({ place }) => words.has(cellText(cells[place] ?? '')))) return false;
  return filled.length > 0 || cells.filter((cell) => words.has(cellText(cell))).length > 1;
}

/** What a row holds in people's columns of the given keys, wherever they stand: alike for rows that are alike. */
export function peoplesCells(table: TableSnapshot, cells: readonly Cell[], keys: ReadonlySet<string>): string {
  const columns = peoplesColumns(table).filter(({ key }) => keys.has(key));
  return JSON.stringify(columns.map(({ place }) => cells[place] ?? ''));
}

export function peoplesKeys(table: TableSnapshot): readonly string[] {
  return peoplesColumns(table).map(({ key }) => key);
}

/** The first of people's columns (from 0) in which the row holds something; null where all of them are blank. */
export function placeInTheWay(table: TableSnapshot, cells: readonly Cell[]): number | null {
  return peoplesColumns(table).find(({ place }) => !isBlank(cells[place] ?? ''))?.place ?? null;
}

/** Position (0-based) of the last row in which people have written more than a code, for codes are numbered ahead; -1 where there is none. */
export function lastFilledPosition(table: TableSnapshot): number {
  const places = columnEntries<TableSchema>(table.schema)
    .filter(([, column]) => column.owner === 'user' && column.kind !== 'code')
    .map(([key]) => (table.columns as Readonly<Partial<Record<string, number>>>)[key]);
  let last = table.rows.length - 1;
  while (last >= 0 && places.every((place) => place === undefined || isBlank(table.rows[last]?.[place] ?? ''))) last--;
  return last;
}

function peoplesColumns(table: TableSnapshot): readonly PlacedColumn[] {
  return columnEntries<TableSchema>(table.schema).flatMap(([key, column]) => {
    const place = (table.columns as Readonly<Partial<Record<string, number>>>)[key];
    return column.owner === 'addon' || place === undefined ? [] : [{ key, place, format: numberFormat(column.kind) }];
  });
}

function cellOf(row: object, key: string): ConfirmedCell {
  return (row as Readonly<Record<string, ConfirmedCell | undefined>>)[key] ?? ''; // a row's keys are those of the schema
}

function holds(present: Cell, wanted: ConfirmedCell): boolean {
  return wanted === '' ? isBlank(present) : alreadyHolds(present, wanted);
}
