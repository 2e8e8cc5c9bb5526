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
import { cellsToSee } from './importUnits.ts';

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
  const find = finder(written.tasks, written.filledBeside);
  const unedited = find(tasks);
  const edited = nameEditedRows(tasks, written.tasks, unedited);
  const removed = removeRows(tab.sheet, tasks, find, instants);
  if (removed < unedited.length) {
    return {
      kind: 'undone',
      message: [sentences.undoStopped(removed), ...figuresAfter(spreadsheet, instants, now)].join(' '),
    };
  }
  // What was remembered about units goes with the last of the rows: those that stay may need it.
  const unitsTab = sheets.get('units');
  const ofUnits = edited.length === 0 && unitsTab !== undefined ? takeBackUnits(unitsTab, written, instants) : [];
  const gone = Math.max(0, written.tasks.length - removed - edited.length);
  const said =
    edited.length === 0 && gone === 0 ? sentences.undone(removed) : sentences.undonePartly(removed, edited, gone);
  return { kind: 'undone', message: [said, ...ofUnits, ...figuresAfter(spreadsheet, instants, now)].join(' ') };
}

/** Gives what has to be said about it. */
function takeBackUnits(
  { sheet, name }: SheetTab,
  { aliases, units }: ImportedRows,
  instants: Instants,
): readonly string[] {
  const table = { schema: tables.units, name };
  const plan = (present: TableSnapshot<typeof tables.units>) => aliasesTakenAway(present, aliases);
  const taken = aliases.length === 0 ? null : writeConfirmed(sheet, table, 'aliases', plan, instants);
  if (units.length > 0) removeRows(sheet, readTableNow(sheet, table, instants), finder(units), instants);
  if (taken === null) return [];
  return [...(taken.kind === 'disturbed' ? [sentences.aliasesStay(name)] : []), ...cellsToSee(name, taken)];
}

function finder<S extends TableSchema>(rows: readonly ConfirmedRow<S>[], filledBeside: readonly string[] = []) {
  return (table: TableSnapshot<S>) => findWrittenRows(table, rows, hasNoForeignCell(table, filledBeside));
}
