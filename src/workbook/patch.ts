// What the add-on will write: blocks of its own cells that differ from what was read. Its type can name no column of a user.

import { alreadyHolds, type Cell, fitting, type WrittenCell } from './cell.ts';
import { numberFormat } from './looks/numberFormat.ts';
import { columnPlace } from './notation/columnLetter.ts';
import { columnEntries } from './reading/findTable.ts';
import type { AddonKey, TableSchema } from './schema/column.ts';
import { isPage, type SheetKey } from './schema/index.ts';
import { sheetRow, type TableSnapshot } from './snapshot.ts';

/** The add-on's columns of a table, each with one cell for every row of the snapshot, blank rows included. */
export type ComputedColumns<S extends TableSchema> = Readonly<Record<AddonKey<S>, readonly WrittenCell[]>>;

/** A rectangle of the add-on's cells. Rows and columns are 1-based, as in the sheet. */
export interface PatchBlock {
  readonly sheet: SheetKey;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly WrittenCell[])[];
  /** The number format that each column of the block should have: `@` for words, so that "1/2" stays "1/2"; null for the automatic one. */
  readonly formats: readonly (string | null)[];
  /** Of a page that is written whole: the formats are the add-on's too, and follow where someone moved columns. */
  readonly ownsFormats?: true;
}

declare const computedPatchBrand: unique symbol;

/** Made by `tablePatch` and `pagePatch` only, so that it can hold nothing but the add-on's own cells. */
export interface ComputedPatch {
  readonly [computedPatchBrand]: true;
  readonly blocks: readonly PatchBlock[];
}

/** The sheets in which the patch writes to the cell, such as "T2". */
export function sheetsWritten({ blocks }: ComputedPatch, cell: string): readonly SheetKey[] {
  const { column, row } = placeOf(cell);
  return blocks
    .filter(
      ({ firstRow, firstColumn, values }) =>
        column >= firstColumn &&
        column < firstColumn + (values[0]?.length ?? 0) &&
        row >= firstRow &&
        row < firstRow + values.length,
    )
    .map(({ sheet }) => sheet);
}

/** The patch with nothing in the column of that cell, such as "T2"; a page, which makes no sense in part, is left out whole. */
export function withoutColumn({ blocks }: ComputedPatch, sheet: SheetKey, cell: string): ComputedPatch {
  const { column } = placeOf(cell);
  return patchOf(
    blocks.flatMap((block): readonly PatchBlock[] => {
      const place = column - block.firstColumn;
      const width = block.values[0]?.length ?? 0;
      if (block.sheet !== sheet || place < 0 || place >= width) return [block];
      return isPage(sheet) ? [] : [partOf(block, 0, place), partOf(block, place + 1, width)].flat();
    }),
  );
}

export function onlyBlocks({ blocks }: ComputedPatch, keep: (block: PatchBlock) => boolean): ComputedPatch {
  return patchOf(blocks.filter(keep));
}

/** The columns of the block from `first` up to `end`, if there are any. */
function partOf(block: PatchBlock, first: number, end: number): readonly PatchBlock[] {
  if (first >= end) return [];
  return [
    {
      ...block,
      firstColumn: block.firstColumn + first,
      values: block.values.map((row) => row.slice(first, end)),
      formats: block.formats.slice(first, end),
    },
  ];
}

function placeOf(cell: string): { readonly column: number; readonly row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { column: columnPlace(letters) + 1, row: Number(digits) };
}

export function combinePatches(patches: readonly ComputedPatch[]): ComputedPatch {
  return patchOf(patches.flatMap((patch) => patch.blocks));
}

/**
 * The blocks by which the add-on's cells of `table` become `computed`: one for each run of neighbouring add-on columns in which a cell differs,
 * from the first row that differs to the last. A column that the sheet lacks is left out.
 */
