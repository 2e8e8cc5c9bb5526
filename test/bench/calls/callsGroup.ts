// How many service calls each action makes at several sizes, and between what bounds Google's published example puts its seconds.

import type { Call } from '../../../src/local/index.ts';
import { figure, whole } from '../measure.ts';
import { type Goal, type Group, goal } from '../table.ts';
import { actions, type BenchedAction } from './actions.ts';
import { demandOf, secondsOf } from './costModel.ts';
import { emptyBoard, sizedBoard } from './sizedBoard.ts';

const SIZES = [50, 500, 5_000, 20_000];
const MOST_SECONDS = 10;
const MOST_CALLS_OF_AN_EDIT = 4;

/** 400 times the rows may take so many times the calls: a longer report has a few kinds of lines more. */
const CALLED_CONSTANT = 1.2;

/** The calls of an action, one list a size. */
interface Measured extends Pick<BenchedAction, 'name' | 'kind'> {
  readonly calls: readonly (readonly Call[])[];
}

export async function callsGroup(): Promise<Group> {
  const sized = await measureActions();
  const newFile = (await emptyBoard()).script.run('setUpBoard').calls;
  return {
    title: 'Service calls',
    headers: ['Action', ...SIZES.map((size) => `${whole(size)} rows`), 'Cells', 'Seconds'],
    rows: [
      ['Thiết lập, sửa bảng: a new file', spelled(newFile), '', '', '', ...cellsAndSeconds(newFile)],
      ...sized.map(({ name, calls }) => [
        name,
        ...calls.map(spelled),
        ...cellsAndSeconds(calls[calls.length - 1] ?? []),
      ]),
    ],
    notes: [
      'Rows: so many criteria and so many tasks, 40 units. Calls: reads of cells + checks of names, sizes and marks + writes + others (lock, flush, dialogs), the page of the action included. The last two columns are for the largest board.',
      'Seconds: the least and the most that agree with the one example Google publishes (“Best practices”: 100 × 100 cells, 70 s cell by cell with a flush a row, 1 s in one batch). Its two figures leave open how much is for a call (0–7 ms), for a trip to the spreadsheet (0–0.7 s) and for a cell (0–0.1 ms), so no closer figure can be given without a live Google Sheet; the 6 minutes of a run are the limit that counts.',
      'What limits the most: one reading of both tables at 0.1 ms a cell is already 82 s. All columns are read, the people’s too, since a cell that someone moves under a write has to be given back; of rows that change people’s columns are read with their formulas for the same reason.',
      'An import, and above all taking it back, looks again at the whole table after each step, so that no row of anybody else is moved or deleted; by the most, taking back on so large a board would need the whole six minutes.',
      'The day of a reminder goes into all rows that take the same text as one list of ranges, for the cells between are other people’s. Google names no limit to such a list; at most 500 ranges are handed in at once, so that the 2,000 rows that are dated in one go take a few.',
    ],
    goals: goalsOf(sized),
  };
}

async function measureActions(): Promise<readonly Measured[]> {
  const perSize: (readonly (readonly Call[])[])[] = [];
  for (const size of SIZES) {
    const board = await sizedBoard(size);
    perSize.push(actions.map(({ run }) => run(board)));
  }
  return actions.map(({ name, kind }, place) => ({ name, kind, calls: perSize.map((calls) => calls[place] ?? []) }));
}

/** "20 + 35 + 4 + 5" */
function spelled(calls: readonly Call[]): string {
  const count = (...kinds: readonly Call['kind'][]) => calls.filter(({ kind }) => kinds.includes(kind)).length;
  return [count('read'), count('check'), count('write'), count('ui', 'other')].join(' + ');
}

function cellsAndSeconds(calls: readonly Call[]): readonly string[] {
  const demand = demandOf(calls);
  const { least, most } = secondsOf(demand);
  return [whole(demand.cells), `${figure(least)}–${figure(most)}`];
}

function goalsOf(sized: readonly Measured[]): readonly Goal[] {
  const updates = sized.filter(({ kind }) => kind === 'update');
  const largest = ({ calls }: Measured) => calls[calls.length - 1] ?? [];
  const first = ({ calls }: Measured) => demandOf(calls[0] ?? []).calls;
  const last = (of: Measured) => demandOf(largest(of)).calls;
  const growing = sized.filter((of) => last(of) > first(of) * CALLED_CONSTANT);
  const readings = Math.max(...updates.map((update) => mostReadingsOfATable(largest(update))));
  const idle = sized.filter(({ kind }) => kind === 'idle').flatMap(({ calls }) => calls);
  const writesOfIdle = idle.flat().filter(({ kind }) => kind === 'write').length;
  const edits = sized
    .filter(({ kind }) => kind === 'edit')
    .flatMap(({ calls }) => calls.map((of) => demandOf(of).calls));
  const bounds = updates.map((update) => secondsOf(demandOf(largest(update))));
  const least = Math.max(...bounds.map((of) => of.least));
  const most = Math.max(...bounds.map((of) => of.most));
  return [
    goal(
      'Calls of an update at 20,000 rows, and at 50',
      'no more',
      updates.map((of) => `${last(of)}, and ${first(of)}`).join('; '),
      updates.every((of) => last(of) <= first(of)),
    ),
    goal(
      'Actions whose calls grow with the rows',
      'none',
      growing.length === 0 ? 'none' : growing.map((of) => `${of.name} (${first(of)} to ${last(of)})`).join('; '),
      growing.length === 0,
    ),
    goal('Readings of a table in an undisturbed update', 'at most 2', String(readings), readings <= 2),
    goal('Writes of actions that have nothing to write', '0', String(writesOfIdle), writesOfIdle === 0),
    goal(
      'Calls of an edit (onEdit)',
      `at most ${MOST_CALLS_OF_AN_EDIT}`,
      String(Math.max(...edits)),
      Math.max(...edits) <= MOST_CALLS_OF_AN_EDIT,
    ),
    {
      what: 'Update of 20,000 + 20,000 rows by Google’s published cost',
      wanted: `under ${MOST_SECONDS} s`,
      measured: `${figure(least)} s at least, ${figure(most)} s at most`,
      outcome: most < MOST_SECONDS ? 'reached' : least < MOST_SECONDS ? 'open' : 'not reached',
    },
  ];
}

/** How often one sheet's contents were read whole; the first row is read again before a write, and counts apart. */
export function mostReadingsOfATable(calls: readonly Call[]): number {
  const readings = new Map<string, number>();
  for (const { method, on } of calls) {
    const [sheet = '', corners = ''] = on.split('!');
    if (method !== 'Range.getValues' || !/^A1:[A-Z]+\d+$/.test(corners) || /^A1:[A-Z]+1$/.test(corners)) continue;
    readings.set(sheet, (readings.get(sheet) ?? 0) + 1);
  }
  return Math.max(0, ...readings.values());
}
