// Reads "Cấu hình" as it stands now, for whoever needs nothing else of the board.

import * as sentences from '../../vietnamese/sentences/board.ts';
import { anotherRelease, missingColumns, missingSheet } from '../../workbook/reading/checkTables.ts';
import { readSettings, type Settings } from '../../workbook/reading/readSettings.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { Instants } from '../time/instants.ts';
import { locateSheets } from './locateSheets.ts';
import { readTableNow } from './tableNow.ts';

export type SettingsNow =
  | { readonly kind: 'read'; readonly settings: Settings }
  /** A setting that can't be read is not taken for one that nobody made. */
  | { readonly kind: 'refused'; readonly message: string };

export function readSettingsNow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instants: Instants,
): SettingsNow {
  const { sheets, contested, version } = locateSheets(spreadsheet);
  if (sheets.size + contested.length === 0) return { kind: 'refused', message: sentences.notSetUp() };
  const refusal = anotherRelease(version);
  if (refusal !== null) return { kind: 'refused', message: refusal };
  const tab = sheets.get('settings');
  if (tab === undefined) return { kind: 'refused', message: missingSheet('settings', contested) };
  const table = readTableNow(tab.sheet, { schema: tables.settings, name: tab.name }, instants);
  const missing = missingColumns(table);
  if (missing.length > 0) return { kind: 'refused', message: missing.join('\n\n') };
  return { kind: 'read', settings: readSettings(table).settings };
}
