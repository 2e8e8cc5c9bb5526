// The import dialog in a real browser, on the real bundle: a clerk pastes a notice, corrects it, imports it, takes it back.

import { describe, expect, it } from 'vitest';
import { SAMPLE_NOTICE } from '../actions/importTasks/sampleNotice.ts';
import { shownIn } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { importedRows, openImport, read, SHEET } from './importPage.ts';
import { oneBrowser } from './oneBrowser.ts';

describe.runIf(hasBrowser())('the import dialog', () => {
  const browser = oneBrowser();

  const open = () => openImport(browser());

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
    await page.getByText(/^Tệp tb318\.docx không phải là văn bản thuần .* dán vào ô bên trên\.$/).waitFor();
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
