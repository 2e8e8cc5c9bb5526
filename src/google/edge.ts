// The edge of the add-on: no exception gets past it, and two runs never write at the same time.

import * as sentences from '../vietnamese/sentences/board.ts';
import { title as menuTitle } from '../vietnamese/sentences/menu.ts';

const LOCK_WAIT_MILLISECONDS = 10_000;

/** Runs what a user asked for. An exception becomes a Vietnamese sentence for the user and a stack trace in the log. */
export function atTheEdge(work: () => void): void {
  try {
    work();
  } catch (error) {
    logError(error);
    tellAtLast(sentenceFor(error));
  }
}

/** Where not even a message can be shown, an English stack trace on the screen would not help. */
function tellAtLast(message: string): void {
  try {
    tell(message);
  } catch (error) {
    logError(error);
  }
}

/** For whoever looks into the script's log; users never see it. */
export function logError(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** What became of work under the lock: `busy` where another run went on for too long. */
export type Locked<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'busy' };

/** Runs `work` while no other run of the add-on writes to this workbook. */
export function whileLocked<T>(work: () => T): Locked<T> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) return { kind: 'busy' };
  try {
    return { kind: 'done', value: work() };
  } finally {
    try {
      // Before the lock goes: whoever gets it next must see these writes.
      SpreadsheetApp.flush();
    } finally {
      release(lock);
    }
  }
}

/** What was done stays done where this fails, and the lock goes with the run. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    logError(error);
  }
}

/** What a person is told of what they asked for; `refused` where it was not done, or not wholly. */
export interface Told {
  readonly kind: 'done' | 'refused';
  readonly message: string;
}

/** Something the user must read before going on. Where Google shows no dialog it stands in the corner instead. */
export function tell(message: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(menuTitle(), message, ui.ButtonSet.OK);
  } catch (error) {
    logError(error);
    toast(message);
  }
}

/** Something good to know that needs no answer. */
export function mention(message: string): void {
  try {
    toast(message);
  } catch (error) {
    logError(error);
    tell(message);
  }
}

const TOAST_SECONDS = 10;

function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, menuTitle(), TOAST_SECONDS);
}

/** Google's own words for a cell that this user may not write (in English and in Vietnamese). */
const PROTECTED = /protected|được bảo vệ/i;

/** Google's own words where a format, a list of choices or a value is set in a table whose columns have types ("Convert to table"). */
const TYPED_COLUMN = /typed column/i;

/** Whether cells are locked for this user, or belong to a table with types of its own: trying again would not help. */
export function isForGood(error: unknown): boolean {
  return isProtected(error) || isInTypedColumn(error);
}

function isProtected(error: unknown): boolean {
  return error instanceof Error && PROTECTED.test(error.message);
}

function isInTypedColumn(error: unknown): boolean {
  return error instanceof Error && TYPED_COLUMN.test(error.message);
}

/** Google's own words for a value that a validation does not let in. */
const REFUSED_BY_VALIDATION = /validation|xác thực/i;

/** The cell ("T2") whose validation refused a value: trying again would not help. Null for any other error. */
export function cellRefusedByValidation(error: unknown): string | null {
  if (!(error instanceof Error) || !REFUSED_BY_VALIDATION.test(error.message)) return null;
  return /\b[A-Z]{1,3}[1-9]\d{0,6}\b/.exec(error.message)?.[0] ?? null;
}

/** What a user is told of an exception. */
export function sentenceFor(error: unknown): string {
  const refusingCell = cellRefusedByValidation(error);
  if (refusingCell !== null) return sentences.cellsRefuse([{ cell: refusingCell, sheets: [] }], 'not written');
  if (isInTypedColumn(error)) return sentences.typedColumns();
  return isProtected(error) ? sentences.protectedCells() : sentences.unexpected();
}
