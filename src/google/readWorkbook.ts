// Reads the workbook for a round: finds the sheets, reads the contents of each that is needed once.

import { findTable } from '../workbook/findTable.ts';
import { type SheetKey, tables } from '../workbook/schema/index.ts';
import type { SheetContents, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Instants } from './instants.ts';
import { locateSheets } from './locateSheets.ts';
import { readValues } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
}

export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, instants: Instants): ReadWorkbook {
  const { sheets: found, contested } = locateSheets(spreadsheet);
  const contents = (key: SheetKey): SheetContents | null => {
    const tab = found.get(key);
    return tab === undefined ? null : { name: tab.name, cells: readValues(tab.sheet.getDataRange(), instants) };
  };

  const criteria = contents('criteria');
  const tasks = contents('tasks');
  const units = contents('units');
  const settings = contents('settings');
  return {
    snapshot: {
      tables: {
        ...(criteria && { criteria: findTable(tables.criteria, criteria) }),
        ...(tasks && { tasks: findTable(tables.tasks, tasks) }),
        ...(units && { units: findTable(tables.units, units) }),
        ...(settings && { settings: findTable(tables.settings, settings) }),
      },
      overview: contents('overview'),
      contested,
    },
    sheets: new Map([...found].map(([key, tab]) => [key, tab.sheet])),
  };
}
