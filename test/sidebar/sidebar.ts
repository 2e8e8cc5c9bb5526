// The sidebar in a real browser, 300 pixels wide, with the bundle in the local Google behind it instead of Google.

import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../src/build/root.ts';
import type { Board } from '../board.ts';
import { connectToScript, type ScriptCalls } from '../e2e/scriptRun.ts';

export interface Sidebar extends ScriptCalls {
  readonly page: Page;
  readonly board: Board;
  /** Texts of everything that went wrong inside the page; dialogs that opened are among them. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** Git-ignored; whoever changes the page looks at them. */
const PICTURES = `${ROOT}.local/screenshots`;

/** Keeps what the page looks like now; `whole`: all of it, not just what is in view. */
export async function takePicture({ page }: Pick<Sidebar, 'page'>, name: string, whole = false): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/sidebar-${name}.png`, fullPage: whole });
}

const WIDTH = 300;
const HEIGHT = 700;

/** Opens the page that the menu item shows. `isCutOff`: the first call fails already. */
export async function openSidebar(browser: Browser, board: Board, isCutOff = false): Promise<Sidebar> {
  board.script.run('openBoardPanel');
  const shown = board.google.screen.shown().filter((item) => item.kind === 'sidebar');
  const html = shown[shown.length - 1]?.html ?? '';

  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  const calls = await connectToScript(page, board.script, isCutOff);
  await page.route('https://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(/^(?!https:\/\/sidebar\.test\/$)/, (route) => {
    errors.push(`asked the network for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto('https://sidebar.test/');
  return { page, board, errors, ...calls, close: () => page.close() };
}
