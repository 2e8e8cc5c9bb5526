// Blocks of cells come from Excel and go there again.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letterOf, openSample } from '../board.ts';
import { hasBrowser } from './browser.ts';
import { servedBoard } from './servedBoard.ts';
import type { Tab } from './sheetPage.ts';

const browserIsHere = hasBrowser();

describe.runIf(browserIsHere)('a clerk pastes a block from Excel', () => {
  const board = openSample();
  const served = servedBoard(board);
  let tab: Tab;

  const progress = letterOf(board, 'Nhiệm vụ', 'Tiến độ');
  const texts = (a1: string) => board.google.shownTexts('Nhiệm vụ', a1);
  const putOnClipboard = (text: string) => tab.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);

  beforeAll(async () => {
    tab = await served.open('Nhiệm vụ');
  });

  beforeEach(() => tab.leave());

  it('lands 30 rows with dates, decimal commas, quotes and line breaks where they belong', async () => {
    const rows = Array.from({ length: 30 }, (_, place) => [
      `NV${100 + place}`,
      place === 3 ? 'Nội dung "trong ngoặc",\nhai dòng' : `Nhiệm vụ thứ ${place}`,
      '301/TB-UBND, mục 1',
      `${String((place % 28) + 1).padStart(2, '0')}/11/2023`,
    ]);
    const excel = rows.map((row) =>
      row.map((text) => (/["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    );
    await putOnClipboard(`${excel.join('\r\n')}\r\n`);
    await tab.select('A82');
    await tab.press('Control+V');
    await tab.shows('A82', 'NV100');
    await expect.poll(() => texts('A82:D111')).toEqual(rows);
    expect(texts('A112')).toEqual([['']]);
    await tab.screenshot('dan-30-dong');
  });

  it('copies the block again as it came, with the quotes that Excel wants', async () => {
    await tab.press('Control+C');
    const copied = async () => String(await tab.page.evaluate('navigator.clipboard.readText()'));
    await expect.poll(async () => (await copied()).split('\n').length).toBe(31);
    expect(await copied()).toContain('"Nội dung ""trong ngoặc"",\nhai dòng"');
  });

  it('fills a selection with one value, and cuts', async () => {
    await putOnClipboard('Đang thực hiện');
    await tab.press('Control+Home', 'ArrowDown');
    for (let steps = 0; (await tab.active())[0] !== `${progress}2` && steps < 15; steps++)
      await tab.press('ArrowRight');
    await tab.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+V');
    await expect
      .poll(() => texts(`${progress}2:${progress}4`).flat())
      .toEqual(['Đang thực hiện', 'Đang thực hiện', 'Đang thực hiện']);
    await tab.press('Control+X');
    await expect.poll(() => texts(`${progress}2:${progress}4`).flat()).toEqual(['', '', '']);
  });

  it('makes new rows for a block that reaches below the last one', async () => {
    const { rowCount } = board.google.view('Nhiệm vụ');
    await putOnClipboard(Array.from({ length: 20 }, (_, place) => `dòng ${place}`).join('\n'));
    await tab.select(`A${rowCount}`);
    await tab.press('Control+V');
    await expect.poll(() => board.google.view('Nhiệm vụ').rowCount).toBe(rowCount + 19);
  });

  it('says what to do when the block is wider than the sheet, and changes nothing', async () => {
    await putOnClipboard(Array.from({ length: 60 }, (_, place) => String(place)).join('\t'));
    const before = texts('A2:V2');
    await tab.press('Control+Home', 'ArrowDown', 'Control+V');
    await tab.page.getByRole('dialog').filter({ hasText: 'rộng hơn trang tính' }).waitFor();
    await tab.press('Escape');
    expect(texts('A2:V2')).toEqual(before);
  });
});
