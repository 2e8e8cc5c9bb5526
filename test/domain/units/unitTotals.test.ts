// What each unit is credited with.

import { describe, expect, it } from 'vitest';
import type { TaskState } from '../../../src/domain/tasks/taskState.ts';
import { unitTotals } from '../../../src/domain/units/unitTotals.ts';

const task = (unit: string | null, state: TaskState, isDue = false) => ({ unit, state, isDue });

describe('the totals of units', () => {
  const totals = unitTotals(
    ['Văn phòng', 'Phòng Kinh tế'],
    [
      task('Xã A', 'overdue', true),
      task('Phòng Kinh tế', 'completedOnTime', true),
      task('Phòng Kinh tế', 'completedLate', true),
      task('Phòng Kinh tế', 'completed'),
      task('Phòng Kinh tế', 'overdue', true),
      task('Phòng Kinh tế', 'dueSoon'),
      task('Phòng Kinh tế', 'submitted', true),
      task('Phòng Kinh tế', 'recurring'),
      task('Phòng Kinh tế', 'paused'),
      task('Phòng Kinh tế', 'cancelled'),
      task(null, 'notStarted'),
    ],
  );

  it('keep the table’s order, then units only the tasks name, then rows without a unit', () => {
    expect(totals.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Phòng Kinh tế', 'Xã A', null]);
  });

  it('split a unit’s tasks without a rest; what no longer applies is none of them', () => {
    expect(totals[1]).toEqual({
      unit: 'Phòng Kinh tế',
      tasks: 8,
      onTime: 1,
      late: 1,
      completed: 1,
      inProgress: 3,
      overdue: 1,
      paused: 1,
      due: 4,
      completedOfDue: 2,
      completionRate: 1 / 2,
    });
  });

  it('a unit of which nothing is due has no rate, not 0', () => {
    expect(totals[0]).toMatchObject({ tasks: 0, completionRate: null });
  });

  it('rows without a unit are not mentioned when there are none that count', () => {
    expect(unitTotals([], [task(null, 'cancelled')])).toEqual([]);
  });
});
