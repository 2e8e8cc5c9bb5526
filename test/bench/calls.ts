// How many service calls each action makes at several sizes, and what Google's published cost would make of them.

import { DIST } from '../../src/build/dist.ts';
import {
  type Call,
  createLocalGoogle,
  type LoadedScript,
  type LocalGoogle,
  loadScript,
} from '../../src/local/index.ts';
import { readScriptFiles } from '../../src/local/scriptFiles.ts';
import { cellText } from '../../src/workbook/readCell.ts';
import { sheetName } from '../../src/workbook/schema/index.ts';
import { largeWorkbook } from './largeWorkbook.ts';
import type { Table } from './table.ts';

const SIZES = [50, 500, 5_000, 20_000];

/**
 * Google's own example (Apps Script, best practices): 10,000 cells written one by one take about 70 seconds, in one call about one second. So a
 * call is put at 7 ms and a cell in a batch at 0.1 ms.
 */
const SECONDS_A_CALL = 70 / 10_000;
const SECONDS_A_CELL = 1 / 10_000;

export interface SizedBoard {
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
}

/** A board of `rows` criteria and `rows` tasks, set up through the bundle and typed in as a person would. */
export async function sizedBoard(rows: number): Promise<SizedBoard> {
  const google = createLocalGoogle({ now: '2023-12-04T08:00:00+07:00' });
  const script = loadScript(google, await readScriptFiles(DIST));
  script.run('setUpBoard');
  const clerk = google.user('clerk');
  const workbook = largeWorkbook(rows);
  for (const key of ['criteria', 'tasks', 'units'] as const) {
    const sheet = sheetName(key);
    const body = workbook[key]?.slice(1) ?? [];
    const missing = body.length + 1 - google.view(sheet, { first: 1, last: 1 }).rowCount;
    if (missing > 0) clerk.insertRows(sheet, 2, missing);
    clerk.paste(
      sheet,
      'A2',
      body.map((row) => row.map(cellText)),
    );
  }
  return { google, script };
}

export async function callsTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const { google, script } = await sizedBoard(size);
    const run = (action: string, label: string) => {
      script.run(action);
      rows.push([label, size.toLocaleString('en-US'), ...described(google.meter.calls())]);
    };
    run('updateFigures', 'Cập nhật số liệu, first');
    run('updateFigures', 'Cập nhật số liệu, nothing changed');
    run('setUpBoard', 'Thiết lập, sửa bảng, nothing missing');
    run('onOpen', 'Opening');
  }
  return {
    title: 'Service calls',
    headers: ['Action', 'Rows', 'Reads', 'Checks', 'Writes', 'Other', 'Cells', 'Model (s)'],
    rows: rows.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0)),
    notes: [
      'Rows: so many criteria and so many tasks. Reads look at cells, checks at names, sizes and marks. Model: 7 ms a call and 0.1 ms a cell,',
      'from the example in Google’s own best practices (10,000 cells: 70 s one by one, 1 s in a batch).',
    ],
  };
}

function described(calls: readonly Call[]): readonly string[] {
  const count = (...kinds: readonly Call['kind'][]) => calls.filter(({ kind }) => kinds.includes(kind)).length;
  const cells = calls
    .filter(({ method }) => /Values$|Formats?$|Notes$|Validations?$/.test(method))
    .reduce((sum, { on }) => sum + cellsOf(on), 0);
  const paid = calls.filter(({ kind }) => kind !== 'handle').length;
  const seconds = paid * SECONDS_A_CALL + cells * SECONDS_A_CELL;
  return [
    String(count('read')),
    String(count('check')),
    String(count('write')),
    String(count('ui', 'other')),
    cells.toLocaleString('en-US'),
    seconds.toFixed(1),
  ];
}

/** "Tiêu chí!A1:S20" -> 380. */
function cellsOf(place: string): number {
  const corners = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(place);
  if (corners === null) return 0;
  const [, left = '', top = '', right = left, bottom = top] = corners;
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
