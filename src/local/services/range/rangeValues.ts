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
  cellWithScriptFormula,
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
      return formula === '' ? withValue(cell, null) : cellWithScriptFormula(cell, formula, writingContext(session));
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
    setFormula: writes((formula: unknown) => setFormulas(filled(rectangle, formulaText(formula)))),
    setFormulas: writes((wanted: unknown) => setFormulas(grid(wanted).map((line) => line.map(formulaText)))),
    clearContent: writes(() => putOffEach(target, (cell) => withValue(cell, null))),
    insertCheckboxes: writes(() => {
      const validation = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null } as const;
      return putOffEach(target, (cell) => ({ ...withValue(cell, false), validation }));
    }),
  };
}

/** '' takes away what stands there. */
function formulaText(formula: unknown): string {
  const wanted = text(formula);
  if (wanted !== '' && !/^=./s.test(wanted)) throw unsettled(`the formula ${wanted}, which does not start with =`);
  return wanted;
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
  const { workbook, options } = session.google;
  const context = writingContext(session);
  const written = mapCells(sheet, rectangle, (cell, row, column) => {
    if (options.coveredCells === 'discarded' && isCovered(sheet, row, column)) return cell;
    const value = values[row - rectangle.row]?.[column - rectangle.column] ?? null;
    const after = cellWith(cell, value, context, workbook.timeZone);
    mustBeValid(after, row, column, context.locale);
    return after;
  });
  changeCells(sheet, rectangle, (cell, row, column) => written[row]?.[column] ?? cell);
}

function writingContext({ google: { workbook, clock, options, oddTexts } }: Session): WritingContext {
  return {
    locale: workbook.locale,
    year: localTimeAt(clock.now(), workbook.timeZone).year,
    by: 'script',
    wasRead: (text) => oddTexts.has(text),
    apostropheInTextCell: options.apostropheInTextCell,
    othersInTextCell: options.othersInTextCell,
  };
}

function cellWith(cell: Cell, value: Written, context: WritingContext, timeZone: string): Cell {
  if (typeof value === 'string') return cellWithText(cell, value, context);
  if (value === null) return withValue(cell, null);
  if (cell.style.numberFormat === '@') {
    if (context.othersInTextCell === 'text') return withValue(cell, textOf(value, context, timeZone));
    if (context.othersInTextCell === 'refused')
      throw unsettled('whether a number, a Date or a tick in a cell of format @ becomes text; write text');
  }
  if (typeof value === 'object') return cellWithDate(cell, serialOf(value.instant, timeZone), context.locale);
  return withValue(cell, value as CellValue); // a number or boolean by now
}

/** The first of January of the year 10000. */
const AFTER_ALL_DAYS = 2_958_466;

/** Days since 30/12/1899; what Google makes of earlier ones, and of years with five digits, is not known. */
function serialOf(instant: number, timeZone: string): number {
  const serial = serialAt(instant, timeZone);
  if (serial < 0 || serial >= AFTER_ALL_DAYS) throw unsettled('a day before 30/12/1899 or after 31/12/9999');
  return serial;
}

/** The text that a number, a date or a tick shows, for the case that Google makes it one. */
function textOf(value: Exclude<Written, string | null>, { locale }: WritingContext, timeZone: string): string {
  if (typeof value !== 'object') return display(value, '', locale);
  return display(serialAt(value.instant, timeZone), notations[locale].dateFormat, locale);
}
