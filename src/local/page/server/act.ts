// Carries out what a person did in the sheet, in the rows that person meant.

import { Refusal } from '../../calls/refusals.ts';
import { a1Of, type Rectangle } from '../../spreadsheet/rectangle.ts';
import { widestRow } from '../../spreadsheet/rowWidth.ts';
import type { Act, ActReply, ActRequest, RowShift } from '../protocol.ts';
import { notDone, rowGone, rowsChanged, sentenceFor, sheetGone, tooWide, viewersMayNot } from '../words/refusals.ts';
import type { Person } from './access.ts';
import type { SharedBoard } from './board.ts';

const refused = (message: string): ActReply => ({ kind: 'refused', message });

/** Never throws: what the sheet refuses comes back as a sentence, and nothing has changed then. */
export function carryOut(board: SharedBoard, person: Person, { act, revision, confirmed }: ActRequest): ActReply {
  if (person.role === 'viewer') return refused(viewersMayNot());
  if (!board.google.sheetNames().includes(act.sheet)) return refused(sheetGone());
  const meant = inTodaysRows(board, act, revision);
  if (meant === null) return refused(act.kind === 'type' ? rowGone() : rowsChanged());
  try {
    if (!confirmed && isWarned(board, person, meant)) return { kind: 'warned' };
    // A single cell is written or it is not; everything else could stop half way.
    const undo = meant.kind === 'type' ? () => undefined : board.google.snapshot();
    try {
      board.changed(perform(board, person.name, meant));
    } catch (error) {
      undo();
      throw error;
    }
    return { kind: 'done', revision: board.revision() };
  } catch (error) {
    if (error instanceof TooWide) return refused(tooWide());
    if (error instanceof Refusal) return refused(sentenceFor(error.message));
    console.error(error);
    return refused(notDone());
  }
}

class TooWide extends Error {}

/** The act with its rows where they stand now; null when they no longer stand together, for then it would hit rows that nobody meant. */
function inTodaysRows(board: SharedBoard, act: Act, revision: number): Act | null {
  const now = (first: number, count = 1) =>
    board.shifts.runNow(act.sheet, { first, last: first + count - 1 }, revision)?.first ?? null;
  switch (act.kind) {
    case 'type': {
      const row = now(act.row);
      return row === null ? null : { ...act, row };
    }
    case 'paste': {
      const row = now(act.row, act.rows.length);
      return row === null ? null : { ...act, row };
    }
    case 'clear': {
      const row = now(act.range.row, act.range.rows);
      return row === null ? null : { ...act, range: { ...act.range, row } };
    }
    case 'deleteRows': {
      const first = now(act.first, act.count);
      return first === null ? null : { ...act, first };
    }
    case 'insertRows': {
      const above = act.before === 1 ? 0 : now(act.before - 1);
      return above === null ? null : { ...act, before: above + 1 };
    }
    default:
      return act;
  }
}

function isWarned(board: SharedBoard, { name }: Person, act: Act): boolean {
  const touched = touchedRange(board, act);
  return touched !== null && board.google.user(name).isWarned(act.sheet, a1Of(touched));
}

function touchedRange(board: SharedBoard, act: Act): Rectangle | null {
  const { rowCount, columns } = board.google.frame(act.sheet);
  const wholeRows = (row: number, rows: number) => ({ row, column: 1, rows, columns: columns.length });
  switch (act.kind) {
    case 'type':
      return { row: act.row, column: act.column, rows: 1, columns: 1 };
    case 'paste':
      return { row: act.row, column: act.column, rows: act.rows.length, columns: widestRow(act.rows) };
    case 'clear':
      return act.range;
    case 'deleteRows':
      return wholeRows(act.first, act.count);
    case 'sort':
      return wholeRows(1, rowCount);
    default:
      return null;
  }
}

/** Returns the rows that went elsewhere. */
function perform(board: SharedBoard, name: string, act: Act): RowShift | undefined {
  const { google, filters } = board;
  const user = google.user(name);
  const { sheet } = act;
  switch (act.kind) {
    case 'type':
      user.type(sheet, a1Of({ row: act.row, column: act.column, rows: 1, columns: 1 }), act.text);
      return undefined;
    case 'paste': {
      makeRoom(board, name, act);
      const start = { row: act.row, column: act.column, rows: 1, columns: 1 };
      user.paste(sheet, a1Of(start), act.rows);
      return undefined;
    }
    case 'clear':
      user.clear(sheet, a1Of(act.range));
      return undefined;
    case 'insertRows':
      user.insertRows(sheet, act.before, act.count);
      return { sheet, kind: 'insert', at: act.before, count: act.count };
    case 'deleteRows':
      user.deleteRows(sheet, act.first, act.count);
      return { sheet, kind: 'delete', at: act.first, count: act.count };
    case 'sort':
      user.sort(sheet, a1Of(sortedRange(board, sheet)), act.column, act.ascending);
      return undefined;
    case 'filterValues':
      filters.hide(name, sheet, act.column, act.hidden);
      return undefined;
    case 'setFilter':
      filters.forget(name, sheet);
      user.setFilter(sheet, act.on ? a1Of(usedRange(board, sheet)) : null);
      return undefined;
    case 'hideColumns':
      user.hideColumns(sheet, act.first, act.count, act.hidden);
      return undefined;
  }
}

/** A block that reaches below the last row brings new rows, as in Google Sheets. */
function makeRoom({ google }: SharedBoard, name: string, act: Extract<Act, { kind: 'paste' }>): void {
  const { rowCount, columns } = google.frame(act.sheet);
  if (act.column + widestRow(act.rows) - 1 > columns.length) throw new TooWide();
  const missing = act.row + act.rows.length - 1 - rowCount;
  if (missing > 0) google.user(name).insertRows(act.sheet, rowCount + 1, missing);
}

/** What a sort moves: the filter's rows below its header, or else all rows below the frozen ones. */
function sortedRange({ google }: SharedBoard, sheet: string): Rectangle {
  const { filter, frozenRows, rowCount, columns } = google.frame(sheet);
  if (filter !== null && filter.rows > 1) return { ...filter, row: filter.row + 1, rows: filter.rows - 1 };
  return { row: frozenRows + 1, column: 1, rows: rowCount - frozenRows, columns: columns.length };
}

function usedRange({ google }: SharedBoard, sheet: string): Rectangle {
  const { lastColumn, rowCount } = google.frame(sheet);
  return { row: 1, column: 1, rows: rowCount, columns: Math.max(1, lastColumn) };
}
