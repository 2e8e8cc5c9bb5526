// What stands in the cells of a saved workbook, and who owns them.

import type { Cell } from '../../src/workbook/cell.ts';
import { numberFormat } from '../../src/workbook/looks/numberFormat.ts';
import { columnEntries, findTable } from '../../src/workbook/reading/findTable.ts';
import { isPage, SHEET_ORDER, type SheetKey, sheetName, tables } from '../../src/workbook/schema/index.ts';
import type { Saved } from './smallBoard.ts';

/** A cell as a person typed it: its value or its formula, as JSON. */
export type Content = string;

type SavedCell = Saved['sheets'][number]['rows'][number]['cells'][number];

export interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly key: SheetKey | null;
  readonly rows: number;
  readonly columns: number;
  /** By row and column from 0; blanks are missing. */
  readonly cells: ReadonlyMap<number, readonly (SavedCell | undefined)[]>;
  readonly styles: Saved['styles'];
  readonly headerRow: number;
  /** The add-on's columns by key, from 0. */
  readonly own: ReadonlyMap<string, number>;
  /** People's columns by key. */
  readonly theirs: ReadonlyMap<string, number>;
}

const known = new WeakMap<Saved, readonly SavedSheet[]>();

/** A saved workbook never changes, and each is asked about several times. */
export function sheetsOf(saved: Saved): readonly SavedSheet[] {
  const sheets = known.get(saved) ?? readSheets(saved);
  known.set(saved, sheets);
  return sheets;
}

function readSheets(saved: Saved): readonly SavedSheet[] {
  const marks = new Map(
    // A page that a run left half dressed says so behind its key.
    saved.metadata
      .filter(({ key }) => key === 'cchc.sheet')
      .map(({ sheetId, value }) => [sheetId, value?.split(' ')[0]]),
  );
  return saved.sheets.map((sheet) => {
    const mark = marks.get(sheet.id);
    const key = SHEET_ORDER.find((known) => (mark === undefined ? sheetName(known) === sheet.name : known === mark));
    return {
      id: sheet.id,
      name: sheet.name,
      key: key ?? null,
      rows: sheet.height,
      columns: sheet.columns.length,
      cells: filledCells(sheet),
      styles: saved.styles,
      ...columnsOf(key ?? null, sheet),
    };
  });
}

function filledCells({ rows }: Saved['sheets'][number]): SavedSheet['cells'] {
  return new Map(
    rows.map(({ row, cells }) => {
      const line: (SavedCell | undefined)[] = [];
      for (const cell of cells) {
        const [column, value, formula] = cell;
        if (value !== null || formula !== null) line[column] = cell;
      }
      return [row, line];
    }),
  );
}

function columnsOf(key: SheetKey | null, sheet: Saved['sheets'][number]) {
  if (key === null || isPage(key)) return { headerRow: 0, own: new Map(), theirs: new Map() };
  const grid: Cell[][] = Array.from({ length: Math.min(sheet.height, 40) }, () =>
    Array.from({ length: sheet.columns.length }, () => ''),
  );
  for (const { row, cells } of sheet.rows) {
    for (const [column, value] of cells) {
      const line = grid[row];
      if (line !== undefined && typeof value === 'string') line[column] = value;
    }
  }
  const table = findTable(tables[key], { name: sheet.name, cells: grid });
  const places = (owner: 'user' | 'addon') =>
    new Map(
      columnEntries(table.schema).flatMap(([name, column]) => {
        const place = (table.columns as Partial<Record<string, number>>)[name];
        return column.owner === owner && place !== undefined ? [[name, place] as const] : [];
      }),
    );
  return { headerRow: table.headerRow, own: places('addon'), theirs: places('user') };
}

function cellAt(sheet: SavedSheet, row: number, column: number): SavedCell | null {
  return sheet.cells.get(row)?.[column] ?? null;
}

export function contentAt(sheet: SavedSheet, row: number, column: number): Content | null {
  const [, value, formula] = cellAt(sheet, row, column) ?? [0, null, null];
  return value === null && formula === null ? null : JSON.stringify(formula ?? value);
}

/** The columns in which a row of two sheets holds something else, or shows it in another format. */
export function differingColumns(one: SavedSheet, other: SavedSheet, row: number): readonly number[] {
  const width = Math.max(one.cells.get(row)?.length ?? 0, other.cells.get(row)?.length ?? 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const [, value = null, formula = null] = cellAt(one, row, column) ?? [];
    const [, otherValue = null, otherFormula = null] = cellAt(other, row, column) ?? [];
    const isSame = value === otherValue && formula === otherFormula;
    return !isSame || formatAt(one, row, column) !== formatAt(other, row, column);
  });
}

/** What an automatic cell tells as its format: whoever puts that back has changed nothing that anybody could see. */
const AUTOMATIC = '0.###############';

/** '' for the automatic format, and for a blank cell. */
export function formatAt(sheet: SavedSheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  const format = cell === null ? '' : (sheet.styles[cell[3]]?.numberFormat ?? '');
  return format === AUTOMATIC ? '' : format;
}

/** The format that set-up gives to the columns of the schema. */
export function schemaFormatAt({ key, own, theirs }: SavedSheet, column: number): string | null {
  if (key === null || isPage(key)) return null;
  const [name] = [...own, ...theirs].find(([, place]) => place === column) ?? [];
  const known = columnEntries(tables[key]).find(([entry]) => entry === name);
  return known === undefined ? null : (numberFormat(known[1].kind) ?? '');
}
