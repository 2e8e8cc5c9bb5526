// A board of any size in the local Google, set up through the bundle and typed in as a person would.

import { DIST } from '../../../src/build/dist.ts';
import { createLocalGoogle, type LoadedScript, type LocalGoogle, loadScript } from '../../../src/local/index.ts';
import { readScriptFiles } from '../../../src/local/script/scriptFiles.ts';
import { cellText } from '../../../src/workbook/reading/readCell.ts';
import { sheetName } from '../../../src/workbook/schema/index.ts';
import { largeWorkbook } from '../largeWorkbook.ts';

export interface SizedBoard {
  /** How many criteria, and how many tasks. */
  readonly size: number;
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
}

/** A file as Google hands it out, with the script bound to it. */
export async function emptyBoard(): Promise<SizedBoard> {
  const google = createLocalGoogle({
    now: '2023-12-04T08:00:00+07:00',
    access: { viewers: ['chu-tich@example.vn'] },
  });
  return { size: 0, google, script: loadScript(google, await readScriptFiles(DIST)) };
}

/** `rows` criteria and `rows` tasks that no update has seen yet, on a board whose sheets are all open. */
export async function sizedBoard(rows: number): Promise<SizedBoard> {
  const { google, script } = await emptyBoard();
  script.run('setUpBoard');
  // Opens the sheets that an update opens once.
  script.run('updateFigures');
  const clerk = google.user('clerk');
  const workbook = largeWorkbook(rows);
  for (const key of ['criteria', 'tasks', 'units'] as const) {
    const sheet = sheetName(key);
    const body = workbook[key]?.slice(1) ?? [];
    const missing = body.length + 1 - google.view(sheet, { first: 1, last: 1 }).rowCount;
    // Below the first row, whose formats the new rows take: above it they would take those of the header.
    if (missing > 0) clerk.insertRows(sheet, 3, missing);
    clerk.paste(
      sheet,
      'A2',
      body.map((row) => row.map(cellText)),
    );
  }
  return { size: rows, google, script };
}
