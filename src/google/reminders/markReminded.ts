// Dates the rows of a reminder that a person confirmed, wherever the rows stand now.

import { type DatedReminders, datedReminders } from '../../actions/reminders/datedReminders.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/reminderDialog.ts';
import { anotherRelease } from '../../workbook/reading/checkTables.ts';
import type { RowReference } from '../../workbook/rows/rowReference.ts';
import { tables } from '../../workbook/schema/index.ts';
import type { Told } from '../edge.ts';
import { locateSheets } from '../reading/locateSheets.ts';
import type { Here } from '../time/now.ts';
import { writeConfirmed } from '../writing/writeConfirmed.ts';

/** To be run under the lock. */
export function markReminded(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: readonly RowReference[],
  { instants, now }: Here,
): Told {
  const { sheets, version } = locateSheets(spreadsheet);
  const tab = sheets.get('tasks');
  if (tab === undefined) return { kind: 'refused', message: boardSentences.notSetUp() };
  const refusal = anotherRelease(version);
  if (refusal !== null) return { kind: 'refused', message: refusal };

  const planned: DatedReminders[] = [];
  const written = writeConfirmed(
    tab.sheet,
    { schema: tables.tasks, name: tab.name },
    'remindedOn',
    (table) => {
      const dated = datedReminders(table, rows, now.today);
      if (dated !== null) planned.push(dated);
      return dated?.change ?? null;
    },
    instants,
  );
  if (written.kind === 'unplanned') return { kind: 'refused', message: sentences.columnMissing(tab.name) };
  const { lost } = written;
  const [first] = planned;
  const last = planned[planned.length - 1];
  if (written.kind === 'disturbed' || first === undefined || last === undefined) {
    return {
      kind: 'refused',
      message: lost.length === 0 ? sentences.boardMoved() : sentences.cellsLost(tab.name, lost),
    };
  }
  const dated = Math.max(0, last.alreadyDated - first.alreadyDated);
  const kept = written.formulas.map((cell) => `${tab.name}!${cell}`);
  const message = [
    sentences.marked(dated, first.alreadyDated, last.gone),
    ...(kept.length === 0 ? [] : [boardSentences.formulasKept(kept)]),
  ].join(' ');
  if (lost.length === 0) return { kind: 'done', message };
  return { kind: 'refused', message: `${message} ${sentences.cellsLost(tab.name, lost)}` };
}
