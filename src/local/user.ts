// Another person at the keyboard: types, pastes, sorts and moves rows by hand, at any time, with what scripts have written so far in view.

import { refusals } from './calls/refusals.ts';
import type { LocalState } from './localState.ts';
import type { Chart } from './spreadsheet/chart.ts';
import { copyCells } from './spreadsheet/copyCells.ts';
import { isPlainFormat } from './spreadsheet/display.ts';
import { mustBeEditable, warns } from './spreadsheet/protection.ts';
import { type Rectangle, rectangleOfA1 } from './spreadsheet/rectangle.ts';
import { widestRow } from './spreadsheet/rowWidth.ts';
import { changeCells, columnAt, mustLieInside, rowAt, type Sheet } from './spreadsheet/sheet.ts';
import { sortRows } from './spreadsheet/sort.ts';
import { insert, move, remove } from './spreadsheet/structure.ts';
import { deleteSheet, insertSheet, renameSheet } from './spreadsheet/tabs.ts';
import { localTimeAt } from './spreadsheet/timeZone.ts';
import { nextId, sheetNamed } from './spreadsheet/workbook.ts';
import { cellWithText, mustBeValid, type WritingContext, withValue } from './spreadsheet/write.ts';

/** Rows and columns are 1-based; sheets are named as their tabs. */
export interface LocalUser {
  readonly name: string;
  /** Types into the first cell of `a1`. A rejecting validation refuses; pasting gets past it. */
  readonly type: (sheet: string, a1: string, text: string) => void;
  /** Pastes rows of text as copied from elsewhere; the first lands in the upper left cell `a1`. */
  readonly paste: (sheet: string, a1: string, rows: readonly (readonly string[])[]) => void;
  /** Copies cells within a sheet with all that is on them; conditional formats are torn and doubled, as Google leaves them. */
  readonly copyPaste: (sheet: string, from: string, to: string) => void;
  readonly insertRows: (sheet: string, before: number, count?: number) => void;
  readonly deleteRows: (sheet: string, first: number, count?: number) => void;
  /** Drags the rows before the row that is numbered `before` until then. */
  readonly moveRows: (sheet: string, first: number, count: number, before: number) => void;
  readonly insertColumns: (sheet: string, before: number, count?: number) => void;
  readonly deleteColumns: (sheet: string, first: number, count?: number) => void;
  readonly moveColumns: (sheet: string, first: number, count: number, before: number) => void;
  /** Sorts the cells of the range only, by a column of the sheet. */
  readonly sort: (sheet: string, a1: string, column: number, ascending?: boolean) => void;
  /** Presses Delete. */
  readonly clear: (sheet: string, a1: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly setFilter: (sheet: string, a1: string | null) => void;
  /** Unticks values in a column of the filter, or ticks them all again. No row is hidden by it. */
  readonly useFilter: (sheet: string, column: number, inUse: boolean) => void;
  /** A filter's values, or a person, hide rows; folding a group hides its columns. */
  readonly hideRows: (sheet: string, rows: readonly number[], hidden: boolean) => void;
  readonly hideColumns: (sheet: string, first: number, count: number, hidden: boolean) => void;
  /** Whether Google asks before this person changes the range: a protection that only warns lies there. */
  readonly isWarned: (sheet: string, a1: string) => boolean;
  /** Adds, moves and deletes charts by hand: gives those that are there, and puts what comes back in their place. */
  readonly changeCharts: (sheet: string, change: (charts: readonly Chart[]) => readonly Chart[]) => void;
  readonly setNumberFormat: (sheet: string, a1: string, format: string) => void;
  /** Lays a colour scale over cells; it stands before the rules that are there. */
  readonly addColourScale: (sheet: string, a1: string) => void;
  /** Gives a chart a sheet of its own, behind the others. */
  readonly addChartSheet: (name: string) => void;
}

export function createUser(google: LocalState, name: string): LocalUser {
  const { workbook } = google;
  const editor = { name, isOwner: name === google.owner };
  const found = (sheetName: string): Sheet => {
    if (google.access.onlyLooks(name)) throw refusals.onlyLooks();
    const sheet = sheetNamed(workbook, sheetName);
    if (sheet === null) throw new Error(`No sheet is named ${sheetName}`);
    return sheet;
  };
  const place = (sheet: Sheet, a1: string): Rectangle => rectangleOfA1(a1, sheet.rows.length, sheet.columns.length);
  const edit = (sheetName: string, a1: string, change: (sheet: Sheet, rectangle: Rectangle) => void) => {
    const sheet = found(sheetName);
    const rectangle = place(sheet, a1);
    mustBeEditable(sheet, rectangle, editor);
    change(sheet, rectangle);
  };
  const context = (): WritingContext => ({
    locale: workbook.locale,
    year: localTimeAt(google.clock.now(), workbook.timeZone).year,
    by: 'person',
    wasRead: () => true,
    apostropheInTextCell: google.options.apostropheInTextCell,
    othersInTextCell: google.options.othersInTextCell,
  });
  const paste = (sheetName: string, a1: string, rows: readonly (readonly string[])[]) => {
    const sheet = found(sheetName);
    const start = place(sheet, a1);
    const rectangle = { ...start, rows: rows.length, columns: widestRow(rows) };
    mustBeEditable(sheet, rectangle, editor);
    const writing = context();
    changeCells(sheet, rectangle, (cell, row, column) => cellWithText(cell, rows[row]?.[column] ?? '', writing));
  };
  const type = (sheetName: string, a1: string, text: string) => {
    edit(sheetName, a1, (sheet, rectangle) =>
      changeCells(sheet, { ...rectangle, rows: 1, columns: 1 }, (cell) => {
        const typed = cellWithText(cell, text, context());
        mustBeValid(typed, rectangle.row, rectangle.column, workbook.locale);
        return typed;
      }),
    );
  };
  return {
    name,
    type,
    paste,
    copyPaste: (sheetName, from, to) => {
      const sheet = found(sheetName);
      const target = place(sheet, to);
      const source = place(sheet, from);
      mustBeEditable(sheet, { ...source, row: target.row, column: target.column }, editor);
      copyCells(sheet, source, target.row, target.column);
    },
    insertRows: (sheetName, before, count = 1) =>
      insert(workbook, found(sheetName), { axis: 'row', at: before, count, like: before === 1 ? 'after' : 'before' }),
    deleteRows: (sheetName, first, count = 1) => remove(workbook, found(sheetName), 'row', first, count),
    moveRows: (sheetName, first, count, before) => move(workbook, found(sheetName), 'row', first, count, before),
    insertColumns: (sheetName, before, count = 1) =>
      insert(workbook, found(sheetName), {
        axis: 'column',
        at: before,
        count,
        like: before === 1 ? 'after' : 'before',
      }),
    deleteColumns: (sheetName, first, count = 1) => remove(workbook, found(sheetName), 'column', first, count),
    moveColumns: (sheetName, first, count, before) => move(workbook, found(sheetName), 'column', first, count, before),
    sort: (sheetName, a1, column, ascending = true) =>
      edit(sheetName, a1, (sheet, rectangle) =>
        sortRows(sheet, rectangle, [{ column, ascending }], google.valueAt(sheet)),
      ),
    clear: (sheetName, a1) =>
      edit(sheetName, a1, (sheet, rectangle) => changeCells(sheet, rectangle, (cell) => withValue(cell, null))),
    renameSheet: (sheetName, next) => renameSheet(workbook, found(sheetName), next),
    deleteSheet: (sheetName) => deleteSheet(workbook, found(sheetName)),
    setFilter: (sheetName, a1) => {
      const sheet = found(sheetName);
      const filter = a1 === null ? null : place(sheet, a1);
      if (filter !== null) mustLieInside(sheet, filter);
      sheet.filter = filter;
      if (a1 === null) sheet.filteredColumns = [];
    },
    useFilter: (sheetName, column, inUse) => {
      const sheet = found(sheetName);
      const others = sheet.filteredColumns.filter((other) => other !== column);
      sheet.filteredColumns = inUse ? [...others, column] : others;
    },
    hideRows: (sheetName, rows, hidden) => {
      for (const row of rows) rowAt(found(sheetName), row).hidden = hidden;
    },
    hideColumns: (sheetName, first, count, hidden) => {
      for (let at = first; at < first + count; at++) columnAt(found(sheetName), at).hidden = hidden;
    },
    isWarned: (sheetName, a1) => warns(found(sheetName), place(found(sheetName), a1)),
    changeCharts: (sheetName, change) => {
      const sheet = found(sheetName);
      sheet.charts = change(sheet.charts).map((chart) => ({ ...chart, id: chart.id ?? nextId(workbook) }));
    },
    addColourScale: (sheetName, a1) =>
      edit(sheetName, a1, (sheet, rectangle) => {
        sheet.rules = [{ formula: null, ranges: [rectangle], look: {} }, ...sheet.rules];
      }),
    addChartSheet: (sheetName) => {
      insertSheet(workbook, sheetName, workbook.sheets.length, 'OBJECT');
    },
    setNumberFormat: (sheetName, a1, format) =>
      edit(sheetName, a1, (sheet, rectangle) =>
        changeCells(sheet, rectangle, (cell) => {
          const { numberFormat: _, ...style } = cell.style;
          return {
            ...cell,
            style: isPlainFormat(format) && format !== '@' ? style : { ...style, numberFormat: format },
          };
        }),
      ),
  };
}
