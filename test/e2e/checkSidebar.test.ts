// "Kiểm tra lỗi bảng" beside the sheet: each fault leads to its cell, and the list can be asked for again.
import { describe, expect, it } from 'vitest';
import { letterOf, openSample } from '../board.ts';
import { hasBrowser, openPage } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';

describe.runIf(hasBrowser())('the list of faults', () => {
  const browser = oneBrowser();

  function openWithFault(count = 1) {
    const board = openSample();
    const cell = `${letterOf(board, 'Nhiệm vụ', 'Ngày giao')}3`;
    board.google.user('clerk').paste(
      'Nhiệm vụ',
      cell,
      Array.from({ length: count }, () => ['hôm qua']),
    );
    return { board, cell };
  }

  const open = (board: ReturnType<typeof openSample>) =>
    openPage(browser(), board.script, 'Check', { width: 300, height: 700 });

  it('leads to the cell, and keeps the focus on the button that looks again', async () => {
    const { board, cell } = openWithFault();
    const { page, errors } = await open(board);
    await page.getByRole('status').filter({ hasText: '01 chỗ cần xem lại' }).waitFor();
    await page.locator('li button').click();
    await page.getByText('Đã chọn ô đó trong bảng.').waitFor();
    expect(board.google.selection()).toBe(`'Nhiệm vụ'!${cell}`);
    board.google.user('clerk').type('Nhiệm vụ', cell, '27/11/2023');
    await page.getByRole('button', { name: 'Kiểm tra lại' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Không thấy lỗi nào trong bảng.' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Kiểm tra lại');
    expect(await page.locator('li').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says what came of a click in sight of the line, however far down it stands', async () => {
    const { page } = await open(openWithFault(30).board);
    await page.locator('li button').last().click();
    const told = await page.getByText('Đã chọn ô đó trong bảng.').boundingBox();
    expect(told?.y).toBeGreaterThanOrEqual(0);
    expect(told?.y).toBeLessThan(700);
    const line = await page.locator('li button').last().boundingBox();
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    await page.close();
  });

  it('says why it could not be read, and is asked once however often the button is pressed', async () => {
    const { board } = openWithFault();
    const { page, cutOff, hold, calls } = await open(board);
    await page.getByRole('status').filter({ hasText: '01 chỗ cần xem lại' }).waitFor();
    cutOff(true);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByText('Không kết nối được với bảng.').waitFor();
    cutOff(false);
    const release = hold('readFaults');
    await page.getByRole('button', { name: 'Thử lại' }).dblclick();
    release();
    await page.getByRole('status').filter({ hasText: '01 chỗ cần xem lại' }).waitFor();
    expect(calls.filter((name) => name === 'readFaults')).toHaveLength(3);
    await page.close();
  });

  it('makes the report for support, and says so where that fails', async () => {
    const { page, cutOff } = await open(openWithFault().board);
    await page.locator('li button').waitFor();
    cutOff(true);
    await page.getByRole('button', { name: 'Lập báo cáo hỗ trợ' }).click();
    await page.getByRole('alert').filter({ hasText: 'Không kết nối được với bảng.' }).waitFor();
    cutOff(false);
    await page.locator('.support button:focus').press('Enter');
    expect(await page.getByLabel('Báo cáo hỗ trợ').inputValue()).toContain('BÁO CÁO HỖ TRỢ');
    await page.keyboard.press('Enter');
    await page.getByText('Đã sao chép.').waitFor();
    await page.close();
  });
});
