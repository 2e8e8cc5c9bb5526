// The dialogs for the report, for reminders and for sharing in a real browser: copying for Word, hostile words, the keyboard.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Board, letterOf, openEmpty, openSample, shownIn } from '../board.ts';
import { hasBrowser, openPage } from './browser.ts';
import { oneBrowser } from './oneBrowser.ts';

describe.runIf(hasBrowser())('dialogs for leadership', () => {
  const browser = oneBrowser();

  const dialog = (name: string, board: Board, width = 1080) =>
    openPage(browser(), board.script, name, { width, height: 680 });

  /** What the click on a button would hand to Word. The window hears of the copy after the page has filled it. */
  async function copiedBy(page: Page, label: string): Promise<{ html: string; text: string }> {
    await page.evaluate(`addEventListener('copy', ({ clipboardData }) => {
      window.copied_ = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
    })`);
    await page.getByRole('button', { name: label }).first().click();
    return page.evaluate('window.copied_');
  }

  describe('the report', () => {
    it('is shown at once for the usual week', async () => {
      const { page, errors } = await dialog('Report', openSample());
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      expect(await page.locator('.paper table').count()).toBe(10);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('changes with the period that is chosen', async () => {
      const { page, hold } = await dialog('Report', openSample());
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      const release = hold('prepareReport');
      await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý IV năm 2023' });
      await page.getByRole('status').filter({ hasText: 'Đang đọc bảng…' }).waitFor();
      release();
      await page.getByText('hành chính quý IV năm 2023').first().waitFor();
      expect(await page.getByText('Đang đọc bảng…').count()).toBe(0);
      await page.close();
    });

    it('goes to the clipboard with its tables and inline styles', async () => {
      const { page } = await dialog('Report', openSample());
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      const { html, text } = await copiedBy(page, 'Sao chép để dán vào Word');
      expect(html.match(/<table/g)).toHaveLength(10);
      expect(html).toContain("font-family:'Times New Roman'");
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(await page.getByRole('status').allInnerTexts()).toContain(
        'Đã sao chép. Mở Word, bấm Ctrl+V; bảng biểu được giữ nguyên.',
      );
      await page.close();
    });

    it('is selected for Ctrl+C where the browser forbids copying', async () => {
      const { page } = await dialog('Report', openSample());
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      await page.evaluate('document.execCommand = () => false; 0');
      await page.getByRole('button', { name: 'Sao chép để dán vào Word' }).click();
      await page.getByText('hãy bấm Ctrl+C').waitFor();
      expect(await page.evaluate('String(getSelection())')).toContain('BÁO CÁO');
      await page.close();
    });

    it('is written into its sheet, with a link to each part as PDF', async () => {
      const board = openSample();
      const { page } = await dialog('Report', board);
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      await page.getByRole('button', { name: 'Ghi vào trang' }).click();
      await page.getByRole('link', { name: 'Tải PDF: Phụ lục I', exact: true }).waitFor();
      expect(shownIn(board, 'Báo cáo').flat()).toContain('BÁO CÁO');
      await page.close();
    });

    it('is about the choice that is shown, for as long as it is being written', async () => {
      const { page, hold } = await dialog('Report', openSample());
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      const release = hold('makeReport');
      await page.getByRole('button', { name: 'Ghi vào trang' }).click();
      await page.getByText('Đang ghi…').waitFor();
      expect(await page.getByLabel('Kỳ báo cáo').isDisabled()).toBe(true);
      release();
      await page.getByText('Đã ghi báo cáo vào trang “Báo cáo”.').waitFor();
      expect(await page.getByLabel('Kỳ báo cáo').isDisabled()).toBe(false);
      await page.close();
    });

    it('says where to begin on a board that is none, and can be asked again', async () => {
      const { page } = await dialog('Report', openEmpty());
      await page.getByRole('alert').filter({ hasText: 'Bảng này chưa được thiết lập' }).waitFor();
      expect(await page.locator('button:focus').innerText()).toBe('Thử lại');
      await page.close();
    });

    it('shows hostile words as words', async () => {
      const board = openSample();
      board.google
        .user('owner')
        .paste('Nhiệm vụ', `${letterOf(board, 'Nhiệm vụ', 'Nội dung nhiệm vụ')}2`, [
          ['<img src=x onerror="window.hacked=1">'],
          ['</td></table><script>window.hacked=1</script>'],
        ]);
      const { page, errors } = await dialog('Report', board);
      await page.getByText('(tuần từ 27/11 đến 01/12/2023)').waitFor();
      expect(await page.getByText('<img src=x onerror').count()).toBeGreaterThan(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.locator('.paper img, .paper script').count()).toBe(0);
      expect(errors).toEqual([]);
      await page.close();
    });
  });

  describe('reminders', () => {
    it('are shown by unit, the message copied as inside Google, the mail with its address, and the rows dated once', async () => {
      const board = openSample();
      const { page, errors } = await dialog('Reminders', board);
      await page.getByLabel('Đơn vị').selectOption({ label: 'Phòng Kinh tế và Hạ tầng (01 quá hạn)' });
      expect(await page.getByText('01 quá hạn', { exact: true }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Mở thư mới' }).getAttribute('href')).toMatch(
        /^mailto:kinhtehatang@example\.vn\?subject=/,
      );
      await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined }); 0');
      await page.getByRole('button', { name: 'Sao chép tin' }).click();
      await page.getByText('Đã sao chép.').waitFor();
      expect(await page.locator(':focus').innerText()).toBe('Sao chép tin');
      const mark = page.getByRole('button', { name: 'Ghi ngày đôn đốc 04/12/2023' });
      await mark.click();
      await page.getByText('Đã ghi ngày đôn đốc vào 01 dòng nhiệm vụ.').waitFor();
      expect(await mark.isDisabled()).toBe(true);
      expect(shownIn(board, 'Nhiệm vụ').flat()).toContain('01/12/2023; 04/12/2023');
      expect(errors).toEqual([]);
      await page.close();
    });
  });

  describe('the date of a reminder', () => {
    it('is told for the unit that it was written for, and can be written again after a failure', async () => {
      const { page, hold, cutOff } = await dialog('Reminders', openSample());
      const units = page.getByLabel('Đơn vị');
      const mark = page.getByRole('button', { name: 'Ghi ngày đôn đốc 04/12/2023' });
      await mark.waitFor();
      const release = hold('markReminded');
      cutOff(true);
      await mark.click();
      await page.getByText('Đang ghi…').waitFor();
      expect(await units.isDisabled()).toBe(true);
      await page.waitForFunction('document.activeElement === document.body');
      release();
      await page.getByText('Không kết nối được với bảng.').waitFor();
      expect(await units.isDisabled()).toBe(false);
      expect(await mark.evaluate((button) => button.matches(':focus'))).toBe(true);
      cutOff(false);
      await mark.click();
      await page.getByText('Đã ghi ngày đôn đốc').waitFor();
      await page.close();
    });
  });

  describe('sharing', () => {
    it('says what it does, and after a failure offers what it offered before', async () => {
      const board = openSample(undefined, { viewers: ['lanhdao1@example.vn', 'lanhdao2@example.vn'] });
      const { page, hold, cutOff } = await dialog('Sharing', board, 720);
      const share = page.getByRole('button', { name: 'Cho lãnh đạo xem' });
      const stop = page.getByRole('button', { name: 'Thôi chia sẻ với lanhdao1@example.vn' });
      await stop.waitFor();
      expect(await share.isDisabled()).toBe(true);
      const release = hold('stopSharing');
      cutOff(true);
      await stop.click();
      await page.getByText('Đang thôi chia sẻ…').waitFor();
      release();
      await page.getByText('Không kết nối được với bảng.').waitFor();
      expect(await share.isDisabled()).toBe(true);
      expect(await stop.isDisabled()).toBe(false);
      await page.close();
    });

    it('says in sight what came of it, also where the list of viewers is long', async () => {
      const viewers = Array.from({ length: 30 }, (_, place) => `donvi${place}@example.vn`);
      const { page, hold, cutOff } = await dialog('Sharing', openSample(undefined, { viewers }), 720);
      const stop = page.getByRole('button', { name: 'Thôi chia sẻ với donvi29@example.vn' });
      await stop.waitFor();
      const release = hold('stopSharing');
      cutOff(true);
      await stop.click();
      release();
      const told = page.getByText('Không kết nối được với bảng.');
      await told.waitFor();
      expect((await told.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.close();
    });

    it('lets the leaders see the board, tells who can, and takes one back', async () => {
      const board = openSample();
      const { page, errors } = await dialog('Sharing', board, 720);
      await page.getByRole('button', { name: 'Cho lãnh đạo xem' }).click();
      await page.getByText('lanhdao1@example.vn: đã cho xem.').waitFor();
      expect(board.google.access.viewers()).toHaveLength(2);
      await page.getByRole('button', { name: 'Thôi chia sẻ với lanhdao1@example.vn' }).click();
      await page.getByText('lanhdao1@example.vn: đã thôi chia sẻ.').waitFor();
      expect(board.google.access.viewers()).toEqual(['lanhdao2@example.vn']);
      expect(await page.getByText('đều xem được MỌI trang').isVisible()).toBe(true);
      expect(errors).toEqual([]);
      await page.close();
    });

    it('has room on a narrow screen', async () => {
      const { page } = await dialog('Sharing', openSample(), 390);
      await page.getByRole('button', { name: 'Cho lãnh đạo xem' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.close();
    });
  });
});
