// Group: a run of columns that folds away. Groups are told from how deep each column lies; a folded group is one whose columns are hidden.

import { refusals } from '../calls/refusals.ts';
import { checks, service, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import type { Rectangle } from '../spreadsheet/rectangle.ts';
import { columnAt, type Sheet } from '../spreadsheet/sheet.ts';
import { sheetOf } from './range/rangeTarget.ts';

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
  const fold = (hidden: boolean) => {
    session.changeNow(() => {
      for (const folded of columns()) folded.hidden = hidden;
    });
    return self;
  };
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
        session.changeNow(() => {
          for (const freed of columns()) freed.groupDepth--;
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
