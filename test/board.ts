// A board in the local Google for tests: the sample, opened as `npm start` opens it, and a person's view of its cells by header.

import { DIST } from '../src/build/dist.ts';
import {
  type CellView,
  createLocalGoogle,
  type LoadedScript,
  type LocalGoogle,
  type LocalGoogleSettings,
  loadScript,
} from '../src/local/index.ts';
import { readScriptFiles } from '../src/local/script/scriptFiles.ts';
import { columnLetter } from '../src/workbook/notation/columnLetter.ts';
import * as headers from './headers.ts';
import { savedSample } from './savedSample.ts';

export const SAMPLE_MORNING = '2023-12-04T08:00:00+07:00';

export interface Board {
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
}

const files = await readScriptFiles(DIST);

/** Each test begins with a fresh copy of it at little cost. */
const sample = savedSample(files, SAMPLE_MORNING);

/** `access`: who else may open the file. */
export function openSample(now = SAMPLE_MORNING, access: LocalGoogleSettings['access'] = {}): Board {
  const google = createLocalGoogle({ now, workbook: sample, access });
  return { google, script: loadScript(google, files) };
}

/** A board of its own with the same cells, for the next test to change. */
export function copyOf(board: Board, now = SAMPLE_MORNING): Board {
  const google = createLocalGoogle({ now, workbook: board.google.save() });
  return { google, script: loadScript(google, files) };
}

/** A workbook as Google hands it out, with the script bound to it. */
export function openEmpty(settings: Partial<Parameters<typeof createLocalGoogle>[0]> = {}): Board {
  const google = createLocalGoogle({ now: SAMPLE_MORNING, ...settings });
  return { google, script: loadScript(google, files) };
}

export function headersOf({ google }: Board, sheet: string): readonly string[] {
  return headers.headersOf(google, sheet);
}

/** What is used of the first rows shows; a view would compute the colours, too. */
function textsOf(google: LocalGoogle, sheet: string, rows: number): readonly (readonly string[])[] {
  const lastColumn = columnLetter(Math.max(1, google.frame(sheet).lastColumn) - 1);
  return google.shownTexts(sheet, `A1:${lastColumn}${Math.max(1, rows)}`);
}

/** "C" for the column whose header is `header`. */
export function letterOf({ google }: Board, sheet: string, header: string): string {
  return headers.letterUnder(google, sheet, header);
}

/** The cell of the first row whose cell under `key[0]` shows `key[1]`. */
export function cellOf(board: Board, sheet: string, key: readonly [string, string], header: string): CellView {
  const headers = headersOf(board, sheet);
  const row = shownIn(board, sheet).findIndex((texts) => texts[headers.indexOf(key[0])] === key[1]) + 1;
  const [shown] = row === 0 ? [] : board.google.view(sheet, { first: row, last: row }).rows;
  const cell = shown?.cells[headers.indexOf(header)];
  if (cell === undefined) throw new Error(`${sheet} has no row with ${key.join(' ')}, or no column ${header}`);
  return cell;
}

/** Pastes rows from `firstRow` on, each text under the header it is given by, wherever that column stands. */
export function pasteRows(
  board: Board,
  sheet: string,
  firstRow: number,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const given = Object.keys(rows[0] ?? {});
  headers.pasteUnder(
    board.google,
    sheet,
    firstRow,
    given,
    rows.map((row) => given.map((header) => row[header] ?? '')),
  );
}

/** What the sheet shows, row by row. */
export function shownIn({ google }: Board, sheet: string): readonly (readonly string[])[] {
  return textsOf(google, sheet, google.frame(sheet).lastRow);
}

/** Everything a person was told by the last run: alerts and toasts. */
export function told({ google }: Board): string {
  return google.screen
    .shown()
    .flatMap((shown) => (shown.kind === 'alert' ? [shown.prompt] : shown.kind === 'toast' ? [shown.message] : []))
    .join('\n');
}
