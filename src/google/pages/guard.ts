// The warning that Google shows to an editor who types into a sheet the add-on writes.

import { guardedSheet } from '../../vietnamese/sentences/menu.ts';

/** Told from other people's protections by this description. */
export const GUARD_DESCRIPTION = guardedSheet();

/**
 * Warns only: a hard protection would make the add-on itself fail for every editor who is not listed. The description comes last, for by it the
 * next run knows that all is done.
 */
export function guardSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  sheet.protect().setWarningOnly(true).setDescription(GUARD_DESCRIPTION);
}
