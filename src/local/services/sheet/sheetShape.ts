// Sheet: rows and columns, inserted, deleted, moved, sorted, frozen and grouped.

import { flag, wholeNumber } from '../../calls/arguments.ts';
import { refusals, unsettled } from '../../calls/refusals.ts';
import { checks, type Method, type Methods } from '../../calls/service.ts';
import { lastColumn, lastRow, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { columnAt, type Sheet } from '../../spreadsheet/sheet.ts';
import type { Axis } from '../../spreadsheet/shift.ts';
import { sortRows } from '../../spreadsheet/sort.ts';
import { insert, move, remove } from '../../spreadsheet/structure.ts';
import { columnGroupService } from '../columnGroup.ts';
import { GroupControlTogglePosition, nameIn } from '../enums.ts';
import { rangeOf } from '../range/range.ts';
import { change } from './sheetChange.ts';
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
      const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
      const staysFrozen = at + count - 1 <= frozen && to <= frozen + 1;
      if (!staysFrozen && (at <= frozen || to <= frozen)) throw unsettled('a move across the frozen ones');
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
        mustLeaveSome(sheet.rows, count, 'rows');
        const torn = sheet.merges.some((merge) => merge.row <= count && lastRow(merge) > count);
        if (torn) throw refusals.freezeThroughMerge('rows');
        sheet.frozenRows = count;
      };
    }),
    setFrozenColumns: change(context, (columns: unknown) => {
      const count = wholeNumber(columns);
      return (sheet) => {
        mustLeaveSome(sheet.columns, count, 'columns');
        const torn = sheet.merges.some((merge) => merge.column <= count && lastColumn(merge) > count);
        if (torn) throw refusals.freezeThroughMerge('columns');
        sheet.frozenColumns = count;
      };
    }),
  };
}

/** Something that can be seen has to be left to scroll. */
function mustLeaveSome(
  places: readonly { readonly hidden: boolean }[],
  frozen: number,
  many: 'rows' | 'columns',
): void {
  if (frozen < 0 || places.slice(frozen).every(({ hidden }) => hidden)) throw refusals.freezeAll(many);
}
