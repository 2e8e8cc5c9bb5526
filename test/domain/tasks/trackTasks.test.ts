// The figures, lists and sentence that the task table comes to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendarDate.ts';
import { PROGRESS, type Progress } from '../../../src/domain/tasks/progress.ts';
import { TASK_STATES } from '../../../src/domain/tasks/taskState.ts';
import { unitTotals } from '../../../src/domain/units/unitTotals.ts';
import { day } from '../deadline/contexts.ts';
import { TODAY, track, tracking, type Written } from './taskRows.ts';

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
    recurringWithMissedReports: 1,
  });
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

describe('the overdue list', () => {
  const board = track([
    { ...OVERDUE, units: ['Xã A'], content: 'không gắn điểm' },
    { deadline: '01/12/2023', units: ['Xã B'], criteria: 'A', content: 'một điểm, sau' },
    { deadline: '30/11/2023', units: ['Xã A'], criteria: 'A', content: 'một điểm, trước' },
    { deadline: '02/12/2023', units: ['Xã C'], criteria: 'A; B', content: 'ba điểm' },
    { ...OVERDUE, units: [], content: 'không có đơn vị' },
  ]);

  it('puts the most points first, then the oldest date, then the table’s order', () => {
    expect(board.overdue.map(({ content }) => content)).toEqual([
      'ba điểm',
      'một điểm, trước',
      'một điểm, sau',
      'không gắn điểm',
      'không có đơn vị',
    ]);
  });

  it('counts each unit and each criterion once', () => {
    expect(board.overdueUnits).toEqual(['Xã C', 'Xã A', 'Xã B']);
    expect(board.overduePoints).toBe(3);
  });

  it('has no points when no criterion is linked', () => {
    expect(track([OVERDUE]).overduePoints).toBeNull();
  });
});

describe('what was overdue a week ago', () => {
  it.each<[string, Written, number]>([
    ['a task due before that day and still open was', { deadline: '26/11/2023' }, 1],
    ['a task due on that day was not yet', { deadline: '27/11/2023' }, 0],
    [
      'a task completed on that day was no longer',
      { deadline: '20/11/2023', progress: 'completed', completedOn: '2023-11-27' },
      0,
    ],
    [
      'a task completed since then was',
      { deadline: '20/11/2023', progress: 'completed', completedOn: '2023-11-28' },
      1,
    ],
    ['a task completed on no known day is not said to have been', { deadline: '20/11/2023', progress: 'completed' }, 0],
    ['a task extended since then is judged by its new date', { deadline: '20/11/2023', extendedTo: '2023-12-31' }, 0],
  ])('%s', (_, written, expected) => {
    const row = { assignedOn: '2023-11-01', ...written };
    expect(track([row]).overdueOn(day('2023-11-27'))).toEqual({ orders: expected, assignments: expected });
  });
});

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
  expect(track([]).headline).toBe(
    'Quá hạn: 0 nhiệm vụ của 0 đơn vị (tuần trước: 0); đến hạn trong 07 ngày tới: 0 nhiệm vụ.',
  );
});

it('several lead units in one cell: the first carries the row, the others see it', () => {
  const [task] = track([{ units: ['Xã A', 'Xã B'] }]).tasks;
  expect(task).toMatchObject({ unit: 'Xã A', otherUnits: ['Xã B'] });
});

const anyRow: fc.Arbitrary<Written> = fc.record(
  {
    code: fc.constantFrom('1', '2', '3', null),
    units: fc.constantFrom([], ['Xã A'], ['Xã B', 'Xã C'], ['xã  a']),
    assignedOn: fc.constantFrom('2023-11-27', '2023-01-05', null),
    deadline: fc.oneof(
      fc.constantFrom(
        '',
        '04/12/2023',
        '30/11/2023',
        'thứ 6 hàng tuần',
        'hằng năm',
        'Thường xuyên',
        'sau khi có hướng dẫn',
        'trong 05 ngày',
        '31/11',
      ),
      fc.string(),
    ),
    extendedTo: fc.constantFrom('2023-12-01', '2023-12-20'),
    progress: fc.constantFrom(...(Object.keys(PROGRESS) as Progress[])), // the keys of PROGRESS are its type
    completedOn: fc.constantFrom('2023-11-28', '2023-12-04', '2024-01-01'),
    reportedOn: fc.oneof(fc.constantFrom('01/12', '01/12; 08/12'), fc.string()),
    criteria: fc.constantFrom('A', 'A; B', 'Z'),
  },
  { requiredKeys: [] },
);
const anyBoard = fc.array(anyRow, { maxLength: 12 });

describe('on any board', () => {
  it('every row is in one state, and the states add up', () => {
    fc.assert(
      fc.property(anyBoard, (rows) => {
        const { tasks, orders, assignments } = track(rows);
        for (const counts of [orders, assignments]) {
          const sum = Object.values(counts.byState).reduce((total, count) => total + count, 0);
          expect(sum).toBe(counts.total + counts.byState.cancelled);
          expect(counts.completedOfDue).toBeLessThanOrEqual(counts.due);
        }
        expect(tasks.every(({ state, stateText }) => stateText.startsWith(TASK_STATES[state]))).toBe(true);
        expect(assignments.total + assignments.byState.cancelled).toBe(tasks.length);
      }),
      { seed: 61 },
    );
  });

  it('what is overdue today is what would be said of today from outside', () => {
    fc.assert(
      fc.property(anyBoard, fc.integer({ min: -30, max: 60 }), (rows, offset) => {
        const today = addDays(TODAY, offset);
        const { orders, assignments, overdue, overdueOn } = track(rows, tracking(today));
        expect(overdueOn(today)).toEqual({ orders: orders.byState.overdue, assignments: assignments.byState.overdue });
        expect(overdue.length).toBe(assignments.byState.overdue);
      }),
      { seed: 62 },
    );
  });

  it('the units’ figures add up to the board’s', () => {
    fc.assert(
      fc.property(anyBoard, (rows) => {
        const input = tracking(TODAY, ['Xã A', 'Xã Z']);
        const { tasks, assignments } = track(rows, input);
        const totals = unitTotals(input.directory.names, tasks);
        const sum = (figure: (total: (typeof totals)[number]) => number) =>
          totals.reduce((all, total) => all + figure(total), 0);
        expect(sum((total) => total.tasks)).toBe(assignments.total);
        expect(sum((total) => total.onTime)).toBe(assignments.byState.completedOnTime);
        expect(sum((total) => total.late)).toBe(assignments.byState.completedLate);
        expect(sum((total) => total.completed)).toBe(assignments.byState.completed);
        expect(sum((total) => total.overdue)).toBe(assignments.byState.overdue);
        expect(sum((total) => total.due)).toBe(assignments.due);
        expect(sum((total) => total.completedOfDue)).toBe(assignments.completedOfDue);
      }),
      { seed: 63 },
    );
  });

  it('what a row is said to lack stands beside the row too', () => {
    fc.assert(
      fc.property(anyBoard, (rows) => {
        const { tasks, problems } = track(rows);
        for (const { row, text } of problems) {
          expect(tasks.find(({ key }) => key === row)?.warnings).toContain(text);
        }
      }),
      { seed: 64 },
    );
  });
});

it('twenty thousand rows are tracked in one pass', () => {
  const rows = Array.from({ length: 20_000 }, (_, position) => ({
    ...(position % 3 === 0 ? OVERDUE : DUE_LATER),
    code: String(position % 6_000),
    units: [`Xã ${position}`],
  }));
  expect(track(rows).assignments.total).toBe(20_000);
});
