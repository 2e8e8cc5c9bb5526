// `npm run deploy` and `npm run package` as a person types them: the whole way, with what was sent to Google and what was said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DIST_FILES } from '../../src/build/dist.ts';
import { TITLE } from '../../src/deploy/install.ts';
import { PERMISSIONS } from '../../src/deploy/words/permissions.ts';
import { MENU_ITEMS } from '../../src/google/menu/menu.ts';
import type { ScriptFile } from './googleStandIn.ts';
import { type Office, openOffice, PATIENCE } from './office.ts';

const OFFICE_SHEET = 'the-sheet-that-the-office-has-had';
const NEW_SHEET = 'sheet-made-by-the-stand-in-1';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());
vi.setConfig({ testTimeout: PATIENCE });

/** dist/ as the Apps Script API takes it: a name without its ending, a kind, the whole text. */
function distAsSent(): readonly ScriptFile[] {
  return DIST_FILES.map((file) => ({
    name: file.replace(/\.\w+$/, ''),
    type: file.endsWith('.html') ? 'HTML' : file.endsWith('.json') ? 'JSON' : 'SERVER_JS',
    source: readFileSync(join(office.project, 'dist', file), 'utf8'),
  }));
}

const byName = (files: readonly ScriptFile[] = []) => [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
const sent = () => office.google.asked.map(({ method, host, path }) => `${method} ${host}${path}`);

describe('a newcomer types npm run deploy', () => {
  it('gets a Sheet with the add-on in it, its link, and the next three clicks', async () => {
    const { exitCode, output, complaint } = await office.runCommand('deploy');
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: '' });

    const script = office.google.scripts.get('script-made-by-the-stand-in-2');
    expect([...office.google.sheets]).toEqual([[NEW_SHEET, TITLE]]);
    expect(script).toMatchObject({ title: TITLE, parentId: NEW_SHEET });
    expect(byName(script?.files)).toEqual(byName(distAsSent()));
    expect(sent()).toEqual([
      'GET script.googleapis.com/v1/projects/cchc-no-such-script/versions',
      'POST www.googleapis.com/drive/v3/files',
      'POST script.googleapis.com/v1/projects',
      'GET script.googleapis.com/v1/projects/script-made-by-the-stand-in-2/content',
      'GET script.googleapis.com/v1/projects/script-made-by-the-stand-in-2/content',
      'PUT script.googleapis.com/v1/projects/script-made-by-the-stand-in-2/content',
    ]);

    // Our manifest with its two permissions, not the one that Google puts into a new script.
    const manifest = JSON.parse(script?.files.find(({ name }) => name === 'appsscript')?.source ?? '');
    expect(manifest.oauthScopes).toEqual(Object.keys(PERMISSIONS));
    expect(JSON.parse(office.settings())).toEqual({
      rootDir: 'dist',
      scriptId: 'script-made-by-the-stand-in-2',
      parentId: NEW_SHEET,
    });
    expect(office.leftovers()).toEqual([]);

    expect(output).toContain(`https://docs.google.com/spreadsheets/d/${NEW_SHEET}/edit`);
    expect(output.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    const captions = [...output.matchAll(/CCHC → ([^.\n]+?)\./g)].map(([, caption]) => caption);
    expect(captions).toEqual(['Thiết lập, sửa bảng', 'Cập nhật số liệu']);
    for (const caption of captions) expect(MENU_ITEMS.map((item) => item.caption)).toContain(caption);
  });

  it('is told what is missing, in Vietnamese and with the way out, and the command fails', async () => {
    office.logIn('none');
    const { exitCode, complaint } = await office.runCommand('deploy');
    expect(exitCode).toBe(1);
    expect(complaint).toContain('npx clasp login');
    expect(complaint).toContain('Chưa tạo gì trên Google');
    expect(office.google.asked).toEqual([]);
  });
});

describe('an office that has a Sheet names it', () => {
  it('gets the add-on into that Sheet, and no other is made', async () => {
    office.google.addSheet(OFFICE_SHEET, 'Bảng của cơ quan');
    const link = `https://docs.google.com/spreadsheets/d/${OFFICE_SHEET}/edit?gid=7#gid=7`;
    const { exitCode, output } = await office.runCommand('deploy', '--sheet', link);
    expect(exitCode).toBe(0);
    expect([...office.google.sheets.keys()]).toEqual([OFFICE_SHEET]);
    const [script] = office.google.scripts.values();
    expect(script).toMatchObject({ title: TITLE, parentId: OFFICE_SHEET });
    expect(byName(script?.files)).toEqual(byName(distAsSent()));
    expect(output).toContain(`https://docs.google.com/spreadsheets/d/${OFFICE_SHEET}/edit`);
  });
});

describe('somebody makes the package for offices without a terminal', () => {
  it('finds one zip in the project, named after the version, and Google is not asked', async () => {
    const { exitCode, output } = await office.runCommand('package');
    const { version } = JSON.parse(readFileSync(join(office.project, 'package.json'), 'utf8'));
    expect(exitCode).toBe(0);
    expect(output).toContain(`bang-cchc-${version}.zip`);
    const paths = Object.keys(unzipSync(readFileSync(join(office.project, `bang-cchc-${version}.zip`))));
    expect(paths.filter((path) => !path.endsWith('/'))).toHaveLength(DIST_FILES.length + 1);
    expect(office.google.asked).toEqual([]);
  });
});
