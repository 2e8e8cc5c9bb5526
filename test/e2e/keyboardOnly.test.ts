// Without a mouse: everything can be reached, and what has the focus can be seen and is named.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letterOf, openSample, shownIn } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('somebody works with the keyboard alone', () => {
  const board = openSample();
  const served = servedBoard(board);
  let tab: Tab;

  const name = async () => (await tab.active())[0];
  const progress = `${letterOf(board, 'Nhiệm vụ', 'Tiến độ')}2`;

  beforeAll(async () => {
    tab = await served.open('Nhiệm vụ');
  });

  /** Each begins in the first cell, as after opening. */
  beforeEach(async () => {
    await tab.leave();
    if ((await tab.page.getByRole('grid', { name: 'Trang tính Nhiệm vụ' }).count()) === 0)
      await tab.openSheet('Nhiệm vụ');
    await tab.select('A1');
  });

  it('begins in the sheet, in its first cell', async () => {
    const opened = await served.open('Nhiệm vụ');
    expect((await opened.active())[0]).toBe('A1');
    expect(await opened.page.locator('.grid').getAttribute('aria-activedescendant')).toBe('cell-1-1');
    await opened.press('ArrowDown');
    expect((await opened.active())[0]).toBe('A2');
  });

  it.each([
    [['ArrowDown', 'ArrowRight'], 'B2'],
    [['ArrowDown', 'ArrowRight', 'ArrowRight'], 'E2'],
    [['ArrowDown', 'ArrowRight', 'ArrowRight', 'Home'], 'A2'],
    [['ArrowDown', 'Control+ArrowDown'], 'A81'],
    [['ArrowDown', 'ArrowRight', 'Control+Home'], 'A1'],
    [['PageDown', 'PageUp'], 'A1'],
    [['ArrowDown', 'Tab', 'Tab'], 'E2'],
    [['ArrowDown', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Enter', 'ArrowLeft'], 'A1'],
  ] as const)('%j lead to %s; folded columns are passed over', async (keys, place) => {
    await tab.press(...keys);
    expect(await name()).toBe(place);
  });

  it('fills in a row with Tab and goes on below where it began with Enter', async () => {
    await tab.press('ArrowDown');
    for (const text of ['NV90', 'Nội dung']) {
      await tab.page.keyboard.type(text);
      await tab.press('Tab');
    }
    await tab.page.keyboard.type('Phòng Nội vụ');
    await tab.press('Enter');
    expect(await name()).toBe('A3');
    await expect.poll(() => board.google.shownTexts('Nhiệm vụ', 'A2:E2')[0]?.[4]).toBe('Phòng Nội vụ');
  });

  it('edits with F2, leaves with Esc, writes with Enter, breaks lines with Alt and Enter', async () => {
    await tab.press('ArrowDown', 'ArrowRight', 'F2');
    await tab.page.keyboard.type(' thêm');
    await tab.press('Escape');
    expect((await tab.active())[1]).not.toContain('thêm');
    await tab.page.keyboard.type('dòng một');
    await tab.press('Alt+Enter');
    await tab.page.keyboard.type('dòng hai');
    await tab.press('Enter');
    expect(await name()).toBe('B3');
    await expect.poll(() => board.google.shownTexts('Nhiệm vụ', 'B2')).toEqual([['dòng một\ndòng hai']]);
  });

  it('opens the list of a cell, chooses with arrows, and narrows it by typing without marks', async () => {
    await tab.press('ArrowDown');
    for (let steps = 0; (await name()) !== progress && steps < 15; steps++) await tab.press('ArrowRight');
    await tab.press('Alt+ArrowDown');
    await tab.page.getByRole('listbox').waitFor();
    await tab.press('Escape');
    await tab.page.keyboard.type('tam');
    await tab.page.getByRole('option', { name: 'Tạm dừng' }).waitFor();
    expect(await tab.page.getByRole('option').count()).toBe(1);
    await tab.press('ArrowDown', 'Enter');
    await expect.poll(() => board.google.shownTexts('Nhiệm vụ', progress)).toEqual([['Tạm dừng']]);
  });

  it('selects with Shift, clears with Delete', async () => {
    await tab.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(await name()).toBe('3 × 1');
    expect(await tab.cell('B5').getAttribute('aria-selected')).toBe('true');
    await tab.press('Delete');
    await expect.poll(() => board.google.shownTexts('Nhiệm vụ', 'B3:B5').flat()).toEqual(['', '', '']);
  });

  it('opens the menu of a cell, and Esc brings the focus back', async () => {
    await tab.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+F10');
    await tab.page.getByRole('menu', { name: 'Menu của ô' }).waitFor();
    await tab.screenshot('menu-cua-o');
    await tab.press('Escape', 'ArrowUp');
    expect(await name()).toBe('B2');
  });

  it('runs a menu item of the script from F10 and is back in the sheet', async () => {
    await tab.press('F10', 'ArrowLeft', 'Enter', 'Enter');
    await tab.page.locator('.toast').filter({ hasText: 'Đã cập nhật' }).waitFor();
    await tab.press('ArrowDown');
    expect(await name()).toBe('A2');
  });

  it('filters with the keyboard', async () => {
    await tab.press('Alt+ArrowDown');
    await tab.page.getByRole('dialog', { name: 'Bộ lọc của cột A' }).waitFor();
    await tab.press('Escape', 'ArrowDown');
    expect(await name()).toBe('A2');
  });

  it('goes to another sheet, where no note of the last one stands, and round the parts of the page with F6', async () => {
    await tab.press('ArrowRight');
    await tab.page.getByRole('tooltip').waitFor();
    await tab.press('Alt+PageDown');
    await tab.page.getByRole('grid', { name: 'Trang tính Đơn vị' }).waitFor();
    expect(await tab.page.getByRole('tooltip').count()).toBe(0);
    await tab.press('F6');
    expect(await tab.page.getByRole('tab', { name: 'Đơn vị' }).evaluate((own) => own.matches(':focus'))).toBe(true);
    await tab.press('ArrowLeft');
    await tab.page.getByRole('grid', { name: 'Trang tính Nhiệm vụ' }).waitFor();
  });

  it('tells its keys, with Ctrl and the slash', async () => {
    await tab.press('Control+/');
    await tab.page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await tab.screenshot('phim-tat');
    await tab.press('Escape');
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
  });

  it('names rows, columns and cells for those who listen', async () => {
    const grid = tab.page.getByRole('grid');
    expect(await grid.getAttribute('aria-label')).toBe('Trang tính Nhiệm vụ');
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(board.google.view('Nhiệm vụ').rowCount));
    expect(await tab.page.getByRole('columnheader').count()).toBeGreaterThan(5);
    expect(await tab.page.getByRole('gridcell').count()).toBeGreaterThan(50);
    expect(shownIn(board, 'Nhiệm vụ')[0]).toContain(await tab.text('B1'));
  });
});
