// Text that wants to be markup or a formula stays text, wherever the page shows it.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLocalGoogle, loadScript } from '../../src/local/index.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

const MARKUP = '<img src=x onerror="globalThis.harmed=1">';
const CLOSING = '"></script><script>globalThis.harmed=1</script>';
const LINK = '=HYPERLINK("https://example.invalid/?"&A1;"bấm vào đây")';
const HOSTILE = [
  MARKUP,
  CLOSING,
  `' onmouseover='globalThis.harmed=1`,
  '{{constructor.constructor("globalThis.harmed=1")()}}',
];

/** A script that shows every kind of thing with the hostile text in it. */
const SCRIPT = `
  const text = ${JSON.stringify(HOSTILE.join(' '))};
  function onOpen() {
    SpreadsheetApp.getUi().createMenu(text).addItem(text, 'showAll').addItem('Bảng bên', 'showFrame').addToUi();
  }
  function showAll() {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, text, -1);
    const ui = SpreadsheetApp.getUi();
    ui.alert(text, text, ui.ButtonSet.YES_NO);
    throw new Error(text);
  }
  function showFrame() {
    const page = HtmlService.createHtmlOutput('<p>Khung</p>').setTitle(text);
    SpreadsheetApp.getUi().showSidebar(page);
  }
`;

const MANIFEST = {
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

describe.runIf(browserIsHere)('hostile text', () => {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', owner: 'owner' });
  const script = loadScript(google, { code: SCRIPT, manifest: MANIFEST });
  let tab: Tab;

  beforeAll(async () => {
    google.user('owner').renameSheet(google.sheetNames()[0] ?? '', CLOSING);
  });

  const served = servedBoard({ google, script });
  beforeAll(async () => {
    tab = await served.open(CLOSING, { query: `?user=${encodeURIComponent(MARKUP)}` });
  });

  beforeEach(() => tab.leave());

  const unharmed = async () => {
    expect(await tab.page.evaluate('globalThis.harmed')).toBeUndefined();
    expect(await tab.page.locator('img:not(.icon)').count()).toBe(0);
    expect(await tab.page.locator('body script').count()).toBe(1);
  };

  it('is the name of a tab, of the user and of a menu', async () => {
    expect(await tab.page.getByRole('tab').innerText()).toBe(CLOSING);
    expect(await tab.page.locator('header .user').innerText()).toBe(MARKUP);
    expect(await tab.page.getByRole('menubar').innerText()).toContain(MARKUP);
    await unharmed();
  });

  it.each(HOSTILE)('stands in a cell, in its editor and above the sheet: %s', async (text) => {
    await tab.select('A1');
    await tab.press('Delete');
    await tab.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await tab.press('Control+V');
    await tab.shows('A1', text.startsWith("'") ? text.slice(1) : text);
    await tab.press('F2');
    expect(await tab.page.locator('.editor').inputValue()).toContain('harmed');
    await tab.press('Escape');
    expect((await tab.active())[1]).toContain('harmed');
    await unharmed();
  });

  it('is a formula when a person types one, and shows its words without a link', async () => {
    await tab.type('A2', LINK);
    await expect.poll(() => google.view(CLOSING).rows[1]?.cells[0]?.formula).toMatch(/^=HYPERLINK/);
    expect(await tab.page.locator('.grid a').count()).toBe(0);
    await unharmed();
  });

  it('stands in a note and in a list of choices', async () => {
    google.asScript(({ SpreadsheetApp }) => {
      const app = SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      const cell = app.getActiveSpreadsheet().getSheets()[0]?.getRange('B3');
      cell?.setNote(MARKUP);
      cell?.setDataValidation(app.newDataValidation().requireValueInList([MARKUP, CLOSING], true).build());
    });
    await tab.type('A3', 'x');
    await tab.cell('B3').locator('.note-mark').waitFor();
    await tab.cell('B3').hover();
    await tab.page.getByRole('tooltip').filter({ hasText: MARKUP }).waitFor();
    await tab.select('B3');
    await tab.press('Alt+ArrowDown');
    expect(await tab.page.getByRole('option').allInnerTexts()).toEqual([MARKUP, CLOSING]);
    await tab.screenshot('chu-la-trong-danh-sach');
    await tab.press('Escape');
    await unharmed();
  });

  it('stands among the values of a filter', async () => {
    await tab.type('A1', 'Tiêu đề');
    await tab.type('A4', MARKUP);
    const sign = tab.cell('A1').locator('.filter-sign');
    if ((await sign.count()) === 0) await tab.menu('Dữ liệu', 'Tạo bộ lọc');
    await sign.click();
    await tab.page.getByRole('dialog').getByText(MARKUP).waitFor();
    await tab.press('Escape');
    await unharmed();
  });

  it('is said in a toast, asked in a question, told as an error', async () => {
    await tab.page.getByRole('menubar').getByRole('menuitem').last().click();
    await tab.page.getByRole('menu').getByRole('menuitem').first().click();
    await tab.page.getByRole('dialog').filter({ hasText: MARKUP }).waitFor();
    await tab.screenshot('chu-la-trong-hop-thoai');
    await tab.page.getByRole('button', { name: 'Có' }).click();
    await tab.page.getByRole('dialog', { name: 'Lỗi tập lệnh' }).waitFor();
    expect(await tab.page.locator('.toast').first().innerText()).toContain(CLOSING);
    await unharmed();
    await tab.page.getByRole('button', { name: 'OK' }).click();
  });

  it('is the title of a sidebar', async () => {
    await tab.page.getByRole('menubar').getByRole('menuitem').last().click();
    await tab.page.getByRole('menuitem', { name: 'Bảng bên' }).click();
    expect(await tab.page.locator('.sidebar h2').innerText()).toBe(HOSTILE.join(' '));
    await unharmed();
  });
});
