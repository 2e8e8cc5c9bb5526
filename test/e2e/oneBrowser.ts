// One browser for all tests of a describe: opened before them, closed after them.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';

/** To be called in a `describe`; what it gives is to be asked in its tests. */
export function oneBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('The browser is not open yet');
    return browser;
  };
}
