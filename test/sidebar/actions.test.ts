// The sidebar in a real browser: what clicks come to, and what is offered where there is nothing to show.
import { describe, expect, it } from 'vitest';
import { letterOf, openEmpty, openSample, shownIn } from '../board.ts';
import { alert, browserIsHere, button, focused, open, openReady, says, status, taskLines, units } from './parts.ts';
import { takePicture } from './sidebar.ts';

describe.runIf(browserIsHere)('a click on a line', () => {
  it('selects its row in the sheet, also after a colleague sorted it', async () => {
    const board = openSample();
    const { page, close } = await openReady(board);
    const last = letterOf(board, 'Nhiệm vụ', 'Dòng đã tính');
    board.google.user('Phòng Tư pháp').sort('Nhiệm vụ', `A2:${last}${board.google.view('Nhiệm vụ').lastRow}`, 2, false);
    const line = taskLines(page).first();
    const content = await line.locator('.content').textContent();
    await line.click();
    await says(status(page), /^Đã chọn dòng \d+ ở trang “Nhiệm vụ”\.$/);
    const row = Number(/(\d+)/.exec((await status(page).textContent()) ?? '')?.[0]);
    expect(shownIn(board, 'Nhiệm vụ')[row - 1]).toContain(content);
    expect(board.google.selection()).toMatch(new RegExp(`^'Nhiệm vụ'!A${row}:`));
    expect(await line.getAttribute('aria-current')).toBe('true');
    await takePicture({ page }, 'selected');
    await close();
  });

  it('says so when the row is gone', async () => {
    const board = openSample();
    const { page, close } = await openReady(board);
    board.google.user('clerk').deleteRows('Tiêu chí', 2, board.google.view('Tiêu chí').lastRow - 1);
    await page.getByRole('region', { name: 'Tiêu chí còn nhiều điểm nhất' }).getByRole('button').first().click();
    await says(alert(page), 'Dòng này không còn ở trang “Tiêu chí”');
    await close();
  });
});

describe.runIf(browserIsHere)('the update', () => {
  it('is offered where the sheets lag behind, says that it runs, and refreshes the page', async () => {
    const board = openSample();
    const { page, hold, calls, close } = await openReady(board);
    const done = board.google
      .view('Tiêu chí')
      .rows.findIndex(({ cells }) => cells.some(({ shown }) => shown === 'Đang thực hiện'));
    const statusColumn = letterOf(board, 'Tiêu chí', 'Trạng thái');
    board.google.user('Phòng Nội vụ').type('Tiêu chí', `${statusColumn}${done + 1}`, 'Đã thực hiện');
    await button(page, 'Làm mới').click();
    await page.getByText('Chưa cập nhật: bảng đã thay đổi sau lần cập nhật này.').waitFor();
    expect(shownIn(board, 'Tổng quan')[1]?.[0]).toContain('27/42');

    const release = hold('updateFromSidebar');
    await button(page, 'Cập nhật số liệu').click();
    const atWork = button(page, 'Đang cập nhật…');
    expect(await atWork.getAttribute('aria-busy')).toBe('true');
    await says(status(page), 'Đang cập nhật…');
    await takePicture({ page }, 'updating');
    await atWork.click();
    await button(page, 'Làm mới').click();
    release();

    await says(status(page), 'Đã cập nhật số liệu.');
    await page.getByText('Số liệu khớp với bảng.').waitFor();
    await page.getByText('28/42').waitFor();
    expect(shownIn(board, 'Tổng quan')[1]?.[0]).toContain('28/42');
    expect(calls.filter((name) => name === 'updateFromSidebar')).toHaveLength(1);
    expect(await button(page, 'Cập nhật số liệu').getAttribute('aria-busy')).toBeNull();
    await close();
  });

  it('does not disturb whoever searches meanwhile', async () => {
    const { page, hold, close } = await openReady();
    const release = hold('updateFromSidebar');
    await button(page, 'Cập nhật số liệu').click();
    await page.getByLabel('Tìm nhiệm vụ').click();
    await page.keyboard.type('thanh ');
    release();
    await says(status(page), 'Đã cập nhật số liệu.');
    await page.keyboard.type('my');
    expect(await page.getByLabel('Tìm nhiệm vụ').inputValue()).toBe('thanh my');
    expect(await units(page)).toEqual(['UBND xã Thạnh Mỹ']);
    await close();
  });

  it('says why it failed, keeps the figures, and can be tried again', async () => {
    const board = openSample();
    const { page, close } = await openReady(board);
    board.google.holdLock('document', true);
    await button(page, 'Cập nhật số liệu').click();
    await says(alert(page), 'Một người khác đang cập nhật bảng này.');
    await takePicture({ page }, 'failed');
    expect(await page.getByText('27/42').isVisible()).toBe(true);
    board.google.holdLock('document', false);
    await button(page, 'Cập nhật số liệu').click();
    await says(status(page), 'Đã cập nhật số liệu.');
    expect(await alert(page).textContent()).toBe('');
    await close();
  });
});

describe.runIf(browserIsHere)('where there is nothing to show', () => {
  it('a workbook that is not set up offers the set-up, and shows the board afterwards', async () => {
    const { page, close } = await open(openEmpty());
    await page.getByRole('heading', { name: 'Bảng cần được thiết lập' }).waitFor();
    await takePicture({ page }, 'not-set-up');
    await button(page, 'Thiết lập, sửa bảng').click();
    await says(status(page), 'Thiết lập xong.');
    await page.getByText('Chưa có tiêu chí.').waitFor();
    await page.getByText('Chưa có nhiệm vụ.').waitFor();
    await takePicture({ page }, 'empty');
    expect(await focused(page)).toBe('Cập nhật số liệu');
    await close();
  });

  it('several Google accounts in one browser: says what to do, and can be tried again', async () => {
    const { page, cutOff, close } = await open(openSample(), true);
    await page.getByRole('heading', { name: 'Chưa đọc được bảng' }).waitFor();
    await page
      .getByText('Hãy kiểm tra mạng rồi thử lại. Nếu mạng vẫn tốt và trình duyệt đang đăng nhập nhiều tài khoản Google')
      .waitFor();
    await takePicture({ page }, 'unreachable');
    cutOff(false);
    await button(page, 'Thử lại').click();
    await page.getByText('27/42').waitFor();
    await close();
  });

  it('a connection that breaks later keeps the figures on the page', async () => {
    const { page, cutOff, close } = await openReady();
    cutOff(true);
    await button(page, 'Làm mới').click();
    await says(alert(page), 'Không kết nối được với bảng.');
    expect(await page.getByText('27/42').isVisible()).toBe(true);
    await close();
  });
});
