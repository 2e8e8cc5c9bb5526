// A lock keeps other runs away, and nobody who types.
import { describe, expect, it } from 'vitest';
import { blankGoogle, runCode } from '../world.ts';

describe('LockService', () => {
  const lockCode = `const lock = LockService.getDocumentLock();
    const got = [lock.tryLock(1000), lock.hasLock()];
    lock.releaseLock();
    return [...got, lock.hasLock()];`;

  it('gives the lock when nobody has it', () => {
    expect(runCode(blankGoogle(), lockCode).result).toEqual([true, true, false]);
  });

  it('makes tryLock say no and waitLock throw while another run holds it', () => {
    const google = blankGoogle();
    google.holdLock('document', true);
    expect(runCode(google, lockCode).result).toEqual([false, false, false]);
    expect(() => runCode(google, 'LockService.getDocumentLock().waitLock(1000)')).toThrow('Lock timeout');
    google.holdLock('document', false);
    expect(runCode(google, lockCode).result).toEqual([true, true, false]);
  });

  it('does not stop a person who types', () => {
    const google = blankGoogle();
    google.meter.after({ method: 'Lock.tryLock' }, () => google.user('Bình').type('Bảng', 'A1', 'x'));
    runCode(google, lockCode);
    expect(google.view('Bảng').rows[0]?.cells[0]?.value).toBe('x');
  });
});
