// Finds a table inside a sheet: its header row, and each column by its header or one of the headers offices use.

import { fold } from '../../vietnamese/text.ts';
import { type Cell, isBlank } from '../cell.ts';
import type { Column, ColumnKey, TableSchema } from '../schema/column.ts';
import type { SheetContents, TableSnapshot } from '../snapshot.ts';
import { cellText } from './readCell.ts';

/** An office's own head and title may stand above the headers, but not a page of text. */
export const HEADER_ROWS_LOOKED_AT = 20;

/**
 * The table of `schema` in a sheet. Where no row looks like headers, the first row is taken and no column is found. `knownHeaderRow` (0-based) goes
 * before a row above it that reads as well, as long as it reads as headers at all.
 */
export function findTable<S extends TableSchema>(
  schema: S,
  contents: SheetContents,
  knownHeaderRow: number | null = null,
): TableSnapshot<S> {
  const candidates = contents.cells.slice(0, HEADER_ROWS_LOOKED_AT).map((row) => findColumns(schema, row));
  const isKnown = knownHeaderRow !== null && Object.keys(candidates[knownHeaderRow] ?? {}).length > 0;
  const headerRow = isKnown ? knownHeaderRow : bestCandidate(candidates);
  return {
    schema,
    name: contents.name,
    headerRow,
    columns: candidates[headerRow] ?? findColumns(schema, []),
    rows: contents.cells.slice(headerRow + 1),
    headers: contents.cells[headerRow] ?? [],
  };
}

/**
 * The 0-based column of each header in a row. A column's own header goes before its aliases, and the leftmost of two equal ones is taken;
 * but of two columns with a header of the add-on one is a person's, and nobody knows which: neither is taken, for it would be written over.
 */
export function findColumns<S extends TableSchema>(
  schema: S,
  row: readonly Cell[],
): Partial<Record<ColumnKey<S>, number>> {
  const places = headerPlaces(row);
  const found: Partial<Record<ColumnKey<S>, number>> = {};
  const taken = new Set<number>();
  const take = (key: ColumnKey<S>, header: string) => {
    const place = places.get(header)?.[0];
    if (place === undefined || taken.has(place) || found[key] !== undefined) return;
    found[key] = place;
    taken.add(place);
  };
  const columns = foldedHeaders(schema).filter(({ isOwn, header }) => !isOwn || (places.get(header) ?? []).length < 2);
  for (const { key, header } of columns) take(key, header);
  for (const { key, aliases } of columns) for (const alias of aliases) take(key, alias);
  return found;
}

interface FoldedHeaders<S extends TableSchema> {
  readonly key: ColumnKey<S>;
  readonly isOwn: boolean;
  readonly header: string;
  readonly aliases: readonly string[];
}

const foldedBySchema = new WeakMap<TableSchema, readonly FoldedHeaders<TableSchema>[]>();

/** Twenty rows of each sheet are compared with all headers and aliases, at each read: these are folded once. */
function foldedHeaders<S extends TableSchema>(schema: S): readonly FoldedHeaders<S>[] {
  const known = foldedBySchema.get(schema) as readonly FoldedHeaders<S>[] | undefined; // put there for this very schema
  if (known !== undefined) return known;
  const folded = columnEntries(schema).map(([key, { owner, header, aliases = [] }]) => ({
    key,
    isOwn: owner === 'addon',
    header: fold(header),
    aliases: aliases.map(fold),
  }));
  foldedBySchema.set(schema, folded);
  return folded;
}

/** The columns of a schema in the order of the sheet. */
export function columnEntries<S extends TableSchema>(schema: S): readonly (readonly [ColumnKey<S>, Column])[] {
  return Object.entries(schema.columns) as [ColumnKey<S>, Column][]; // a schema's columns have no other keys than its own
}

/** The add-on's columns that can't be told, because their header stands more than once. */
export function contestedColumns({ schema, headers }: TableSnapshot): readonly string[] {
  const places = headerPlaces(headers);
  return foldedHeaders(schema).flatMap(({ key, isOwn, header }) =>
    isOwn && (places.get(header) ?? []).length > 1 ? [key] : [],
  );
}

/** Headers that stand more than once in the row, as the user sees them. */
export function repeatedHeaders(row: readonly Cell[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const cell of row) {
    const text = cellText(cell);
    const folded = fold(text);
    if (folded !== '' && seen.has(folded)) repeated.set(folded, text);
    seen.add(folded);
  }
  return [...repeated.values()];
}

/** Where each header stands in the row, by its folded text. */
function headerPlaces(row: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  row.forEach((cell, place) => {
    if (isBlank(cell)) return;
    const folded = fold(cellText(cell));
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [place]);
    else known.push(place);
  });
  return places;
}

function bestCandidate(candidates: readonly object[]): number {
  let best = 0;
  candidates.forEach((columns, row) => {
    if (Object.keys(columns).length > Object.keys(candidates[best] ?? {}).length) best = row;
  });
  return best;
}
