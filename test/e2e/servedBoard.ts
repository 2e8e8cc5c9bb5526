// A board on its page for as long as the tests of one `describe` run, in a browser of their own.

import { afterAll, beforeAll } from 'vitest';
import { oneBrowser } from './oneBrowser.ts';
import { type Served, serve } from './sheetPage.ts';

/** To be called in a `describe`: tabs can be opened from its later `beforeAll` on, and everything is closed at its end. */
export function servedBoard(board: Parameters<typeof serve>[1]): Pick<Served, 'open'> {
  const browser = oneBrowser();
  let served: Served | null = null;

  beforeAll(async () => {
    served = await serve(browser(), board);
  });

  afterAll(() => served?.close());

  return {
    open: (sheet, options) => {
      if (served === null) throw new Error('The board is served from beforeAll on');
      return served.open(sheet, options);
    },
  };
}
