// The import dialog in a real browser, on the real bundle: a clerk pastes a notice, corrects it, imports it, takes it back.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_NOTICE } from '../actions/importTasks/sampleNotice.ts';
import { type Board, headersOf, openSample, shownIn } from '../board.ts';
import { hasBrowser, type OpenedPage, openBrowser, openPage } from './browser.ts';

const MORNING = '2023-12-06T08:00:00+07:00';
const SHEET = 'Nhiệm vụ';
/** What Google leaves of a dialog of 1100 × 680. */
const VIEWPORT = { width: 1100, height: 640 };

/** Contents and codes of the rows that came from the sample notice. */
function importedRows(board: Board): readonly (readonly [code: string, content: string])[] {
  const headers = headersOf(board, SHEET);
  const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)] ?? '';
  return shownIn(board, SHEET)
    .filter((row) => cell(row, 'Văn bản giao').includes('TB-UBND, mục') && cell(row, 'Ngày giao') === '05/12/2023')
    .map((row) => [cell(row, 'Mã'), cell(row, 'Nội dung nhiệm vụ')]);
}

async function read(page: Page, text: string): Promise<void> {
  await page.getByLabel('Nội dung văn bản').fill(text);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
}

describe.runIf(hasBrowser())('the import dialog', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(): Promise<OpenedPage & { readonly board: Board }> {
    const board = openSample(MORNING);
    const opened = await openPage(browser, board.script, 'Import', VIEWPORT);
    opened.page.setDefaultTimeout(20_000);
    return { board, ...opened };
  }

  it('imports exactly what was confirmed, marks all of it the second time, and takes it back', async () => {
    const { board, page, errors } = await open();
    const before = shownIn(board, SHEET);
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('heading', { name: 'Tìm thấy 12 nhiệm vụ' }).waitFor();

    // Opening a task shows its lines; its content and deadline are edited, and the date follows.
    const sixth = page.locator('.card').nth(5);
    await sixth.locator('.summary').click();
    expect(await page.locator('.source .marked').allTextContents()).toEqual([
      expect.stringContaining('Nâng tỷ lệ hồ sơ thủ tục hành chính'),
    ]);
    await sixth.getByLabel('Nội dung nhiệm vụ').fill('Nâng tỷ lệ hồ sơ trực tuyến lên 85%');
    await sixth.getByLabel('Thời hạn giao').fill('trước ngày 28/12');
    await sixth.locator('.meaning', { hasText: 'Hạn 28/12/2023' }).waitFor();
    await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 12' }).uncheck();
    expect(importedRows(board)).toEqual([]);

    await page.getByRole('button', { name: 'Nhập 11 nhiệm vụ (37 dòng)' }).click();
    await page.getByRole('heading', { name: 'Đã nhập xong' }).waitFor();
    const rows = importedRows(board);
    expect(new Set(rows.map(([code]) => code)).size).toBe(11);
    expect(rows).toHaveLength(37);
    expect(rows.find(([code]) => code === 'NV30')?.[1]).toBe('Nâng tỷ lệ hồ sơ trực tuyến lên 85%');
    expect(rows.some(([, content]) => content.startsWith('Các cơ quan, đơn vị có liên quan'))).toBe(false);

    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('heading', { name: 'Đã hoàn tác' }).waitFor();
    expect(importedRows(board)).toEqual([]);
    expect(shownIn(board, SHEET)).toHaveLength(before.length);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('marks and unticks every task when the same notice is read again', async () => {
    const { page, errors } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('button', { name: /^Nhập 12 nhiệm vụ/ }).click();
    await page.getByRole('button', { name: 'Nhập văn bản khác' }).click();
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('heading', { name: 'Tìm thấy 12 nhiệm vụ, 12 đã có trong bảng' }).waitFor();
    expect(await page.locator('.fact.known').count()).toBe(12);
    expect(await page.locator('.card input[type=checkbox]:checked').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Chưa chọn nhiệm vụ nào' }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('merges, splits and maps units by hand before anything is written', async () => {
    const { board, page } = await open();
    await read(page, SAMPLE_NOTICE);
    const card = (place: number) => page.locator('.card').nth(place - 1);
    await card(4).locator('.summary').click();
    await card(4).getByRole('button', { name: 'Gộp với nhiệm vụ trên' }).click();
    await page.getByRole('heading', { name: 'Tìm thấy 11 nhiệm vụ' }).waitFor();
    const content = card(3).getByLabel('Nội dung nhiệm vụ');
    await content.press('Control+Home');
    await content.press('End');
    await card(3).getByRole('button', { name: 'Tách tại con trỏ' }).click();
    await page.getByRole('heading', { name: 'Tìm thấy 12 nhiệm vụ' }).waitFor();

    await page.getByRole('button', { name: 'Là Phòng Văn hóa và Thông tin' }).click();
    await page.getByRole('button', { name: /^Nhập 12 nhiệm vụ/ }).click();
    await page.getByText('Đã ghi nhớ 01 tên khác').waitFor();
    expect(shownIn(board, 'Đơn vị').join('\n')).toContain('Phòng Văn hóa Thông tin');
    await page.close();
  });

  it('can be gone through with the keyboard alone', async () => {
    const { board, page } = await open();
    await page.keyboard.insertText(SAMPLE_NOTICE);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Tìm thấy 12 nhiệm vụ' }).waitFor();
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const label = String(await page.evaluate('document.activeElement?.textContent'));
      if (/^Nhập 12 nhiệm vụ/.test(label)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đã nhập xong' }).waitFor();
    expect(importedRows(board).length).toBe(38);
    await page.close();
  });

  it('goes through the units with arrows and takes the one that Enter or leaving settles', async () => {
    const { page } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.locator('.card .summary').nth(2).click();
    const card = page.locator('.card.open');
    const names = card.locator('.chips li > span');
    await card.getByLabel('Đơn vị chủ trì').focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await names.allTextContents()).toEqual(['Phòng Nội vụ']);
    await page.keyboard.press('Enter');
    expect(await names.allTextContents()).toEqual(['Phòng Nội vụ', 'Phòng Tài chính – Kế hoạch']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await names.count()).toBe(3);
    expect(await card.getByLabel('Đơn vị phối hợp').evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.close();
  });

  it('lets whoever typed another name go on in the next field', async () => {
    const { page } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.locator('.card .summary').nth(2).click();
    const card = page.locator('.card.open');
    await card.getByLabel('Đơn vị chủ trì').selectOption({ label: 'Tên khác…' });
    await page.keyboard.type('Công an xã');
    await card.getByLabel('Đơn vị phối hợp').click();
    expect(await card.locator('.chips').innerText()).toContain('Công an xã');
    expect(await card.getByLabel('Đơn vị phối hợp').evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.close();
  });

  it('reads a deadline that was typed just before its task was joined to another', async () => {
    const { page } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.locator('.card .summary').nth(2).click();
    await page.locator('.card.open').getByLabel('Thời hạn giao').fill('');
    await page.locator('.card .summary').nth(3).click();
    await page.locator('.card.open').evaluate((card) => {
      const words = [...card.querySelectorAll('input')].find(({ value }) => value.includes('tháng 12/2023'));
      if (words !== undefined) words.value = 'trước ngày 28/12/2023';
      words?.dispatchEvent(new Event('input'));
      [...card.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Gộp'))?.click();
    });
    await page.locator('.card.open .meaning', { hasText: 'Hạn 28/12/2023' }).waitFor();
    await page.close();
  });

  it('says that a deadline could not be read, and reads it along with the next one', async () => {
    const { page, cutOff } = await open();
    await read(page, SAMPLE_NOTICE);
    const card = (place: number) => page.locator('.card').nth(place - 1);
    cutOff(true);
    await card(3).locator('.summary').click();
    await card(3).getByLabel('Thời hạn giao').fill('trước ngày 28/12/2023');
    await card(3).locator('.fact', { hasText: 'Chưa tính được hạn' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với bảng.' }).waitFor();
    cutOff(false);
    await card(4).locator('.summary').click();
    await card(4).getByLabel('Thời hạn giao').fill('trước ngày 29/12/2023');
    await card(3).locator('.fact', { hasText: 'Hạn 28/12/2023' }).waitFor();
    await page.close();
  });

  it('writes nothing while the day in its field is none, and leads to the field', async () => {
    const { board, page } = await open();
    await read(page, SAMPLE_NOTICE);
    const day = page.getByLabel('Ngày văn bản');
    await day.fill('31/02/2023');
    await page.getByRole('button', { name: /^Nhập 12 nhiệm vụ/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Hãy ghi ngày dạng 27/11/2023.' }).waitFor();
    expect(await day.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(importedRows(board)).toEqual([]);
    await day.fill('05/12/2023');
    await page.getByRole('button', { name: /^Nhập 12 nhiệm vụ/ }).click();
    await page.getByRole('heading', { name: 'Đã nhập xong' }).waitFor();
    expect(importedRows(board)).toHaveLength(38);
    await page.close();
  });

  it('opens a task that was left without content, by its number in the list, before anything is sent', async () => {
    const { page, calls } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 1', exact: true }).uncheck();
    await page.locator('.card .summary').nth(3).click();
    await page.getByLabel('Nội dung nhiệm vụ').fill(' ');
    await page.locator('.card .summary').nth(1).click();
    await page.getByRole('button', { name: /^Nhập 11 nhiệm vụ/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Nhiệm vụ 4 chưa có nội dung.' }).waitFor();
    expect(await page.getByLabel('Nội dung nhiệm vụ').inputValue()).toBe(' ');
    expect(calls).not.toContain('importTasks');
    await page.close();
  });

  it('keeps everything after a failure, and the focus on the button that failed', async () => {
    const { page, cutOff, hold } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 12' }).uncheck();
    const release = hold('importTasks');
    cutOff(true);
    const go = page.getByRole('button', { name: 'Nhập 11 nhiệm vụ' });
    await go.press('Enter');
    await page.getByRole('button', { name: 'Đang ghi vào bảng…', includeHidden: true }).waitFor();
    await page.waitForFunction('document.activeElement === document.body');
    release();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với bảng.' }).waitFor();
    expect(await go.evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.close();
  });

  it.each([
    ['at 200 %', { width: 550, height: 320 }],
    ['on a phone', { width: 356, height: 690 }],
  ])('shows a whole field of a task %s, and nothing sideways', async (_where, viewport) => {
    const { page } = await open();
    await page.setViewportSize(viewport);
    await read(page, SAMPLE_NOTICE);
    await page.locator('.card .summary').nth(2).click();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const content = page.locator('.card.open').getByLabel('Nội dung nhiệm vụ');
    await content.scrollIntoViewIfNeeded();
    const field = await content.boundingBox();
    const footer = await page.locator('.footer').boundingBox();
    expect(field?.width).toBeGreaterThan(viewport.width * 0.7);
    expect(field?.y).toBeGreaterThanOrEqual(0);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
    await page.close();
  });

  it('keeps the review for whoever only looks at the text again', async () => {
    const { page, calls } = await open();
    await read(page, SAMPLE_NOTICE);
    await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 12' }).uncheck();
    await page.getByRole('button', { name: 'Quay lại văn bản' }).click();
    await page.getByRole('button', { name: 'Đọc văn bản' }).dblclick();
    expect(calls).not.toContain('importTasks');
    expect(await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 12' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Quay lại văn bản' }).click();
    await read(page, `${SAMPLE_NOTICE}\n`);
    await page.locator('.card input:not(:checked)').first().waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'Nhập nhiệm vụ 12' }).isChecked()).toBe(true);
    expect(calls.filter((name) => name === 'proposeImport')).toHaveLength(2);
    await page.close();
  });

  it.each([
    ['an empty text', ' ', 'Chưa có văn bản'],
    ['English', 'The committee met on Monday and thanked everyone.', 'Không thấy nhiệm vụ nào'],
    ['markup', '<img src=x onerror="window.hit=1"><script>window.hit=1</script>', 'Không thấy nhiệm vụ nào'],
  ])('answers %s with a sentence and writes nothing', async (_what, text, sentence) => {
    const { board, page, errors } = await open();
    const before = JSON.stringify(shownIn(board, SHEET));
    await read(page, text);
    await page.getByText(sentence).waitFor();
    expect(JSON.stringify(shownIn(board, SHEET))).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says that a Word file is no text, and reads a text file', async () => {
    const { page } = await open();
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'tb318.docx', mimeType: 'text/plain', buffer: Buffer.from([80, 75, 3, 4, 0, 0]) });
    await page.getByText('Tệp tb318.docx không phải là văn bản thuần').waitFor();
    await file.setInputFiles({ name: 'tb318.txt', mimeType: 'text/plain', buffer: Buffer.from(SAMPLE_NOTICE) });
    await page.getByText('Đã mở tệp tb318.txt').waitFor();
    expect(await page.getByLabel('Nội dung văn bản').inputValue()).toBe(SAMPLE_NOTICE);
    await page.close();
  });

  it('shows words of the notice as words, never as markup', async () => {
    const { page, errors } = await open();
    await read(
      page,
      '1. Phòng Nội vụ báo cáo <b>kết quả</b> <img src=x onerror="window.hit=1"> trước ngày 15/12/2023.',
    );
    await page.getByRole('heading', { name: 'Tìm thấy 01 nhiệm vụ' }).waitFor();
    expect(await page.evaluate(`'hit' in window || document.querySelector('img') !== null`)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});