export function tablePatch<S extends TableSchema>(
  sheet: SheetKey,
  table: TableSnapshot<S>,
  computed: ComputedColumns<S>,
): ComputedPatch {
  const blocks: PatchBlock[] = [];
  for (const run of neighbouringColumns(table)) {
    const columns = run.keys.map((key) => computed[key as AddonKey<S>]); // the keys of add-on columns
    const changed = changedRows(table, run.firstPlace, columns);
    if (changed === null) continue;
    const values: WrittenCell[][] = [];
    for (let row = changed.first; row <= changed.last; row++)
      values.push(columns.map((column) => fitting(column[row] ?? '')));
    blocks.push({
      sheet,
      firstRow: sheetRow(table, changed.first),
      firstColumn: run.firstPlace + 1,
      values,
      formats: run.keys.map((key) => formatOf(table.schema, key)),
    });
  }
  return patchOf(blocks);
}

/**
 * The block by which an add-on sheet shows exactly `page` from A1 on; cells that held more than the page are blanked. `formats` are
 * those of the page's columns. `extent`: the rows from the first that differs to the last, or all of them where any differs.
 */
export function pagePatch(
  sheet: SheetKey,
  present: readonly (readonly Cell[])[],
  page: readonly (readonly WrittenCell[])[],
  formats: readonly (string | null)[],
  extent: 'changedRows' | 'wholePage' = 'changedRows',
): ComputedPatch {
  const height = Math.max(present.length, page.length);
  const width = Math.max(present[0]?.length ?? 0, page[0]?.length ?? 0);
  const same = (row: number) => {
    for (let column = 0; column < width; column++) {
      if (!alreadyHolds(present[row]?.[column] ?? '', fitting(page[row]?.[column] ?? ''))) return false;
    }
    return true;
  };
  let first = 0;
  while (first < height && same(first)) first++;
  if (first === height) return patchOf([]);
  let last = height - 1;
  if (extent === 'wholePage') first = 0;
  else while (same(last)) last--;

  const values: WrittenCell[][] = [];
  for (let row = first; row <= last; row++) {
    values.push(Array.from({ length: width }, (_, column) => fitting(page[row]?.[column] ?? '')));
  }
  const block = { sheet, firstRow: first + 1, firstColumn: 1, values, formats };
  return patchOf([extent === 'wholePage' ? { ...block, ownsFormats: true } : block]);
}

function formatOf(schema: TableSchema, key: string): string | null {
  const column = schema.columns[key];
  return column === undefined ? null : numberFormat(column.kind);
}

interface ColumnRun {
  readonly firstPlace: number;
  readonly keys: readonly string[];
}

/** The add-on columns that the sheet has, in runs without a gap. */
function neighbouringColumns(table: TableSnapshot): readonly ColumnRun[] {
  const present = columnEntries(table.schema)
    .filter(([, column]) => column.owner === 'addon')
    .map(([key]) => ({ key, place: table.columns[key] }))
    .filter((column): column is { key: string; place: number } => column.place !== undefined)
    .sort((one, other) => one.place - other.place);

  const runs: { firstPlace: number; keys: string[] }[] = [];
  for (const { key, place } of present) {
    const run = runs[runs.length - 1];
    if (run !== undefined && place === run.firstPlace + run.keys.length) run.keys.push(key);
    else runs.push({ firstPlace: place, keys: [key] });
  }
  return runs;
}

function changedRows(
  table: TableSnapshot,
  firstPlace: number,
  columns: readonly (readonly WrittenCell[])[],
): { readonly first: number; readonly last: number } | null {
  let first = -1;
  let last = -1;
  table.rows.forEach((cells, row) => {
    const same = columns.every((column, offset) =>
      alreadyHolds(cells[firstPlace + offset] ?? '', fitting(column[row] ?? '')),
    );
    if (same) return;
    if (first === -1) first = row;
    last = row;
  });
  return first === -1 ? null : { first, last };
}

function patchOf(blocks: readonly PatchBlock[]): ComputedPatch {
  return { blocks } as ComputedPatch; // the brand exists for the compiler only
}
