// Filter: where a sheet's filter lies, and whether somebody uses it. What was unticked can't be asked for.

import { wholeNumber } from '../calls/arguments.ts';
import { notBuilt, refusals } from '../calls/refusals.ts';
import { checks, service, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { mustBeEditable } from '../spreadsheet/protection.ts';
import { lastColumn, type Rectangle } from '../spreadsheet/rectangle.ts';
import { editorOf, sheetOf } from './range/rangeTarget.ts';

export function filterService(session: Session, sheetId: number, range: (rectangle: Rectangle) => object): object {
  const place = (): Rectangle => {
    const { filter } = sheetOf({ session, sheetId });
    if (filter === null) throw notBuilt('filter on this sheet any more');
    return filter;
  };
  return service(session, {
    className: 'Filter',
    on: () => `filter of sheet ${sheetId}`,
    methods: {
      getRange: checks(() => range(place())),
      getColumnFilterCriteria: checks((column: unknown) => {
        const at = wholeNumber(column);
        if (at < place().column || at > lastColumn(place())) throw refusals.outsideSheet();
        if (!sheetOf({ session, sheetId }).filteredColumns.includes(at)) return null;
        return service(session, { className: 'FilterCriteria', methods: {} });
      }),
      remove: writes(() =>
        session.changeNow(() => {
          const sheet = sheetOf({ session, sheetId });
          mustBeEditable(sheet, place(), editorOf(session));
          sheet.filter = null;
          sheet.filteredColumns = [];
        }),
      ),
    },
  });
}
