// Finds the rows of an import again by what they hold, wherever they stand now, and names those that someone has edited since.

import { readValue } from '../../domain/reading.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { type Cell, isBlank } from '../../workbook/cell.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import { cellText, readCode } from '../../workbook/reading/readCell.ts';
import { type ConfirmedRow, holdsConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import type { tasksSheet } from '../../workbook/schema/tasks.ts';
import { sheetRow, type TableSnapshot } from '../../workbook/snapshot.ts';
import type { NewTaskRow } from './confirmedImport.ts';

/**
 * Positions (0-based, ascending) of rows that hold exactly what was written; of rows that look alike no more than were written, the lowest ones.
 * `isWhole` may ask for more, such as that other people's columns are blank.
 */
export function findWrittenRows<S extends TableSchema>(
  table: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
  isWhole: (cells: readonly Cell[]) => boolean = () => true,
): readonly number[] {
  return [...matchWrittenRows(table, rows, isWhole).keys()];
}

/** The same, with the row that each of them holds. */
export function matchWrittenRows<S extends TableSchema>(
  table: TableSnapshot<S>,
  rows: readonly ConfirmedRow<S>[],
  isWhole: (cells: readonly Cell[]) => boolean = () => true,
): ReadonlyMap<number, ConfirmedRow<S>> {
  const wanted = new Map<string, ConfirmedRow<S>[]>();
  const keyPlaces = textColumns(table, rows);
  const keyOfRow = (row: ConfirmedRow<S>) => keyPlaces.map(({ key }) => textOf(row, key)).join('\n');
  for (const row of rows) {
    const alike = wanted.get(keyOfRow(row));
    if (alike === undefined) wanted.set(keyOfRow(row), [row]);
    else alike.push(row);
  }
  const found: (readonly [number, ConfirmedRow<S>])[] = [];
  for (let position = table.rows.length - 1; position >= 0; position--) {
    const cells = table.rows[position] ?? [];
    const key = keyPlaces.map(({ place }) => cellText(cells[place] ?? '').replace(/^'/, '')).join('\n');
    const candidates = wanted.get(key) ?? [];
    const match = candidates.findIndex((row) => holdsConfirmedRow(table, cells, row));
    const row = candidates[match];
    if (row === undefined || !isWhole(cells)) continue;
    candidates.splice(match, 1);
    found.push([position, row]);
  }
  return new Map(found.reverse());
}

/**
 * Whether nothing but the columns of the schema hold anything, and those that formulas fill, told by their headers: a note in a column of the office's
 * own is an edit too.
 */
export function hasNoForeignCell(
  table: TableSnapshot,
  filledBeside: readonly string[] = [],
): (cells: readonly Cell[]) => boolean {
  const isForeign = foreignPlaces(table);
  const isFilled = new Set(filledBeside);
  return (cells) =>
    cells.every((cell, place) => !isForeign(place) || isEmpty(cell) || isFilled.has(headerAt(table, place)));
}

/** The headers of the office's own columns in which one of the rows holds something. */
export function headersFilledBeside(table: TableSnapshot, positions: readonly number[]): readonly string[] {
  const isForeign = foreignPlaces(table);
  const isFilled = (place: number) => positions.some((position) => !isEmpty(table.rows[position]?.[place] ?? ''));
  return table.headers.flatMap((_, place) => (isForeign(place) && isFilled(place) ? [headerAt(table, place)] : []));
}

function foreignPlaces({ columns }: TableSnapshot): (place: number) => boolean {
  const own = new Set(Object.values(columns as Readonly<Record<string, number | undefined>>));
  return (place) => !own.has(place);
}

function headerAt({ headers }: TableSnapshot, place: number): string {
  return cellText(headers[place] ?? '');
}

/** A box that nobody has ticked holds nothing. */
function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === false;
}

/** Rows that carry the code of an imported one but were changed: "NV25 (dòng 31)"; codes that are gone altogether: "NV26 (không còn trong bảng)". */
export function nameEditedRows(
  table: TableSnapshot<typeof tasksSheet>,
  rows: readonly NewTaskRow[],
  takenBack: readonly number[],
): readonly string[] {
  const place = table.columns.code;
  const taken = new Set(takenBack);
  const codes = new Set(rows.map((row) => textOf(row, 'code')));
  const named: string[] = [];
  table.rows.forEach((cells, position) => {
    const code = place === undefined ? null : readValue(readCode(cells[place] ?? ''));
    if (code !== null && codes.has(code) && !taken.has(position)) {
      named.push(sentences.codeInRow(code, sheetRow(table, position)));
    }
  });
  return named;
}

/** The columns that hold text in the rows: looked up first, so that only likely rows are compared in full. */
function textColumns<S extends TableSchema>(table: TableSnapshot<S>, rows: readonly ConfirmedRow<S>[]) {
  return columnEntries<TableSchema>(table.schema).flatMap(([key]) => {
    const place = (table.columns as Readonly<Partial<Record<string, number>>>)[key];
    const isText = rows.some((row) => textOf(row, key) !== '') && !rows.some((row) => holdsDay(row, key));
    return place !== undefined && isText ? [{ key, place }] : [];
  });
}

function holdsDay(row: object, key: string): boolean {
  return typeof (row as Readonly<Record<string, unknown>>)[key] === 'object'; // a row's keys are those of the schema
}

function textOf(row: object, key: string): string {
  const cell = (row as Readonly<Record<string, unknown>>)[key]; // a row's keys are those of the schema
  return typeof cell === 'string' ? cell : '';
}
