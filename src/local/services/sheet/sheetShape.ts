// Sheet: rows and columns, inserted, deleted, moved, sized, hidden, frozen and grouped.

import { flag, optionalWholeNumber, pixels, wholeNumber } from '../../calls/arguments.ts';
import { refusals } from '../../calls/refusals.ts';
import { checks, type Method, type Methods, writes } from '../../calls/service.ts';
import { mustBeEditable, wholeSheet } from '../../spreadsheet/protection.ts';
import { lastColumn, lastRow, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { columnAt, rowAt, type Sheet } from '../../spreadsheet/sheet.ts';
import type { Axis } from '../../spreadsheet/shift.ts';
import { sortRows } from '../../spreadsheet/sort.ts';
import { insert, move, remove } from '../../spreadsheet/structure.ts';
import { columnGroupService } from '../columnGroup.ts';
import { GroupControlTogglePosition, nameIn } from '../enums.ts';
import { rangeOf } from '../range/range.ts';
import { editorOf } from '../range/rangeTarget.ts';
import type { SheetContext } from './sheetContext.ts';

export function sheetShape(context: SheetContext): Methods {
  const { sheet } = context;
  return {
    ...insertions(context, 'row', 'Row', 'Rows'),
    ...insertions(context, 'column', 'Column', 'Columns'),
    ...deletions(context, 'row', 'Row', 'Rows'),
    ...deletions(context, 'column', 'Column', 'Columns'),
    moveRows: moving(context, 'row'),
    moveColumns: moving(context, 'column'),
    ...freezing(context),
    ...sizes(context),
    ...hiding(context),
    getColumnGroupDepth: checks((column: unknown) => columnAt(sheet(), wholeNumber(column)).groupDepth),
    getColumnGroup: checks((column: unknown, depth: unknown) =>
      columnGroupService(context.session, context.id, wholeNumber(column), wholeNumber(depth), context.range),
    ),
    setColumnGroupControlPosition: change(context, (position: unknown) => {
      const name = nameIn(GroupControlTogglePosition, position);
      if (name === undefined) throw refusals.wrongArgument('a GroupControlTogglePosition', position);
      return (target) => {
        target.groupControlBefore = name === 'BEFORE';
      };
    }),
    getColumnGroupControlPosition: checks(
      () => GroupControlTogglePosition[sheet().groupControlBefore ? 'BEFORE' : 'AFTER'],
    ),
    sort: change(
      context,
      (column: unknown, ascending: unknown) => {
        const key = { column: wholeNumber(column), ascending: ascending === undefined ? true : flag(ascending) };
        return (target) => {
          const rows = target.rows.length - target.frozenRows;
          const rectangle: Rectangle = { row: target.frozenRows + 1, column: 1, rows, columns: target.columns.length };
          columnAt(target, key.column);
          sortRows(target, rectangle, [key], context.session.google.valueAt(target));
        };
      },
      1,
    ),
  };
}

/**
 * A method that checks its arguments at once, then changes the sheet at once, if the person may; it returns the Sheet. It takes as many arguments
 * as `prepare` names, unless it is said to take fewer too.
 */
function change(
  { session, sheet, self }: SheetContext,
  prepare: (one: unknown, two: unknown, three: unknown) => (sheet: Sheet) => void,
  fewest = prepare.length,
): Method {
  const method = writes((one: unknown, two: unknown, three: unknown) => {
    const act = prepare(one, two, three);
    session.changeNow(() => {
      const target = sheet();
      mustBeEditable(target, wholeSheet(target), editorOf(session));
      act(target);
    });
    return self();
  });
  return { ...method, takes: [fewest, prepare.length] };
}

function insertions(context: SheetContext, axis: Axis, one: string, many: string): Methods {
  const { workbook } = context.session.google;
  const inserted = (like: 'before' | 'after', place: unknown, howMany: unknown) => {
    const neighbour = wholeNumber(place);
    const count = wholeNumber(howMany);
    return (sheet: Sheet) => {
      const size = axis === 'row' ? sheet.rows.length : sheet.columns.length;
      if (neighbour < 1 || neighbour > size) throw refusals.outsideSheet();
      insert(workbook, sheet, { axis, at: like === 'before' ? neighbour + 1 : neighbour, count, like });
    };
  };
  return {
    [`insert${one}After`]: change(context, (place: unknown) => inserted('before', place, 1)),
    [`insert${one}Before`]: change(context, (place: unknown) => inserted('after', place, 1)),
    [`insert${many}After`]: change(context, (place: unknown, count: unknown) => inserted('before', place, count)),
    [`insert${many}Before`]: change(context, (place: unknown, count: unknown) => inserted('after', place, count)),
  };
}

function deletions(context: SheetContext, axis: Axis, one: string, many: string): Methods {
  const { workbook } = context.session.google;
  const removed = (place: unknown, howMany: unknown) => {
    const first = wholeNumber(place);
    const count = wholeNumber(howMany);
    return (sheet: Sheet) => remove(workbook, sheet, axis, first, count);
  };
  return {
    [`delete${one}`]: change(context, (place: unknown) => removed(place, 1)),
    [`delete${many}`]: change(context, removed),
  };
}

function moving(context: SheetContext, axis: Axis): Method {
  return change(context, (specification: unknown, destination: unknown) => {
    const { rectangle } = rangeOf(specification);
    const to = wholeNumber(destination);
    return (sheet) => {
      const [at, count] = axis === 'row' ? [rectangle.row, rectangle.rows] : [rectangle.column, rectangle.columns];
      move(context.session.google.workbook, sheet, axis, at, count, to);
    };
  });
}

function freezing(context: SheetContext): Methods {
  return {
    getFrozenRows: checks(() => context.sheet().frozenRows),
    getFrozenColumns: checks(() => context.sheet().frozenColumns),
    setFrozenRows: change(context, (rows: unknown) => {
      const count = wholeNumber(rows);
      return (sheet) => {
        if (count < 0 || count >= sheet.rows.length) throw refusals.freezeAll('rows');
        const torn = sheet.merges.some((merge) => merge.row <= count && lastRow(merge) > count);
        if (torn) throw refusals.freezeThroughMerge('rows');
        sheet.frozenRows = count;
      };
    }),
    setFrozenColumns: change(context, (columns: unknown) => {
      const count = wholeNumber(columns);
      return (sheet) => {
        if (count < 0 || count >= sheet.columns.length) throw refusals.freezeAll('columns');
        const torn = sheet.merges.some((merge) => merge.column <= count && lastColumn(merge) > count);
        if (torn) throw refusals.freezeThroughMerge('columns');
        sheet.frozenColumns = count;
      };
    }),
  };
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
    isRowHiddenByUser: checks((row: unknown) => rowAt(context.sheet(), wholeNumber(row)).hidden),
    isRowHiddenByFilter: checks((row: unknown) => {
      const { filter } = context.sheet();
      const place = wholeNumber(row);
      const isFiltered = filter !== null && place > filter.row && place <= lastRow(filter);
      return isFiltered && rowAt(context.sheet(), place).hidden;
    }),
  };
}
