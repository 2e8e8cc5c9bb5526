// What a manifest does not ask for, and what a simple trigger may never do, is refused in Google's words.
import { describe, expect, it } from 'vitest';
import { blankGoogle, runCode, SCOPES } from '../world.ts';

describe('permissions that the manifest does not ask for', () => {
  it.each([
    [
      'a sidebar',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
      [SCOPES.sheet],
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
    [
      'the file',
      'SpreadsheetApp.getActiveSpreadsheet()',
      [SCOPES.ui],
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'who the user is',
      'Session.getActiveUser().getEmail()',
      [SCOPES.sheet, SCOPES.ui],
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
  ])('refuse %s', (_, code, scopes, words) => {
    expect(() => runCode(blankGoogle(), code, { scopes })).toThrow(words);
  });

  it.each([
    ['alert', `SpreadsheetApp.getUi().alert('x')`],
    ['sidebar', `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`],
    ['dialog', `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')`],
  ])('a simple trigger shows no %s, whatever the manifest says', (_, code) => {
    expect(() => runCode(blankGoogle(), code, { as: 'simple trigger' })).toThrow(
      'You do not have permission to call Ui.',
    );
  });

  it('a simple trigger may make the menu and show a toast', () => {
    const google = blankGoogle();
    runCode(
      google,
      `SpreadsheetApp.getUi().createMenu('CCHC').addItem('Cập nhật số liệu', 'main').addToUi();
       SpreadsheetApp.getActiveSpreadsheet().toast('Chào', 'CCHC', 5);`,
      { as: 'simple trigger' },
    );
    expect(google.screen.menus().map(({ caption }) => caption)).toEqual(['CCHC']);
    expect(google.screen.shown()).toEqual([{ kind: 'toast', message: 'Chào', title: 'CCHC', seconds: 5 }]);
  });
});
