// The page of `npm start` for browser tests: served from a board of the test's own, opened by one or more people.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from '../../src/build/root.ts';
import type { LoadedScript, LocalGoogle } from '../../src/local/index.ts';
import { type Assets, makeAssets } from '../../src/local/page/server/assets.ts';
import { createSharedBoard } from '../../src/local/page/server/board.ts';
import { servePage } from '../../src/local/page/server/server.ts';
import { columnNumber } from '../../src/local/spreadsheet/rectangle.ts';

const SCREENSHOTS = join(ROOT, '.local/screenshots');

let assets: Promise<Assets> | null = null;

export interface Served {
  readonly address: string;
  /** A new tab; `query` such as `?role=viewer`. Resolves when the sheet is there. */
  readonly open: (sheet: string, options?: TabOptions) => Promise<Tab>;
  /** Closes everything, and fails if a page threw, asked the network, or opened a dialog of the browser. */
  readonly close: () => Promise<void>;
}

export interface TabOptions {
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Menus are there as after opening the file. */
export async function serve(
  browser: Browser,
  { google, script }: { readonly google: LocalGoogle; readonly script: LoadedScript },
): Promise<Served> {
  assets ??= makeAssets();
  if (script.globals.includes('onOpen')) script.run('onOpen', { as: 'simple trigger' });
  const board = createSharedBoard({ google, script, isSampleDay: true, notices: [], hiddenTexts: {} });
  const { address, close } = await servePage(board, 0, await assets);
  const troubles: string[] = [];
  const pages: Page[] = [];
  return {
    address,
    open: async (sheet, { query = '', viewport = { width: 1280, height: 800 } } = {}) => {
      const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      pages.push(page);
      watch(page, address, troubles);
      await page.goto(`${address}/${query}#${encodeURIComponent(sheet)}`);
      await page.locator('html[data-ready=true]').waitFor();
      return tab(page);
    },
    close: async () => {
      for (const page of pages) await page.context().close();
      await close();
      expect(troubles).toEqual([]);
    },
  };
}

function watch(page: Page, address: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`threw: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) troubles.push(`asked the network: ${request.url()}`);
  });
}

export interface Tab {
  readonly page: Page;
  readonly cell: (a1: string) => Locator;
  readonly text: (a1: string) => Promise<string>;
  /** Resolves when the cell shows the text. */
  readonly shows: (a1: string, text: string | RegExp) => Promise<void>;
  readonly select: (a1: string) => Promise<void>;
  /** Selects the cell, types as a person does and presses Enter. */
  readonly type: (a1: string, text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Closes what an earlier try of a test may have left open: fields, lists, menus, windows. */
  readonly leave: () => Promise<void>;
  readonly menu: (menu: string, item: string) => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
  /** What stands in the bar above the sheet: name and content of the active cell. */
  readonly active: () => Promise<readonly [string, string]>;
  readonly background: (a1: string) => Promise<string>;
  readonly screenshot: (name: string) => Promise<void>;
}

function tab(page: Page): Tab {
  const cell = (a1: string) => {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    return page.locator(`#cell-${row}-${columnNumber(letters)}`);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const select = async (a1: string) => {
    if ((await cell(a1).count()) > 0) return cell(a1).click({ position: { x: 8, y: 8 } });
    await page.getByLabel('Ô đang chọn').fill(a1);
    await press('Enter');
  };
  return {
    page,
    cell,
    text: (a1) => cell(a1).locator('.text').innerText(),
    shows: (a1, text) => cell(a1).locator('.text').filter({ hasText: text }).waitFor({ timeout: 30_000 }),
    select,
    type: async (a1, text) => {
      await select(a1);
      await page.keyboard.type(text);
      await press('Enter');
    },
    press,
    leave: async () => {
      const open = page.locator('.editor, .menu, dialog[open]');
      for (let turn = 0; turn < 9 && (await open.count()) > 0; turn++) await press('Escape');
    },
    menu: async (menu, item) => {
      await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
      await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
    },
    openSheet: async (name) => {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('grid', { name: `Trang tính ${name}` }).waitFor();
    },
    active: async () => [
      await page.getByLabel('Ô đang chọn').inputValue(),
      await page.getByLabel('Nội dung của ô', { exact: true }).inputValue(),
    ],
    background: (a1) => cell(a1).evaluate((element) => Reflect.get(element, 'style').backgroundColor),
    screenshot: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
  };
}
