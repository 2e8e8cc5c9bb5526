// The edge of the add-on: no exception gets past it, and two runs never write at the same time.

import * as sentences from '../vietnamese/sentences/board.ts';

const LOCK_WAIT_MILLISECONDS = 10_000;

/** Runs what a user asked for. An exception becomes a Vietnamese sentence for the user and a stack trace in the log. */
export function atTheEdge(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    tell(sentenceFor(error));
  }
}

/** Runs `work` while no other run of the add-on writes to this workbook; null, told to the user, where another one goes on too long. */
export function whileLocked<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) {
    tell(sentences.someoneElseRuns());
    return null;
  }
  try {
    return work();
  } finally {
    try {
      // Before the lock goes: whoever gets it next must see these writes.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** Something the user must read before going on. */
export function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('CCHC', message, ui.ButtonSet.OK);
}

/** Google's own words for a cell that this user may not write (in English and in Vietnamese). */
const PROTECTED = /protected|được bảo vệ/i;

function sentenceFor(error: unknown): string {
  return error instanceof Error && PROTECTED.test(error.message) ? sentences.protectedCells() : sentences.unexpected();
}
