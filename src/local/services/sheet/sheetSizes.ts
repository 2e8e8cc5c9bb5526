// Sheet: how large rows and columns are, and which are hidden.

import { optionalWholeNumber, pixels, wholeNumber } from '../../calls/arguments.ts';
import { refusals } from '../../calls/refusals.ts';
import { checks, type Methods } from '../../calls/service.ts';
import { lastRow } from '../../spreadsheet/rectangle.ts';
import { columnAt, rowAt, type Sheet } from '../../spreadsheet/sheet.ts';
import { change } from './sheetChange.ts';
import type { SheetContext } from './sheetContext.ts';

export function sheetSizes(context: SheetContext): Methods {
  return { ...sizes(context), ...hiding(context) };
}

function sizes(context: SheetContext): Methods {
  const sized =
    (set: (sheet: Sheet, place: number, size: number) => void) => (first: unknown, howMany: unknown, size: unknown) => {
      const start = wholeNumber(first);
      const count = wholeNumber(howMany);
      const wanted = pixels(size);
      if (count < 1) throw refusals.wrongArgument('at least one', howMany);
      return (sheet: Sheet) => {
        for (let at = start; at < start + count; at++) set(sheet, at, wanted);
      };
    };
  const wide = sized((sheet, column, width) => {
    columnAt(sheet, column).width = width;
  });
  const high = sized((sheet, row, height) => {
    rowAt(sheet, row).height = height;
  });
  return {
    getColumnWidth: checks((column: unknown) => columnAt(context.sheet(), wholeNumber(column)).width),
    getRowHeight: checks((row: unknown) => rowAt(context.sheet(), wholeNumber(row)).height),
    setColumnWidth: change(context, (column: unknown, width: unknown) => wide(column, 1, width)),
    setColumnWidths: change(context, wide),
    setRowHeight: change(context, (row: unknown, height: unknown) => high(row, 1, height)),
    setRowHeights: change(context, high),
  };
}

function hiding(context: SheetContext): Methods {
  const hiding = (
    hidden: boolean,
    placesOf: (sheet: Sheet) => readonly { hidden: boolean }[],
    many: 'rows' | 'columns',
  ) =>
    change(
      context,
      (first: unknown, howMany: unknown) => {
        const start = wholeNumber(first);
        const count = optionalWholeNumber(howMany, 1);
        return (sheet) => {
          const places = placesOf(sheet);
          if (start < 1 || count < 1 || start + count - 1 > places.length) throw refusals.outsideSheet();
          const isHidden = (at: number) => (at >= start - 1 && at < start - 1 + count ? hidden : places[at]?.hidden);
          if (places.every((_, at) => isHidden(at))) throw refusals.hideAll(many);
          for (const place of places.slice(start - 1, start - 1 + count)) place.hidden = hidden;
        };
      },
      1,
    );
  return {
    hideColumns: hiding(true, ({ columns }) => columns, 'columns'),
    showColumns: hiding(false, ({ columns }) => columns, 'columns'),
    hideRows: hiding(true, ({ rows }) => rows, 'rows'),
    showRows: hiding(false, ({ rows }) => rows, 'rows'),
    isColumnHiddenByUser: checks((column: unknown) => columnAt(context.sheet(), wholeNumber(column)).hidden),
    isRowHiddenByUser: checks((row: unknown) => hiddenBy(context.sheet(), wholeNumber(row)) === 'person'),
    isRowHiddenByFilter: checks((row: unknown) => hiddenBy(context.sheet(), wholeNumber(row)) === 'filter'),
  };
}

/** Google tells the two apart. Who hid a row is not kept here: below the headers of a filter it counts as the filter's doing. */
function hiddenBy(sheet: Sheet, row: number): 'filter' | 'person' | null {
  const { filter } = sheet;
  if (!rowAt(sheet, row).hidden) return null;
  return filter !== null && row > filter.row && row <= lastRow(filter) ? 'filter' : 'person';
}
