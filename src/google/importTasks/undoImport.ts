// Takes back what an import wrote, as far as nobody has edited it since, and names the rest.

import { aliasesTakenAway } from '../../actions/importTasks/aliases.ts';
import type { ImportedRows } from '../../actions/importTasks/confirmedImport.ts';
import { findWrittenRows, hasNoForeignCell, nameEditedRows } from '../../actions/importTasks/findImported.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import type { ConfirmedRow } from '../../workbook/rows/confirmedRows.ts';
import type { TableSchema } from '../../workbook/schema/column.ts';
import type { TableSnapshot } from '../../workbook/snapshot.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
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
  const { snapshot, sheets } = readWorkbook(spreadsheet, instants);
  const { tasks, units } = snapshot.tables;
  const sheet = sheets.get('tasks');
  if (tasks === undefined || sheet === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };

  const unedited = findWrittenRows(tasks, written.tasks, hasNoForeignCell(tasks));
  const edited = nameEditedRows(tasks, written.tasks, unedited);
  const removed = removeRows(sheet, tasks, finder(written.tasks), instants);
  if (removed < unedited.length) {
    return {
      kind: 'undone',
      message: [sentences.undoStopped(removed), ...figuresAfter(spreadsheet, instants, now)].join(' '),
    };
  }
  // What was remembered about units goes with the last of the rows: those that stay may need it.
  const unitsSheet = sheets.get('units');
  if (edited.length === 0 && units !== undefined && unitsSheet !== undefined) {
    const change = aliasesTakenAway(readTableNow(unitsSheet, units, instants), written.aliases);
    if (change.cells.length > 0) writeConfirmed(unitsSheet, change, instants);
    SpreadsheetApp.flush();
    if (written.units.length > 0) removeRows(unitsSheet, units, finder(written.units), instants);
  }
  const gone = Math.max(0, written.tasks.length - removed - edited.length);
  const said =
    edited.length === 0 && gone === 0 ? sentences.undone(removed) : sentences.undonePartly(removed, edited, gone);
  return { kind: 'undone', message: [said, ...figuresAfter(spreadsheet, instants, now)].join(' ') };
}

function finder<S extends TableSchema>(rows: readonly ConfirmedRow<S>[]) {
  return (table: TableSnapshot<S>) => findWrittenRows(table, rows, hasNoForeignCell(table));
}
