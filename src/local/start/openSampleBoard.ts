// Opens an empty workbook, has the script set it up, and types the sample board into it as a person would.

import {
  createLocalGoogle,
  type LoadedScript,
  type LocalGoogle,
  type LocalUser,
  loadScript,
  type RunOutcome,
  type RunSettings,
  type ScriptFiles,
} from '../index.ts';
import { type SampleSheet, sampleSheets } from '../sample/index.ts';
import { columnName } from '../spreadsheet/rectangle.ts';

export interface OpenBoard {
  readonly google: LocalGoogle;
  readonly script: LoadedScript;
}

export interface SampleBoard extends OpenBoard {
  /** The update of the figures that came last. */
  readonly update: RunOutcome;
}

export interface SampleBoardSettings {
  readonly files: ScriptFiles;
  /** ISO 8601 with an offset. */
  readonly now: string;
}

/** Whoever fills the board in, and for whom the script runs. */
const CLERK = 'owner';

const HEADER_ROW = 1;

/** Throws where a person would see an error: the board is whole or there is none. */
export function openSampleBoard({ files, now }: SampleBoardSettings): SampleBoard {
  const google = createLocalGoogle({ now, owner: CLERK, name: 'Bảng CCHC' });
  const script = loadScript(google, files);
  mustRun(script, 'onOpen', { as: 'simple trigger' });
  mustRun(script, 'setUpBoard');
  const clerk = google.user(CLERK);
  for (const sample of sampleSheets) typeSheet(google, clerk, sample);
  return { google, script, update: mustRun(script, 'updateFigures') };
}

/** The add-on tells people in a sentence that something went wrong and logs the rest: here the log counts. */
function mustRun(script: LoadedScript, functionName: string, settings?: RunSettings): RunOutcome {
  const outcome = script.run(functionName, settings);
  for (const shown of outcome.shown) {
    if (shown.kind === 'log') throw new Error(`${functionName} failed: ${shown.text}`);
  }
  return outcome;
}

/** A sheet whose first column set-up has filled (the settings) keeps its lines; other rows go below what is there. */
function typeSheet(google: LocalGoogle, clerk: LocalUser, { sheet, headers, rows }: SampleSheet): void {
  const columns = columnsOf(google, sheet, headers);
  const known = rowsByFirstText(google, sheet, columns[0] ?? 1);
  let next = Math.max(HEADER_ROW, ...known.values()) + 1;
  const lines = rows.map((texts) => ({ texts, row: known.get(texts[0] ?? '') ?? next++ }));
  for (const [place, column] of columns.entries()) {
    for (const run of runsOf(lines)) {
      const [first] = run;
      if (first === undefined) continue;
      clerk.paste(
        sheet,
        a1(first.row, column),
        run.map(({ texts }) => [texts[place] ?? '']),
      );
    }
  }
}

function columnsOf(google: LocalGoogle, sheet: string, headers: readonly string[]): readonly number[] {
  const [line] = google.view(sheet, { first: HEADER_ROW, last: HEADER_ROW }).rows;
  const shown = line?.cells.map((cell) => cell.shown) ?? [];
  return headers.map((header) => {
    const place = shown.indexOf(header);
    if (place < 0) throw new Error(`The sheet ${sheet} has no column ${header}`);
    return place + 1;
  });
}

function rowsByFirstText(google: LocalGoogle, sheet: string, column: number): ReadonlyMap<string, number> {
  const { rows, first } = google.view(sheet, { first: HEADER_ROW + 1 });
  const entries = rows.map(({ cells }, offset) => [cells[column - 1]?.shown ?? '', first + offset] as const);
  return new Map(entries.filter(([text]) => text !== ''));
}

interface Line {
  readonly row: number;
  readonly texts: readonly string[];
}

/** Lines that stand one below the other are pasted at once. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of [...lines].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function a1(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
