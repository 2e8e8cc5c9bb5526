// What working in a sheet that the office already has comes to: every cell that would be changed, by name, and the sheet as it is then.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import { type Cell, isBlank } from '../../workbook/cell.ts';
import type { MergedArea, SheetLayout } from '../../workbook/layout.ts';
import { columnLetter } from '../../workbook/notation/columnLetter.ts';
import { isRowOfColumnNumbers } from '../../workbook/reading/columnNumbers.ts';
import { columnEntries, HEADER_ROWS_LOOKED_AT } from '../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { type BodyChanges, bodyChanges } from './bodyChanges.ts';
import { type AdoptableTable, type AdoptionChoice, touchesRows } from './choice.ts';
import { type ForeignHeader, headersIn } from './headerBlock.ts';
import { settleHeaders } from './settleHeaders.ts';
import type { FilledCell } from './splitMerges.ts';
import { judgeTaskNumbers, type TaskNumbers } from './taskNumbers.ts';

export interface HeaderChange extends FilledCell {
  readonly text: string;
  /** What the column was called; "" where it had no header. */
  readonly former: string;
}

export interface AdoptionPlan extends BodyChanges {
  readonly choice: AdoptionChoice;
  readonly headers: readonly ForeignHeader[];
  readonly headerChanges: readonly HeaderChange[];
  /** In the order of the sheet; those of the headers are split in any case. */
  readonly headerMerges: readonly MergedArea[];
  readonly bodyMerges: readonly MergedArea[];
  /** The codes that tasks and their groups get in a new column. */
  readonly codes: readonly FilledCell[];
  /** Rows with something in them below the headers. */
  readonly rows: number;
  /** Headers of the schema that the sheet lacks, in the order in which they are added, and the 0-based place of the first. */
  readonly missing: readonly string[];
  readonly firstNewPlace: number;
  /** What became of the column with the tasks' numbers where it can't be the code; null otherwise. */
  readonly numbers: { readonly header: string; readonly given: number } | null;
}

export type Adoption =
  | { readonly kind: 'possible'; readonly plan: AdoptionPlan }
  | { readonly kind: 'refused'; readonly message: string };

/** The column without which a table says nothing. */
const MAIN_COLUMN: Readonly<Record<AdoptableTable, string>> = { criteria: 'content', tasks: 'content', units: 'name' };

/** `choice` may hold anything of the right form: what can't be done is refused in words. */
export function planAdoption(layout: SheetLayout, choice: AdoptionChoice): Adoption {
  const schema: TableSchema = tables[choice.table];
  const [first, last] = choice.headerRows;
  const isInside =
    first >= 1 && last <= Math.min(layout.maxRows, HEADER_ROWS_LOOKED_AT) && last - first <= 1 && first <= last;
  const headers = isInside ? headersIn(layout, first, last) : [];
  if (headers.every(({ shown }) => shown === '')) return { kind: 'refused', message: sentences.headerRowOutside() };
  const main = MAIN_COLUMN[choice.table];
  const places = Object.values(choice.columns);
  const isSound =
    places.every((place) => place !== undefined && place < headers.length) && new Set(places).size === places.length;
  if (choice.columns[main] === undefined || !isSound) {
    return { kind: 'refused', message: sentences.mainColumnMissing(schema.columns[main]?.header ?? '') };
  }

  const below = layout.cells.slice(last);
  const rows = isRowOfColumnNumbers(below[0] ?? []) ? [[], ...below.slice(1)] : below;
  const numbers = taskNumbers(choice, rows);
  const { code, ...others } = choice.columns;
  const columns = numbers.kind === 'usable' && code !== undefined ? { ...others, code } : others;
  const absent = columnEntries(schema).filter(([key]) => columns[key] === undefined);
  const missing = absent.map(([, { header }]) => header);
  const settled = settleHeaders(
    schema,
    headers.map(({ shown }) => shown),
    columns,
    missing,
  );
  if (settled === null) return { kind: 'refused', message: sentences.headersUnsettled() };

  const width = usedWidth(settled, below);
  const codes = numbers.kind === 'grouped' && code !== undefined ? groupCodes(layout, numbers, code, last) : [];
  const newPlace = absent.findIndex(([key]) => key === 'code') + width;
  const settledChoice = { ...choice, columns: inOrder(schema, columns) };
  const headerMerges = layout.merges.filter((area) => area.rows > 1 && touchesRows(area, first, last));
  return {
    kind: 'possible',
    plan: {
      choice: settledChoice,
      headers,
      headerChanges: [
        ...headerChanges(layout, headers, settled, last),
        ...(codes.length === 0
          ? []
          : [{ row: last, column: newPlace + 1, was: '', text: schema.columns.code?.header ?? '', former: '' }]),
      ],
      headerMerges,
      bodyMerges: layout.merges.filter((area) => area.row > last),
      ...bodyChanges(layout, settledChoice),
      codes: codes.map(({ row, code: text }) => ({ row, column: newPlace + 1, was: '', text })),
      rows: rows.filter((row) => row.some((cell) => !isBlank(cell))).length,
      missing,
      firstNewPlace: width,
      numbers:
        numbers.kind === 'usable' || code === undefined
          ? null
          : { header: headers[code]?.shown ?? '', given: codes.length },
    },
  };
}

