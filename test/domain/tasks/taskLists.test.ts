// The list of overdue tasks, and what was overdue on another day.

import { describe, expect, it } from 'vitest';
import { overdueOn, overduePoints } from '../../../src/domain/tasks/taskLists.ts';
import { day } from '../../day.ts';
import { track, tracking, type Written } from './taskRows.ts';

const OVERDUE: Written = { deadline: 'chậm nhất ngày 30/11/2023' };

describe('the overdue list', () => {
  const board = track([
    { ...OVERDUE, units: ['Xã A'], content: 'không gắn điểm' },
    { deadline: '01/12/2023', units: ['Xã B'], criteria: 'A', content: 'một điểm, sau' },
    { deadline: '30/11/2023', units: ['Xã A'], criteria: 'A', content: 'một điểm, trước' },
    { deadline: '02/12/2023', units: ['Xã C'], criteria: 'A; B', content: 'ba điểm' },
    { ...OVERDUE, units: [], content: 'không có đơn vị' },
  ]);

  it('puts the most points first, then the oldest date, then the table’s order', () => {
    expect(board.overdue.map(({ row }) => row.content)).toEqual([
      'ba điểm',
      'một điểm, trước',
      'một điểm, sau',
      'không gắn điểm',
      'không có đơn vị',
    ]);
  });

  it('counts each unit and each criterion once', () => {
    expect(board.overdueUnits).toEqual(['Xã C', 'Xã A', 'Xã B']);
    expect(overduePoints(board.tasks, tracking().pointsFor)).toBe(3);
  });

  it('has the points of a single row, for one is enough to lose them', () => {
    expect(overduePoints(track([{ ...OVERDUE, criteria: 'B' }, OVERDUE]).tasks, tracking().pointsFor)).toBe(2);
  });

  it('has no points when no criterion is linked', () => {
    expect(overduePoints(track([OVERDUE]).tasks, tracking().pointsFor)).toBeNull();
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
    expect(overdueOn(track([row]).tasks, day('2023-11-27'))).toEqual({ orders: expected, assignments: expected });
  });
});
