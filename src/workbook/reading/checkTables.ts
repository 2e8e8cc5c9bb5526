// Says what is missing from the workbook before anything is computed: sheets, and columns without which figures would be wrong.

import * as sentences from '../../vietnamese/sentences/board.ts';
import { fold } from '../../vietnamese/text.ts';
import { checkVersion } from '../release/migrations.ts';
import { isOnUse, type RequiredTableKey, type SheetKey, sheetName, TABLE_KEYS, type Tables } from '../schema/index.ts';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { columnEntries, contestedColumns, repeatedHeaders } from './findTable.ts';

/** The tables that every board has, and those that appear on use: null without them, which is no fault. */
export type AllTables = { readonly [K in RequiredTableKey]: TableSnapshot<Tables[K]> } & {
  readonly indicators: TableSnapshot<Tables['indicators']> | null;
  readonly inspections: TableSnapshot<Tables['inspections']> | null;
};

export type TablesCheck =
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'complete'; readonly tables: AllTables; readonly remarks: readonly string[] };

/** Where several things are missing, all of them are told. */
export function checkTables(snapshot: WorkbookSnapshot): TablesCheck {
  const version = checkVersion(snapshot.version);
  if (version.kind === 'newer') return { kind: 'missing', message: sentences.boardIsNewer() };
  const { criteria, tasks, units, settings, indicators = null, inspections = null } = snapshot.tables;
  if (!criteria && !tasks && !units && !settings && snapshot.overview === null && snapshot.contested.length === 0) {
    return { kind: 'missing', message: sentences.notSetUp() };
  }
  if (version.kind === 'older') return { kind: 'missing', message: sentences.boardIsOlder() };
  const missing = missingSheets(snapshot);
  const columns = Object.values(snapshot.tables).flatMap(missingColumns);
  if (missing.length + columns.length > 0 || !criteria || !tasks || !units || !settings) {
    return { kind: 'missing', message: [...missing, ...columns].join('\n\n') };
  }
  const found = [criteria, tasks, indicators, inspections, units, settings].filter((table) => table !== null);
  return {
    kind: 'complete',
    tables: { criteria, tasks, units, settings, indicators, inspections },
    remarks: found.flatMap(lesserFaults),
  };
}

/** Why nothing may be written to a board of this version before anything else is looked at; null where its layout is the one we know. */
export function anotherRelease(version: number | null): string | null {
  switch (checkVersion(version).kind) {
    case 'current':
      return null;
    case 'newer':
      return sentences.boardIsNewer();
    case 'older':
      return sentences.boardIsOlder();
  }
}

function missingSheets(snapshot: WorkbookSnapshot): readonly string[] {
  // A board without a table on use is whole; one of which nobody knows which tab is meant is not.
  const isNeeded = (key: SheetKey) => !isOnUse(key) || snapshot.contested.includes(key);
  const absent = TABLE_KEYS.filter((key) => snapshot.tables[key] === undefined && isNeeded(key));
  const keys = snapshot.overview === null ? (['overview', ...absent] as const) : absent;
  return keys.map((key) => missingSheet(key, snapshot.contested));
}

/** Why a sheet is not there. */
export function missingSheet(key: SheetKey, contested: readonly SheetKey[]): string {
  return contested.includes(key) ? sentences.sheetContested(sheetName(key)) : sentences.sheetMissing(sheetName(key));
}

/** The columns without which figures would be wrong; empty where none is missing. */
export function missingColumns(table: TableSnapshot): readonly string[] {
  const headers = columnEntries(table.schema)
    .filter(([key, column]) => 'needed' in column && table.columns[key] === undefined)
    .map(([, column]) => column.header);
  return headers.length === 0 ? [] : [sentences.columnsMissing(table.name, headers)];
}

/** What does not stop the figures: an add-on column that someone deleted, a header that stands twice. */
function lesserFaults(table: TableSnapshot): readonly string[] {
  const contested = contestedColumns(table);
  const headerOf = (key: string) => table.schema.columns[key]?.header ?? key;
  const own = columnEntries(table.schema)
    .filter(([key, column]) => column.owner === 'addon' && table.columns[key] === undefined && !contested.includes(key))
    .map(([, column]) => column.header);
  const named = new Set(contested.map((key) => fold(headerOf(key))));
  return [
    ...(own.length === 0 ? [] : [sentences.ownColumnsMissing(table.name, own)]),
    ...contested.map((key) => sentences.ownHeaderRepeated(table.name, headerOf(key))),
    ...repeatedHeaders(table.headers)
      .filter((header) => !named.has(fold(header)))
      .map((header) => sentences.headerRepeated(table.name, header)),
  ];
}
