// A real browser for tests of the pages: opens a page of dist/ with a google.script.run that calls the real bundle in the local Google.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { DIST } from '../../src/build/dist.ts';
import type { LoadedScript } from '../../src/local/index.ts';

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

export interface OpenedPage {
  readonly page: Page;
  /** Messages of errors that the page itself threw. */
  readonly errors: readonly string[];
}

/** `name` without ".html". Calls go to `script` as google.script.run would send them; what throws there reaches the failure handler. */
export async function openPage(
  browser: Browser,
  script: LoadedScript,
  name: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('callScript', (functionName: string, given: readonly unknown[]) => {
    try {
      return { result: script.call(functionName, given).result };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(GOOGLE);
  await page.goto('about:blank');
  await page.setContent(readFileSync(join(DIST, `${name}.html`), 'utf8'));
  return { page, errors };
}

/** What a page in Google's frame finds: `run` with its handlers, and the host that closes the dialog. */
const GOOGLE = `
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler);
      return (...given) => {
        window.callScript(name, given).then((answer) =>
          'failure' in answer ? failure(new Error(answer.failure)) : success(answer.result));
      };
    },
  });
  window.closed_ = false;
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => { window.closed_ = true; } } } };
`;
