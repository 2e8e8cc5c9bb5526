// Range: the object itself, put together from its subjects.

import { refusals } from '../../calls/refusals.ts';
import { innardOf, service } from '../../calls/service.ts';
import type { Session } from '../../script/session.ts';
import type { Rectangle } from '../../spreadsheet/rectangle.ts';
import { mustLieInside } from '../../spreadsheet/sheet.ts';
import { rangeLooks } from './rangeLooks.ts';
import { rangePlace } from './rangePlace.ts';
import { rangeRules } from './rangeRules.ts';
import { describe, type RangeTarget, sheetOf } from './rangeTarget.ts';
import { rangeValues } from './rangeValues.ts';

/** What stands behind a Range object. */
class RangeInnard {
  readonly sheetId: number;
  readonly rectangle: Rectangle;

  constructor(sheetId: number, rectangle: Rectangle) {
    this.sheetId = sheetId;
    this.rectangle = rectangle;
  }
}

/** `sheetService` makes the Sheet object for getSheet: the two know each other through the spreadsheet only. */
export function rangeService(
  session: Session,
  sheetId: number,
  rectangle: Rectangle,
  sheetService: (id: number) => object,
): object {
  if (rectangle.rows < 1) throw refusals.tooFewRows();
  if (rectangle.columns < 1) throw refusals.tooFewColumns();
  mustLieInside(sheetOf({ session, sheetId }), rectangle);
  const target: RangeTarget = { session, sheetId, rectangle, self: () => range };
  const another = (other: Rectangle) => rangeService(session, sheetId, other, sheetService);
  const methods = [
    () => rangeValues(target),
    () => rangePlace(target, another, () => sheetService(sheetId)),
    () => rangeRules(target, another),
    () => rangeLooks(target),
  ];
  const range = service(session, {
    className: 'Range',
    methods,
    innard: new RangeInnard(sheetId, rectangle),
    on: () => describe(target),
  });
  return range;
}

/** The sheet and rectangle of a Range that a script passes. */
export function rangeOf(value: unknown): { readonly sheetId: number; readonly rectangle: Rectangle } {
  const innard = innardOf(value);
  if (!(innard instanceof RangeInnard)) throw refusals.wrongArgument('a Range', value);
  return innard;
}
