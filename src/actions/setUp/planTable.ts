// What one table lacks, as steps: headers, notes, formats, choices, widths, folds, the filter and the colour rules.

import type { SetUpStep, SheetLayout } from '../../workbook/layout.ts';
import type { ColourRule } from '../../workbook/looks/colourRule.ts';
import { colourRules } from '../../workbook/looks/colourRules.ts';
import { numberFormat } from '../../workbook/looks/numberFormat.ts';
import { runsOf } from '../../workbook/notation/runs.ts';
import type { ColumnKind } from '../../workbook/schema/column.ts';
import type { TableKey } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { filterSteps } from './planFilter.ts';
import { lastUsedColumn, type PlacedColumn, placeColumns, type TableGround } from './tableGround.ts';

/** A sheet comes with this many rows and columns. */
export const ROWS_OF_A_NEW_SHEET = 1000;
export const COLUMNS_OF_A_NEW_SHEET = 26;

export function planTable(ground: TableGround): readonly SetUpStep[] {
  const columns = placeColumns(ground);
  const sheet = ground.key;
  const headerRow = ground.table.headerRow + 1;
  const grid = {
    rows: ground.layout?.maxRows ?? ROWS_OF_A_NEW_SHEET,
    columns: ground.layout?.maxColumns ?? COLUMNS_OF_A_NEW_SHEET,
  };
  const body = { sheet, firstRow: headerRow + 1, rows: grid.rows - headerRow };
  const lastColumn = Math.max(lastUsedColumn(ground.table), ...columns.map(({ place }) => place));

  const steps: SetUpStep[] = [];
  const isBare = ground.layout === null || ground.layout.looksUnfinished;
  const wantedColumns = isBare ? lastColumn : Math.max(grid.columns, lastColumn);
  if (wantedColumns !== grid.columns)
    steps.push({ kind: 'setColumnCount', sheet, present: grid.columns, wanted: wantedColumns });
  steps.push(...headerSteps(sheet, headerRow, columns));
  for (const { column, place } of columns) {
    if ((ground.layout?.notes[headerRow - 1]?.[place - 1] ?? '') === '')
      steps.push({ kind: 'writeNote', sheet, row: headerRow, column: place, note: column.note });
  }
  if (body.rows > 0) for (const placed of columns) steps.push(...columnSteps(ground, placed, body));
  steps.push(...foldSteps(ground, columns));
  if ((ground.layout?.frozenRows ?? 0) === 0 && !isTorn(ground.layout, headerRow))
    steps.push({ kind: 'freezeRows', sheet, rows: headerRow });
  if (sheet !== 'settings') steps.push(...filterSteps(ground, headerRow, lastColumn));
  steps.push(...ruleSteps(ground, columns, grid.rows));
  return steps;
}

function headerSteps(sheet: TableKey, row: number, columns: readonly PlacedColumn[]): readonly SetUpStep[] {
  const words = runsOfColumns(columns.filter(({ isNew }) => isNew)).map((run): SetUpStep => {
    const headers = run.map(({ column: { header: text, owner } }) => ({ text, owner }));
    return { kind: 'writeHeaders', sheet, row, firstColumn: run[0]?.place ?? 1, headers };
  });
  const looks = runsOfColumns(columns.filter(({ isBare }) => isBare)).map((run): SetUpStep => {
    const owners = run.map(({ column: { owner } }) => owner);
    return { kind: 'dressHeaders', sheet, row, firstColumn: run[0]?.place ?? 1, owners };
  });
  return [...words, ...looks];
}

function runsOfColumns(columns: readonly PlacedColumn[]): readonly (readonly PlacedColumn[])[] {
  const byPlace = new Map(columns.map((column) => [column.place, column]));
  return runsOf([...byPlace.keys()]).map(({ first, count }) =>
    Array.from({ length: count }, (_, offset) => byPlace.get(first + offset) ?? []).flat(),
  );
}

interface Body {
  readonly sheet: TableKey;
  readonly firstRow: number;
  readonly rows: number;
}

/** Words that may be longer than their column is wide. */
const WRAPPED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'names', 'choice', 'deadline', 'dateOrWords']);

/** Formats and choices are judged by the grid's last row, for that is what a row added below will have. */
function columnSteps(ground: TableGround, { column, place, isBare }: PlacedColumn, body: Body): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  const format = numberFormat(column.kind);
  if (format !== null && ground.layout?.lastRowFormats[place - 1] !== format) {
    const firstRow = format === '@' ? firstRowToMakeText(ground.table, place - 1) : body.firstRow;
    const rows = body.firstRow + body.rows - firstRow;
    if (rows > 0) steps.push({ kind: 'formatColumn', sheet: body.sheet, column: place, firstRow, rows, format });
  }
  const choices = column.kind === 'choice' ? Object.values(column.choices) : null;
  if (choices !== null && !sameTexts(ground.layout?.lastRowChoices[place - 1] ?? null, choices)) {
    steps.push({ kind: 'offerChoices', ...body, column: place, choices });
  }
  if (isBare) {
    steps.push({ kind: 'setWidth', sheet: body.sheet, column: place, width: column.width });
    const wraps = WRAPPED.has(column.kind);
    steps.push({ kind: 'alignColumn', ...body, column: place, wraps });
    if (column.owner === 'addon') steps.push({ kind: 'shadeColumn', ...body, column: place });
    if (column.shown === 'hidden') steps.push({ kind: 'hideColumn', sheet: body.sheet, column: place });
  }
  return steps;
}

/** A number or a date that already stands in the column keeps its format, for plain text would change how it looks. */
function firstRowToMakeText(table: TableSnapshot, place: number): number {
  const below = table.headerRow + 2;
  const strange = table.rows.some((row) => typeof (row[place] ?? '') !== 'string');
  return strange ? below + table.rows.length : below;
}

/** A column that people had before, or have unfolded, stays in sight. */
function foldSteps(ground: TableGround, columns: readonly PlacedColumn[]): readonly SetUpStep[] {
  const unfolded = columns.filter(({ column, isBare }) => isBare && column.shown === 'folded');
  return runsOf(unfolded.map(({ place }) => place)).map(({ first, count }) => ({
    kind: 'foldColumns',
    sheet: ground.key,
    firstColumn: first,
    columns: count,
  }));
}

/** Google freezes no part of a merged cell. */
function isTorn(layout: SheetLayout | null, headerRow: number): boolean {
  return layout?.merges.some(({ row, rows }) => row <= headerRow && row + rows - 1 > headerRow) === true;
}

function ruleSteps(ground: TableGround, columns: readonly PlacedColumn[], lastRow: number): readonly SetUpStep[] {
  const places: Record<string, number> = {};
  for (const { key, place } of columns) places[key] = place - 1;
  const rules = colourRules(ground.key, {
    columns: places,
    firstRow: ground.table.headerRow + 1,
    lastRow,
    warnDays: ground.warnDays,
  });
  return sameRules(ground.layout?.ownRules ?? [], rules) ? [] : [{ kind: 'setColourRules', sheet: ground.key, rules }];
}

export function sameRules(present: readonly ColourRule[], wanted: readonly ColourRule[]): boolean {
  return present.length === wanted.length && wanted.every((rule, index) => sameRule(present[index], rule));
}

function sameRule(one: ColourRule | undefined, other: ColourRule): boolean {
  return (
    one !== undefined &&
    one.formula === other.formula &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

function sameTexts(one: readonly string[] | null, other: readonly string[]): boolean {
  return one !== null && one.length === other.length && other.every((text, index) => text === one[index]);
}
