// A chairman opens the link on a phone: ten seconds, no menu, no scrolling sideways.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSample, shownIn } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const PHONE = { width: 390, height: 844 };

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('a chairman reads the overview on a phone', () => {
  // Two weeks later more than five tasks are overdue, and every figure has one to be compared with.
  const board = openSample();
  for (const monday of ['2023-12-11', '2023-12-18']) {
    board.google.clock.set(`${monday}T08:00:00+07:00`);
    board.script.run('updateFigures');
  }
  const overview = shownIn(board, 'Tổng quan');
  const rowOf = (text: string) => overview.findIndex((row) => row[0] === text) + 1;
  const served = servedBoard(board);
  let tab: Tab;

  beforeAll(async () => {
    tab = await served.open('Tổng quan', { query: '?role=viewer', viewport: PHONE });
  });

  beforeEach(() => tab.press('Control+Home'));

  /** Scrolls to the cell as a finger does; whether it lies between the edges of the screen. */
  async function seen(a1: string): Promise<{ readonly text: string; readonly isWithin: boolean }> {
    const cell = tab.cell(a1);
    for (let turn = 0; turn < 30 && (await cell.count()) === 0; turn++) {
      await tab.page.locator('.grid').hover();
      await tab.page.mouse.wheel(0, 300);
      await tab.page.waitForTimeout(50);
    }
    await cell.waitFor();
    const box = await cell.boundingBox();
    const isWithin = box !== null && box.x >= 0 && box.x + box.width <= PHONE.width + 1;
    return { text: await tab.text(a1), isWithin };
  }

  it('is never asked to scroll sideways', async () => {
    expect(await tab.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await tab.cell('C2').count()).toBe(0);
    const width = await tab.cell('A2').boundingBox();
    expect((width?.x ?? 999) + (width?.width ?? 999)).toBeLessThanOrEqual(PHONE.width + 1);
  });

  it('reads both sentences and the four figures with their bars on the first screen', async () => {
    expect(await tab.text('A2')).toContain('đã thực hiện 27/42 tiêu chí, tự chấm đạt 39,67/60 điểm (66,12%)');
    expect(await tab.text('A3')).toMatch(/^Quá hạn: \d+ nhiệm vụ của \d+ đơn vị \(tuần trước: \d+\)/);
    const figures = ['Tiêu chí đã thực hiện', 'Điểm tự chấm', 'Còn có thể đạt', 'Không còn đạt được'];
    for (const [place, label] of figures.entries()) {
      const box = await tab.cell(`A${6 + place}`).boundingBox();
      expect(await tab.text(`A${6 + place}`)).toMatch(new RegExp(`^${label}\\n[█░]{14}`));
      expect(await tab.text(`C${6 + place}`)).toMatch(/^\d+(,\d+)?%$/);
      expect((box?.y ?? 9999) + (box?.height ?? 9999)).toBeLessThan(PHONE.height);
    }
    await tab.screenshot('lanh-dao-dien-thoai-1');
  });

  it('reads the five costliest overdue tasks below: unit, task, date and points', async () => {
    const title = rowOf('NHIỆM VỤ QUÁ HẠN');
    expect(overview[title + 1]?.[0]).toBe('Gắn với nhiều điểm nhất:');
    for (let row = title + 3; row < title + 8; row++) {
      const [task, due, points] = [await seen(`A${row}`), await seen(`B${row}`), await seen(`C${row}`)];
      expect(task.text).toMatch(/^.+\n.+/);
      expect(due.text).toMatch(/^\d{2}\/12\/2023$/);
      expect(points.text).toMatch(/^\d+(,\d+)?$/);
      expect([task, due, points].every(({ isWithin }) => isWithin)).toBe(true);
    }
    await tab.page.locator('.grid').hover();
    await tab.page.mouse.wheel(0, 480);
    await tab.screenshot('lanh-dao-dien-thoai-2');
  });

  it('sees titles of sections on one line', async () => {
    for (const title of ['ĐẾN HẠN TRONG 14 NGÀY TỚI', 'TIẾN ĐỘ NHIỆM VỤ', 'THEO LĨNH VỰC', 'THEO ĐƠN VỊ', 'BIỂU ĐỒ']) {
      const row = rowOf(title);
      expect(row).toBeGreaterThan(0);
      await seen(`A${row}`);
      const box = await tab.cell(`A${row}`).boundingBox();
      expect(box?.height ?? 99).toBeLessThan(30);
    }
    await tab.screenshot('lanh-dao-dien-thoai-3');
  });
});
