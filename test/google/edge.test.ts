// One run at a time writes to the board, and whoever comes next sees all that the one before wrote.
import { afterEach, describe, expect, it } from 'vitest';
import { type Locked, whileLocked } from '../../src/google/edge.ts';
import { asScript, blankGoogle, type Services, shown } from '../local/world.ts';

const GLOBALS = ['SpreadsheetApp', 'LockService'] as const;

afterEach(() => {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});

/** Runs `work` under the lock, as a script whose services are at hand by name. */
function locked<T>(google: ReturnType<typeof blankGoogle>, work: (services: Services) => T): Locked<T> {
  return asScript(google, (services) => {
    for (const name of GLOBALS) Object.assign(globalThis, { [name]: services[name] });
    return whileLocked(() => work(services));
  });
}

const write = ({ SpreadsheetApp }: Services) =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bảng')?.getRange('A1').setValue('mới');

describe('work under the lock', () => {
  it('has written everything before the lock goes to the next run', () => {
    const google = blankGoogle();
    const seen: unknown[] = [];
    google.meter.after({ method: 'Range.setValue' }, () => seen.push(shown(google)[0]?.[0]));
    google.meter.after({ method: 'SpreadsheetApp.flush' }, () => {
      const isReleased = google.meter.calls().some(({ method }) => method === 'Lock.releaseLock');
      seen.push([shown(google)[0]?.[0], isReleased]);
    });
    expect(locked(google, write).kind).toBe('done');
    expect(seen).toEqual(['', ['mới', false]]);
    expect(google.meter.missed()).toBe(0);
    expect(google.meter.calls().map(({ method }) => method)).toContain('Lock.releaseLock');
  });

  it('is not begun while another run holds it', () => {
    const google = blankGoogle();
    google.holdLock('document', true);
    expect(locked(google, write)).toEqual({ kind: 'busy' });
    expect(shown(google)).toEqual([['']]);
  });

  it.each([
    [
      'the work fails',
      () => {
        throw new Error('hỏng');
      },
      'hỏng',
    ],
    [
      'what it wrote is refused in the end',
      (services: Services) =>
        services.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue('x'.repeat(50_001)),
      '50000 characters',
    ],
  ])('gives the lock back although %s', (_, work, words) => {
    const google = blankGoogle();
    expect(() => locked(google, work)).toThrow(words);
    expect(google.meter.calls().map(({ method }) => method)).toContain('Lock.releaseLock');
    expect(locked(google, write).kind).toBe('done');
    expect(shown(google)).toEqual([['mới']]);
  });
});
