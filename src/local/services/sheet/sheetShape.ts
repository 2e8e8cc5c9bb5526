// Sheet: rows and columns, inserted, deleted, moved, sized, hidden, frozen and grouped.

import { flag, optionalWholeNumber, wholeNumber } from '../../calls/arguments.ts';
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
    sort: change(context, (column: unknown, ascending: unknown) => {
      const key = { column: wholeNumber(column), ascending: ascending === undefined ? true : flag(ascending) };
      return (target) => {
        const rows = target.rows.length - target.frozenRows;
        const rectangle: Rectangle = { row: target.frozenRows + 1, column: 1, rows, columns: target.columns.length };
        columnAt(target, key.column);
        sortRows(target, rectangle, [key], context.session.google.valueAt(target));
      };
    }),
  };
}

/** A method that checks its arguments at once, then changes the sheet at once, if the person may; it returns the Sheet. */
function change(
  { session, sheet, self }: SheetContext,
  prepare: (one: unknown, two: unknown, three: unknown) => (sheet: Sheet) => void,
): Method {
  return writes((one: unknown, two: unknown, three: unknown) => {
    const act = prepare(one, two, three);
    session.changeNow(() => {
      const target = sheet();
      mustBeEditable(target, wholeSheet(target), editorOf(session));
      act(target);
    });
    return self();
  });
}

function insertions(context: SheetContext, axis: Axis, one: string, many: string): Methods {
  const { workbook } = context.session.google;
  const inserting = (like: 'before' | 'after', counted: boolean) =>
    change(context, (place: unknown, howMany: unknown) => {
      const neighbour = wholeNumber(place);
      const count = counted ? wholeNumber(howMany) : 1;
      return (sheet) => {
        const size = axis === 'row' ? sheet.rows.length : sheet.columns.length;
        if (neighbour < 1 || neighbour > size) throw refusals.outsideSheet();
        insert(workbook, sheet, { axis, at: like === 'before' ? neighbour + 1 : neighbour, count, like });
      };
    });
  return {
    [`insert${one}After`]: inserting('before', false),
    [`insert${one}Before`]: inserting('after', false),
    [`insert${many}After`]: inserting('before', true),
    [`insert${many}Before`]: inserting('after', true),
  };
}

function deletions(context: SheetContext, axis: Axis, one: string, many: string): Methods {
  const { workbook } = context.session.google;
  const deleting = change(context, (place: unknown, howMany: unknown) => {
    const first = wholeNumber(place);
    const count = optionalWholeNumber(howMany, 1);
    return (sheet) => remove(workbook, sheet, axis, first, count);
  });
  return { [`delete${one}`]: deleting, [`delete${many}`]: deleting };
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
  const width = change(context, (first: unknown, ...rest: readonly unknown[]) => {
    const start = wholeNumber(first);
    const [count, pixels] = rest[1] === undefined ? [1, wholeNumber(rest[0])] : rest.map(wholeNumber);
    return (sheet) => {
      for (let at = 0; at < (count ?? 1); at++) columnAt(sheet, start + at).width = pixels ?? 0;
    };
  });
  const height = change(context, (first: unknown, ...rest: readonly unknown[]) => {
    const start = wholeNumber(first);
    const [count, pixels] = rest[1] === undefined ? [1, wholeNumber(rest[0])] : rest.map(wholeNumber);
    return (sheet) => {
      for (let at = 0; at < (count ?? 1); at++) rowAt(sheet, start + at).height = pixels ?? 0;
    };
  });
  return {
    getColumnWidth: checks((column: unknown) => columnAt(context.sheet(), wholeNumber(column)).width),
    getRowHeight: checks((row: unknown) => rowAt(context.sheet(), wholeNumber(row)).height),
    setColumnWidth: width,
    setColumnWidths: width,
    setRowHeight: height,
    setRowHeights: height,
  };
}

function hiding(context: SheetContext): Methods {
  const columns = (hidden: boolean) =>
    change(context, (first: unknown, howMany: unknown) => {
      const start = wholeNumber(first);
      const count = optionalWholeNumber(howMany, 1);
      return (sheet) => {
        for (let at = 0; at < count; at++) columnAt(sheet, start + at).hidden = hidden;
        if (sheet.columns.every((column) => column.hidden)) throw refusals.hideAll('columns');
      };
    });
  const rows = (hidden: boolean) =>
    change(context, (first: unknown, howMany: unknown) => {
      const start = wholeNumber(first);
      const count = optionalWholeNumber(howMany, 1);
      return (sheet) => {
        for (let at = 0; at < count; at++) rowAt(sheet, start + at).hidden = hidden;
        if (sheet.rows.every((row) => row.hidden)) throw refusals.hideAll('rows');
      };
    });
  return {
    hideColumns: columns(true),
    showColumns: columns(false),
    hideRows: rows(true),
    showRows: rows(false),
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
