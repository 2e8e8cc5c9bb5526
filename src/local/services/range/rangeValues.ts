// Range: values, formulas and contents.

import { gridOf, text } from '../../calls/arguments.ts';
import { unsettled } from '../../calls/refusals.ts';
import { type Methods, reads, writes } from '../../calls/service.ts';
import { formulaOf, tokens } from '../../formulas/tokens.ts';
import { instantOfDate } from '../../script/realm.ts';
import type { Session } from '../../script/session.ts';
import type { Cell, CellValue } from '../../spreadsheet/cell.ts';
import { display } from '../../spreadsheet/display.ts';
import { notations } from '../../spreadsheet/locale.ts';
import type { Rectangle } from '../../spreadsheet/rectangle.ts';
import { changeCells, mapCells, type Sheet } from '../../spreadsheet/sheet.ts';
import { localTimeAt, serialAt } from '../../spreadsheet/timeZone.ts';
import {
  cellWithDate,
  cellWithFormula,
  cellWithText,
  mustBeValid,
  type WritingContext,
  withValue,
} from '../../spreadsheet/write.ts';
import {
  givenValues,
  isCovered,
  putOff,
  putOffEach,
  putOffUncovered,
  type RangeTarget,
  sheetOf,
  shownValues,
} from './rangeTarget.ts';

export function rangeValues(target: RangeTarget): Methods {
  const { session, rectangle } = target;
  const { workbook } = session.google;
  const formulas = () =>
    mapCells(sheetOf(target), rectangle, ({ formula }) =>
      formula === null ? '' : formulaOf(tokens(formula, 'en_US'), workbook.locale),
    );
  const grid = (values: unknown) => gridOf(values, rectangle.rows, rectangle.columns);
  const setAll = (values: readonly (readonly unknown[])[]) => {
    const written = values.map((line) => line.map(acceptable));
    return putOff(target, (sheet) => writeAll(session, sheet, rectangle, written));
  };
  const setFormulas = (wanted: readonly (readonly string[])[]) =>
    putOffUncovered(target, (cell, row, column) => {
      const formula = wanted[row]?.[column] ?? '';
      if (formula === '') return withValue(cell, null);
      return cellWithFormula(cell, formula.startsWith('=') ? formula : `=${formula}`, workbook.locale);
    });
  return {
    getValue: reads(() => givenValues(target)[0]?.[0]),
    getValues: reads(() => givenValues(target)),
    getDisplayValue: reads(() => shownValues(target)[0]?.[0]),
    getDisplayValues: reads(() => shownValues(target)),
    getFormula: reads(() => formulas()[0]?.[0]),
    getFormulas: reads(formulas),
    setValue: writes((value: unknown) => setAll(filled(rectangle, value))),
    setValues: writes((values: unknown) => setAll(grid(values))),
    setFormula: writes((formula: unknown) => setFormulas(filled(rectangle, text(formula)))),
    setFormulas: writes((wanted: unknown) => setFormulas(grid(wanted).map((line) => line.map(text)))),
    clearContent: writes(() => putOffEach(target, (cell) => withValue(cell, null))),
    insertCheckboxes: writes(() => {
      const validation = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null } as const;
      return putOffEach(target, (cell) => ({ ...withValue(cell, false), validation }));
    }),
  };
}

function filled<T>({ rows, columns }: Rectangle, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** What may be written, dates as milliseconds in an object of ours. What nobody has settled is refused at once. */
type Written = string | number | boolean | null | { readonly instant: number };

function acceptable(value: unknown): Written {
  const instant = instantOfDate(value);
  if (instant !== null) {
    if (Number.isNaN(instant)) throw unsettled('an invalid Date as a cell value');
    return { instant };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw unsettled(`${value} as a cell value`);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw unsettled(`${value === undefined ? 'undefined' : 'an object'} as a cell value`);
}

/** Writes one value into every cell of a rectangle; what can't be written is refused at once. */
export function valueWriter(session: Session, value: unknown): (sheet: Sheet, rectangle: Rectangle) => void {
  const written = acceptable(value);
  return (sheet, rectangle) => writeAll(session, sheet, rectangle, filled(rectangle, written));
}

function writeAll(session: Session, sheet: Sheet, rectangle: Rectangle, values: readonly (readonly Written[])[]): void {
  const { workbook, clock, options } = session.google;
  const context: WritingContext = {
    locale: workbook.locale,
    year: localTimeAt(clock.now(), workbook.timeZone).year,
    by: 'script',
    apostropheInTextCell: options.apostropheInTextCell,
    othersInTextCell: options.othersInTextCell,
  };
  const written = mapCells(sheet, rectangle, (cell, row, column) => {
    if (options.coveredCells === 'discarded' && isCovered(sheet, row, column)) return cell;
    const value = values[row - rectangle.row]?.[column - rectangle.column] ?? null;
    const after = cellWith(cell, value, context, workbook.timeZone);
    mustBeValid(after, row, column, context.locale);
    return after;
  });
  changeCells(sheet, rectangle, (cell, row, column) => written[row]?.[column] ?? cell);
}

function cellWith(cell: Cell, value: Written, context: WritingContext, timeZone: string): Cell {
  if (typeof value === 'string') return cellWithText(cell, value, context);
  if (value === null) return withValue(cell, null);
  if (typeof value !== 'boolean' && cell.style.numberFormat === '@') {
    if (context.othersInTextCell === 'text') return withValue(cell, textOf(value, context, timeZone));
    if (context.othersInTextCell === 'refused')
      throw unsettled('whether a number or a Date in a cell of format @ becomes text; write text');
  }
  if (typeof value === 'object') return cellWithDate(cell, serialAt(value.instant, timeZone), context.locale);
  return withValue(cell, value as CellValue); // a number or boolean by now
}

/** The text that a number or a date shows, for the case that Google makes it one. */
function textOf(
  value: Exclude<Written, string | boolean | null>,
  { locale }: WritingContext,
  timeZone: string,
): string {
  if (typeof value === 'number') return display(value, '', locale);
  return display(serialAt(value.instant, timeZone), notations[locale].dateFormat, locale);
}
