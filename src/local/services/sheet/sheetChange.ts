// How a method of Sheet changes the sheet.

import { type Method, writes } from '../../calls/service.ts';
import { mustBeEditable, wholeSheet } from '../../spreadsheet/protection.ts';
import type { Sheet } from '../../spreadsheet/sheet.ts';
import { editorOf } from '../range/rangeTarget.ts';
import type { SheetContext } from './sheetContext.ts';

/**
 * A method that checks its arguments at once, then changes the sheet at once, if the person may; it returns the Sheet. It takes as many arguments
 * as `prepare` names, unless it is said to take fewer too.
 */
export function change(
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
