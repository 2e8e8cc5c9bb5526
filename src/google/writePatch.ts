// Writes a computed patch: looks once more at what stands there, checks the headers, then writes each block once.

import { columnEntries } from '../workbook/findTable.ts';
import type { ReadTable } from '../workbook/landing/strayCells.ts';
import type { ComputedPatch, PatchBlock } from '../workbook/patch.ts';
import { isPage, type TableKey } from '../workbook/schema/index.ts';
import type { TableSnapshot } from '../workbook/snapshot.ts';
import { growTo } from './grid.ts';
import type { Instants } from './instants.ts';
import type { ReadWorkbook } from './readWorkbook.ts';
import { type GoogleValue, googleValue, readValues } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What has to be known of a table to put a cell back that a write hit by mistake. */
export interface WriteRecord {
  readonly key: TableKey;
  readonly sheet: Sheet;
  readonly before: ReadTable;
  readonly values: readonly (readonly GoogleValue[])[];
  /** The formulas of the rows from `formulasFrom` (0-based) on, read right before the write; a reading gives values only. */
  readonly formulas: readonly (readonly string[])[];
  readonly formulasFrom: number;
  readonly ownColumns: ReadonlySet<number>;
  readonly blocks: readonly PatchBlock[];
}

export interface PreparedWrite {
  /** Of tables only: nobody but the add-on owns a cell of its pages. */
  readonly records: readonly WriteRecord[];
  readonly headersStand: () => boolean;
  readonly carryOut: () => void;
}

/**
 * Everything that has to be read goes before the header check, so that nothing comes between the check and the writes, which Google carries
 * out together at the next flush. A reading does not tell formulas from values, and reading them with every round would cost as much again;
 * so they are read here, of the rows about to be written, in rounds that write at all.
 */
export function prepareWrite(patch: ComputedPatch, workbook: ReadWorkbook, instants: Instants): PreparedWrite {
  const keys = [...new Set(patch.blocks.map((block) => block.sheet))];
  const records: WriteRecord[] = [];
  const writes: (() => void)[] = [];
  for (const key of keys) {
    const sheet = workbook.sheets.get(key);
    if (sheet === undefined) continue;
    const blocks = patch.blocks.filter((block) => block.sheet === key);
    growForBlocks(sheet, blocks, workbook.values.get(key) ?? []);
    if (!isPage(key)) records.push(recordOf(key, sheet, blocks, workbook));
    for (const block of blocks) writes.push(...writesOf(sheet, block, instants));
  }
  return {
    records,
    headersStand: () => records.every((record) => headersStand(record, instants)),
    carryOut: () => {
      for (const write of writes) write();
    },
  };
}

/** Only where a block reaches beyond what was read is the grid's size a question. */
function growForBlocks(sheet: Sheet, blocks: readonly PatchBlock[], values: readonly (readonly GoogleValue[])[]): void {
  const rows = Math.max(...blocks.map(({ firstRow, values: block }) => firstRow + block.length - 1));
  const columns = Math.max(
    ...blocks.map(({ firstColumn, values: block }) => firstColumn + (block[0]?.length ?? 0) - 1),
  );
  if (rows > values.length || columns > (values[0]?.length ?? 0)) growTo(sheet, rows, columns);
}

function recordOf(
  key: TableKey,
  sheet: Sheet,
  blocks: readonly PatchBlock[],
  { snapshot, values }: ReadWorkbook,
): WriteRecord {
  const table: TableSnapshot | undefined = snapshot.tables[key];
  if (table === undefined) throw new Error(`A patch for ${key}, which was not read`);
  const first = Math.min(...blocks.map(({ firstRow }) => firstRow));
  const last = Math.max(...blocks.map(({ firstRow, values: block }) => firstRow + block.length - 1));
  const width = Math.max(1, table.headers.length);
  const read = values.get(key) ?? [];
  return {
    key,
    sheet,
    before: {
      cells: [...Array<[]>(table.headerRow).fill([]), table.headers, ...table.rows],
      headerRow: table.headerRow,
    },
    values: read,
    formulas: sheet.getRange(first, 1, last - first + 1, width).getFormulas(),
    formulasFrom: first - 1,
    ownColumns: ownColumns(table),
    blocks,
  };
}

function ownColumns(table: TableSnapshot): ReadonlySet<number> {
  return new Set(
    columnEntries(table.schema).flatMap(([key, column]) => {
      const place = table.columns[key];
      return column.owner === 'addon' && place !== undefined ? [place] : [];
    }),
  );
}

/** The whole row, so that a sheet that has become narrower is no error. */
function headersStand({ sheet, before: { cells, headerRow } }: WriteRecord, instants: Instants): boolean {
  const [present = []] = readValues(sheet.getRange(`${headerRow + 1}:${headerRow + 1}`), instants);
  const expected = cells[headerRow] ?? [];
  return expected.every((header, column) => JSON.stringify(header) === JSON.stringify(present[column]));
}

/**
 * Set-up gives each column its format. Only where someone pasted another one over it so that words would be read as numbers, or numbers kept as
 * words, the format is set again before the values come.
 */
function writesOf(sheet: Sheet, block: PatchBlock, instants: Instants): readonly (() => void)[] {
  const rows = block.values.length;
  const width = block.values[0]?.length ?? 0;
  const present: string[][] = sheet.getRange(block.firstRow, block.firstColumn, rows, width).getNumberFormats();
  const spoilt = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const isText = (block.formats[column] ?? null) === '@';
    return present.some((row) => (row[column] === '@') !== isText);
  });
  const values = block.values.map((row) => row.map((cell) => googleValue(cell, instants)));
  return [
    ...spoilt.map((column) => () => {
      const format = block.formats[column] ?? 'General';
      sheet.getRange(block.firstRow, block.firstColumn + column, rows, 1).setNumberFormat(format);
    }),
    () => {
      sheet.getRange(block.firstRow, block.firstColumn, rows, width).setValues(values);
    },
  ];
}
