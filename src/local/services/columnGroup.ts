// Group: a run of columns that folds away. Groups are told from how deep each column lies; a folded group is one whose columns are hidden.

import { refusals } from '../calls/refusals.ts';
import { checks, service, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { mustBeEditable, wholeSheet } from '../spreadsheet/protection.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';
import { type Column, columnAt, type Sheet } from '../spreadsheet/sheet.ts';
import { editorOf, sheetOf } from './range/rangeTarget.ts';

/** The group of that depth that holds the column, or whose button stands at it. Google throws when there is none. */
export function columnGroupService(
  session: Session,
  sheetId: number,
  column: number,
  depth: number,
  range: (rectangle: Rectangle) => object,
): object {
  const sheet = () => sheetOf({ session, sheetId });
  const { first, last } = groupAt(sheet(), column, depth);
  const columns = () => Array.from({ length: last - first + 1 }, (_, at) => columnAt(sheet(), first + at));
  const changeNow = (change: (columns: readonly Column[]) => void) => {
    session.changeNow(() => {
      mustBeEditable(sheet(), wholeSheet(sheet()), editorOf(session));
      change(columns());
    });
    return self;
  };
  const fold = (hidden: boolean) =>
    changeNow((folded) => {
      if (hidden && sheet().columns.every((column) => column.hidden || folded.includes(column))) {
        throw refusals.hideAll('columns');
      }
      for (const column of folded) column.hidden = hidden;
    });
  const self: object = service(session, {
    className: 'Group',
    on: () => `columns ${first} to ${last} of sheet ${sheetId}`,
    methods: {
      collapse: writes(() => fold(true)),
      expand: writes(() => fold(false)),
      isCollapsed: checks(() => columns().every(({ hidden }) => hidden)),
      getDepth: checks(() => depth),
      getControlIndex: checks(() => (sheet().groupControlBefore ? first - 1 : last + 1)),
      getRange: checks(() => range({ row: 1, column: first, rows: sheet().rows.length, columns: last - first + 1 })),
      remove: writes(() => {
        changeNow((freed) => {
          for (const column of freed) column.groupDepth--;
        });
      }),
    },
  });
  return self;
}

function groupAt(sheet: Sheet, column: number, depth: number): { readonly first: number; readonly last: number } {
  const depthAt = (place: number) => sheet.columns[place - 1]?.groupDepth ?? 0;
  const inside =
    depth >= 1 && [column, column + (sheet.groupControlBefore ? 1 : -1)].find((at) => depthAt(at) >= depth);
  if (inside === undefined || inside === false) throw refusals.noColumnGroup();
  let first = inside;
  let last = inside;
  while (depthAt(first - 1) >= depth) first--;
  while (depthAt(last + 1) >= depth) last++;
  return { first, last };
}
