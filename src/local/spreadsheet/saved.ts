// A workbook as plain JSON, and back: what a page keeps in a file between two starts.

import { type Cell, type CellStyle, type CellValue, PLAIN_STYLE } from './cell.ts';
import type { Chart } from './chart.ts';
import { blankRow, type Column, DEFAULT_ROW_HEIGHT, type Sheet } from './sheet.ts';
import type { ValidationRule } from './validationRule.ts';
import type { Workbook } from './workbook.ts';

/** [column from 0, value, formula, place of the style, note, place of the validation or -1] */
type SavedCell = readonly [number, CellValue, string | null, number, string, number];

interface SavedRow {
  readonly row: number;
  readonly height: number;
  readonly hidden: boolean;
  readonly cells: readonly SavedCell[];
}

interface SavedSheet extends Omit<Sheet, 'kind' | 'rows' | 'columns' | 'charts'> {
  /** Missing in a workbook that was saved before there were sheets of other kinds. */
  readonly kind?: Sheet['kind'];
  /** Missing in a workbook that was saved before there were charts. */
  readonly charts?: readonly Chart[];
  readonly height: number;
  readonly columns: readonly Column[];
  /** Rows with nothing in them and the usual height are left out. */
  readonly rows: readonly SavedRow[];
}

export interface SavedWorkbook extends Omit<Workbook, 'sheets'> {
  readonly version: 1;
  readonly styles: readonly CellStyle[];
  readonly validations: readonly ValidationRule[];
  readonly sheets: readonly SavedSheet[];
}

/** What is changed in place is copied. Cells, their looks and rules never are: copying those too would take most of the time of a save. */
export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const styles = numbered<CellStyle>();
  const validations = numbered<ValidationRule>();
  const sheets = workbook.sheets.map((sheet) => saveSheet(sheet, styles.place, validations.place));
  const metadata = workbook.metadata.map((mark) => ({ ...mark }));
  return { ...workbook, version: 1, styles: styles.all, validations: validations.all, metadata, sheets };
}

function saveSheet(
  sheet: Sheet,
  placeOfStyle: (style: CellStyle) => number,
  placeOfValidation: (rule: ValidationRule) => number,
): SavedSheet {
  const saveCell = (cell: Cell, column: number): SavedCell => {
    const validation = cell.validation === null ? -1 : placeOfValidation(cell.validation);
    return [column, cell.value, cell.formula, placeOfStyle(cell.style), cell.note, validation];
  };
  const rows: SavedRow[] = [];
  for (const [row, { cells, height, hidden }] of sheet.rows.entries()) {
    const saved: SavedCell[] = [];
    cells.forEach((cell, column) => {
      if (cell !== undefined) saved.push(saveCell(cell, column));
    });
    if (saved.length > 0 || height !== DEFAULT_ROW_HEIGHT || hidden) rows.push({ row, height, hidden, cells: saved });
  }
  return { ...sheet, ...copiedParts(sheet), height: sheet.rows.length, rows };
}

/** The columns and protections of a sheet or a saved one, out of reach of a change in place. */
function copiedParts({ columns, protections }: Pick<SavedSheet, 'columns' | 'protections'>) {
  return {
    columns: columns.map((column) => ({ ...column })),
    protections: protections.map((protection) => ({ ...protection })),
  };
}

/** Equal things get one number, however many objects say them. */
function numbered<T extends object>() {
  const all: T[] = [];
  const places = new Map<string, number>();
  const known = new Map<T, number>();
  const place = (item: T): number => {
    const seen = known.get(item);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(item);
    const at = places.get(text) ?? all.push(item) - 1;
    places.set(text, at);
    known.set(item, at);
    return at;
  };
  return { all, place };
}

/** Refuses what `saveWorkbook` did not make. */
export function restoreWorkbook(saved: SavedWorkbook): Workbook {
  if (saved.version !== 1) throw new Error(`Not a saved workbook of version 1: ${String(saved.version)}`);
  const { version: _, styles, validations, sheets, metadata, ...rest } = saved;
  return {
    ...rest,
    metadata: metadata.map((mark) => ({ ...mark })),
    sheets: sheets.map((sheet) => restoreSheet(sheet, styles, validations)),
  };
}

function restoreSheet(
  { height, rows, charts, ...rest }: SavedSheet,
  styles: readonly CellStyle[],
  validations: readonly ValidationRule[],
): Sheet {
  const sheet: Sheet = {
    ...rest,
    ...copiedParts(rest),
    kind: rest.kind ?? 'GRID',
    // Missing in files that were kept before arrays were built.
    holdsArrays: rest.holdsArrays ?? false,
    charts: charts ?? [],
    rows: Array.from({ length: height }, blankRow),
  };
  const restored = cellRestorer(styles, validations);
  for (const { row, cells, ...size } of rows) {
    const target = sheet.rows[row];
    if (target === undefined) throw new Error(`A saved row lies outside its sheet: ${row}`);
    Object.assign(target, size);
    for (const saved of cells) {
      const [column] = saved;
      while (target.cells.length < column) target.cells.push(undefined);
      target.cells[column] = restored(saved);
    }
  }
  return sheet;
}

/** Most cells of a board are blank but for their looks: each kind of them is one object, as it was before it was saved. */
function cellRestorer(
  styles: readonly CellStyle[],
  validations: readonly ValidationRule[],
): (saved: SavedCell) => Cell {
  const blanks = new Map<number, Cell>();
  return ([, value, formula, style, note, validation]) => {
    const isBlank = value === null && formula === null && note === '';
    // A validation's place begins at -1.
    const kind = style * (validations.length + 1) + validation + 1;
    const known = isBlank ? blanks.get(kind) : undefined;
    if (known !== undefined) return known;
    const looks = { style: styles[style] ?? PLAIN_STYLE, validation: validations[validation] ?? null };
    const cell: Cell = { value, formula, note, ...looks };
    if (isBlank) blanks.set(kind, cell);
    return cell;
  };
}
