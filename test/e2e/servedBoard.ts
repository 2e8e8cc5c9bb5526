// A board on its page for as long as the tests of one `describe` run, in a browser of their own.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Served, serve } from './sheetPage.ts';

/** To be called in a `describe`: tabs can be opened from its later `beforeAll` on, and everything is closed at its end. */
export function servedBoard(board: Parameters<typeof serve>[1]): Pick<Served, 'open'> {
  let browser: Browser | null = null;
  let served: Served | null = null;

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serve(browser, board);
  });

  afterAll(async () => {
    await served?.close();
    await browser?.close();
  });

  return {
    open: (sheet, options) => {
      if (served === null) throw new Error('The board is served from beforeAll on');
      return served.open(sheet, options);
    },
  };
}
