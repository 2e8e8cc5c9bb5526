// A bundle runs as on Google: in a bare world, afresh each time, with dates that can not lean on a zone.
import { describe, expect, it } from 'vitest';
import { loadScript } from '../../../src/local/index.ts';
import { blankGoogle, runCode, SCOPES } from '../world.ts';

const load = (code: string, google = blankGoogle()) =>
  loadScript(google, {
    code,
    manifest: { oauthScopes: [SCOPES.sheet, SCOPES.ui] },
    htmlFiles: { bang: '<p>Bảng</p>' },
  });

describe('loading', () => {
  it('lists what the bundle declares at its top level', () => {
    const script = load(
      `var App = (() => { const hidden = 1; return { hidden }; })(); function onOpen() {} function update() {}`,
    );
    expect([...script.globals].sort()).toEqual(['App', 'onOpen', 'update']);
  });

  it('refuses a service that is called while loading', () => {
    expect(() => load(`var sheet = SpreadsheetApp.getActiveSpreadsheet();`)).toThrow(
      'SpreadsheetApp.getActiveSpreadsheet was called while the script was loading',
    );
  });

  it('gives nothing that Google has not', () => {
    const { result } = runCode(
      blankGoogle(),
      `return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto', 'performance', 'atob', 'process', 'require', 'module', 'WebAssembly', 'queueMicrotask', 'structuredClone'].filter((name) => name in globalThis);`,
    );
    expect(result).toEqual([]);
  });

  it('happens anew for each run, so that nothing is kept between two clicks', () => {
    const script = load('var count = 0; function click() { count++; return count; }');
    expect([script.run('click').result, script.run('click').result]).toEqual([1, 1]);
  });
});

describe('running', () => {
  it('refuses a function that is not there or not at the top level', () => {
    const script = load('var App = { hidden() {} }; var text = 1;');
    for (const name of ['hidden', 'App.hidden', 'text', 'parseInt']) {
      expect(() => script.run(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  it('shows the user the message of an error, with the script’s own stack', () => {
    const script = load('function broken() { deep(); } function deep() { throw new Error("Hỏng rồi"); }');
    expect(() => script.run('broken')).toThrow('Hỏng rồi');
    try {
      script.run('broken');
    } catch (error) {
      expect(String(error instanceof Error && error.stack)).toContain('at deep (Code.js:1');
    }
  });

  it('tells what was shown during the run', () => {
    const script = load(
      `function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('CCHC', 'Tiếp tục?', ui.ButtonSet.YES_NO) === ui.Button.YES); }`,
    );
    expect(script.run('ask')).toMatchObject({
      result: 'true',
      shown: [{ kind: 'alert', title: 'CCHC', prompt: 'Tiếp tục?', buttons: 'YES_NO', answer: { button: 'YES' } }],
    });
  });

  it('no service answers after the run has ended', () => {
    const google = blankGoogle();
    const { result } = runCode(google, 'return () => SpreadsheetApp.flush();');
    expect(result as () => void).toThrow('after the run had ended');
  });
});

describe('Date in a script', () => {
  const run = (code: string) => runCode(blankGoogle(), code).result;

  it('tells the local clock’s time', () => {
    expect(run('return [Date.now(), new Date().getTime()];')).toEqual([1_701_651_600_000, 1_701_651_600_000]);
  });

  it('works with instants, UTC and JSON', () => {
    expect(
      run(`const date = new Date('2023-12-04T08:00:00+07:00');
        return [date.getTime(), date.getUTCDate(), date.toISOString(), JSON.stringify({ date }), new Date(date) - date,
          date instanceof Date, date.constructor === Date, new Date('2023-12-04').getTime(), new Date(Date.UTC(2023, 11, 4)).getTime()];`),
    ).toEqual([
      1_701_651_600_000,
      4,
      '2023-12-04T01:00:00.000Z',
      '{"date":"2023-12-04T01:00:00.000Z"}',
      0,
      true,
      true,
      1_701_648_000_000,
      1_701_648_000_000,
    ]);
  });

  it.each([
    'new Date().getDate()',
    'new Date().getFullYear()',
    'new Date().setHours(0)',
    'new Date().getTimezoneOffset()',
    'String(new Date())',
    '[new Date()].join()',
    'new Date().toLocaleDateString("vi")',
    'new Date(2023, 11, 4)',
    'new Date("2023-12-04T08:00:00")',
    'new Date("04 Dec 2023")',
    'Date.parse("2023-12-04 08:00")',
    'Date()',
  ])('refuses %s, which would lean on a zone', (code) => {
    expect(() => run(`return ${code};`)).toThrow('depends on a time zone');
  });
});

describe('google.script.run', () => {
  const script = load(`
    function echo(given) { return { got: given, when: typeof given }; }
    function hidden_() {}
    function today() { return { deep: [new Date()] }; }
    function callback() { return { f: () => 1 }; }
    function sheet() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function fail() { const error = new TypeError('Câu cho người dùng'); error.secret = 1; throw error; }
    function nothing() {}
    function isOwn(given) { return [given instanceof Array, given[0] instanceof Object]; }`);

  it('carries plain values both ways, as copies of the script’s own world', () => {
    const given = { a: [1, 'hai', true, null], b: undefined };
    expect(script.call('echo', [given]).result).toEqual({ got: { a: [1, 'hai', true, null] }, when: 'object' });
    expect(script.call('isOwn', [[{}]]).result).toEqual([true, true]);
    expect(script.call('nothing').result).toBeUndefined();
  });

  it.each([
    [
      'a Date among the arguments',
      () => script.call('echo', [{ deep: [new Date(0)] }]),
      'Illegal argument of google.script.run: Date',
    ],
    [
      'a function among the arguments',
      () => script.call('echo', [() => 1]),
      'Illegal argument of google.script.run: function',
    ],
    ['NaN among the arguments', () => script.call('echo', [Number.NaN]), 'Illegal argument of google.script.run: NaN'],
    [
      'a Map among the arguments',
      () => script.call('echo', [new Map()]),
      'Illegal argument of google.script.run: class instance',
    ],
    ['a Date in the result', () => script.call('today'), 'Illegal result of google.script.run: Date'],
    ['a function in the result', () => script.call('callback'), 'Illegal result of google.script.run: function'],
    ['a service in the result', () => script.call('sheet'), 'Illegal result of google.script.run: service object'],
    ['a private name', () => script.call('hidden_'), 'Script function not found: hidden_'],
    ['an unknown name', () => script.call('unknown'), 'Script function not found: unknown'],
  ])('refuses %s', (_, act, words) => {
    expect(act).toThrow(words);
  });

  it('lets only the message of an error across', () => {
    try {
      script.call('fail');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: 'ScriptError', message: 'Câu cho người dùng' });
      expect(error).not.toHaveProperty('secret');
    }
  });
});

it('shows HTML from the project’s own files', () => {
  const google = blankGoogle();
  const script = load(
    `function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('bang').setTitle('CCHC')); }
     function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>').append('x').setWidth(600).setHeight(400), 'Nhập'); }
     function missing() { HtmlService.createHtmlOutputFromFile('khong'); }`,
    google,
  );
  script.run('open');
  script.run('dialog');
  expect(google.screen.shown()).toEqual([
    { kind: 'sidebar', title: 'CCHC', html: '<p>Bảng</p>' },
    { kind: 'dialog', modal: true, title: 'Nhập', html: '<b>x', width: 600, height: 400 },
  ]);
  expect(() => script.run('missing')).toThrow('No HTML file named khong was found.');
});
