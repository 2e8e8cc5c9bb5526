// Finds the sheets of a workbook that look like a table the board lacks, and proposes what their columns mean.

import { isBlank } from '../../workbook/cell.ts';
import type { SheetLayout, WorkbookLayout } from '../../workbook/layout.ts';
import { looksLikeOverview } from '../../workbook/overview/layout.ts';
import { findSheets, hasName } from '../../workbook/reading/findSheets.ts';
import { columnEntries, findTable } from '../../workbook/reading/findTable.ts';
import { readTable } from '../../workbook/reading/readTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { signatureOfCells } from './cellsSignature.ts';
import { ADOPTABLE_TABLES, type AdoptableTable, type AdoptionChoice } from './choice.ts';
import { type HeaderBlock, headerBlocks } from './headers/headerRows.ts';
import { type Recognised, recogniseColumns } from './headers/recogniseColumns.ts';
import { type AdoptionPlan, planAdoption } from './planAdoption.ts';

export interface Candidate {
  readonly layout: SheetLayout;
  readonly choice: AdoptionChoice;
  readonly weight: number;
  /** A person confirmed it and all that they confirmed is done: the run ended before the sheet got its mark. */
  readonly isCarriedOut: boolean;
}

/** The best first, several for one table where several sheets look like it. A sheet stands at most once. */
export function findCandidates(workbook: WorkbookLayout): readonly Candidate[] {
  const { lacking, empty } = wantedTables(workbook);
  return workbook.sheets
    .filter((sheet) => sheet.mark === null && !looksLikeOverview(sheet.cells))
    .flatMap((sheet) => {
      const wanted = sheet.adoption?.kind === 'kept' ? lacking : [...lacking, ...empty];
      const blocks = wanted.length === 0 ? [] : headerBlocks(sheet);
      const best = wanted
        .flatMap((table) => candidate(sheet, table, blocks))
        .sort((one, other) => other.weight - one.weight)[0];
      return best === undefined ? [] : [best];
    })
    .sort((one, other) => other.weight - one.weight);
}

interface WantedTables {
  /** No marked sheet is this table. */
  readonly lacking: readonly AdoptableTable[];
  /** Its marked sheet has no row. */
  readonly empty: readonly AdoptableTable[];
}

function wantedTables(workbook: WorkbookLayout): WantedTables {
  const { found, contested } = findSheets(workbook.sheets.filter(({ mark }) => mark !== null));
  const tables = ADOPTABLE_TABLES.filter((table) => !contested.includes(table));
  return {
    lacking: tables.filter((table) => !found.has(table)),
    empty: tables.filter((table) => {
      const sheet = found.get(table);
      return sheet !== undefined && isEmpty(table, sheet);
    }),
  };
}

function isEmpty(table: AdoptableTable, sheet: SheetLayout): boolean {
  return readTable<TableSchema>(findTable<TableSchema>(tables[table], sheet)).length === 0;
}

function candidate(layout: SheetLayout, table: AdoptableTable, blocks: readonly HeaderBlock[]): readonly Candidate[] {
  const found = recogniseHeaders(table, blocks);
  if (found === null) return [];
  const { headerRows, recognised } = found;
  const { columns, weight } = recognised;
  const hasRows = layout.cells.slice(headerRows[1]).some((row) => row.some((cell) => !isBlank(cell)));
  if (!hasRows || !isGoodEnough(table, columns)) return [];
  const choice = { sheetId: layout.id, table, headerRows, columns, splitsMerges: true, partsUnits: true };
  if (isPlainlyOurs(layout, choice)) return [];
  return [{ layout, weight, choice, isCarriedOut: isCarriedOut(layout) && needsNoChange(layout, choice) }];
}

function isCarriedOut({ adoption, cells }: SheetLayout): boolean {
  return adoption?.kind === 'unfinished' && adoption.becomes === signatureOfCells(cells);
}

const NO_TICKS: ReadonlySet<number> = new Set();

/** The rows that tell most, one before two. Null where none tells anything. */
function recogniseHeaders(
  table: AdoptableTable,
  blocks: readonly HeaderBlock[],
): { readonly headerRows: AdoptionChoice['headerRows']; readonly recognised: Recognised } | null {
  let best: ReturnType<typeof recogniseHeaders> = null;
  for (const { headerRows, headers, ticked } of blocks) {
    const least = best?.recognised.weight ?? 0;
    if (recogniseColumns(table, headers, NO_TICKS).weight <= least) continue;
    const recognised = recogniseColumns(table, headers, ticked());
    if (recognised.weight > least) best = { headerRows, recognised };
  }
  return best;
}

function isGoodEnough(table: AdoptableTable, columns: Readonly<Record<string, number>>): boolean {
  const has = (...keys: readonly string[]) => keys.filter((key) => columns[key] !== undefined).length;
  const known = Object.keys(columns).length;
  if (table === 'criteria') return has('content', 'maxPoints') === 2 && known >= 3;
  if (table === 'tasks') {
    if (has('content') === 0) return false;
    if (has('leadUnits', 'deadline', 'progress', 'completedOn') >= 2) return true;
    return has('code', 'leadUnits') === 2 && has('coordinatingUnits', 'product') >= 1;
  }
  return has('name') === 1 && has('aliases', 'group', 'contact', 'email') >= 1;
}

/** A sheet of the board that lost its mark, or one that needs no more than columns added: set-up takes it as it always did. */
function isPlainlyOurs(sheet: SheetLayout, choice: AdoptionChoice): boolean {
  const schema: TableSchema = tables[choice.table];
  const { columns } = findTable(schema, sheet);
  if (columns.rowKey !== undefined) return true;
  const isComplete = columnEntries(schema).every(
    ([key, column]) => !('needed' in column) || columns[key] !== undefined,
  );
  return hasName(sheet, choice.table) && isComplete && needsNoChange(sheet, choice);
}

function needsNoChange(sheet: SheetLayout, choice: AdoptionChoice): boolean {
  const adoption = planAdoption(sheet, choice);
  return adoption.kind === 'possible' && changesNothing(adoption.plan);
}

function changesNothing(plan: AdoptionPlan): boolean {
  const { headerChanges, headerMerges, bodyMerges, headings, marked, restored, parted, worded, given } = plan;
  const lists = [headerChanges, headerMerges, bodyMerges, headings, marked, restored, parted, worded, given];
  return lists.every((list) => list.length === 0);
}
