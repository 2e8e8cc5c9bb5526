// Deployments after the first, and those that stop: the real clasp against a stand-in for Google that fails as Google does.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { API_SWITCHED_OFF, NOT_ALLOWED, NOT_FOUND } from './googleStandIn.ts';
import { type Office, openOffice, PATIENCE } from './office.ts';

const SHEET = 'the-sheet-that-the-office-has-had';
const SCRIPT = 'the-script-that-was-bound-to-it';
const NEW_SHEET = 'sheet-made-by-the-stand-in-1';
const NEW_SCRIPT = 'script-made-by-the-stand-in-2';
const TIED = `${JSON.stringify({ rootDir: 'dist', scriptId: SCRIPT, parentId: SHEET })}\n`;

let office: Office;
let untouched: string;

beforeEach(async () => {
  office = await openOffice();
  office.google.addSheet(SHEET, 'Bảng của cơ quan');
  untouched = office.settings();
});
afterEach(() => office.close());
vi.setConfig({ testTimeout: PATIENCE });

function tie() {
  writeFileSync(join(office.project, '.clasp.json'), TIED);
  office.google.addScript(SCRIPT, { title: 'CCHC', parentId: SHEET, files: [] });
}

describe('a later deployment brings the same Sheet up to date', () => {
  beforeEach(tie);

  it('sends the whole of dist/ when something changed, and nothing when Google has it all', async () => {
    expect(await office.deploy()).toEqual({ kind: 'updated', sheetId: SHEET, changed: true });
    expect(await office.deploy(SHEET)).toEqual({ kind: 'updated', sheetId: SHEET, changed: false });
    expect(office.google.asked.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
    expect(office.settings()).toBe(TIED);
  });

  it('keeps the tie when another account made the script, so that the right one can go on', async () => {
    office.google.refuse('writeContent', NOT_ALLOWED);
    expect(await office.deploy()).toMatchObject({ kind: 'notPushed', failure: { kind: 'notAllowed' }, sheetId: SHEET });
    expect(office.settings()).toBe(TIED);
  });

  it('refuses another Sheet while it is tied to one, for that tie can be had back from nowhere', async () => {
    expect(await office.deploy('another-sheet-that-somebody-has')).toEqual({ kind: 'boundElsewhere', sheetId: SHEET });
    expect(office.settings()).toBe(TIED);
    expect(office.google.asked).toEqual([]);
  });
});

describe('what is missing is found before anything is made in Google', () => {
  afterEach(() => {
    expect([...office.google.sheets.keys()]).toEqual([SHEET]);
    expect(office.google.scripts.size).toBe(0);
    expect(office.leftovers()).toEqual([]);
  });

  it('stops where the login has ended for good', async () => {
    office.logIn('expired');
    office.google.refuse('refreshLogin', { status: 400, message: 'invalid_grant' });
    expect(await office.deploy()).toMatchObject({ kind: 'notReady', failure: { kind: 'loginExpired' } });
    expect(office.settings()).toBe(untouched);
  });

  it('stops where the Apps Script API is switched off, which would leave an empty Sheet behind', async () => {
    office.google.refuse('askVersions', API_SWITCHED_OFF);
    expect(await office.deploy()).toMatchObject({ kind: 'notReady', failure: { kind: 'apiSwitchedOff' } });
    expect(office.settings()).toBe(untouched);
  });

  it('stops where the network is down', async () => {
    await office.google.close();
    expect(await office.deploy()).toMatchObject({ kind: 'notReady', failure: { kind: 'networkDown' } });
    expect(office.settings()).toBe(untouched);
  });

  it.each(['{ "rootDir": "src" }', '{ "rootDir": "dist", "scr', '[]', ''])(
    'stops where .clasp.json reads %j, and leaves it as it is',
    async (text) => {
      writeFileSync(join(office.project, '.clasp.json'), text);
      expect(await office.deploy()).toEqual({ kind: 'settingsUnreadable' });
      expect(office.settings()).toBe(text);
      expect(office.google.asked).toEqual([]);
    },
  );

  it('stops where the add-on does not build', async () => {
    const build = () => Promise.reject(new Error('Unexpected "}"'));
    expect(await office.deploy(undefined, build)).toEqual({ kind: 'notBuilt', reason: 'Unexpected "}"' });
    expect(office.google.asked).toEqual([]);
  });
});

describe('an office names a Sheet that can not be had', () => {
  it('stops, and neither the Sheet nor the settings are touched', async () => {
    office.google.refuse('createScript', NOT_FOUND);
    expect(await office.deploy(SHEET)).toMatchObject({ kind: 'notBound', failure: { kind: 'notFound' } });
    expect(office.settings()).toBe(untouched);
  });
});

describe('a deployment that stops half-way can be finished', () => {
  it('says that a Sheet without a script may stand there; naming that Sheet finishes the work', async () => {
    // A login that has only grown old is renewed on the way.
    office.logIn('expired');
    office.google.refuse('createScript', API_SWITCHED_OFF);
    expect(await office.deploy()).toMatchObject({ kind: 'notCreated', failure: { kind: 'apiSwitchedOff' } });
    expect(office.settings()).toBe(untouched);
    office.google.refuse('createScript', null);
    expect(await office.deploy(NEW_SHEET)).toEqual({ kind: 'bound', sheetId: NEW_SHEET });
    expect([...office.google.sheets.keys()]).toEqual([SHEET, NEW_SHEET]);
  });

  it('keeps a script that was made although clasp could not read it back', async () => {
    rmSync(join(office.project, '.clasp.json'));
    office.google.refuse('readContent', NOT_ALLOWED);
    expect(await office.deploy()).toMatchObject({ kind: 'notPushed', sheetId: NEW_SHEET });
    expect(JSON.parse(office.settings())).toEqual({ rootDir: 'dist', scriptId: NEW_SCRIPT, parentId: NEW_SHEET });
    office.google.refuse('readContent', null);
    expect(await office.deploy()).toEqual({ kind: 'updated', sheetId: NEW_SHEET, changed: true });
    expect(office.google.scripts.size).toBe(1);
  });
});
