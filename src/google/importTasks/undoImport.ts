// Takes back what an import wrote, as far as nobody has edited it since, and names the rest.

import { aliasesTakenAway } from '../../actions/importTasks/aliases.ts';
import type { ImportedRows } from '../../actions/importTasks/confirmedImport.ts';
import { findWrittenRows, hasNoForeignCell, nameEditedRows } from '../../actions/importTasks/findImported.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { anotherRelease } from '../../workbook/reading/checkTables.ts';
import type { ConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { locateSheets, type SheetTab } from '../reading/locateSheets.ts';
import { readTableNow } from '../reading/tableNow.ts';
import type { Instants, Moment } from '../time/instants.ts';
import { removeRows } from '../writing/removeRows.ts';
import { writeConfirmed } from '../writing/writeConfirmed.ts';
import { figuresAfter } from './importTasks.ts';

export type UndoOutcome =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'undone'; readonly message: string };

/** To be run under the lock. Rows are found by what they hold, wherever they stand now. */
export function undoImport(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  written: ImportedRows,
  { instants, now }: { readonly instants: Instants; readonly now: Moment },
): UndoOutcome {
  const { sheets, version } = locateSheets(spreadsheet);
  const tab = sheets.get('tasks');
  if (tab === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };
  const refusal = anotherRelease(version);
  if (refusal !== null) return { kind: 'refused', message: refusal };

  const tasks = readTableNow(tab.sheet, { schema: tables.tasks, name: tab.name }, instants);
  const unedited = findWrittenRows(tasks, written.tasks, hasNoForeignCell(tasks));
  const edited = nameEditedRows(tasks, written.tasks, unedited);
  const removed = removeRows(tab.sheet, tasks, finder(written.tasks), instants);
  if (removed < unedited.length) {
    return {
      kind: 'undone',
      message: [sentences.undoStopped(removed), ...figuresAfter(spreadsheet, instants, now)].join(' '),
    };
  }
  // What was remembered about units goes with the last of the rows: those that stay may need it.
  const unitsTab = sheets.get('units');
  if (edited.length === 0 && unitsTab !== undefined) takeBackUnits(unitsTab, written, instants);
  const gone = Math.max(0, written.tasks.length - removed - edited.length);
  const said =
    edited.length === 0 && gone === 0 ? sentences.undone(removed) : sentences.undonePartly(removed, edited, gone);
  return { kind: 'undone', message: [said, ...figuresAfter(spreadsheet, instants, now)].join(' ') };
}

function takeBackUnits({ sheet, name }: SheetTab, { aliases, units }: ImportedRows, instants: Instants): void {
  const present = () => readTableNow(sheet, { schema: tables.units, name }, instants);
  if (aliases.length > 0) {
    const change = aliasesTakenAway(present(), aliases);
    if (change.cells.length > 0) writeConfirmed(sheet, change, instants);
    SpreadsheetApp.flush();
  }
  if (units.length > 0) removeRows(sheet, present(), finder(units), instants);
}

function finder<S extends TableSchema>(rows: readonly ConfirmedRow<S>[]) {
  return (table: TableSnapshot<S>) => findWrittenRows(table, rows, hasNoForeignCell(table));
}