function inOrder(schema: TableSchema, columns: AdoptionChoice['columns']): AdoptionChoice['columns'] {
  const ordered: Partial<Record<string, number>> = {};
  for (const [key] of columnEntries(schema)) {
    const place = columns[key];
    if (place !== undefined) ordered[key] = place;
  }
  return ordered;
}

function taskNumbers({ table, columns }: AdoptionChoice, rows: readonly (readonly Cell[])[]): TaskNumbers {
  const { code, content } = columns;
  if (table !== 'tasks' || code === undefined || content === undefined) return { kind: 'usable' };
  return judgeTaskNumbers(rows, code, content);
}

/** The rows of a merged number are one task. */
function groupCodes(
  layout: SheetLayout,
  { codes }: Extract<TaskNumbers, { kind: 'grouped' }>,
  place: number,
  headerRow: number,
): readonly { readonly row: number; readonly code: string }[] {
  return codes.flatMap(({ position, code }) => {
    const row = headerRow + position + 1;
    const merged = layout.merges.find((area) => area.column === place + 1 && area.row === row);
    const count = merged?.rows ?? 1;
    return Array.from({ length: count }, (_, offset) => ({ row: row + offset, code }));
  });
}

function headerChanges(
  layout: SheetLayout,
  headers: readonly ForeignHeader[],
  settled: readonly string[],
  row: number,
): readonly HeaderChange[] {
  return headers.flatMap(({ own, shown }, place) => {
    const text = settled[place] ?? '';
    if (text === own) return [];
    return [{ row, column: place + 1, was: layout.cells[row - 1]?.[place] ?? '', text, former: shown }];
  });
}

/** New columns follow the last one that holds something, in the last header row or below. */
function usedWidth(headers: readonly string[], rows: readonly (readonly Cell[])[]): number {
  let width = 0;
  for (const row of [headers, ...rows])
    for (let place = row.length; place > width; place--) if (!isBlank(row[place - 1] ?? '')) width = place;
  return width;
}

/** Tells one plan from another in a few letters: what a person saw is what is done, or they are asked again. */
export function signatureOf(plan: AdoptionPlan): string {
  const { sheetId, table, headerRows, columns, splitsMerges, partsUnits } = plan.choice;
  const said = JSON.stringify([
    [sheetId, table, headerRows, Object.entries(columns), splitsMerges, partsUnits],
    plan.headers.map(({ shown }) => shown),
    plan.headerChanges,
    plan.headerMerges,
    plan.bodyMerges,
    plan.filled,
    plan.headings,
    plan.restored,
    plan.parted,
    plan.codes,
    plan.missing,
    plan.firstNewPlace,
  ]);
  let sum = 5381;
  for (let place = 0; place < said.length; place++) sum = (sum * 33 + said.charCodeAt(place)) % 2_147_483_647;
  return `${said.length}-${sum}`;
}

/** "C6:C8" */
export function areaName({ row, column, rows, columns }: MergedArea): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** "C6"; row and column are 1-based. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column - 1)}${row}`;
}
