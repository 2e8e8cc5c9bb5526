// A behaviour of Google that the add-on relies on, tried in a sheet of its own.

import type * as sentences from '../../vietnamese/sentences/support.ts';
import type { Instants } from '../time/instants.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was seen instead where a behaviour does not hold; null where it holds. */
export type Seen = string | null;

export interface Trial {
  readonly reliance: keyof typeof sentences.reliance;
  readonly try: (sheet: Sheet, instants: Instants, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => Seen;
}

/** Null where both are the same, else what was read. */
export function compare(read: readonly unknown[], expected: readonly unknown[]): Seen {
  const seen = JSON.stringify(read);
  return seen === JSON.stringify(expected) ? null : seen;
}

/** Writes, flushes and reads again through a new range. */
export function readBack(sheet: Sheet, a1: string): readonly unknown[] {
  SpreadsheetApp.flush();
  return sheet.getRange(a1).getValues().flat();
}
