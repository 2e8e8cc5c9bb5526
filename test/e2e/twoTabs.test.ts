// Two people at one board: what one does the other sees, and nothing gets lost.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();
const SHEET = 'Đơn vị';

describe.runIf(browserIsHere)('two people work at one board', () => {
  const board = openSample();
  const served = servedBoard(board);
  let first: Tab;
  let second: Tab;

  const shown = (a1: string) => board.google.shownTexts(SHEET, a1).flat();

  beforeAll(async () => {
    [first, second] = await Promise.all([
      served.open(SHEET, { query: '?user=Phòng Nội vụ' }),
      served.open(SHEET, { query: '?user=Văn phòng' }),
    ]);
  });

  beforeEach(() => Promise.all([first.leave(), second.leave()]));

  it('shows who works in which tab', async () => {
    expect(await first.page.locator('header .user').innerText()).toBe('Phòng Nội vụ');
    expect(await second.page.locator('header .user').innerText()).toBe('Văn phòng');
  });

  it('shows an edit in the other tab by itself', async () => {
    await first.type('B5', 'VH-TT');
    await second.shows('B5', 'VH-TT');
  });

  it('loses none of 200 edits that both make in turn', async () => {
    await Promise.all([first.select('B40'), second.select('C40')]);
    for (let round = 0; round < 100; round++) {
      await first.page.keyboard.type(`m${round}`);
      await first.press('Enter');
      await second.page.keyboard.type(`h${round}`);
      await second.press('Enter');
    }
    const rounds = Array.from({ length: 100 }, (_, round) => round);
    await expect.poll(() => shown('B40:B139'), { timeout: 60_000 }).toEqual(rounds.map((round) => `m${round}`));
    await expect.poll(() => shown('C40:C139'), { timeout: 60_000 }).toEqual(rounds.map((round) => `h${round}`));
    await first.shows('C139', 'h99');
    await second.shows('B139', 'm99');
  }, 400_000);

  it('writes into the row that was meant when the other inserts rows above at the same time', async () => {
    await second.press('Control+Home');
    await first.press('Control+Home');
    const unit = await second.text('A6');
    await second.select('B6');
    await second.page.keyboard.type('tên tắt');
    await first.cell('A3').click({ button: 'right' });
    await first.page.getByRole('menuitem', { name: 'Chèn hàng phía trên' }).click();
    await second.shows('A7', unit);
    await second.press('Enter');
    await expect.poll(() => shown('A7:B7')).toEqual([unit, 'tên tắt']);
    expect(shown('B6')).not.toEqual(['tên tắt']);
  });

  it('leaves the field open that one is typing in while the other edits elsewhere', async () => {
    await second.select('C4');
    await second.page.keyboard.type('0123');
    await first.type('C5', 'nhóm khác');
    await second.shows('C5', 'nhóm khác');
    await second.page.keyboard.type(' 789');
    await second.press('Enter');
    await expect.poll(() => shown('C4')).toEqual(['0123 789']);
  });

  it('says so when the row one edits was deleted by the other, instead of writing into its neighbour', async () => {
    const below = shown('A9');
    await second.select('B8');
    await second.page.keyboard.type('mất');
    await first.cell('A8').click({ button: 'right' });
    await first.page.getByRole('menuitem', { name: 'Xóa hàng' }).click();
    await second.shows('A8', below[0] ?? '');
    await second.page.locator('.toast').filter({ hasText: '“mất”' }).waitFor();
    await second.press('Enter');
    expect(shown('B8')).not.toEqual(['mất']);
  });
});
