// Dates the rows of a reminder that a person confirmed, wherever the rows stand now.

import { datedReminders } from '../../actions/reminders/datedReminders.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/reminderDialog.ts';
import { findTable } from '../../workbook/findTable.ts';
import type { RowReference } from '../../workbook/rowReference.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { Told } from '../edge.ts';
import { locateSheets } from '../locateSheets.ts';
import type { Here } from '../now.ts';
import { readValues } from '../values.ts';
import { watch, writeWatched } from '../watchedSheet.ts';

/** Where rows or columns move meanwhile, the rows are looked for anew at most so often. */
const MOST_ATTEMPTS = 3;

/** To be run under the lock. */
export function markReminded(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: readonly RowReference[],
  { instants, now }: Here,
): Told {
  const lost: string[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const tab = locateSheets(spreadsheet).sheets.get('tasks');
    if (tab === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };
    const cells = readValues(tab.sheet.getDataRange(), instants);
    const dated = datedReminders(findTable(tables.tasks, { name: tab.name, cells }), rows, now.today);
    if (dated === null) return { kind: 'refused', message: sentences.columnMissing(tab.name) };
    const { change, alreadyDated, gone } = dated;
    const landing =
      change.cells.length === 0
        ? ({ kind: 'landed' } as const)
        : writeWatched(watch(tab.sheet, 'tasks', cells), change.cells, instants);
    if (landing.kind === 'moved') {
      lost.push(...landing.lost);
      continue;
    }
    const message = sentences.marked(change.cells.length, alreadyDated, gone);
    if (lost.length > 0) return { kind: 'refused', message: `${message} ${sentences.cellsLost(tab.name, lost)}` };
    return { kind: 'done', message };
  }
  const moved = sentences.boardMoved();
  return { kind: 'refused', message: lost.length === 0 ? moved : sentences.cellsLost(tables.tasks.name, lost) };
}
