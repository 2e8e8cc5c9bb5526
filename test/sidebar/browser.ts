// A real browser for tests of pages. Where there is none, the tests say so and are left out; on the build server that is a failure.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';

const QUIETLY = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const hasBrowser = existsSync(CHROME);

if (!hasBrowser) {
  const message = `No browser at ${CHROME}: tests of pages need Chromium. CHROME_PATH names another place.`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(message);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROME, args: QUIETLY });
}
