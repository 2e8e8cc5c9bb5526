// Service calls are counted, can fail, can end the run, and leave room for others between two of them.
import { describe, expect, it } from 'vitest';
import { blankGoogle, onSheet, runCode, shown } from '../world.ts';

const twoWrites = `
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  try { sheet.getRange('A1').setValue('một'); } catch (error) { sheet.getRange('C1').setValue(error.message); }
  SpreadsheetApp.flush();
  sheet.getRange('A2').setValue('hai');
  return 'xong';`;

describe('the count', () => {
  it('tells reads, writes and the rest apart, and what each was called on', () => {
    const google = blankGoogle();
    const { calls, counts } = runCode(google, twoWrites);
    expect(calls.map(({ kind, method, on }) => `${kind} ${method} ${on}`.trim())).toEqual([
      'handle SpreadsheetApp.getActiveSpreadsheet',
      'check Spreadsheet.getSheets Bảng tính',
      'handle Sheet.getRange Bảng',
      "write Range.setValue 'Bảng'!A1",
      'other SpreadsheetApp.flush',
      'handle Sheet.getRange Bảng',
      "write Range.setValue 'Bảng'!A2",
    ]);
    expect(counts).toEqual({ read: 0, check: 1, write: 2, ui: 0, other: 1, handle: 3, local: 0 });
    expect(google.meter.total()).toBe(4);
  });

  it('does not grow with the rows of a block', () => {
    const totals = [50, 900].map((rows) => {
      const google = blankGoogle();
      onSheet(google, (sheet) => sheet.getRange(1, 1, rows, 5).setValues(sheet.getRange(1, 1, rows, 5).getValues()));
      return google.meter.total();
    });
    expect(totals).toEqual([3, 3]);
  });

  it('leaves out what an object knows by itself', () => {
    const google = blankGoogle();
    onSheet(google, (sheet) => {
      const range = sheet.getRange('B2:C5');
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getA1Notation()];
    });
    expect(google.meter.counts().local).toBe(4);
    expect(google.meter.calls().map(({ method }) => method)).not.toContain('Range.getRow');
  });

  it('starts anew with each run', () => {
    const google = blankGoogle();
    runCode(google, twoWrites);
    runCode(google, twoWrites);
    expect(google.meter.calls()).toHaveLength(7);
  });
});

describe('a call that fails', () => {
  it('throws what a script can catch, once', () => {
    const google = blankGoogle();
    google.meter.failAt({ method: 'Range.setValue' }, 'Service Spreadsheets timed out');
    expect(runCode(google, twoWrites).result).toBe('xong');
    expect(shown(google)).toEqual([
      ['', '', 'Service Spreadsheets timed out'],
      ['hai', '', ''],
    ]);
    runCode(google, twoWrites);
    expect(shown(google)[0]?.[0]).toBe('một');
  });

  it('can be any of them, one run after the other', () => {
    const google = blankGoogle();
    const total = runCode(google, twoWrites).calls.length;
    for (let at = 1; at <= total; at++) {
      google.meter.failAt(at);
      try {
        runCode(google, twoWrites);
      } catch (error) {
        expect(error).toMatchObject({ message: 'Service Spreadsheets failed while accessing document.' });
      }
      expect(google.meter.missed()).toBe(0);
    }
    google.meter.failAt(total + 1);
    runCode(google, twoWrites);
    expect(google.meter.missed()).toBe(1);
  });
});

describe('a run that is ended', () => {
  it('can not be saved by catching, and loses what was not flushed', () => {
    const google = blankGoogle();
    google.meter.killAt({ method: 'Range.setValue', time: 2 });
    expect(() => runCode(google, twoWrites)).toThrow('Exceeded maximum execution time');
    expect(shown(google)).toEqual([['một']]);
  });

  it('before the first flush leaves the sheet as it was', () => {
    const google = blankGoogle();
    google.meter.killAt({ method: 'SpreadsheetApp.flush' });
    expect(() => runCode(google, twoWrites)).toThrow('Exceeded maximum execution time');
    expect(shown(google)).toEqual([['']]);
  });
});

describe('another person', () => {
  it('acts between two calls', () => {
    const google = blankGoogle();
    google.meter.after({ method: 'SpreadsheetApp.flush' }, () => google.user('Bình').insertRows('Bảng', 1));
    runCode(google, twoWrites);
    expect(shown(google)).toEqual([[''], ['hai']]);
  });

  it('acts after the k-th call as well', () => {
    const google = blankGoogle();
    google.meter.after(5, () => google.user('Bình').type('Bảng', 'B1', 'của Bình'));
    runCode(google, twoWrites);
    expect(shown(google)).toEqual([
      ['một', 'của Bình'],
      ['hai', ''],
    ]);
  });
});

describe('two people who click at the same time', () => {
  const locked = `const lock = LockService.getDocumentLock();
    if (!lock.tryLock(1000)) return 'busy';
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'done';`;

  it('do not both get the lock, and each run has its own count', () => {
    const google = blankGoogle();
    const second: unknown[] = [];
    google.meter.after({ method: 'Lock.tryLock' }, () => {
      const { result, calls } = runCode(google, locked, { user: 'binh@example.com' });
      second.push(result, calls.length);
    });
    const first = runCode(google, locked, { user: 'an@example.com' });
    expect([first.result, first.calls.length]).toEqual(['done', 4]);
    expect(second).toEqual(['busy', 2]);
  });

  it('a run that ended without giving the lock back does not keep it', () => {
    const google = blankGoogle();
    google.meter.killAt({ method: 'SpreadsheetApp.flush' });
    expect(() => runCode(google, locked)).toThrow('Exceeded maximum execution time');
    expect(runCode(google, locked).result).toBe('done');
  });
});

describe('a write that was put off and is refused', () => {
  it('shows itself at flush, and takes the later ones with it', () => {
    const google = blankGoogle();
    google.meter.refuseWrite(2);
    const writing = `
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      for (const cell of ['A1', 'B1', 'C1']) sheet.getRange(cell).setValue(cell);
      try { SpreadsheetApp.flush(); } catch (error) { return error.message; }
      return 'nothing';`;
    expect(runCode(google, writing).result).toBe('Service Spreadsheets failed while accessing document.');
    expect(google.meter.putOffs()).toBe(3);
    expect(google.meter.missed()).toBe(0);
    expect(shown(google)).toEqual([['A1']]);
  });

  it('is one of the next run only', () => {
    const google = blankGoogle();
    google.meter.refuseWrite(9);
    runCode(google, twoWrites);
    expect(google.meter.missed()).toBe(1);
    expect(runCode(google, twoWrites).result).toBe('xong');
  });
});
