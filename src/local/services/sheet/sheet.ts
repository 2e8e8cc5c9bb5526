// Sheet: its name, place and ranges. Its shape and its rules stand in files of their own.

import { flag, optionalWholeNumber, text, wholeNumber } from '../../calls/arguments.ts';
import { refusals, unsettled } from '../../calls/refusals.ts';
import { checks, innardOf, knows, type Methods, names, service, shows, writes } from '../../calls/service.ts';
import type { Session } from '../../script/session.ts';
import { lastUsedColumn, lastUsedRow } from '../../spreadsheet/extent.ts';
import { mustBeChangeable } from '../../spreadsheet/protection.ts';
import { type Rectangle, rectangleOfA1 } from '../../spreadsheet/rectangle.ts';
import type { Sheet } from '../../spreadsheet/sheet.ts';
import { activateSheet, renameSheet } from '../../spreadsheet/tabs.ts';
import { mustBePlainName, sheetIndex, sheetWithId } from '../../spreadsheet/workbook.ts';
import { SheetType } from '../enums.ts';
import { rangeService } from '../range/range.ts';
import { notationsOf, rangeListService } from '../range/rangeList.ts';
import { editorOf } from '../range/rangeTarget.ts';
import { sheetCharts } from './sheetCharts.ts';
import { sheetMarks } from './sheetMarks.ts';
import { sheetRules } from './sheetRules.ts';
import { sheetShape } from './sheetShape.ts';
import { sheetSizes } from './sheetSizes.ts';

class SheetInnard {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** The id of a Sheet that a script passes. */
export function sheetIdOf(value: unknown): number {
  const innard = innardOf(value);
  if (!(innard instanceof SheetInnard)) throw refusals.wrongArgument('a Sheet', value);
  return innard.id;
}

export function rangeOn(session: Session, sheetId: number, rectangle: Rectangle): object {
  return rangeService(session, sheetId, rectangle, (id) => sheetService(session, id));
}

export function sheetService(session: Session, id: number): object {
  const { workbook } = session.google;
  const tab = () => sheetWithId(workbook, id);
  const sheet = (): Sheet => {
    if (tab().kind !== 'GRID') throw unsettled('rows, columns and cells of a sheet that is a chart');
    return tab();
  };
  const range = (rectangle: Rectangle) => rangeOn(session, id, rectangle);
  const context = {
    session,
    id,
    sheet,
    range,
    self: () => self,
    another: (other: number) => sheetService(session, other),
  };
  const changeNow = (change: (target: Sheet) => void) => {
    session.changeNow(() => {
      mustBeChangeable(tab(), editorOf(session));
      change(tab());
    });
    return self;
  };
  const methods: Methods = {
    getSheetId: knows(() => id),
    getName: checks(() => tab().name),
    setName: writes((name: unknown) => {
      const wanted = text(name);
      mustBePlainName(wanted);
      return changeNow((target) => renameSheet(workbook, target, wanted));
    }),
    getType: checks(() => SheetType[tab().kind]),
    getIndex: checks(() => sheetIndex(workbook, id) + 1),
    isSheetHidden: checks(() => tab().hidden),
    hideSheet: writes(() =>
      changeNow((target) => {
        const othersVisible = workbook.sheets.some((other) => other.id !== id && !other.hidden);
        if (!othersVisible) throw refusals.lastVisibleSheet();
        target.hidden = true;
      }),
    ),
    showSheet: writes(() =>
      changeNow((target) => {
        target.hidden = false;
      }),
    ),
    activate: shows(() => {
      activateSheet(workbook, tab());
      return self;
    }),
    getMaxRows: checks(() => sheet().rows.length),
    getMaxColumns: checks(() => sheet().columns.length),
    getLastRow: checks(() => lastUsedRow(sheet())),
    getLastColumn: checks(() => lastUsedColumn(sheet())),
    getDataRange: checks(() =>
      range({
        row: 1,
        column: 1,
        rows: Math.max(1, lastUsedRow(sheet())),
        columns: Math.max(1, lastUsedColumn(sheet())),
      }),
    ),
    getRange: names((first: unknown, column: unknown, rows: unknown, columns: unknown) => {
      if (typeof first === 'string' && column === undefined) return range(namedRectangle(first, sheet()));
      return range({
        row: wholeNumber(first),
        column: wholeNumber(column),
        rows: optionalWholeNumber(rows, 1),
        columns: optionalWholeNumber(columns, 1),
      });
    }),
    getRangeList: names((a1Notations: unknown) =>
      rangeListService(
        session,
        id,
        notationsOf(a1Notations).map((a1) => namedRectangle(a1, sheet())),
      ),
    ),
    setHiddenGridlines: writes((hidden: unknown) => {
      const wanted = flag(hidden);
      return changeNow((target) => {
        target.gridlinesHidden = wanted;
      });
    }),
    hasHiddenGridlines: checks(() => sheet().gridlinesHidden),
  };
  const self: object = service(session, {
    className: 'Sheet',
    methods: [
      () => methods,
      () => sheetMarks({ ...context, sheet: tab }),
      () => sheetShape(context),
      () => sheetSizes(context),
      () => sheetRules(context),
      () => sheetCharts(context),
    ],
    innard: new SheetInnard(id),
    on: () => workbook.sheets.find((other) => other.id === id)?.name ?? 'gone',
  });
  return self;
}

function namedRectangle(a1: string, { rows, columns }: ReturnType<typeof sheetWithId>): Rectangle {
  if (a1.includes('!')) throw unsettled('a sheet name in a range of one sheet');
  return rectangleOfA1(a1, rows.length, columns.length);
}
