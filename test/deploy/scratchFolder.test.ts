// The folder in which clasp works for a moment: neither its absence nor its staying makes a deployment lose what Google made.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScript, whatIsMissing } from '../../src/deploy/clasp/deeds.ts';
import type { Clasp } from '../../src/deploy/clasp/runClasp.ts';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  rm: () => Promise.reject(new Error('EBUSY: resource busy or locked')),
}));

const CREATED = `Created new document: https://drive.google.com/open?id=the-sheet
Created new script: https://script.google.com/d/the-script/edit`;

const clasp: Clasp = () => Promise.resolve({ ended: 'well', output: CREATED, complaint: '' });

afterEach(() => vi.unstubAllEnvs());

describe('a deployment on a machine that is in its way', () => {
  it('keeps the script that was made although the folder can not be taken away again', async () => {
    expect(await createScript(clasp, 'CCHC', null)).toEqual({
      done: true,
      sheetId: 'the-sheet',
      scriptId: 'the-script',
    });
  });

  it('says that the temporary folder can not be written, before Google is asked for anything', async () => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, '/there/is/no/such/folder');
    expect(await whatIsMissing(clasp)).toMatchObject({ kind: 'noScratchFolder' });
  });
});
