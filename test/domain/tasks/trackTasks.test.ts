// The figures and the sentence that the task table comes to.

import { describe, expect, it } from 'vitest';
import { unitTotals } from '../../../src/domain/units/unitTotals.ts';
import { track, type Written } from './taskRows.ts';

const OVERDUE: Written = { deadline: 'chậm nhất ngày 30/11/2023' };
const DUE_LATER: Written = { deadline: 'trước ngày 10/12/2023' };
const DONE: Written = { ...OVERDUE, progress: 'completed', completedOn: '2023-11-30' };
const DONE_LATE: Written = { ...OVERDUE, progress: 'completed', completedOn: '2023-12-01' };

describe('orders and their rows', () => {
  const board = track([
    { ...OVERDUE, code: '1', units: ['Xã A'] },
    { ...DONE, code: '1', units: ['Xã B'] },
    { ...DONE, code: '2', units: ['Xã A'] },
    { ...DONE_LATE, code: '2', units: ['Xã B'] },
    { ...DUE_LATER, code: '3', progress: 'cancelled' },
    { ...DUE_LATER, code: '4' },
    { ...DUE_LATER, code: '4', units: ['Xã C'], progress: 'cancelled' },
  ]);

  it('the headline counts orders, units count rows, and what no longer applies counts in neither', () => {
    expect([board.orders.total, board.assignments.total]).toEqual([3, 5]);
    expect([board.orders.byState.cancelled, board.assignments.byState.cancelled]).toEqual([1, 2]);
  });

  it('an order is overdue when one row is, and done only when all are', () => {
    expect([board.orders.byState.overdue, board.assignments.byState.overdue]).toEqual([1, 1]);
    expect([board.orders.completed, board.assignments.completed]).toEqual([1, 3]);
    expect(board.orders.byState.completedLate).toBe(1);
  });

  it('the rate of due tasks and the rate of all say their bases', () => {
    expect(board.orders).toMatchObject({ due: 2, completedOfDue: 1, rateOfDue: 1 / 2, rateOfAll: 1 / 3 });
    expect(board.assignments).toMatchObject({ due: 4, completedOfDue: 3, rateOfDue: 3 / 4, rateOfAll: 3 / 5 });
  });
});

it('a rate of nothing is blank, not 0', () => {
  const { orders } = track([]);
  expect([orders.total, orders.rateOfDue, orders.rateOfAll]).toEqual([0, null, null]);
  expect(track([DUE_LATER]).orders).toMatchObject({ due: 0, rateOfDue: null, rateOfAll: 0 });
});

it('undated, recurring, paused and cancelled tasks stay out of the rate of due tasks', () => {
  const rows: Written[] = [
    { deadline: 'Thường xuyên' },
    { deadline: '' },
    { deadline: 'sau khi có hướng dẫn' },
    { deadline: 'thứ 6 hàng tuần' },
    { ...OVERDUE, progress: 'paused' },
    { ...OVERDUE, progress: 'cancelled' },
    DONE,
  ];
  expect(track(rows).assignments).toMatchObject({
    due: 1,
    completedOfDue: 1,
    rateOfDue: 1,
  });
});

it('an order that is paused for one unit is not due because another has done its part', () => {
  const { orders, assignments } = track([
    { ...DONE, code: '1', units: ['Xã A'] },
    { ...OVERDUE, code: '1', units: ['Xã B'], progress: 'paused' },
  ]);
  expect([orders.byState.paused, orders.due, orders.rateOfDue]).toEqual([1, 0, null]);
  expect(assignments.due).toBe(1);
});

it('an order is due as soon as one of its rows is, though others have longer', () => {
  const { orders, assignments } = track([
    { ...OVERDUE, code: '1', units: ['Xã A'] },
    { ...DUE_LATER, code: '1', units: ['Xã B'] },
  ]);
  expect([orders.due, assignments.due]).toEqual([1, 1]);
});

it('a unit that no table knows is one unit, whatever its capitals and tones', () => {
  const { tasks, overdueUnits } = track([
    { ...OVERDUE, units: ['UBND xã Hòa Bình'] },
    { ...OVERDUE, units: ['UBND Xã Hoà  Bình'] },
  ]);
  expect(overdueUnits).toEqual(['UBND xã Hòa Bình']);
  expect(unitTotals([], tasks).map(({ unit, overdue }) => [unit, overdue])).toEqual([['UBND xã Hòa Bình', 2]]);
});

it('a task due today is due, not overdue; a submitted one past its date is due, not done and not overdue', () => {
  const board = track([{ deadline: '04/12/2023' }, { ...OVERDUE, progress: 'submitted' }]);
  expect(board.assignments).toMatchObject({ due: 2, completedOfDue: 0, submittedPastDue: 1, dueWithin7Days: 1 });
  expect(board.assignments.byState).toMatchObject({ overdue: 0, dueSoon: 1, submitted: 1 });
});

it.each([
  ['2023-12-03', 0, 0],
  ['2023-12-04', 1, 1],
  ['2023-12-11', 1, 1],
  ['2023-12-12', 0, 1],
  ['2023-12-18', 0, 1],
  ['2023-12-19', 0, 0],
])(
  'on 04/12 a task due %s counts %i among the next seven days and %i in the list of fourteen',
  (due, seven, fourteen) => {
    const { orders, comingUp } = track([{ deadline: due.split('-').reverse().join('/') }]);
    expect([orders.dueWithin7Days, comingUp.length]).toEqual([seven, fourteen]);
  },
);

it('the headline’s second sentence says orders, units, last week and the next seven days', () => {
  const rows: Written[] = [
    ...['A', 'B', 'C', 'D'].map((name) => ({ ...OVERDUE, units: [`Xã ${name}`] })),
    { deadline: '25/11/2023', units: ['Xã A'] },
    { deadline: '20/11/2023', progress: 'completed', completedOn: '2023-11-29' },
    ...Array.from({ length: 6 }, () => DUE_LATER),
  ];
  expect(track(rows).headline).toBe(
    'Quá hạn: 05 nhiệm vụ của 04 đơn vị (tuần trước: 02); đến hạn trong 07 ngày tới: 06 nhiệm vụ.',
  );
});

it.each<[string, Written[], string]>([
  ['nothing is overdue', [DUE_LATER], 'Quá hạn: 0 nhiệm vụ (tuần trước: 0); đến hạn trong 07 ngày tới: 01 nhiệm vụ.'],
  [
    'no overdue row names its unit',
    [{ ...OVERDUE, units: [] }],
    'Quá hạn: 01 nhiệm vụ (tuần trước: 0); đến hạn trong 07 ngày tới: 0 nhiệm vụ.',
  ],
])('the headline’s second sentence speaks of no units where %s', (_, rows, said) => {
  expect(track(rows).headline).toBe(said);
});

it('several lead units in one cell: the first carries the row, the others see it', () => {
  const [task] = track([{ units: ['Xã A', 'Xã B'] }]).tasks;
  expect(task).toMatchObject({ unit: 'Xã A', otherUnits: ['Xã B'] });
});
