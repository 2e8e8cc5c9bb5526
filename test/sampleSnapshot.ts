// The sample board as a snapshot, without Google: what a person typed, as text; and boards made from it for the hard cases.
import { sampleSheets } from '../src/local/sample/index.ts';
import type { Cell } from '../src/workbook/cell.ts';
import { columnEntries } from '../src/workbook/reading/findTable.ts';
import type { TableSchema } from '../src/workbook/schema/column.ts';
import { TABLE_KEYS, type TableKey, tables } from '../src/workbook/schema/index.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { snapshotOf, type TestWorkbook } from './workbooks.ts';

/** Rows by header; headers that a row does not name stay blank. */
export type TypedRow = Readonly<Record<string, Cell>>;

const isInSample = (key: TableKey) => sampleSheets.some(({ sheet }) => sheet === tables[key].name);

/** The sample's rows of a sheet. */
export function sampleRows(key: TableKey): readonly TypedRow[] {
  const sample = sampleSheets.find(({ sheet }) => sheet === tables[key].name);
  if (sample === undefined) throw new Error(`The sample has no sheet ${key}`);
  return sample.rows.map((row) =>
    Object.fromEntries(sample.headers.map((header, place) => [header, row[place] ?? ''])),
  );
}

/** The sample board with other rows in some of its sheets; a sheet that the sample lacks is there where rows are given for it. */
export function sampleSnapshot(other: Readonly<Partial<Record<TableKey, readonly TypedRow[]>>> = {}): WorkbookSnapshot {
  const workbook: Partial<Record<TableKey | 'overview', readonly (readonly Cell[])[]>> = { overview: [] };
  for (const key of TABLE_KEYS) {
    if (other[key] === undefined && !isInSample(key)) continue;
    const headers = columnEntries<TableSchema>(tables[key]).map(([, { header }]) => header);
    const rows = other[key] ?? sampleRows(key);
    workbook[key] = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  }
  return snapshotOf(workbook as TestWorkbook); // its keys are sheet keys
}
