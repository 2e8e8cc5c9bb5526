// The page on a phone and at twice the size: nothing overlaps, everything can be reached.
import { describe, expect, it } from 'vitest';
import { openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('somebody reads the board on a small screen', () => {
  const served = servedBoard(openSample());

  it.each([
    ['a phone', 'dien-thoai', { width: 390, height: 780 }],
    ['a page at 200 %', 'phong-to-200', { width: 640, height: 400 }],
  ])('%s shows the overview without scrolling the page sideways', async (_, name, viewport) => {
    const tab = await served.open('Tổng quan', { viewport });
    expect(await tab.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const sheet = await tab.page.locator('.grid').boundingBox();
    expect(sheet?.height).toBeGreaterThan(viewport.height * 0.4);
    await tab.screenshot(`${name}-tong-quan`);
    await tab.openSheet('Nhiệm vụ');
    await tab.shows('A2', 'NV');
    await tab.screenshot(`${name}-nhiem-vu`);
    await tab.menu('CCHC', 'Cập nhật số liệu');
    await tab.page.locator('.toast').filter({ hasText: 'Đã cập nhật' }).waitFor();
    await tab.screenshot(`${name}-da-cap-nhat`);
    await tab.menu('CCHC', 'Nhập nhiệm vụ từ văn bản');
    const read = tab.page.locator('dialog iframe').contentFrame().getByRole('button', { name: 'Đọc văn bản' });
    await read.waitFor();
    const foot = await read.boundingBox();
    expect((foot?.y ?? 9999) + (foot?.height ?? 0)).toBeLessThan(viewport.height);
    await tab.screenshot(`${name}-hop-thoai`);
  });
});
