// What leadership sees with a view-only link: everything, and no way to change it.
import { beforeAll, describe, expect, it } from 'vitest';
import { openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('leadership opens the board to look', () => {
  const board = openSample();
  const served = servedBoard(board);
  let tab: Tab;

  beforeAll(async () => {
    tab = await served.open('Tổng quan', { query: '?role=viewer' });
  });

  it('says that it is for viewing only and has no menu, as in Google Sheets', async () => {
    expect(await tab.page.locator('header').innerText()).toContain('Chỉ xem');
    expect(await tab.page.getByRole('menuitem').count()).toBe(0);
    await tab.screenshot('chi-xem');
  });

  it('shows figures and colours, on every tab', async () => {
    await tab.openSheet('Tổng quan');
    await tab.shows('A2', '39,67/60');
    await tab.openSheet('Nhiệm vụ');
    await tab.shows('A2', /^NV/);
  });

  it('does nothing when somebody types, pastes, deletes or clicks with the right button', async () => {
    const before = board.google.shownTexts('Nhiệm vụ', 'A1:K5');
    await tab.select('B2');
    await tab.page.keyboard.type('x');
    await tab.press('Enter', 'Delete', 'Control+V', 'F2');
    await tab.cell('B2').dblclick();
    await tab.cell('B2').click({ button: 'right' });
    expect(await tab.page.locator('.editor, .menu').count()).toBe(0);
    expect(board.google.shownTexts('Nhiệm vụ', 'A1:K5')).toEqual(before);
  });

  it('is refused by the server whatever the tab sends', async () => {
    const act = { kind: 'type', sheet: 'Nhiệm vụ', row: 2, column: 2, text: 'x' };
    const reply = await tab.page.evaluate(
      `fetch('/act', { method: 'POST',
        headers: { 'content-type': 'application/json', 'x-page-token': document.querySelector('[name=page-token]').content },
        body: ${JSON.stringify(JSON.stringify({ act, revision: 1, confirmed: true }))} }).then((answer) => answer.json())`,
    );
    expect(reply).toMatchObject({ kind: 'refused' });
    const run = await tab.page.evaluate(
      `fetch('/run', { method: 'POST',
        headers: { 'content-type': 'application/json', 'x-page-token': document.querySelector('[name=page-token]').content },
        body: '{"functionName":"updateFigures","answers":[]}' }).then((answer) => answer.json())`,
    );
    expect(run).toMatchObject({ kind: 'failed' });
  });

  it('sees what others change without doing anything', async () => {
    const clerk = await served.open('Nhiệm vụ');
    await clerk.type('B3', 'Nội dung vừa sửa');
    await tab.shows('B3', 'Nội dung vừa sửa');
  });

  it('can copy what is shown', async () => {
    await tab.select('A2');
    await tab.press('Shift+ArrowRight', 'Control+C');
    await expect
      .poll(() => tab.page.evaluate('navigator.clipboard.readText()'))
      .toBe(board.google.shownTexts('Nhiệm vụ', 'A2:B2')[0]?.join('\t'));
  });

  it('opens at the first sheet where the link was cut off in the middle of a name', async () => {
    await tab.page.goto(tab.page.url().replace(/#.*/, '#Nhi%E1'));
    await tab.page.reload();
    await tab.page.getByRole('grid', { name: 'Trang tính Tổng quan' }).waitFor({ timeout: 10_000 });
  });
});
