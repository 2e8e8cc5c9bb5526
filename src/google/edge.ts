// The edge of the add-on: no exception gets past it, and two runs never write at the same time.

import * as sentences from '../vietnamese/sentences/board.ts';

const LOCK_WAIT_MILLISECONDS = 10_000;

/** Runs what a user asked for. An exception becomes a Vietnamese sentence for the user and a stack trace in the log. */
export function atTheEdge(work: () => void): void {
  try {
    work();
  } catch (error) {
    logError(error);
    tell(sentenceFor(error));
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
      lock.releaseLock();
    }
  }
}

/** What a person is told of what they asked for; `refused` where it was not done, or not wholly. */
export interface Told {
  readonly kind: 'done' | 'refused';
  readonly message: string;
}

/** Something the user must read before going on. */
export function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('CCHC', message, ui.ButtonSet.OK);
}

/** Google's own words for a cell that this user may not write (in English and in Vietnamese). */
const PROTECTED = /protected|được bảo vệ/i;

/** What a user is told of an exception. */
export function sentenceFor(error: unknown): string {
  return error instanceof Error && PROTECTED.test(error.message) ? sentences.protectedCells() : sentences.unexpected();
}
