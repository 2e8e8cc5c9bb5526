// What people see of a sheet, for a page or a test; looking here is no service call.

import type { LocalState } from './localState.ts';
import type { CellStyle, CellValue } from './spreadsheet/cell.ts';
import { readCell, shownText } from './spreadsheet/cellReading.ts';
import type { ChartPicture } from './spreadsheet/chart.ts';
import { chartPicture } from './spreadsheet/chartPicture.ts';
import { conditionalLooks } from './spreadsheet/conditionalRules.ts';
import { editedText } from './spreadsheet/editedText.ts';
import { lastUsedColumn, lastUsedRow } from './spreadsheet/extent.ts';
import { type Rectangle, rectangleOfA1 } from './spreadsheet/rectangle.ts';
import { type RowSize, rowSizes } from './spreadsheet/rowSizes.ts';
import { satisfies } from './spreadsheet/satisfies.ts';
import { cellAt, mapCells, type Sheet } from './spreadsheet/sheet.ts';
import type { ValidationRule } from './spreadsheet/validationRule.ts';
import { sheetNamed } from './spreadsheet/workbook.ts';

export interface CellView {
  readonly value: CellValue;
  /** The text that stands in the cell. */
  readonly shown: string;
  /** The text that stands there while somebody edits the cell. */
  readonly edited: string;
  /** In US notation, null for none. */
  readonly formula: string | null;
  /** The cell's own look with that of conditional formats over it. */
  readonly look: CellStyle;
  readonly note: string;
  readonly validation: ValidationRule | null;
  /** Whether what stands there is not what its validation asks for. */
  readonly invalid: boolean;
}

export interface ColumnView {
  readonly width: number;
  readonly hidden: boolean;
  readonly groupDepth: number;
}

/** Everything of a sheet but its rows: cheap, since no formula is computed. */
export interface SheetFrame {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Size of the grid. */
  readonly rowCount: number;
  readonly columns: readonly ColumnView[];
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly filter: Rectangle | null;
  readonly merges: readonly Rectangle[];
}

export interface SheetView extends SheetFrame {
  /** The rows of the window, from the row `first` on. */
  readonly first: number;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly height: number;
  readonly hidden: boolean;
  readonly cells: readonly CellView[];
}

/** 1-based rows and columns, both included. Without bounds, what is used. */
export interface Window {
  readonly first?: number;
  readonly last?: number;
  readonly columns?: number;
}

export function viewSheet(google: LocalState, name: string, window: Window = {}): SheetView {
  const sheet = mustFind(google, name);
  const frame = viewFrame(google, name);
  const first = Math.max(1, window.first ?? 1);
  const last = Math.min(sheet.rows.length, window.last ?? Math.max(frame.lastRow, first));
  const columns = Math.min(sheet.columns.length, window.columns ?? Math.max(1, frame.lastColumn));
  const rectangle = { row: first, column: 1, rows: Math.max(0, last - first + 1), columns };
  return { ...frame, first, rows: viewRows(google, sheet, rectangle) };
}

export function viewFrame(google: LocalState, name: string): SheetFrame {
  const sheet = mustFind(google, name);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    gridlinesHidden: sheet.gridlinesHidden,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowCount: sheet.rows.length,
    columns: sheet.columns.map((column) => ({ ...column })),
    lastRow: lastUsedRow(sheet),
    lastColumn: lastUsedColumn(sheet),
    filter: sheet.filter,
    merges: sheet.merges,
  };
}

/** The texts that stand in the cells of a range, without the looks: cheap for whole sheets. */
export function viewTexts(google: LocalState, name: string, a1: string): readonly (readonly string[])[] {
  const sheet = mustFind(google, name);
  const { locale } = google.workbook;
  const computed = google.engine.reader();
  return mapCells(sheet, rectangleOfA1(a1, sheet.rows.length, sheet.columns.length), (cell, row, column) =>
    shownText(readCell(cell, sheet, row, column, computed, locale), locale),
  );
}

/** The charts on the sheet with the figures they show, in the order in which they were put there. */
export function viewCharts(google: LocalState, name: string): readonly ChartPicture[] {
  const { workbook, engine } = google;
  return mustFind(google, name).charts.map((chart) => chartPicture(workbook, engine, chart));
}

/** How tall each row is for a reader with a font of that letter width; see `rowSizes`. */
export function viewRowSizes(google: LocalState, name: string, letter: number): readonly RowSize[] {
  return rowSizes(mustFind(google, name), google.workbook.locale, letter);
}

function mustFind(google: LocalState, name: string): Sheet {
  const sheet = sheetNamed(google.workbook, name);
  if (sheet === null) throw new Error(`No sheet is named ${name}`);
  return sheet;
}

function viewRows(google: LocalState, sheet: Sheet, window: Rectangle): readonly RowView[] {
  const lookAt = conditionalLooks(sheet, window, google.engine);
  const { locale } = google.workbook;
  const computed = google.engine.reader();
  return Array.from({ length: window.rows }, (_, offset): RowView => {
    const row = window.row + offset;
    const cells = Array.from({ length: window.columns }, (_, place): CellView => {
      const cell = cellAt(sheet, row, place + 1);
      const reading = readCell(cell, sheet, row, place + 1, computed, locale);
      const shown = shownText(reading, locale);
      return {
        value: reading.value,
        shown,
        edited: editedText(cell, locale),
        formula: cell.formula,
        look: { ...cell.style, ...lookAt(row, place + 1) },
        note: cell.note,
        validation: cell.validation,
        invalid: cell.validation !== null && !satisfies(cell.validation, reading.value, shown, reading.format),
      };
    });
    const { height, hidden } = sheet.rows[row - 1] ?? { height: 0, hidden: false };
    return { height, hidden, cells };
  });
}
