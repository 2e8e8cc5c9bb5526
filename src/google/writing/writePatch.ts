// Writes a computed patch: looks once more at what stands there, checks the headers, then writes each block once.

import { isDateCell, type WrittenCell } from '../../workbook/cell.ts';
import type { ReadTable } from '../../workbook/landing/strayCells.ts';
import { showsOtherwise, spoils } from '../../workbook/looks/numberFormat.ts';
import { serialDay } from '../../workbook/notation/serialDay.ts';
import type { ComputedPatch, PatchBlock } from '../../workbook/patch.ts';
import { columnEntries } from '../../workbook/reading/findTable.ts';
import { isPage, type TableKey } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import type { ReadWorkbook } from '../reading/readWorkbook.ts';
import { type GoogleValue, readValues, storedValue } from '../reading/values.ts';
import type { Instants } from '../time/instants.ts';
import { growTo } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What has to be known of a table to put a cell back that a write hit by mistake. */
export interface WriteRecord {
  readonly key: TableKey;
  readonly sheet: Sheet;
  readonly before: ReadTable;
  readonly values: readonly (readonly GoogleValue[])[];
  /** Read right before the write; a reading gives values only. */
  readonly formulas: PeoplesCells;
  /** Null where the write sets no number format, and so can't have changed any. */
  readonly numberFormats: PeoplesCells | null;
  readonly ownColumns: ReadonlySet<number>;
  readonly blocks: readonly PatchBlock[];
}

/** Something of the cells of people in the rows of a write, from a row and a column (0-based) on. */
export interface PeoplesCells {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
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
 * so they are read here, of the rows about to be written, in rounds that write at all. Of all columns from the first of people's to the last: a
 * column that moves in the last instant may bring any of them under the write. The add-on's own cells beside them are computed anew.
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
    const prepared = blocks.map((block) => prepareBlock(sheet, block));
    const setsFormats = prepared.some(({ spoilt }) => spoilt.length > 0);
    if (!isPage(key)) records.push(recordOf(key, sheet, blocks, workbook, setsFormats));
    for (const block of prepared) writes.push(() => writeBlock(sheet, block));
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
  setsFormats: boolean,
): WriteRecord {
  const table: TableSnapshot | undefined = snapshot.tables[key];
  if (table === undefined) throw new Error(`A patch for ${key}, which was not read`);
  const first = Math.min(...blocks.map(({ firstRow }) => firstRow));
  const last = Math.max(...blocks.map(({ firstRow, values: block }) => firstRow + block.length - 1));
  const own = ownColumns(table);
  const peoples = table.headers.map((_, column) => column).filter((column) => !own.has(column));
  const from = peoples[0] ?? 0;
  const until = peoples[peoples.length - 1] ?? 0;
  const cells = sheet.getRange(first, from + 1, last - first + 1, until - from + 1);
  const place = { row: first - 1, column: from };
  return {
    key,
    sheet,
    before: {
      cells: [...Array<[]>(table.headerRow).fill([]), table.headers, ...table.rows],
      headerRow: table.headerRow,
    },
    values: values.get(key) ?? [],
    formulas: { ...place, texts: cells.getFormulas() },
    numberFormats: setsFormats ? { ...place, texts: cells.getNumberFormats() } : null,
    ownColumns: own,
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

interface PreparedBlock {
  readonly block: PatchBlock;
  /** Columns of the block, from 0, in which a cell would not give back what is written. */
  readonly spoilt: readonly number[];
}

/** Set-up gives each column its format. Only where someone pasted another one over it, it is set again before the values come. */
function prepareBlock(sheet: Sheet, block: PatchBlock): PreparedBlock {
  const width = block.values[0]?.length ?? 0;
  const present: string[][] = sheet
    .getRange(block.firstRow, block.firstColumn, block.values.length, width)
    .getNumberFormats();
  const isSpoilt = block.ownsFormats === true ? showsOtherwise : spoils;
  const spoilt = Array.from({ length: width }, (_, column) => column).filter((column) =>
    present.some((row) => isSpoilt(row[column] ?? '', block.formats[column] ?? null)),
  );
  return { block, spoilt };
}

function writeBlock(sheet: Sheet, { block, spoilt }: PreparedBlock): void {
  const { firstRow, firstColumn, values, formats } = block;
  for (const column of spoilt) {
    sheet.getRange(firstRow, firstColumn + column, values.length, 1).setNumberFormat(formats[column] ?? 'General');
  }
  sheet
    .getRange(firstRow, firstColumn, values.length, values[0]?.length ?? 0)
    .setValues(values.map((row) => row.map(writtenValue)));
}

/** A day goes as its number: a date would give a cell that it hits by mistake the format of one. */
function writtenValue(cell: WrittenCell): GoogleValue {
  if (isDateCell(cell)) return serialDay(cell.date);
  return storedValue(cell);
}
