// The cells that a Range object names, and how its methods reach them.

import { Instant } from '../../script/realm.ts';
import type { Session } from '../../script/session.ts';
import { type Cell, isCellError } from '../../spreadsheet/cell.ts';
import { readCell, shownText } from '../../spreadsheet/cellReading.ts';
import { isDateFormat } from '../../spreadsheet/display.ts';
import { holdsOddSigns } from '../../spreadsheet/doubtfulText.ts';
import { mustBeEditable } from '../../spreadsheet/protection.ts';
import { a1Of, contains, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { changeCells, mapCells, type Sheet } from '../../spreadsheet/sheet.ts';
import { instantOf } from '../../spreadsheet/timeZone.ts';
import { sheetWithId } from '../../spreadsheet/workbook.ts';
import { onceForEach } from '../../spreadsheet/write.ts';

/** A place, not the cells in it: what moves there meanwhile is what a later read or write meets. */
export interface RangeTarget {
  readonly session: Session;
  readonly sheetId: number;
  readonly rectangle: Rectangle;
  /** The Range object itself, which most writing methods return. */
  readonly self: () => object;
}

export function sheetOf({ session, sheetId }: Pick<RangeTarget, 'session' | 'sheetId'>): Sheet {
  return sheetWithId(session.google.workbook, sheetId);
}

export function describe(target: Pick<RangeTarget, 'session' | 'sheetId' | 'rectangle'>): string {
  const name = target.session.google.workbook.sheets.find(({ id }) => id === target.sheetId)?.name ?? 'gone';
  return `'${name}'!${a1Of(target.rectangle)}`;
}

/** Puts off a change of the sheet within the range; returns the Range. */
export function putOff(target: RangeTarget, change: (sheet: Sheet) => void): object {
  const { session, rectangle } = target;
  session.enqueue(() => {
    const sheet = sheetOf(target);
    mustBeEditable(sheet, rectangle, editorOf(session));
    change(sheet);
  });
  return target.self();
}

export function putOffCells(target: RangeTarget, change: (cell: Cell, row: number, column: number) => Cell): object {
  return putOff(target, (sheet) => changeCells(sheet, target.rectangle, change));
}

/** The same for a change that looks at nothing but the cell. */
export function putOffEach(target: RangeTarget, change: (cell: Cell) => Cell): object {
  return putOff(target, (sheet) => changeCells(sheet, target.rectangle, onceForEach(change)));
}

/** The same for a change that looks at the cell and at what was given for its place. */
export function putOffGiven<T>(
  target: RangeTarget,
  given: readonly (readonly T[])[],
  change: (cell: Cell, given: T | undefined) => Cell,
): object {
  return putOff(target, (sheet) => {
    const changes = new Map<T | undefined, (cell: Cell) => Cell>();
    changeCells(sheet, target.rectangle, (cell, row, column) => {
      const wanted = given[row]?.[column];
      const known = changes.get(wanted) ?? onceForEach((before) => change(before, wanted));
      changes.set(wanted, known);
      return known(cell);
    });
  });
}

export function editorOf({ user, google }: Session) {
  return { name: user, isOwner: user === google.owner };
}

/** The same for what may not reach cells behind the first one of a merged block. */
export function putOffUncovered(
  target: RangeTarget,
  change: (cell: Cell, row: number, column: number) => Cell,
): object {
  const { session, rectangle } = target;
  if (session.google.options.coveredCells === 'kept') return putOffCells(target, change);
  return putOff(target, (sheet) =>
    changeCells(sheet, rectangle, (cell, row, column) =>
      isCovered(sheet, rectangle.row + row, rectangle.column + column) ? cell : change(cell, row, column),
    ),
  );
}

/** Whether the cell lies in a merged block and is not its first. */
export function isCovered({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));
}

/** Values as getValues gives them: a blank is '', an error its text, a date an Instant. */
export function givenValues(target: RangeTarget): unknown[][] {
  const { engine, workbook, oddTexts } = target.session.google;
  const computed = engine.reader();
  const sheet = sheetOf(target);
  return mapCells(sheet, target.rectangle, (cell, row, column) => {
    const { value, format } = readCell(cell, sheet, row, column, computed, workbook.locale);
    if (value === null) return '';
    if (isCellError(value)) return value.error;
    if (typeof value === 'string' && holdsOddSigns(value)) oddTexts.add(value);
    if (typeof value === 'number' && isDateFormat(format)) return new Instant(instantOf(value, workbook.timeZone));
    return value;
  });
}

export function shownValues(target: RangeTarget): string[][] {
  const { engine, workbook } = target.session.google;
  const computed = engine.reader();
  const sheet = sheetOf(target);
  return mapCells(sheet, target.rectangle, (cell, row, column) =>
    shownText(readCell(cell, sheet, row, column, computed, workbook.locale), workbook.locale),
  );
}
