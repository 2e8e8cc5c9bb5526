// What an update computes, against a floor, against the sheet that offices build today, and against the script that most people write.

import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendarDate.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { snapshotOf, type TestWorkbook } from '../../workbooks.ts';
import type { Measured } from '../asBuilt.ts';
import { largeWorkbook } from '../largeWorkbook.ts';
import { duration, median, medianMilliseconds, milliseconds, RUNS, times, whole } from '../measure.ts';
import { type Group, goal } from '../table.ts';
import { compareCalls } from './cellByCell.ts';
import { officeSheet, typedDates } from './officeSheet.ts';

const SIZE = 10_000;
const LARGE = 100_000;

/** The formulas' time grows with the square of the rows: at `SIZE` it would be minutes. */
const FORMULA_SIZES = [1_000, 3_000] as const;

const GOALS = { floor: 5, formulas: 20, calls: 1_000, time: 15, memory: 12 };

export const BENCH_DAY: CalendarDate = mustBeDay('2023-12-04');

export async function computingGroup(measured: Measured): Promise<Group> {
  const now: Parameters<Measured['updateFigures']>[1] = { today: BENCH_DAY, time: '08:00' };
  const workbook = largeWorkbook(SIZE);
  const snapshot = snapshotOf(workbook);
  const { update, floor } = medianMilliseconds({
    update: () => void measured.updateFigures(snapshot, now),
    floor: () => void readOnce(workbook, measured),
  });
  const memory = memoryHeld(snapshot, measured, now);
  const formulas = FORMULA_SIZES.map((rows) => compareWithFormulas(rows, measured, now));
  const large = snapshotOf(largeWorkbook(LARGE));
  // The functions are warm by now, and a turn that is not counted would take as long as the others.
  const larger = median(Array.from({ length: RUNS }, () => milliseconds(() => measured.updateFigures(large, now))));
  const largerMemory = memoryHeld(large, measured, now);
  const calls = await compareCalls();

  const cellByCell = calls.cellByCell(SIZE);
  const most = formulas[formulas.length - 1] ?? { rows: SIZE, formulas: 0, update };
  // With the square of the rows: measured it is rather more.
  const formulasAtSize = most.formulas * (SIZE / most.rows) ** 2;
  const ratios = {
    floor: update / floor,
    formulas: formulasAtSize / update,
    calls: cellByCell / calls.update,
    time: larger / update,
    memory: largerMemory / memory,
  };
  const both = (rows: number) => `${whole(rows)} + ${whole(rows)} rows`;
  return {
    title: 'Computing',
    headers: ['What', 'Measured', 'Against it'],
    rows: [
      [`An update of ${both(SIZE)}`, duration(update), ''],
      [
        'The floor: each cell of both tables read and normalised once',
        duration(floor),
        `${times(ratios.floor)} the floor`,
      ],
      ...formulas.map(({ rows, formulas: taken, update: own }) => [
        `The same figures by formulas, ${both(rows)}`,
        duration(taken),
        `an update takes ${duration(own)}: ${times(taken / own)} faster`,
      ]),
      [
        `The same by formulas, ${both(SIZE)}, reckoned`,
        duration(formulasAtSize),
        `an update is ${times(ratios.formulas)} faster`,
      ],
      [`A script cell by cell, ${both(SIZE)}`, `${whole(cellByCell)} calls`, `an update makes ${calls.update}`],
      [`An update of ${both(LARGE)}`, duration(larger), `${times(ratios.time)} the time of ${whole(SIZE)}`],
      ['Memory it holds', `${whole(largerMemory / 1e6)} MB`, `${times(ratios.memory)} that of ${whole(SIZE)}`],
    ],
    notes: [
      'The functions run as they are built for Google (ES2019), without Google. Time of the processor, garbage collection included; medians of five turns, each formula sheet evaluated once.',
      `The formulas, in IronCalc: state, days, words and points of the criterion in each task row; points, share, reachable and lost in each criterion; sums of sums; 40 units and an overview by COUNTIFS and SUMIFS. Lookups (MATCH) and the count of orders go through the column for each row, so their time grows with the square: at ${whole(SIZE)} rows it is reckoned from ${whole(most.rows)} by that square. A test holds them to the add-on’s own figures.`,
      'The update also reads deadlines, rules and results from words, says what is wrong in which row, and writes the overview; the formulas don’t.',
      'What is left above the floor is spread thin over many small steps (no function has a tenth of it); gathering them into fewer passes would save little and cost the plainness.',
      'Memory: the computed board and the patch, after garbage is collected.',
    ],
    goals: [
      goal('Update against the floor', `within ${GOALS.floor} ×`, times(ratios.floor), ratios.floor <= GOALS.floor),
      goal(
        'Update against formulas',
        `at least ${GOALS.formulas} × faster`,
        `${times(ratios.formulas)} (${formulas.map(({ rows, formulas: taken, update: own }) => `${times(taken / own)} measured at ${whole(rows)}`).join(', ')})`,
        ratios.formulas >= GOALS.formulas,
      ),
      goal(
        'Calls against a script cell by cell',
        `at least ${whole(GOALS.calls)} × fewer`,
        times(ratios.calls),
        ratios.calls >= GOALS.calls,
      ),
      goal('Time for ten times the rows', `at most ${GOALS.time} ×`, times(ratios.time), ratios.time <= GOALS.time),
      goal(
        'Memory for ten times the rows',
        `at most ${GOALS.memory} ×`,
        times(ratios.memory),
        ratios.memory <= GOALS.memory,
      ),
    ],
  };
}

/** A pass over the same cells that reads and normalises each once. */
function readOnce(workbook: TestWorkbook, { fold, cellText }: Measured): number {
  const letters = (cell: Cell) => fold(cellText(cell)).length;
  let sum = 0;
  for (const cells of Object.values(workbook)) {
    for (const row of cells ?? []) for (const cell of row) sum += letters(cell);
  }
  return sum;
}

/** Milliseconds at one size. */
function compareWithFormulas(rows: number, measured: Measured, now: Parameters<Measured['updateFigures']>[1]) {
  const snapshot = snapshotOf(largeWorkbook(rows));
  const board = measured.computeBoard(snapshot, now.today);
  if (board.kind === 'refused') throw new Error(board.message);
  const sheet = officeSheet(rows, now.today, typedDates(board.tasks));
  const formulas = milliseconds(sheet.evaluate);
  sheet.free();
  return {
    rows,
    formulas,
    update: medianMilliseconds({ update: () => void measured.updateFigures(snapshot, now) }).update,
  };
}

/** Bytes on the heap of all that an update makes of a snapshot. */
function memoryHeld(
  snapshot: WorkbookSnapshot,
  measured: Measured,
  now: Parameters<Measured['updateFigures']>[1],
): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const board = measured.computeBoard(snapshot, now.today);
  const patch = board.kind === 'refused' ? null : measured.figuresPatch(board, snapshot, now);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  if (patch === null) throw new Error('The board was refused');
  return held;
}

function mustBeDay(iso: string): CalendarDate {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`No day ${iso}`);
  return day;
}
