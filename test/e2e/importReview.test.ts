// The review of the import dialog in a real browser: nothing that was typed, chosen or focused is lost, whatever fails or however small the window.

import { describe, expect, it } from 'vitest';
import { SAMPLE_NOTICE } from '../actions/importTasks/sampleNotice.ts';
import { hasBrowser } from './browser.ts';
import { listenTo } from './heard.ts';
import { importedRows, openImport, read } from './importPage.ts';
import { oneBrowser } from './oneBrowser.ts';

describe.runIf(hasBrowser())('the review of an import', () => {
  const browser = oneBrowser();

  const open = () => openImport(browser());

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

  it('keeps the members that were chosen for whoever goes through the meanings of a name with arrows', async () => {
    const { page } = await open();
    await read(page, SAMPLE_NOTICE);
    const group = page.locator('details.review li').first();
    await group.locator('summary').click();
    await group.getByRole('checkbox').first().uncheck();
    await group.getByText('Đã chọn 09/15 đơn vị').waitFor();
    await group.getByRole('combobox').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    expect(await group.getByRole('combobox').inputValue()).toBe('members');
    expect(await group.locator('summary').innerText()).toBe('Đã chọn 09/15 đơn vị');
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

  it('tells those who listen the new date of a task, and nothing else of its card', async () => {
    const { page } = await open();
    await read(page, SAMPLE_NOTICE);
    const card = page.locator('.card').nth(2);
    await card.locator('.summary').click();
    const heard = await listenTo(page);
    await card.getByLabel('Nội dung nhiệm vụ').fill('Báo cáo kết quả');
    await card.getByLabel('Thời hạn giao').fill('trước ngày 28/12/2023');
    await card.locator('.meaning', { hasText: 'Hạn 28/12/2023' }).waitFor();
    expect(await heard()).toEqual(['Đang tính hạn…', 'Hạn 28/12/2023']);
    await page.close();
  });

  it('says that a deadline could not be read, and reads it along with the next one', async () => {
    const { page, cutOff } = await open();
    await read(page, SAMPLE_NOTICE);
    const card = (place: number) => page.locator('.card').nth(place - 1);
    await card(3).waitFor();
    cutOff(true);
    await card(3).locator('.summary').click();
    await card(3).getByLabel('Thời hạn giao').fill('trước ngày 28/12/2023');
    await card(3).locator('.fact', { hasText: 'Chưa tính được hạn' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với bảng.' }).waitFor();
    cutOff(false);
    await card(4).locator('.summary').click();
    await card(4).getByLabel('Thời hạn giao').fill('trước ngày 29/12/2023');
    await card(3).locator('.fact', { hasText: 'Hạn 28/12/2023' }).waitFor();
    expect(await page.getByText('Không kết nối được với bảng.').count()).toBe(0);
    await page.close();
  });

  it('writes nothing while the day in its field is none, and leads to the field', async () => {
    const { board, page } = await open();
    await read(page, SAMPLE_NOTICE);
    const day = page.getByLabel('Ngày văn bản');
    await day.fill('31/02/2023');
    await page.getByRole('button', { name: /^Nhập 12 nhiệm vụ/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Ngày văn bản chưa đúng.' }).waitFor();
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
    await page.getByLabel('Nội dung nhiệm vụ').fill('Báo cáo kết quả');
    expect(await page.getByText('Nhiệm vụ 4 chưa có nội dung.').count()).toBe(0);
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
});
