// The bundle is what Google would run: plain syntax, nothing done at load, exactly the functions that menus and triggers call.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE_NAME, exportsOf, MAIN } from '../../src/build/bundle.ts';
import { DIST, DIST_FILES } from '../../src/build/dist.ts';
import { ROOT } from '../../src/build/root.ts';
import { MENU_ITEMS } from '../../src/google/menu/menu.ts';
import type { ServerFunctions } from '../../src/protocol.ts';

/** The allow-list: a function that is not named in protocol.ts can't be called from a page. */
const SERVER_FUNCTIONS: readonly (keyof ServerFunctions)[] = [
  'readFaults',
  'selectCell',
  'makeSupportReport',
  'readBoardPanel',
  'selectRow',
  'updateFromSidebar',
  'setUpFromSidebar',
  'proposeImport',
  'readDeadlineWords',
  'importTasks',
  'undoImport',
  'readReportChoices',
  'prepareReport',
  'makeReport',
  'readReminders',
  'markReminded',
  'readSharing',
  'shareWithLeaders',
  'stopSharing',
  'readAdoption',
  'previewAdoption',
  'adoptSheets',
];

const code = readFileSync(join(DIST, 'Code.js'), 'utf8');

/** The functions a bare context has after loading the bundle. */
function load() {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const before = new Set<string>(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context));
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  const after: string[] = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
  return { context, added: after.filter((name) => !before.has(name)).sort() };
}

describe('the bundle loads where nothing is there to be used', () => {
  it('touches no service while it loads, because Google allows none then', () => {
    expect(() => load()).not.toThrow();
  });

  it('declares one function for each export of main.ts and one name for itself', async () => {
    const exported = await exportsOf(MAIN);
    expect(load().added).toEqual([...exported, BUNDLE_NAME].sort());
    expect([...exported].sort()).toEqual(
      ['onOpen', 'onEdit', ...MENU_ITEMS.map(({ functionName }) => functionName), ...SERVER_FUNCTIONS].sort(),
    );
  });

  it('declares them at the top level, for Google finds no others', () => {
    for (const name of ['onOpen', 'setUpBoard', 'readFaults'])
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  it('has a function behind every menu item', () => {
    const { added } = load();
    for (const { functionName } of MENU_ITEMS) expect(added).toContain(functionName);
  });
});

/** Comments and texts taken out, for those may say anything. */
const codeWithoutWords = code
  .replace(/\/\/.*$/gm, '')
  .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');

describe('the bundle reaches nothing but the file that it is bound to', () => {
  const SERVICES = [
    'CacheService',
    'Charts',
    'HtmlService',
    'LockService',
    'PropertiesService',
    'Session',
    'SpreadsheetApp',
    'Utilities',
  ];

  it('names no service of mail, network, other files, triggers or people', () => {
    const named = codeWithoutWords.match(
      /\b[A-Z]\w*(?:App|Service)\b|\b(?:Charts|Session|Utilities|Drive|Sheets)(?=\.)/g,
    );
    expect([...new Set(named)].filter((name) => !SERVICES.includes(name))).toEqual([]);
    expect(named).toContain('SpreadsheetApp');
  });

  it.each(['openById', 'openByUrl', 'getActiveUser', 'getEffectiveUser', 'newTrigger', 'eval'])(
    'calls no %s',
    (name) => {
      expect(codeWithoutWords).not.toMatch(new RegExp(`\\b${name}\\(`));
    },
  );
});

describe('the bundle asks for nothing that Apps Script lacks', () => {
  it('is ES2019: lowering it further changes no syntax', () => {
    expect(() => transformSync(code, { target: 'es2019', loader: 'js', logLevel: 'silent' })).not.toThrow();
    // Private fields, static fields, optional chaining and ?? would be parse errors or need lowering.
    expect(code).not.toMatch(/[^\w$]this\.#|^\s*#\w+|\?\.[\w[(]|\?\?[^?]|\bstatic\s+\w+\s*=/m);
  });

  it.each([
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'setTimeout',
    'setInterval',
    'fetch',
    'crypto',
    'atob',
    'btoa',
    'performance',
    'structuredClone',
    'require',
    'process',
    'window',
    'document',
  ])('uses no %s', (name) => {
    expect(codeWithoutWords).not.toMatch(new RegExp(`(?<![\\w$.])${name}(?![\\w$:])`));
  });

  it('is no module', () => {
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
  });

  it('stays readable, so that a stack trace in Google names the function that failed', () => {
    expect(code).toContain('function converge(');
    expect(code.split('\n').length).toBeGreaterThan(500);
  });
});

describe('the manifest asks for two permissions and no more', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));

  it('names exactly the spreadsheet it is bound to and its own dialogs', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('runs on V8 in the Vietnamese time zone', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(manifest).not.toHaveProperty('addOns');
  });
});

describe('clasp would push exactly what belongs to the add-on', () => {
  // Inside the project, for clasp looks for its settings there; its own folder, for the committed settings hold no script id.
  const copy = mkdtempSync(join(ROOT, 'node_modules/.clasp-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('lists the script, the pages and the manifest, and nothing else', () => {
    cpSync(DIST, join(copy, 'dist'), { recursive: true });
    writeFileSync(join(copy, '.clasp.json'), JSON.stringify({ ...claspSettings(), scriptId: 'made-up' }));
    const output = execFileSync(join(ROOT, 'node_modules/.bin/clasp'), ['show-file-status', '--json'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const status = JSON.parse(output.slice(output.indexOf('{')));
    const pushed: string[] = status.filesToPush.map((path: string) => path.replace(/^.*\//, ''));
    expect(pushed.sort()).toEqual([...DIST_FILES].sort());
    expect(readdirSync(DIST).sort()).toEqual([...DIST_FILES].sort());
  });

  it('commits no script id: each office has its own', () => {
    expect(committedSettings()).toEqual({ rootDir: 'dist' });
  });
});

function claspSettings(): { rootDir?: string; scriptId?: string } {
  return JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
}

/** A deployment writes the office's own script id into the file; what counts is what the repository holds. */
function committedSettings(): { rootDir?: string; scriptId?: string } {
  if (!existsSync(join(ROOT, '.git'))) return claspSettings();
  return JSON.parse(execFileSync('git', ['show', 'HEAD:.clasp.json'], { cwd: ROOT, encoding: 'utf8' }));
}
