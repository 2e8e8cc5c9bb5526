// RangeList: several ranges of one sheet that take the same value with one call.

import { list, text } from '../../calls/arguments.ts';
import { refusals, unsettled } from '../../calls/refusals.ts';
import { service, writes } from '../../calls/service.ts';
import type { Session } from '../../script/session.ts';
import { mustBeEditable } from '../../spreadsheet/protection.ts';
import { a1Of, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { mustLieInside } from '../../spreadsheet/sheet.ts';
import { describe, editorOf, sheetOf } from './rangeTarget.ts';
import { valueWriter } from './rangeValues.ts';

/** Google names no limit; longer lists than public scripts are known to write are refused, so that nobody relies on them. */
const MOST_RANGES = 500;

/** The words of a list that a script passes: at least one. */
export function notationsOf(value: unknown): readonly string[] {
  const notations = list(value).map(text);
  if (notations.length === 0) throw refusals.noRanges();
  if (notations.length > MOST_RANGES) throw unsettled(`a list of more than ${MOST_RANGES} ranges`);
  return notations;
}

export function rangeListService(session: Session, sheetId: number, rectangles: readonly Rectangle[]): object {
  const sheet = () => sheetOf({ session, sheetId });
  for (const rectangle of rectangles) mustLieInside(sheet(), rectangle);
  const [first, ...others] = rectangles;
  const self: object = service(session, {
    className: 'RangeList',
    on: () =>
      first === undefined
        ? ''
        : [describe({ session, sheetId, rectangle: first }), ...others.map((other) => a1Of(other))].join(','),
    methods: {
      // One write for Google, one range after the other: at a refusal the ranges before it keep the value.
      setValue: writes((value: unknown) => {
        const write = valueWriter(session, value);
        session.enqueue(() => {
          for (const rectangle of rectangles) {
            mustBeEditable(sheet(), rectangle, editorOf(session));
            write(sheet(), rectangle);
          }
        });
        return self;
      }),
    },
  });
  return self;
}
