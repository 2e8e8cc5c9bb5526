// The local Google says and changes who may open the file as Google does.
import { describe, expect, it } from 'vitest';
import { asScript, blankGoogle, runCode } from '../world.ts';

const shared = () =>
  blankGoogle({
    access: { editors: ['vanthu@example.vn'], viewers: ['lanhdao@example.vn'], notShareable: ['khach@example.com'] },
  });

const add = (google: ReturnType<typeof shared>, address: string) =>
  asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().addViewer(address));

describe('who may open the file', () => {
  it('is told as Google tells it: editors, and viewers with the editors among them', () => {
    asScript(shared(), ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
        'owner@example.vn',
        'vanthu@example.vn',
      ]);
      expect(spreadsheet.getViewers().map((user) => user.getEmail())).toContain('lanhdao@example.vn');
      expect(spreadsheet.getViewers()).toHaveLength(3);
    });
  });

  it('grows by a viewer once, and never lowers an editor', () => {
    const google = shared();
    add(google, 'moi@example.vn');
    add(google, 'MOI@example.vn');
    add(google, 'vanthu@example.vn');
    expect(google.access.viewers()).toEqual(['lanhdao@example.vn', 'moi@example.vn']);
    expect(google.access.editors()).toContain('vanthu@example.vn');
  });

  it.each([
    ['no address', 'lanhdao'],
    ['two addresses at once', 'moi@example.vn van@example.vn'],
    ['an address with a name before it', 'Lãnh đạo moi@example.vn'],
    ['an address without an account', 'khach@example.com'],
  ])('refuses %s', (_, address) => {
    const google = shared();
    expect(() => add(google, address)).toThrow(/^Invalid/);
    expect(google.access.viewers()).toEqual(['lanhdao@example.vn']);
  });

  it('shrinks by a viewer; whether an editor stays one is not certain, so none is removed', () => {
    const google = shared();
    const remove = (address: string) =>
      asScript(google, ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().removeViewer(address));
    remove('lanhdao@example.vn');
    expect(google.access.viewers()).toEqual([]);
    expect(() => remove('vanthu@example.vn')).toThrow('not settled');
    expect(google.access.editors()).toContain('vanthu@example.vn');
  });

  it.each(['getViewers()', 'addViewer("moi@example.vn")'])(
    'is not for a simple trigger, which asks nobody: %s',
    (call) => {
      const run = () => runCode(shared(), `SpreadsheetApp.getActiveSpreadsheet().${call}`, { as: 'simple trigger' });
      expect(run).toThrow('You do not have permission to call');
    },
  );

  it('is not told to a script without the permission for the file', () => {
    expect(() => runCode(shared(), 'SpreadsheetApp.getActiveSpreadsheet().getViewers()', { scopes: [] })).toThrow(
      /permission/,
    );
  });
});

describe('whoever may only view the file', () => {
  it('runs nothing and types nothing, until the owner lets them edit', () => {
    const google = shared();
    expect(() => runCode(google, 'return 1;', { user: 'LanhDao@example.vn' })).toThrow('may only view');
    expect(() => google.user('lanhdao@example.vn').type('Bảng', 'A1', 'x')).toThrow('may only view');
    expect(runCode(google, 'return 1;', { user: 'vanthu@example.vn' }).result).toBe(1);
  });
});
