// The sidebar in a real browser, 300 pixels wide, with the bundle in the local Google behind it instead of Google.

import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../src/build/root.ts';
import type { Board } from '../board.ts';

export interface Sidebar {
  readonly page: Page;
  readonly board: Board;
  /** The names of the server's functions in the order in which the page called them. */
  readonly calls: string[];
  /** Texts of everything that went wrong inside the page; dialogs that opened are among them. */
  readonly errors: string[];
  /** From now on calls of that function wait until the function given back is called. */
  readonly hold: (functionName: string) => () => void;
  /** From now on every call fails before it reaches the server, as with several Google accounts in one browser; or no longer. */
  readonly cutOff: (isCutOff: boolean) => void;
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
  const calls: string[] = [];
  const errors: string[] = [];
  const held = new Map<string, Promise<void>>();
  let reachable = !isCutOff;
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction('callServer', async (name: string, given: readonly unknown[]) => {
    calls.push(name);
    await held.get(name);
    if (!reachable) throw new Error('PERMISSION_DENIED');
    return board.script.call(name, given).result;
  });
  await page.addInitScript(STAND_IN);
  await page.route('https://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(/^(?!https:\/\/sidebar\.test\/$)/, (route) => {
    errors.push(`asked the network for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto('https://sidebar.test/');
  return {
    page,
    board,
    calls,
    errors,
    hold: (name) => {
      let release = () => {};
      held.set(
        name,
        new Promise((resolve) => {
          release = () => {
            held.delete(name);
            resolve();
          };
        }),
      );
      return () => release();
    },
    cutOff: (isCutOffNow) => {
      reachable = !isCutOffNow;
    },
    close: () => page.close(),
  };
}

/** google.script.run as the page knows it: a chain of handlers, then any function by its name. */
const STAND_IN = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(done, handler);
      return (...given) => { window.callServer(name, given).then(done, failed); };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;
