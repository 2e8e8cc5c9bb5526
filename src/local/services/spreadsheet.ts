// Spreadsheet: the file, its sheets, its locale and zone, and messages in its corner.

import { optionalWholeNumber, text, wholeNumber } from '../calls/arguments.ts';
import { refusals } from '../calls/refusals.ts';
import { checks, does, knows, type Methods, service, shows, writes } from '../calls/service.ts';
import type { Session } from '../script/session.ts';
import { localeNamed } from '../spreadsheet/locale.ts';
import { mustBeEditable, wholeSheet } from '../spreadsheet/protection.ts';
import { rectangleOfA1 } from '../spreadsheet/rectangle.ts';
import { activateSheet, deleteSheet, insertSheet, moveSheet } from '../spreadsheet/tabs.ts';
import { mustBeTimeZone } from '../spreadsheet/timeZone.ts';
import { mustBePlainName, sheetIndex, sheetNamed, sheetWithId } from '../spreadsheet/workbook.ts';
import { addMetadata, metadataFinder, metadataOn } from './developerMetadata.ts';
import { rangeOf } from './range/range.ts';
import { editorOf } from './range/rangeTarget.ts';
import { sharedWith } from './sharedWith.ts';
import { rangeOn, sheetIdOf, sheetService } from './sheet/sheet.ts';

export function spreadsheetService(session: Session): object {
  const { workbook, screen } = session.google;
  const self: object = service(session, {
    className: 'Spreadsheet',
    on: () => workbook.name,
    methods: {
      getId: knows(() => workbook.id),
      getUrl: knows(() => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`),
      getName: checks(() => workbook.name),
      ...sheetMethods(session),
      ...sharedWith(session, () => self),
      getSpreadsheetTimeZone: checks(() => workbook.timeZone),
      setSpreadsheetTimeZone: writes((timeZone: unknown) => {
        const wanted = text(timeZone);
        mustBeTimeZone(wanted);
        session.changeNow(() => {
          workbook.timeZone = wanted;
        });
      }),
      getSpreadsheetLocale: checks(() => workbook.locale),
      setSpreadsheetLocale: writes((locale: unknown) => {
        const wanted = localeNamed(text(locale));
        session.changeNow(() => {
          workbook.locale = wanted;
        });
      }),
      toast: shows((message: unknown, title: unknown, seconds: unknown) =>
        screen.show({
          kind: 'toast',
          message: text(message),
          title: title === undefined ? '' : text(title),
          seconds: seconds === undefined || seconds === null ? null : wholeNumber(seconds),
        }),
      ),
      addDeveloperMetadata: writes((key: unknown, value: unknown, visibility: unknown) => {
        addMetadata(session, null, key, value, visibility);
        return self;
      }),
      getDeveloperMetadata: checks(() => metadataOn(session, null, (id) => sheetService(session, id))),
      createDeveloperMetadataFinder: knows(() => metadataFinder(session, null, (id) => sheetService(session, id))),
    },
  });
  return self;
}

function sheetMethods(session: Session): Methods {
  const { workbook } = session.google;
  const sheet = (id: number) => sheetService(session, id);
  return {
    getSheets: checks(() => workbook.sheets.map(({ id }) => sheet(id))),
    getNumSheets: checks(() => workbook.sheets.length),
    getSheetByName: checks((name: unknown) => {
      const found = sheetNamed(workbook, text(name));
      return found === null ? null : sheet(found.id);
    }),
    getSheetById: checks((id: unknown) => {
      const wanted = wholeNumber(id);
      return workbook.sheets.some((candidate) => candidate.id === wanted) ? sheet(wanted) : null;
    }),
    getSheetName: checks(() => sheetWithId(workbook, workbook.activeSheetId).name),
    getRange: checks((a1: unknown) => {
      const [, name, cells] =
        /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(text(a1))?.flatMap((part) => part ?? []) ?? [];
      const found = sheetNamed(workbook, (name ?? '').replace(/''/g, "'"));
      if (found === null || cells === undefined) throw refusals.rangeNotFound();
      const rectangle = rectangleOfA1(cells, found.rows.length, found.columns.length);
      return rangeOn(session, found.id, rectangle);
    }),
    getActiveSheet: checks(() => sheet(workbook.activeSheetId)),
    setActiveSheet: does((wanted: unknown) => {
      const found = sheetWithId(workbook, sheetIdOf(wanted));
      activateSheet(workbook, found);
      return sheet(found.id);
    }),
    setActiveRange: does((range: unknown) => {
      const { sheetId, rectangle } = rangeOf(range);
      activateSheet(workbook, sheetWithId(workbook, sheetId));
      session.google.selection.current = { sheetId, rectangle };
      return range;
    }),
    getActiveRange: checks(() => {
      const { current } = session.google.selection;
      return current === null ? null : rangeOn(session, current.sheetId, current.rectangle);
    }),
    insertSheet: writes((name: unknown, index: unknown) => {
      const wanted = text(name);
      mustBePlainName(wanted);
      return session.changeNow(() => {
        const afterActive = sheetIndex(workbook, workbook.activeSheetId) + 1;
        return sheet(insertSheet(workbook, wanted, optionalWholeNumber(index, afterActive)).id);
      });
    }),
    deleteSheet: writes((gone: unknown) => {
      const id = sheetIdOf(gone);
      session.changeNow(() => {
        const target = sheetWithId(workbook, id);
        mustBeEditable(target, wholeSheet(target), editorOf(session));
        deleteSheet(workbook, target);
      });
    }),
    moveActiveSheet: writes((position: unknown) => {
      const index = wholeNumber(position) - 1;
      session.changeNow(() => {
        if (index < 0) throw refusals.wrongArgument('a position from 1', position);
        moveSheet(workbook, sheetWithId(workbook, workbook.activeSheetId), index);
      });
    }),
  };
}
