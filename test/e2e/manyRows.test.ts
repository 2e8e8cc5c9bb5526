// A board of 5,000 tasks: it opens, scrolls, and can be edited at its end; the page holds only what is in sight.
import { beforeAll, describe, expect, it } from 'vitest';
import { openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();
const ROWS = 5_000;

describe.runIf(browserIsHere)('a board of 5,000 tasks', () => {
  const board = openSample();
  let tab: Tab;

  beforeAll(() => {
    const clerk = board.google.user('owner');
    const few = board.google.shownTexts('Nhiệm vụ', 'B2:P81');
    clerk.insertRows('Nhiệm vụ', 900, ROWS);
    clerk.paste(
      'Nhiệm vụ',
      'A2',
      Array.from({ length: ROWS }, (_, place) => [`NV${place + 1}`, ...(few[place % few.length] ?? [])]),
    );
  });

  const served = servedBoard(board);
  beforeAll(async () => {
    tab = await served.open('Nhiệm vụ');
  });

  const rowsOnPage = () => tab.page.locator('.body > .row').count();

  it('opens with only the rows in sight on the page', async () => {
    await tab.shows('A2', 'NV1');
    expect(await rowsOnPage()).toBeLessThan(80);
  });

  it('scrolls to any place, and the rows come', async () => {
    for (const share of [0.1, 0.45, 0.8, 0.3]) {
      await tab.page.locator('.grid').evaluate((grid, part) => {
        Reflect.set(grid, 'scrollTop', Reflect.get(grid, 'scrollHeight') * part);
      }, share);
      await expect.poll(() => tab.page.locator('.body > .row.waiting').count(), { timeout: 30_000 }).toBe(0);
      expect(await rowsOnPage()).toBeLessThan(80);
    }
    await tab.screenshot('5000-nhiem-vu');
  });

  it('keeps the header in sight, in its place', async () => {
    const [heads, header] = await Promise.all([
      tab.page.locator('.heads').boundingBox(),
      tab.page.locator('.frozen').boundingBox(),
    ]);
    expect(Math.abs((heads?.y ?? 0) + (heads?.height ?? 0) - (header?.y ?? 0))).toBeLessThan(2);
  });

  it('goes to the last row with one key and writes there', async () => {
    await tab.press('Control+Home', 'Control+ArrowDown');
    expect((await tab.active())[0]).toBe(`A${ROWS + 1}`);
    await tab.shows(`A${ROWS + 1}`, `NV${ROWS}`);
    await tab.type(`B${ROWS + 1}`, 'việc cuối');
    await expect.poll(() => board.google.shownTexts('Nhiệm vụ', `B${ROWS + 1}`)).toEqual([['việc cuối']]);
  });

  it('copies all rows, those too that the page has never fetched', async () => {
    await tab.press('Control+Home', 'Control+A', 'Control+C');
    await expect
      .poll(async () => String(await tab.page.evaluate('navigator.clipboard.readText()')).split('\n').length, {
        timeout: 30_000,
      })
      .toBeGreaterThan(ROWS);
  });
});
