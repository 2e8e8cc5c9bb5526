// Range: notes, validations, protection, filter and column groups.

import { gridOf, textOrNull, wholeNumber } from '../../calls/arguments.ts';
import { refusals, unsettled } from '../../calls/refusals.ts';
import { type Methods, reads, writes } from '../../calls/service.ts';
import { mustBeEditable } from '../../spreadsheet/protection.ts';
import { encloses, overlaps, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { columnAt, mapCells } from '../../spreadsheet/sheet.ts';
import { MOST_CHARACTERS } from '../../spreadsheet/write.ts';
import { dataValidationOf, dataValidationService } from '../dataValidation.ts';
import { filterService } from '../filter.ts';
import { protect, protectionService } from '../protection.ts';
import { editorOf, putOffEach, putOffGiven, type RangeTarget, sheetOf } from './rangeTarget.ts';

const DEEPEST_GROUP = 8;

export function rangeRules(target: RangeTarget, another: (rectangle: Rectangle) => object): Methods {
  const { session, rectangle } = target;
  const notes = () => mapCells(sheetOf(target), rectangle, ({ note }) => note);
  const validations = () =>
    mapCells(sheetOf(target), rectangle, ({ validation }) =>
      validation === null ? null : dataValidationService(session, validation),
    );
  const grid = (values: unknown) => gridOf(values, rectangle.rows, rectangle.columns);
  return {
    getNote: reads(() => notes()[0]?.[0]),
    getNotes: reads(notes),
    setNote: writes((note: unknown) => {
      const wanted = noteText(note);
      return putOffEach(target, (cell) => ({ ...cell, note: wanted }));
    }),
    setNotes: writes((given: unknown) => {
      const wanted = grid(given).map((line) => line.map(noteText));
      return putOffGiven(target, wanted, (cell, note = '') => ({ ...cell, note }));
    }),
    getDataValidation: reads(() => validations()[0]?.[0]),
    getDataValidations: reads(validations),
    setDataValidation: writes((rule: unknown) => {
      const validation = dataValidationOf(rule);
      return putOffEach(target, (cell) => ({ ...cell, validation }));
    }),
    setDataValidations: writes((rules: unknown) => {
      const wanted = grid(rules).map((line) => line.map(dataValidationOf));
      return putOffGiven(target, wanted, (cell, validation = null) => ({ ...cell, validation }));
    }),
    createFilter: writes(() =>
      session.changeNow(() => {
        const sheet = sheetOf(target);
        if (sheet.filter !== null) throw refusals.secondFilter();
        mustBeEditable(sheet, rectangle, editorOf(session));
        const merges = sheet.merges.filter((merge) => overlaps(merge, rectangle));
        if (merges.some((merge) => !encloses(rectangle, merge))) throw refusals.filterAcrossMerge();
        if (merges.some(({ rows }) => rows > 1)) throw refusals.filterOverVerticalMerge();
        sheet.filter = rectangle;
        return filterService(session, target.sheetId, another);
      }),
    ),
    protect: writes(() =>
      session.changeNow(() => protectionService(session, target.sheetId, protect(session, target), another)),
    ),
    shiftColumnGroupDepth: writes((delta: unknown) => {
      const change = wholeNumber(delta);
      session.changeNow(() => {
        const sheet = sheetOf(target);
        mustBeEditable(sheet, rectangle, editorOf(session));
        const columns = Array.from({ length: rectangle.columns }, (_, at) => columnAt(sheet, rectangle.column + at));
        if (sheet.groupControlBefore && rectangle.column === 1) throw refusals.groupBeforeFirst();
        if (columns.some(({ groupDepth }) => groupDepth + change > DEEPEST_GROUP)) throw refusals.groupTooDeep();
        for (const column of columns) column.groupDepth = Math.max(0, column.groupDepth + change);
      });
      return target.self();
    }),
  };
}

/** How long a note may be Google does not say; longer than a cell's text it is refused. */
function noteText(note: unknown): string {
  const wanted = textOrNull(note) ?? '';
  if (wanted.length > MOST_CHARACTERS) throw unsettled(`a note of more than ${MOST_CHARACTERS} characters`);
  return wanted;
}
