// The zone that a script has of its own comes from its manifest, not from the file it is bound to.
import { describe, expect, it } from 'vitest';
import { loadScript } from '../../../src/local/index.ts';
import { blankGoogle } from '../world.ts';

describe('the script’s own zone', () => {
  const zoneOf = (manifest: { timeZone?: string }) =>
    loadScript(blankGoogle({ timeZone: 'Pacific/Kiritimati' }), {
      code: 'function zone() { return Session.getScriptTimeZone(); }',
      manifest,
    }).run('zone').result;

  it('is the manifest’s, whatever zone the file has', () => {
    expect(zoneOf({ timeZone: 'Asia/Ho_Chi_Minh' })).toBe('Asia/Ho_Chi_Minh');
  });

  it('is not guessed where the manifest names none', () => {
    expect(() => zoneOf({})).toThrow('not settled');
  });
});
