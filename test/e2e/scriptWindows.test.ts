// What a script shows and asks: questions wait for their answer, frames talk to the script, a failure is said.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalGoogle, loadScript } from '../../src/local/index.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

const SHEET = 'Trang tính1';

const SIDEBAR = `<!DOCTYPE html><html><head></head><body>
  <button id="good">Gọi</button> <button id="bad">Gọi lỗi</button> <button id="ask">Hỏi</button> <button id="go">Tới ô</button>
  <button id="copy">Chép</button> <textarea id="text">chữ đã chép</textarea>
  <output id="answer"></output>
  <script>
    const show = (text) => { document.getElementById('answer').textContent = text; };
    const run = () => google.script.run.withSuccessHandler((value, extra) => show('được ' + JSON.stringify(value) + extra))
      .withFailureHandler((error, extra) => show('lỗi ' + error.message + extra)).withUserObject('!');
    document.getElementById('good').onclick = () => run().add(2, 3);
    document.getElementById('bad').onclick = () => run().fail();
    document.getElementById('ask').onclick = () => run().askInCall();
    document.getElementById('go').onclick = () => run().goThere();
    document.getElementById('copy').onclick = () => {
      document.getElementById('text').select();
      show(document.execCommand('copy') ? 'đã chép' : 'không chép được');
    };
  </script></body></html>`;

const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Thử')
      .addItem('Hỏi hai lần', 'askTwice').addItem('Hỏi tên', 'askName').addItem('Mở khung', 'openFrame').addItem('Mở hộp', 'openDialog')
      .addItem('Lỗi', 'fail')
      .addToUi();
  }
  function askTwice() {
    const ui = SpreadsheetApp.getUi();
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange('C1').setValue('viết trước khi hỏi');
    SpreadsheetApp.flush();
    SpreadsheetApp.getActiveSpreadsheet().toast('Bắt đầu');
    const first = ui.alert('Câu một', 'Ô A1 là ' + sheet.getRange('A1').getValue() + '?', ui.ButtonSet.YES_NO);
    const second = ui.alert('Câu hai', 'Có chắc không?', ui.ButtonSet.YES_NO_CANCEL);
    sheet.getRange('B1').setValue(String(first) + ' ' + String(second));
    ui.alert('Xong', 'Đã ghi câu trả lời.', ui.ButtonSet.OK);
  }
  function askName() {
    const answer = SpreadsheetApp.getUi().prompt('Tên', 'Tên cơ quan?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B2').setValue(answer.getResponseText());
  }
  function openFrame() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(SIDEBAR)}).setTitle('Khung thử'));
  }
  function openDialog() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(${JSON.stringify(SIDEBAR)}), 'Hộp thử');
  }
  function add(one, other) { return { sum: one + other }; }
  function fail() { throw new Error('Không đọc được bảng.'); }
  function askInCall() {
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert('Hỏi từ khung', 'Tiếp tục?', ui.ButtonSet.OK_CANCEL));
  }
  function goThere() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A40:Z40').activate(); }
