// What an update computes, against a floor, against the sheet that offices build today, and against the script that most people write.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { updateFigures } from '../../src/actions/updateFigures.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { fold } from '../../src/vietnamese/text.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { cellText } from '../../src/workbook/readCell.ts';
import { snapshotOf, type TestWorkbook } from '../workbooks.ts';
import { sizedBoard } from './calls.ts';
import { largeWorkbook } from './largeWorkbook.ts';
import { figure, medianMilliseconds } from './measure.ts';
import type { Table } from './table.ts';

const SIZE = 10_000;
const LARGE = 100_000;

/** The script that most people write is tried on fewer rows: its calls grow with them, so they are told for `SIZE`. */
const SIZE_OF_CELL_BY_CELL = 500;

const day = parseIsoDate('2023-12-04');
if (day === null) throw new Error('no such day');
const NOW = { today: day, time: '08:00' };

export async function computingTable(): Promise<Table> {
  const workbook = largeWorkbook(SIZE);
  const snapshot = snapshotOf(workbook);
  const large = snapshotOf(largeWorkbook(LARGE));
  const { update, floor } = medianMilliseconds({
    update: () => void updateFigures(snapshot, NOW),
    floor: () => readOnce(workbook),
  });
  const formulas = formulaMilliseconds(SIZE);
  const larger = medianMilliseconds({ update: () => void updateFigures(large, NOW) }).update;
  const memory = { small: memoryOf(snapshot), large: memoryOf(large) };
  const { own, cellByCell } = await callsAgainst();

  const row = (what: string, value: string, ratio: string) => [what, value, ratio];
  return {
    title: `Computing: an update of ${count(SIZE)} criteria and ${count(SIZE)} tasks`,
    headers: ['', 'Figure', 'Ratio'],
    rows: [
      row('the update', `${figure(update)} ms`, '1'),
      row(
        'floor: each cell read and normalised once',
        `${figure(floor)} ms`,
        `the update takes ${figure(update / floor)} times as long`,
      ),
      row(
        'the same figures by formulas, in IronCalc',
        `${figure(formulas)} ms`,
        `the update is ${figure(formulas / update)} times faster`,
      ),
      row(
        'a script cell by cell',
        `${count(cellByCell)} calls`,
        `the update makes ${figure(cellByCell / own)} times fewer (${own})`,
      ),
      row(
        `${count(LARGE)} and ${count(LARGE)} rows`,
        `${figure(larger)} ms`,
        `${figure(larger / update)} times the time for 10 times the rows`,
      ),
      row(
        'memory for them',
        `${figure(memory.large / 1e6)} MB`,
        `${figure(memory.large / memory.small)} times that of ${count(SIZE)}`,
      ),
    ],
    notes: [
      'Formulas: one state, one number of days and one score in each row, totals by COUNTIFS and SUMIFS for 40 units; the time is IronCalc’s',
      'evaluation alone, without loading. Memory: what the result and its making kept on the heap.',
    ],
  };
}

/** A pass over the same cells that reads and normalises each once. */
function readOnce(workbook: TestWorkbook): number {
  let letters = 0;
  for (const cells of Object.values(workbook)) {
    for (const row of cells ?? []) for (const cell of row) letters += normalised(cell).length;
  }
  return letters;
}

function normalised(cell: Cell): string {
  return fold(cellText(cell));
}

function memoryOf(snapshot: ReturnType<typeof snapshotOf>): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const outcome = updateFigures(snapshot, NOW);
  const kept = process.memoryUsage().heapUsed - before;
  return outcome.kind === 'computed' ? Math.max(kept, 1) : 1;
}

/** The sheet that offices build: formulas in each row, totals over whole columns. Loaded first; only the evaluation is timed. */
function formulaMilliseconds(rows: number): number {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const put = (row: number, column: number, input: string | number) =>
    model.setUserInput(0, row, column, String(input));
  for (let index = 0; index < rows; index++) {
    const row = index + 2;
    put(row, 1, `Unit ${index % 40}`);
    put(row, 2, 45_260 + (index % 30));
    put(row, 3, index % 5 === 1 ? 'done' : 'open');
    put(row, 4, index % 5 === 1 ? 45_261 : '');
    put(row, 5, `=IF(C${row}="done",IF(D${row}<=B${row},"on time","late"),IF(B${row}<45264,"overdue","open"))`);
    put(row, 6, `=B${row}-45264`);
    put(row, 7, `0.${index % 100}`);
    put(row, 8, `=IF(G${row}>=0.8,G${row}*1,0)`);
  }
  const last = rows + 1;
  for (let unit = 0; unit < 40; unit++) {
    const row = unit + 2;
    put(row, 10, `Unit ${unit}`);
    put(row, 11, `=COUNTIFS(A2:A${last},J${row})`);
    ['on time', 'late', 'open', 'overdue'].forEach((state, place) => {
      put(row, 12 + place, `=COUNTIFS(A2:A${last},J${row},E2:E${last},"${state}")`);
    });
    put(row, 16, `=SUMIFS(H2:H${last},A2:A${last},J${row})`);
  }
  const start = performance.now();
  model.resumeEvaluation();
  model.evaluate();
  const taken = performance.now() - start;
  model.free();
  return taken;
}

/** The calls of an update, and of a script that reads and writes each cell of the same rows by itself. */
async function callsAgainst(): Promise<{ readonly own: number; readonly cellByCell: number }> {
  const { google, script } = await sizedBoard(SIZE_OF_CELL_BY_CELL);
  script.run('updateFigures');
  const own = google.meter.total();
  google.asScript((services) => {
    const app = services.SpreadsheetApp as typeof SpreadsheetAppOfTests;
    const sheet = app.getActiveSpreadsheet().getSheetByName('Nhiệm vụ');
    for (let row = 2; row <= SIZE_OF_CELL_BY_CELL + 1; row++) {
      const values = [5, 7, 10, 11].map((column) => sheet.getRange(row, column).getValue());
      for (const column of [17, 18, 20]) sheet.getRange(row, column).setValue(values.join(' '));
    }
  });
  const perTask = google.meter.total() / SIZE_OF_CELL_BY_CELL;
  return { own, cellByCell: Math.round(perTask * SIZE * 2) };
}

/** The little of Google's interface that the script above uses. */
declare const SpreadsheetAppOfTests: {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getRange(row: number, column: number): { getValue(): unknown; setValue(value: string): void };
    };
  };
};

function count(value: number): string {
  return value.toLocaleString('en-US');
}
