// Takes a board of an older release through the migrations, its version marked after each.

import { checkVersion, MIGRATIONS, type Migration } from '../../workbook/release/migrations.ts';
import { markVersion, readMarks, readVersion } from '../reading/marks.ts';
import { readLayout } from '../reading/readLayout.ts';
import type { Instants } from '../time/instants.ts';
import { applySteps } from './applySteps.ts';
import type { Application } from './applyToSheet.ts';

/** `newer`: a later release laid the board out, and nothing was changed. Each migration plans from what stands there once those before it are made. */
export function migrateBoard(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  instants: Instants,
  migrations: readonly Migration[] = MIGRATIONS,
): Application | { readonly kind: 'newer' } {
  for (;;) {
    const version = readVersion(spreadsheet);
    // What was never set up is no board of the first release: set-up marks it in the end, if it is let.
    if (version === null && readMarks(spreadsheet).size === 0) return { kind: 'landed' };
    const check = checkVersion(version, migrations);
    if (check.kind === 'newer') return check;
    if (check.kind === 'current') return { kind: 'landed' };
    const layout = readLayout(spreadsheet, instants);
    const application = applySteps(spreadsheet, check.next.steps(layout), instants, layout);
    if (application.kind === 'moved') return application;
    markVersion(spreadsheet, check.next.to);
    SpreadsheetApp.flush();
  }
}
