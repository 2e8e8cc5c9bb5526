// `npm run dev` in a copy of the sources: whoever changes one sees it in the tab that is open, without doing anything.
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../src/build/root.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const browserIsHere = hasBrowser();

const CAPTIONS = 'src/vietnamese/sentences/menu.ts';

/** Long enough for a slow machine to start everything anew. */
const PATIENCE = 90_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

describe.runIf(browserIsHere)('somebody works on the sources while the page is open', () => {
  let folder: string;
  let dev: ChildProcess;
  let printed: string;
  let browser: Browser;
  let page: Page;

  beforeEach(async () => {
    printed = '';
    folder = await mkdtemp(join(tmpdir(), 'cchc-dev-'));
    for (const part of ['src', 'package.json', 'tsconfig.json', 'appsscript.json']) {
      await cp(join(ROOT, part), join(folder, part), { recursive: true });
    }
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const port = await freePort();
    dev = spawn(`exec node_modules/.bin/${scripts.dev}`, {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
      shell: true,
      detached: true,
    });
    for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (text) => (printed += text));
    await vi.waitFor(() => expect(printed).toContain(`http://localhost:${port}`), { timeout: PATIENCE, interval: 200 });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`http://localhost:${port}/#${encodeURIComponent('Nhiệm vụ')}`);
    await page.locator('html[data-ready=true]').waitFor();
  }, PATIENCE);

  afterEach(async () => {
    await browser?.close();
    // The whole group: the watcher, and the server that it started.
    if (dev?.pid !== undefined) process.kill(-dev.pid, 'SIGTERM');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const change = async (file: string, from: string, to: string) => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };

  it(
    'a slip says where it is; mending it brings the page back: what changed of the add-on is in its menu, what changed of the page on the page, and the board is as it was',
    async () => {
      await page.locator('#cell-2-2').click();
      await page.keyboard.type('Sửa trước khi nạp lại');
      // The page shows what is typed before its server has it.
      const kept = page.waitForResponse(/\/act$/);
      await page.keyboard.press('Enter');
      await kept;
      printed = '';
      await change(CAPTIONS, "updateFigures: 'Cập nhật số liệu'", 'updateFigures: ');
      await expect.poll(() => printed, { timeout: PATIENCE }).toContain(CAPTIONS);

      await change('src/local/page/words/interface.ts', "help: 'Trợ giúp'", "help: 'Giúp đỡ'");
      await change(CAPTIONS, 'updateFigures: ,', "updateFigures: 'Cập nhật thử',");
      await page.getByRole('menubar').getByRole('menuitem', { name: 'Giúp đỡ' }).waitFor({ timeout: PATIENCE });
      await expect
        .poll(
          async () => {
            await page.getByRole('menubar').getByRole('menuitem', { name: 'CCHC' }).click({ timeout: 2_000 });
            const items = await page.getByRole('menu').getByRole('menuitem').allInnerTexts();
            await page.keyboard.press('Escape');
            return items.join();
          },
          { timeout: PATIENCE, interval: 200 },
        )
        .toContain('Cập nhật thử');
      await page.locator('#cell-2-2 .text').filter({ hasText: 'Sửa trước khi nạp lại' }).waitFor();
    },
    2 * PATIENCE,
  );
});
