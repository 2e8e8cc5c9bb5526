// Takes the README's pictures from the running product: the sample board on the local page, and the add-on's own pages.

import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildDist } from '../../src/build/dist.ts';
import { makeAssets } from '../../src/local/page/server/assets.ts';
import { createSharedBoard } from '../../src/local/page/server/board.ts';
import { servePage } from '../../src/local/page/server/server.ts';
import { openBrowser, openPage } from '../e2e/browser.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

await buildDist();
const { openSample } = await import('../board.ts');
const { google, script } = openSample();
script.run('onOpen', { as: 'simple trigger' });
const board = createSharedBoard({ google, script, isSampleDay: true, notices: [], hiddenTexts: {} });
const { address, close } = await servePage(board, 0, await makeAssets());
const browser = await openBrowser();
try {
  await take(await opened(browser, '', 'Nhiệm vụ', { width: 1280, height: 640 }), 'board');
  await take(await opened(browser, '?role=viewer', 'Tổng quan', { width: 390, height: 760 }), 'overview');
  const { page } = await openPage(browser, script, 'Sidebar', { width: 300, height: 760 });
  await page.waitForTimeout(500);
  await take(page, 'sidebar');
} finally {
  await browser.close();
  await close();
}

async function opened(
  from: Browser,
  query: string,
  sheet: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await from.newPage({ viewport });
  await page.goto(`${address}/${query}#${encodeURIComponent(sheet)}`);
  await page.locator('html[data-ready=true]').waitFor();
  // The rows of the first overdue tasks, so that the colours are seen.
  if (sheet === 'Nhiệm vụ') {
    await page.getByLabel('Ô đang chọn').fill('B31');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
  }
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  console.log(`test/pictures/${name}.png`);
}
