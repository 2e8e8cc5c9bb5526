// Finds the tabs that are sheets of the board.

import { bearsName, findSheets, type Tab } from '../../workbook/reading/findSheets.ts';
import type { SheetKey } from '../../workbook/schema/index.ts';
import { hasCells } from './hasCells.ts';
import { readMarks, readVersion } from './marks.ts';

export interface SheetTab extends Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export interface LocatedSheets {
  readonly sheets: ReadonlyMap<SheetKey, SheetTab>;
  readonly contested: readonly SheetKey[];
  /** Of all tabs. */
  readonly tabNames: readonly string[];
  /** Of the board's layout; see migrations.ts. */
  readonly version: number | null;
}

/** A workbook without any mark was never set up: tabs that happen to bear our names are someone's own. */
export function locateSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): LocatedSheets {
  const marks = readMarks(spreadsheet);
  const tabs = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), mark: marks.get(sheet.getSheetId())?.key ?? null }));
  const mayBeOurs = ({ mark, name, sheet }: SheetTab) => mark !== null || !bearsName({ name }) || hasCells(sheet);
  const { found, contested } = findSheets(marks.size === 0 ? [] : tabs.filter(mayBeOurs));
  return { sheets: found, contested, tabNames: tabs.map(({ name }) => name), version: readVersion(spreadsheet) };
}