`;

const MANIFEST = {
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

describe.runIf(browserIsHere)('a script shows and asks', () => {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00', owner: 'owner' });
  const script = loadScript(google, { code: SCRIPT, manifest: MANIFEST });
  const served = servedBoard({ google, script });
  let tab: Tab;

  const shown = (a1: string) => google.shownTexts(SHEET, a1)[0]?.[0];
  const dialog = (name: string) => tab.page.getByRole('dialog', { name });
  const frame = () => tab.page.frameLocator('.sidebar iframe');

  beforeAll(async () => {
    tab = await served.open(SHEET);
  });

  beforeEach(() => tab.leave());

  it('shows that it runs while a question waits, others see nothing half done, and the answers of all questions are written', async () => {
    google.user('owner').type(SHEET, 'C1', '');
    await tab.type('A1', 'một');
    await tab.menu('Thử', 'Hỏi hai lần');
    await tab.page.locator('.toast').filter({ hasText: 'Bắt đầu' }).waitFor();
    await dialog('Câu một').getByText('Ô A1 là một?').waitFor();
    expect(await tab.page.locator('.running').innerText()).toContain('Đang chạy');
    expect(shown('C1')).toBe('');
    await tab.screenshot('cau-hoi');
    await dialog('Câu một').getByRole('button', { name: 'Không' }).click();
    await dialog('Câu hai').getByRole('button', { name: 'Có' }).click();
    await dialog('Xong').waitFor();
    expect(shown('B1')).toBe('NO YES');
    expect(shown('C1')).toBe('viết trước khi hỏi');
    await dialog('Xong').getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => tab.page.locator('.running').innerText()).toBe('');
  });

  it('runs on what was typed just before, though that is still on its way', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await tab.page.route('**/act', async (route) => {
      await held;
      await route.continue();
    });
    await tab.type('A1', 'vừa gõ');
    await tab.menu('Thử', 'Hỏi hai lần');
    await tab.page.locator('.running').getByText('Đang chạy').waitFor();
    letGo();
    await dialog('Câu một').getByText('Ô A1 là vừa gõ?').waitFor();
    await tab.page.unroute('**/act');
    for (const name of ['Câu một', 'Câu hai', 'Xong']) await dialog(name).getByRole('button').last().click();
  });

  it('asks anew when others have changed what the question was about', async () => {
    await tab.type('A1', 'một');
    await tab.menu('Thử', 'Hỏi hai lần');
    await dialog('Câu một').waitFor();
    google.user('người khác').type(SHEET, 'A1', 'hai');
    await dialog('Câu một').getByRole('button', { name: 'Có' }).click();
    await dialog('Câu một').getByText('Ô A1 là hai?').waitFor();
    await dialog('Câu một').getByRole('button', { name: 'Có' }).click();
    await dialog('Câu hai').waitFor();
    await tab.press('Escape');
    await dialog('Xong').getByRole('button', { name: 'OK' }).click();
    expect(shown('B1')).toBe('YES CLOSE');
  });

  it('takes what is typed into a question', async () => {
    await tab.menu('Thử', 'Hỏi tên');
    await dialog('Tên').getByRole('textbox').waitFor();
    await tab.page.keyboard.type('UBND phường');
    await tab.press('Enter');
    await expect.poll(() => shown('B2')).toBe('UBND phường');
  });

  it('says what a script that fails says', async () => {
    await tab.menu('Thử', 'Lỗi');
    await dialog('Lỗi tập lệnh').getByText('Không đọc được bảng.').waitFor();
    expect(await tab.page.locator('.spinner').count()).toBe(0);
    await tab.screenshot('loi-tap-lenh');
    await tab.press('Escape');
  });

  it('opens a sidebar whose page calls the script: success, failure, with its user object', async () => {
    await tab.menu('Thử', 'Mở khung');
    await frame().getByRole('button', { name: 'Gọi', exact: true }).click();
    await frame().getByText('được {"sum":5}!').waitFor();
    await frame().getByRole('button', { name: 'Gọi lỗi' }).click();
    await frame().getByText('lỗi Không đọc được bảng.!').waitFor();
  });

  it('is left by the key that leads round the parts of the page', async () => {
    await frame().getByRole('button', { name: 'Gọi', exact: true }).click();
    await tab.press('F6');
    await tab.page.locator('[role=tab]:focus').waitFor();
    await tab.press('Shift+F6');
    await expect.poll(() => tab.page.evaluate('document.activeElement.tagName')).toBe('IFRAME');
    await tab.press('Shift+F6');
    await tab.page.locator('.grid:focus').waitFor();
  });

  it('answers a question that a call asks', async () => {
    await frame().getByRole('button', { name: 'Hỏi' }).click();
    await dialog('Hỏi từ khung').getByRole('button', { name: 'Hủy' }).click();
    await frame().getByText('được "CANCEL"!').waitFor();
  });

  it('names each window by its own title, when a dialog asks through another', async () => {
    await tab.menu('Thử', 'Mở hộp');
    const inside = dialog('Hộp thử').frameLocator('iframe');
    await inside.getByRole('button', { name: 'Hỏi' }).click();
    await dialog('Hỏi từ khung').getByRole('button', { name: 'OK' }).click();
    await inside.getByText('được "OK"!').waitFor();
    await dialog('Hộp thử').getByRole('button', { name: 'Đóng' }).click();
  });

  it('goes to the row that the script selects, and shows where it begins', async () => {
    await frame().getByRole('button', { name: 'Tới ô' }).click();
    await expect.poll(async () => (await tab.active())[0]).toBe('1 × 26');
    await vi.waitFor(async () => {
      const cell = await tab.cell('A40').boundingBox();
      const grid = await tab.page.locator('.grid').boundingBox();
      expect(cell?.x).toBeGreaterThanOrEqual(grid?.x ?? 0);
      expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
    }, 10_000);
  });

  it('lets a page of the script copy without asking for the clipboard', async () => {
    await frame().getByRole('button', { name: 'Chép' }).click();
    await frame().getByText('đã chép', { exact: true }).waitFor();
    expect(await tab.page.evaluate('navigator.clipboard.readText()')).toBe('chữ đã chép');
  });

  it('keeps the frame away from the page around it and from the network', async () => {
    const inside = tab.page.frames().find((each) => each.url().includes('/frame'));
    expect(await inside?.evaluate('try { parent.document.title } catch (error) { error.name }')).toBe('SecurityError');
    expect(await inside?.evaluate('fetch("/book").then(() => "answered", () => "refused")')).toBe('refused');
  });
});
