// Reads the workbook for a round: finds the sheets, reads the contents of each that is needed once.

import { looksLikeOverview } from '../../workbook/overview/layout.ts';
import { findTables } from '../../workbook/reading/findTables.ts';
import type { SheetKey } from '../../workbook/schema/index.ts';
import type { SheetContents, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Instants } from '../time/instants.ts';
import { type LocatedSheets, locateSheets } from './locateSheets.ts';
import { type GoogleValue, toCells } from './values.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
  /** What was read, as Google gave it: the same rows and columns as the snapshot's. */
  readonly values: ReadonlyMap<SheetKey, readonly (readonly GoogleValue[])[]>;
  readonly located: LocatedSheets;
}

/** `located` from an earlier reading of the same run saves looking for the sheets again; their contents are always read anew. */
export function readWorkbook(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instants: Instants,
  located: LocatedSheets = locateSheets(spreadsheet),
): ReadWorkbook {
  const values = new Map<SheetKey, readonly (readonly GoogleValue[])[]>();
  const contents = (key: SheetKey): SheetContents | null => {
    const tab = located.sheets.get(key);
    if (tab === undefined) return null;
    const read: GoogleValue[][] = tab.sheet.getDataRange().getValues();
    values.set(key, read);
    return { name: tab.name, cells: toCells(read, instants) };
  };

  const isMarked = (key: SheetKey) => located.sheets.get(key)?.mark === key;

  const tables = findTables(contents);
  const overview = contents('overview');
  return {
    snapshot: {
      tables,
      // Without set-up's mark a sheet of that name may be someone's own, which is not ours to fill.
      overview: overview !== null && (isMarked('overview') || looksLikeOverview(overview.cells)) ? overview : null,
      remainingPoints: contents('remainingPoints'),
      history: contents('history'),
      contested: located.contested,
      tabNames: located.tabNames,
      version: located.version,
    },
    sheets: new Map([...located.sheets].map(([key, tab]) => [key, tab.sheet])),
    values,
    located,
  };
}
