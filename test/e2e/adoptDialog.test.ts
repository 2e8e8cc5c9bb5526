// The dialog for sheets an office already has, in a real browser: read, correct, confirm.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/build/root.ts';
import { shownIn } from '../board.ts';
import { openForeign, printSheet } from '../google/adopt/foreignBoards.ts';
import { LAYOUTS } from '../google/adopt/layouts.ts';
import { hasBrowser, openPage } from './browser.ts';
import { listenTo } from './heard.ts';
import { oneBrowser } from './oneBrowser.ts';

const sheetsOf = (file: string) => LAYOUTS.find((layout) => layout.file === file)?.sheets ?? [];

describe.runIf(hasBrowser())('sheets an office already has', () => {
  const browser = oneBrowser();

  const dialog = (board: ReturnType<typeof openForeign>, width = 960) =>
    openPage(browser(), board.script, 'Adopt', { width, height: 680 });

  it('are shown with what each column means and what would be done, and used on one click', async () => {
    const board = openForeign(sheetsOf('merged-units'));
    const before = printSheet(board, 'Nhiệm vụ');
    const { page, errors } = await dialog(board);
    await page.getByRole('heading', { name: 'Trang “Nhiệm vụ” là bảng “Nhiệm vụ”?' }).waitFor();
    expect(await page.getByLabel('Cột C “Đơn vị chủ trì” là cột').inputValue()).toBe('leadUnits');
    await page.getByText('Tách 04 vùng ô gộp').waitFor();
    await page.screenshot({ path: `${ROOT}.local/screenshots/adopt.png`, fullPage: true });
    expect(printSheet(board, 'Nhiệm vụ')).toBe(before);
    await page.getByRole('button', { name: 'Dùng trang này' }).click();
    await page.getByText('Đã dùng trang “Nhiệm vụ” làm bảng “Nhiệm vụ”.').waitFor();
    expect(shownIn(board, 'Nhiệm vụ')[1]).toContain('Dòng đã tính');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('say anew what would be done with every correction, and a meaning belongs to one column', async () => {
    const board = openForeign(sheetsOf('other-names'));
    const { page, errors } = await dialog(board);
    const deadline = page.getByLabel('Cột B “Ngày phải xong (hạn)” là cột');
    await deadline.waitFor();
    await page.getByLabel('Cột D “Số ngày” là cột').selectOption({ label: 'Thời hạn giao' });
    await page.getByText('ô D1 “Số ngày” thành “Thời hạn giao”').waitFor();
    expect(await deadline.inputValue()).toBe('');
    await deadline.selectOption({ label: 'Thời hạn giao' });
    await page.getByText('ô D1 “Số ngày” thành “Số ngày (riêng)”').waitFor();
    await page.getByLabel('Cột A “Đầu việc” là cột').selectOption({ label: 'Để nguyên' });
    await page.getByText('Chọn cột là “Nội dung nhiệm vụ” thì mới dùng được trang này.').waitFor();
    expect(await page.getByRole('button', { name: 'Dùng trang này' }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('tell those who listen what a correction changes, and nothing that stays as it was', async () => {
    const { page } = await dialog(openForeign(sheetsOf('merged-units')));
    await page.getByRole('heading', { name: 'Trang “Nhiệm vụ” là bảng “Nhiệm vụ”?' }).waitFor();
    const lines = () => page.locator('.changes li').allInnerTexts();
    const before = await lines();
    const heard = await listenTo(page);
    await page.getByRole('checkbox', { name: 'Tách' }).uncheck();
    await page.getByText('Đang xem lại…').waitFor({ state: 'detached' });
    const after = await lines();
    const fresh = after.filter((line) => !before.includes(line));
    expect(fresh.length).toBeGreaterThan(0);
    expect(after.length).toBeGreaterThan(fresh.length);
    expect(await heard()).toEqual(['Đang xem lại…', ...fresh]);
    await page.close();
  });

  it('are read by header rows that there are, whatever is typed', async () => {
    const { page, calls } = await dialog(openForeign(sheetsOf('merged-units')));
    const row = page.getByLabel('Hàng tiêu đề');
    for (const [typed, taken] of [
      ['99', '20'],
      ['', '1'],
    ] as const) {
      await row.fill(typed);
      await row.press('Tab');
      expect(await row.inputValue()).toBe(taken);
    }
    await page.getByRole('checkbox', { name: 'Tiêu đề ở hai hàng' }).check();
    expect(await row.inputValue()).toBe('2');
    expect(calls.filter((name) => name === 'previewAdoption')).toHaveLength(3);
    await page.close();
  });

  it('show whole what has the focus, though the buttons stay at the foot of a low window', async () => {
    const { page } = await dialog(openForeign(sheetsOf('several-units')));
    await page.getByRole('button', { name: 'Dùng trang này' }).waitFor();
    await page.setViewportSize({ width: 540, height: 340 });
    const foot = await page.locator('.actions').boundingBox();
    await page.getByLabel('Hàng tiêu đề').focus();
    const focused = page.locator('select:focus');
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      if ((await focused.count()) === 0) continue;
      const select = await focused.boundingBox();
      expect((select?.y ?? 0) + (select?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    }
    await page.close();
  });

  it('keep the meanings of their other columns for whoever goes through the list with arrows', async () => {
    const { page } = await dialog(openForeign(sheetsOf('merged-units')));
    const unit = page.getByLabel('Cột C “Đơn vị chủ trì” là cột');
    await unit.focus();
    const others = page.locator('tbody select:not(:focus)');
    const before = await others.evaluateAll((selects) => selects.map((select) => Reflect.get(select, 'value')));
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Tách 04 vùng ô gộp').waitFor();
    expect(await unit.inputValue()).toBe('leadUnits');
    expect(await others.evaluateAll((selects) => selects.map((select) => Reflect.get(select, 'value')))).toEqual(
      before,
    );
    await page.close();
  });

  it('are recognised by the header row that was named, though a box was ticked before the answer came', async () => {
    const board = openForeign(sheetsOf('merged-units'));
    const { page, hold, errors } = await dialog(board);
    await page.getByLabel('Cột C “Đơn vị chủ trì” là cột').waitFor();
    const release = hold('previewAdoption');
    await page.getByLabel('Hàng tiêu đề').fill('3');
    await page.getByLabel('Hàng tiêu đề').press('Tab');
    await page.getByRole('checkbox', { name: 'Tách' }).uncheck();
    release();
    await page.locator('.changes').getByText('Đang xem lại…').waitFor({ state: 'detached' });
    expect(await page.locator('tbody td:nth-child(2)').allInnerTexts()).not.toContain('Đơn vị chủ trì');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('can be looked at again where the connection broke', async () => {
    const board = openForeign(sheetsOf('merged-units'));
    const { page, cutOff } = await dialog(board);
    const use = page.getByRole('button', { name: 'Dùng trang này' });
    await use.waitFor();
    cutOff(true);
    await page.getByRole('checkbox', { name: 'Tách' }).uncheck();
    await page.getByText('Không kết nối được với bảng.').waitFor();
    expect(await use.isDisabled()).toBe(true);
    cutOff(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Không kết nối được với bảng.').waitFor({ state: 'detached' });
    await page.getByText('Đang xem lại…').waitFor({ state: 'detached' });
    expect(await use.isDisabled()).toBe(false);
    await page.close();
  });

  it('can be left alone one by one, and the board is made beside them', async () => {
    const board = openForeign(sheetsOf('several-units'));
    const { page } = await dialog(board);
    await page.getByText('Trang 01/02').waitFor();
    await page.getByRole('button', { name: 'Tạo bảng mới' }).click();
    await page.getByText('Trang 02/02').waitFor();
    await page.getByRole('button', { name: 'Dùng trang này' }).click();
    await page.getByText('Đã dùng trang “Phòng ban” làm bảng “Đơn vị”').waitFor();
    expect(shownIn(board, 'Theo dõi nhiệm vụ 2023')[1]?.[2]).toBe('Phòng Tài chính, Phòng Nội vụ');
    await page.close();
  });

  it('are decided on one by one, though somebody double-clicks', async () => {
    const { page, calls } = await dialog(openForeign(sheetsOf('several-units')));
    // So low that the buttons of every sheet stand at the foot.
    await page.setViewportSize({ width: 960, height: 300 });
    await page.getByRole('button', { name: 'Tạo bảng mới' }).dblclick();
    await page.getByText('Trang 02/02').waitFor();
    // Calls that the clicks made are told before this answer.
    await page.evaluate('0');
    expect(calls).toEqual(['readAdoption']);
    await page.close();
  });

  it('are asked about further where set-up has to know more, in the same dialog', async () => {
    const board = openForeign(sheetsOf('blocks-and-levels'));
    const { page, errors } = await dialog(board);
    await page.getByRole('button', { name: 'Dùng trang này' }).click();
    await page.getByText('Ghi các mức điểm này vào cột “Cách tính điểm” không?').waitFor();
    const focused = page.locator('button:focus');
    expect(await focused.innerText()).toBe('Có');
    expect(await describedBy(page)).toContain('Ghi các mức điểm này');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi cách tính điểm cho 01 tiêu chí').waitFor();
    expect(await focused.innerText()).toBe('Đóng');
    expect(await describedBy(page)).toContain('Đã ghi cách tính điểm cho 01 tiêu chí');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('can be left as they are in the middle of the questions, and the dialog says so and offers to close', async () => {
    const board = openForeign(sheetsOf('blocks-and-levels'));
    const before = board.google.sheetNames();
    const { page } = await dialog(board);
    await page.getByRole('button', { name: 'Dùng trang này' }).click();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByText('Đã dừng, chưa thay đổi gì.').waitFor();
    expect(await page.locator('button:focus').innerText()).toBe('Đóng');
    expect(board.google.sheetNames()).toEqual(before);
    await page.close();
  });

  it('show hostile words as words, on a narrow screen too', async () => {
    const board = openForeign([
      {
        name: '<img src=x onerror="window.hacked=1">',
        rows: [
          ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', '<script>window.hacked=1</script>'],
          ['1', '<b>x</b>', '=HYPERLINK("http://x")', '30/11/2023', '"><img src=x onerror="window.hacked=1">'],
        ],
      },
    ]);
    const { page, errors } = await dialog(board, 420);
    await page.getByRole('button', { name: 'Dùng trang này' }).waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // The words of a choice have room.
    expect((await page.locator('tbody select').first().boundingBox())?.width).toBeGreaterThan(200);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** The words that a screen reader says along with what has the focus. */
function describedBy(page: Page): Promise<string> {
  return page.evaluate('document.getElementById(document.activeElement.getAttribute("aria-describedby")).textContent');
}
