// Writes the tasks that a person confirmed, then what they remembered about units, then brings the figures up to date.

import type { ConfirmedImport, ImportedRows } from '../../actions/importTasks/confirmedImport.ts';
import { type ImportPlan, planImport } from '../../actions/importTasks/planImport.ts';
import { updateFigures } from '../../actions/updateFigures.ts';
import * as boardSentences from '../../vietnamese/sentences/board.ts';
import * as sentences from '../../vietnamese/sentences/importTasks.ts';
import { logError, sentenceFor } from '../edge.ts';
import { readWorkbook } from '../reading/readWorkbook.ts';
import type { Instants, Moment } from '../time/instants.ts';
import { converge } from '../writing/converge.ts';
import { writeFreshRows } from '../writing/freshRows.ts';
import { blankRowsLeft, writeUnits } from './importUnits.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A disturbed import begins anew at most so often before it gives up in words. */
const MOST_ATTEMPTS = 3;

export type ImportOutcome =
  | { readonly kind: 'refused'; readonly message: string }
  | Extract<ImportPlan, { kind: 'alreadyThere' }>
  | {
      readonly kind: 'imported';
      readonly message: string;
      readonly written: ImportedRows;
      /** Where the rows begin, 1-based. */
      readonly first: { readonly sheet: 'tasks'; readonly row: number; readonly column: number };
    };

/** To be run under the lock. The board is read anew; what was confirmed is planned on that reading. */
export function importTasks(
  spreadsheet: Spreadsheet,
  confirmed: ConfirmedImport,
  { instants, now }: { readonly instants: Instants; readonly now: Moment },
): ImportOutcome {
  const hindrances: string[] = [];
  const blank: string[] = [];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const workbook = readWorkbook(spreadsheet, instants);
    const plan = planImport(workbook.snapshot, confirmed, now.today);
    if (plan.kind !== 'planned') return plan;
    const { tasks } = workbook.snapshot.tables;
    const sheet = workbook.sheets.get('tasks');
    if (tasks === undefined || sheet === undefined) return refused(boardSentences.notSetUp());
    const written = writeFreshRows(sheet, tasks, plan.rows.tasks, instants);
    if (written.kind === 'filled') hindrances.push(sentences.rowsFilled(tasks.name, written.cell));
    if (written.kind === 'disturbed' || written.kind === 'filled') {
      blank.push(...blankRowsLeft(tasks.name, written.blank));
      continue;
    }
    if (written.kind === 'left') return refused(sentences.leftBehind(tasks.name, written.rows));
    if (written.kind === 'takenBack') return refused(takenBack(written.error));

    // None where someone has changed them all in this very moment.
    const [first = null] = written.rows;
    const last = written.rows[written.rows.length - 1] ?? first;
    const span =
      first === null || last === null ? null : { first, last, isUnbroken: last - first + 1 === written.rows.length };
    const units = writeUnits(workbook, plan.rows, instants);
    return {
      kind: 'imported',
      written: { ...plan.rows, ...units.written, filledBeside: written.filledBeside },
      first: { sheet: 'tasks', row: first ?? tasks.headerRow + 1, column: 1 },
      message: [
        sentences.imported(plan.codes.length, plan.rows.tasks.length, tasks.name, span, plan.codes),
        ...blank,
        ...units.said,
        ...(last === null ? [] : hiddenByFilter(sheet, last)),
        ...figuresAfter(spreadsheet, instants, now),
      ].join(' '),
    };
  }
  // Fresh rows that hold something time after time are filled by a formula, not by someone who happens to type there.
  const [hindrance] = hindrances;
  const reason = hindrance !== undefined && hindrances.length === MOST_ATTEMPTS ? hindrance : sentences.boardMoved();
  return refused([reason, ...blank].join(' '));
}

function hiddenByFilter(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): readonly string[] {
  try {
    return sheet.isRowHiddenByFilter(row) ? [sentences.filterIsOn()] : [];
  } catch (error) {
    logError(error);
    return [];
  }
}

/** The same as "Cập nhật số liệu"; says something only where the figures did not follow. */
export function figuresAfter(spreadsheet: Spreadsheet, instants: Instants, now: Moment): readonly string[] {
  try {
    const convergence = converge(spreadsheet, instants, (snapshot) => updateFigures(snapshot, now));
    if (convergence.kind === 'done') return [];
    const reason = convergence.kind === 'refused' ? convergence.message : boardSentences.boardKeepsChanging();
    return [sentences.figuresNotUpdated(reason)];
  } catch (error) {
    logError(error);
    return [sentences.figuresNotUpdated(sentenceFor(error))];
  }
}

function takenBack(error: unknown): string {
  if (error === null) return sentences.takenBack();
  logError(error);
  return `${sentences.takenBack()} ${sentenceFor(error)}`;
}

function refused(message: string): ImportOutcome {
  return { kind: 'refused', message };
}
