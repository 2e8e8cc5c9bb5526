// Questions and menus reach the screen, and answers come back.
import { describe, expect, it } from 'vitest';
import { blankGoogle, runCode } from '../world.ts';

describe('questions', () => {
  it('are answered by whoever the test names', () => {
    const google = blankGoogle();
    google.screen.answerWith(({ kind }) => (kind === 'prompt' ? { button: 'OK', text: 'Xã A' } : { button: 'NO' }));
    const { result } = runCode(
      google,
      `const ui = SpreadsheetApp.getUi();
       const said = ui.prompt('Tên cơ quan', 'Nhập tên', ui.ButtonSet.OK_CANCEL);
       return [ui.alert('Tiếp tục?', ui.ButtonSet.YES_NO) === ui.Button.NO, said.getResponseText(), said.getSelectedButton() === ui.Button.OK];`,
    );
    expect(result).toEqual([true, 'Xã A', true]);
    expect(google.screen.shown().map(({ kind }) => kind)).toEqual(['prompt', 'alert']);
  });

  it('menus can hold separators and sub-menus, and go when the file is opened anew', () => {
    const google = blankGoogle();
    runCode(
      google,
      `const ui = SpreadsheetApp.getUi();
       ui.createMenu('CCHC').addItem('Một', 'one').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Hai', 'two')).addToUi();`,
    );
    expect(google.screen.menus()).toEqual([
      {
        kind: 'menu',
        caption: 'CCHC',
        entries: [
          { kind: 'item', caption: 'Một', functionName: 'one' },
          { kind: 'separator' },
          { kind: 'menu', caption: 'Khác', entries: [{ kind: 'item', caption: 'Hai', functionName: 'two' }] },
        ],
      },
    ]);
    google.reopen();
    expect(google.screen.menus()).toEqual([]);
  });
});
