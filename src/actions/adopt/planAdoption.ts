// What working in a sheet that the office already has comes to: every cell that would be changed, by name, and the sheet as it is then.

import * as sentences from '../../vietnamese/sentences/adopt.ts';
import { type Cell, isBlank } from '../../workbook/cell.ts';
import type { MergedArea, SheetLayout } from '../../workbook/layout.ts';
import { isRowOfColumnNumbers } from '../../workbook/reading/columnNumbers.ts';
import { columnEntries, HEADER_ROWS_LOOKED_AT } from '../../workbook/reading/findTable.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import { signatureOfCells } from './cellsSignature.ts';
import { type AdoptableTable, type AdoptionChoice, touchesRows } from './choice.ts';
import { type ForeignHeader, headersIn } from './headers/headerBlock.ts';
import { settleHeaders } from './headers/settleHeaders.ts';
import { type BodyChanges, bodyChanges } from './rows/bodyChanges.ts';
import { planTasks, type TaskPlan } from './rows/planTasks.ts';
import type { FilledCell } from './rows/splitMerges.ts';

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
  /** Columns that are added with words in them: the first of those that are added. */
  readonly given: readonly GivenColumn[];
  /** Cells of code and content beside rows that are no tasks. */
  readonly marked: TaskPlan['marked'];
  /** Rows of tasks that are none, and what tells so: a numeral over a group, a dash beside anything else. */
  readonly notTasks: TaskPlan['notTasks'];
  /** Rows with something in them below the headers. */
  readonly rows: number;
  /** Headers of the schema that the sheet lacks, in the order in which they are added, and the 0-based place of the first. */
  readonly missing: readonly string[];
  readonly firstNewPlace: number;
  readonly numbers: TaskPlan['numbers'];
  readonly progress: TaskPlan['progress'];
}

export interface GivenColumn {
  readonly key: string;
  readonly header: string;
  /** 1-based. */
  readonly column: number;
  readonly cells: readonly FilledCell[];
}

export type Adoption =
  | { readonly kind: 'possible'; readonly plan: AdoptionPlan }
  | { readonly kind: 'refused'; readonly message: string };

/** The column without which a table says nothing. */
const MAIN_COLUMN: Readonly<Record<AdoptableTable, string>> = { criteria: 'content', tasks: 'content', units: 'name' };

/** `choice` may hold anything of the right form: what can't be done is refused in words. */
export function planAdoption(present: SheetLayout, choice: AdoptionChoice): Adoption {
  const layout = choice.splitsMerges ? { ...present, merges: mergesToFill(present) } : present;
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
  const tasks = choice.table === 'tasks' ? planTasks(layout, choice, headers, choice.columns[main] ?? 0) : null;
  const columns = tasks?.columns ?? choice.columns;
  const absent = columnEntries(schema).filter(([key]) => columns[key] === undefined);
  const isGiven = (key: string) => tasks?.given.some((given) => given.key === key) === true;
  const missing = [...absent.filter(([key]) => isGiven(key)), ...absent.filter(([key]) => !isGiven(key))].map(
    ([, { header }]) => header,
  );
  const settled = settleHeaders(
    schema,
    headers.map(({ shown }) => shown),
    columns,
    missing,
  );
  if (settled === null) return { kind: 'refused', message: sentences.headersUnsettled() };

  const width = usedWidth(settled, below);
  const settledChoice = { ...choice, columns: inOrder(schema, columns) };
  const changes = headerChanges(layout, headers, settled, last);
  const body = bodyChanges(layout, settledChoice);
  return {
    kind: 'possible',
    plan: {
      choice: settledChoice,
      headers,
      headerChanges: changes,
      headerMerges: layout.merges.filter((area) => isInTheWay(area, choice.headerRows, changes)),
      bodyMerges: layout.merges.filter((area) => area.row > last),
      ...body,
      marked: tasks?.marked ?? [],
      given: (tasks?.given ?? []).map(({ key, texts }, index) => ({
        key,
        header: schema.columns[key]?.header ?? '',
        column: width + index + 1,
        cells: texts.map(({ position, text }) => ({
          row: last + position + 1,
          column: width + index + 1,
          was: '',
          text,
        })),
      })),
      notTasks: tasks?.notTasks ?? [],
      rows: rows.filter((row) => row.some((cell) => !isBlank(cell))).length,
      missing,
      firstNewPlace: width,
      numbers: tasks?.numbers ?? null,
      progress: tasks?.progress ?? null,
    },
  };
}

/** Those that are there, and those that a run split before it ended: nobody has changed a cell since, so what they held is still to be filled in. */
function mergesToFill({ adoption, cells, merges }: SheetLayout): readonly MergedArea[] {
  const split = adoption?.kind === 'unfinished' ? adoption.split : null;
  if (split === null || split.from !== signatureOfCells(cells)) return merges;
  const isMerged = new Set(merges.map(placeOf));
  return [...merges, ...split.areas.filter((area) => !isMerged.has(placeOf(area)))];
}

function placeOf({ row, column }: MergedArea): string {
  return `${row} ${column}`;
}

/** A cell merged over both header rows, or one beside it in which a header is to be written. */
function isInTheWay(
  area: MergedArea,
  [first, last]: AdoptionChoice['headerRows'],
  changes: readonly HeaderChange[],
): boolean {
  if (!touchesRows(area, first, last)) return false;
  if (area.rows > 1) return true;
  return changes.some(
    ({ row, column }) => row === area.row && column > area.column && column < area.column + area.columns,
  );
}

function inOrder(schema: TableSchema, columns: AdoptionChoice['columns']): AdoptionChoice['columns'] {
  const ordered: Partial<Record<string, number>> = {};
  for (const [key] of columnEntries(schema)) {
    const place = columns[key];
    if (place !== undefined) ordered[key] = place;
  }
  return ordered;
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
