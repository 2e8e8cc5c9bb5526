// Range: where it lies, other ranges from it, merging, sorting and clearing everything.

import { flag, list, optionalWholeNumber, wholeNumber } from '../../calls/arguments.ts';
import { refusals, unsettled } from '../../calls/refusals.ts';
import { checks, knows, type Methods, names, shows, writes } from '../../calls/service.ts';
import { mustBeEditable } from '../../spreadsheet/protection.ts';
import { a1Of, encloses, lastColumn, lastRow, overlaps, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { changeCells, type Sheet } from '../../spreadsheet/sheet.ts';
import { type SortKey, sortRows } from '../../spreadsheet/sort.ts';
import { activateSheet } from '../../spreadsheet/tabs.ts';
import { withoutLooks, withValue } from '../../spreadsheet/write.ts';
import { editorOf, putOff, putOffEach, type RangeTarget, sheetOf } from './rangeTarget.ts';

export function rangePlace(
  target: RangeTarget,
  another: (rectangle: Rectangle) => object,
  sheetService: () => object,
): Methods {
  const { session, rectangle, sheetId } = target;
  return {
    getRow: knows(() => rectangle.row),
    getColumn: knows(() => rectangle.column),
    getNumRows: knows(() => rectangle.rows),
    getNumColumns: knows(() => rectangle.columns),
    getHeight: knows(() => rectangle.rows),
    getWidth: knows(() => rectangle.columns),
    getLastRow: knows(() => lastRow(rectangle)),
    getLastColumn: knows(() => lastColumn(rectangle)),
    getA1Notation: knows(() => a1Of(rectangle)),
    getGridId: knows(() => sheetId),
    getSheet: names(sheetService),
    offset: names((rows: unknown, columns: unknown, height: unknown, width: unknown) =>
      another({
        row: rectangle.row + wholeNumber(rows),
        column: rectangle.column + wholeNumber(columns),
        rows: optionalWholeNumber(height, rectangle.rows),
        columns: optionalWholeNumber(width, rectangle.columns),
      }),
    ),
    getCell: names((row: unknown, column: unknown) => {
      const [down, right] = [wholeNumber(row), wholeNumber(column)];
      if (down < 1 || right < 1 || down > rectangle.rows || right > rectangle.columns) {
        throw refusals.wrongArgument('a cell within the range', row);
      }
      return another({ row: rectangle.row + down - 1, column: rectangle.column + right - 1, rows: 1, columns: 1 });
    }),
    activate: shows(() => {
      activateSheet(session.google.workbook, sheetOf(target));
      session.google.selection.current = { sheetId, rectangle };
      return target.self();
    }),
    isPartOfMerge: checks(() => sheetOf(target).merges.some((merge) => overlaps(merge, rectangle))),
    getMergedRanges: checks(() =>
      sheetOf(target)
        .merges.filter((merge) => overlaps(merge, rectangle))
        .map(another),
    ),
    merge: writes(() => putOff(target, (sheet) => merge(sheet, [rectangle]))),
    mergeAcross: writes(() =>
      putOff(target, (sheet) =>
        merge(
          sheet,
          Array.from({ length: rectangle.rows }, (_, at) => ({ ...rectangle, row: rectangle.row + at, rows: 1 })),
        ),
      ),
    ),
    breakApart: writes(() =>
      putOff(target, (sheet) => {
        mustHoldMergesWhole(sheet, rectangle);
        sheet.merges = sheet.merges.filter((present) => !overlaps(present, rectangle));
      }),
    ),
    sort: writes((specification: unknown) => {
      const keys = sortKeys(specification, rectangle);
      session.changeNow(() => {
        const sheet = sheetOf(target);
        mustBeEditable(sheet, rectangle, editorOf(session));
        sortRows(sheet, rectangle, keys, session.google.valueAt(sheet));
      });
      return target.self();
    }),
    clear: writes((options: unknown) => {
      if (options !== undefined) throw unsettled('options of Range.clear');
      return putOffEach(target, (cell) => ({ ...withoutLooks(cell), value: null, formula: null }));
    }),
    clearFormat: writes(() => putOffEach(target, withoutLooks)),
    clearNote: writes(() => putOffEach(target, (cell) => ({ ...cell, note: '' }))),
    clearDataValidations: writes(() => putOffEach(target, (cell) => ({ ...cell, validation: null }))),
  };
}

/** What stood in the cells beside the first is lost, as in Google. */
function merge(sheet: Sheet, parts: readonly Rectangle[]): void {
  for (const part of parts) {
    mustHoldMergesWhole(sheet, part);
    const acrossRows = part.row <= sheet.frozenRows && lastRow(part) > sheet.frozenRows;
    const acrossColumns = part.column <= sheet.frozenColumns && lastColumn(part) > sheet.frozenColumns;
    if (acrossRows || acrossColumns) throw refusals.mergeAcrossFrozen();
    sheet.merges = sheet.merges.filter((present) => !overlaps(present, part));
    if (part.rows * part.columns === 1) continue;
    sheet.merges = [...sheet.merges, part];
    changeCells(sheet, part, (cell, row, column) => (row === 0 && column === 0 ? cell : withValue(cell, null)));
  }
}

function mustHoldMergesWhole(sheet: Sheet, rectangle: Rectangle): void {
  const torn = sheet.merges.some((present) => overlaps(present, rectangle) && !encloses(rectangle, present));
  if (torn) throw refusals.partOfMerge();
}

/** A column number, `{column, ascending}`, or a list of either; columns are the sheet's. */
function sortKeys(specification: unknown, rectangle: Rectangle): readonly SortKey[] {
  const given = Array.isArray(specification) ? list(specification) : [specification];
  return given.map((item) => {
    const parts = typeof item === 'object' && item !== null ? new Map(Object.entries(item)) : null;
    const column = wholeNumber(parts === null ? item : parts.get('column'));
    const ascending = parts?.get('ascending');
    if (column < rectangle.column || column > lastColumn(rectangle)) throw refusals.outsideSheet();
    return { column, ascending: ascending === undefined ? true : flag(ascending) };
  });
}
