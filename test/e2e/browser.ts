// A real browser for tests of the pages: opens a page of dist/ whose google.script.run calls the real bundle in the local Google.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { DIST } from '../../src/build/dist.ts';
import type { LoadedScript } from '../../src/local/index.ts';
import { connectToScript, type ScriptCalls } from './scriptRun.ts';

export const CHROMIUM = process.env.CHROME_PATH ?? process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Everything that would call home is off. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Whether the tests can open pages. Without a browser they say so; where CI is set that is a failure. */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const message = `No browser at ${CHROMIUM}: the tests of the pages are left out. CHROME_PATH names another one.`;
  if (process.env.CI) throw new Error(message);
  console.warn(message);
  return false;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: QUIET });
}

export interface OpenedPage extends ScriptCalls {
  readonly page: Page;
  /** Messages of errors that the page itself threw. */
  readonly errors: readonly string[];
}

/** `name` without ".html"; its calls go to `script`. */
export async function openPage(
  browser: Browser,
  script: LoadedScript,
  name: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const calls = await connectToScript(page, script);
  await page.goto('about:blank');
  await page.setContent(readFileSync(join(DIST, `${name}.html`), 'utf8'));
  return { page, errors, ...calls };
}
