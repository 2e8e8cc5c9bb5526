// google.script.run for pages under test: calls reach the bundle in the local Google, can be held up, and can fail before they reach it.

import type { Page } from 'playwright-core';
import type { LoadedScript } from '../../src/local/index.ts';

export interface ScriptCalls {
  /** The names of the server's functions in the order in which the page called them. */
  readonly calls: readonly string[];
  /** From now on calls of that function wait until the function given back is called. */
  readonly hold: (functionName: string) => () => void;
  /** From now on every call fails before it reaches the server, as with several Google accounts in one browser; or no longer. */
  readonly cutOff: (isCutOff: boolean) => void;
}

/** To be called before the page loads. `isCutOff`: the first call fails already. What the script throws reaches the failure handler. */
export async function connectToScript(page: Page, script: LoadedScript, isCutOff = false): Promise<ScriptCalls> {
  const calls: string[] = [];
  const held = new Map<string, Promise<void>>();
  let isReachable = !isCutOff;
  await page.exposeFunction('callServer', async (name: string, given: readonly unknown[]) => {
    calls.push(name);
    await held.get(name);
    if (!isReachable) throw new Error('PERMISSION_DENIED');
    return script.call(name, given).result;
  });
  await page.addInitScript(STAND_IN);
  return {
    calls,
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
      isReachable = !isCutOffNow;
    },
  };
}

/** What a page in Google's frame finds. */
const STAND_IN = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(done, handler);
      return (...given) => { window.callServer(name, given).then(done, failed); };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close: () => {} } } };
`;
