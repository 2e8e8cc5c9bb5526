// What holds on every board: states add up, units sum to the board, the same day is judged the same from inside and outside.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendarDate.ts';
import { PROGRESS, type Progress } from '../../../src/domain/tasks/progress.ts';
import { overdueOn } from '../../../src/domain/tasks/taskLists.ts';
import { TASK_STATES } from '../../../src/domain/tasks/taskState.ts';
import { unitTotals } from '../../../src/domain/units/unitTotals.ts';
import { TODAY, track, tracking, type Written } from './taskRows.ts';

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
        const { tasks, orders, assignments, overdue } = track(rows, tracking(today));
        expect(overdueOn(tasks, today)).toEqual({
          orders: orders.byState.overdue,
          assignments: assignments.byState.overdue,
        });
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
    deadline: position % 3 === 0 ? 'chậm nhất ngày 30/11/2023' : 'trước ngày 10/12/2023',
    code: String(position % 6_000),
    units: [`Xã ${position}`],
  }));
  expect(track(rows).assignments.total).toBe(20_000);
});
