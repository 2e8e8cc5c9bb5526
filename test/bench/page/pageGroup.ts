// The page of `npm start` in a real browser: how soon the sheet is painted, how soon rows come while scrolling, how soon colours follow a click.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { sheetName } from '../../../src/workbook/schema/index.ts';
import { CHROMIUM, openBrowser } from '../../e2e/browser.ts';
import { duration, median, RUNS, whole } from '../measure.ts';
import type { Group } from '../table.ts';

const ROWS = 5_000;

/** A row whose task is overdue on the bench's board: it reddens once the figures are there. */
const OVERDUE_CELL = '#cell-7-2';

const MOST_MILLISECONDS = 60_000;

const TITLE = 'The page of npm start';

export async function pageGroup(): Promise<Group> {
  if (!existsSync(CHROMIUM)) {
    const said = `No browser at ${CHROMIUM}, so the page was not measured; CHROME_PATH names another one.`;
    return { title: TITLE, headers: [], rows: [], notes: [said], goals: [] };
  }
  const browser = await openBrowser();
  try {
    const started = await whileServed(undefined, async (address, startedAt) => {
      const { page } = await firstPaint(browser, address);
      await page.close();
      return performance.now() - startedAt;
    });
    const rows = await whileServed(ROWS, (address) => largeBoard(browser, address));
    return {
      title: TITLE,
      headers: ['What', 'Measured', ''],
      rows: [
        [
          'From the start to the first painted sheet',
          duration(started),
          'Node.js, build, set-up, sample board, update, page',
        ],
        [`First paint with ${whole(ROWS)} rows`, duration(rows.paint), `median of ${RUNS} new tabs`],
        [
          `A jump to another place of ${whole(ROWS)} rows`,
          duration(rows.scroll),
          `until every row in sight has come, median of ${RUNS}`,
        ],
        [
          `From the click on “Cập nhật số liệu” to the colours, ${whole(ROWS)} rows`,
          duration(rows.colours),
          'the first update, which writes every row',
        ],
      ],
      notes: ['The spreadsheet, the script and the browser share this machine; on Google only the page is yours.'],
      goals: [],
    };
  } finally {
    await browser.close();
  }
}

/** Ends the server whatever becomes of the work. */
async function whileServed<T>(
  rows: number | undefined,
  work: (address: string, startedAt: number) => Promise<T>,
): Promise<T> {
  const startedAt = performance.now();
  const script = fileURLToPath(new URL('benchServer.ts', import.meta.url));
  const given = rows === undefined ? [] : [String(rows)];
  const server = spawn(process.execPath, ['--import', 'tsx', script, ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await work(await addressOf(server), startedAt);
  } finally {
    server.kill();
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once('data', (said) => resolve(String(said).trim()));
    server.once('exit', (code) => reject(new Error(`The server of the bench ended with ${code}`)));
  });
}

/** Milliseconds from asking for the page until the sheet's first row stands in it. */
async function firstPaint(browser: Browser, address: string, sheet?: string): Promise<{ page: Page; taken: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const start = performance.now();
  await page.goto(`${address}/${sheet === undefined ? '' : `#${encodeURIComponent(sheet)}`}`);
  await page.locator('html[data-ready=true]').waitFor();
  await page.locator('.body > .row:not(.waiting)').first().waitFor();
  return { page, taken: performance.now() - start };
}

async function largeBoard(browser: Browser, address: string) {
  const tasks = sheetName('tasks');
  const paints: number[] = [];
  for (let turn = 0; turn < RUNS - 1; turn++) {
    const { page, taken } = await firstPaint(browser, address, tasks);
    paints.push(taken);
    await page.close();
  }
  const { page, taken } = await firstPaint(browser, address, tasks);
  paints.push(taken);
  const scrolls: number[] = [];
  for (const share of [0.2, 0.9, 0.5, 0.7, 0.1]) scrolls.push(await scrollTo(page, share));
  await scrollTo(page, 0);
  return { paint: median(paints), scroll: median(scrolls), colours: await clickToColours(page) };
}

async function scrollTo(page: Page, share: number): Promise<number> {
  const start = performance.now();
  await page.locator('.grid').evaluate((grid, part) => {
    Reflect.set(grid, 'scrollTop', Reflect.get(grid, 'scrollHeight') * part);
  }, share);
  // Two frames on, the rows that now come into sight are asked for.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.locator('.body > .row.waiting').first().waitFor({ state: 'detached' });
  return performance.now() - start;
}

async function clickToColours(page: Page): Promise<number> {
  const colour = () => page.locator(OVERDUE_CELL).evaluate((cell) => Reflect.get(cell, 'style').backgroundColor);
  const before = await colour();
  await page.getByRole('menubar').getByRole('menuitem', { name: 'CCHC', exact: true }).click();
  const item = page.getByRole('menu').getByRole('menuitem', { name: 'Cập nhật số liệu' });
  await item.waitFor();
  const start = performance.now();
  await item.click();
  while ((await colour()) === before) {
    if (performance.now() - start > MOST_MILLISECONDS) throw new Error('No colours came');
    await page.waitForTimeout(20);
  }
  return performance.now() - start;
}
