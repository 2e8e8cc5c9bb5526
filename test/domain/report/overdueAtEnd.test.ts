// What was overdue when a period ended, where nobody kept it: told from the dates that the table holds now.

import { describe, expect, it } from 'vitest';
import { overdueAtEnd } from '../../../src/domain/report/overdueAtEnd.ts';
import { type PeriodKind, periodOf } from '../../../src/domain/report/reportPeriod.ts';
import { day } from '../../day.ts';
import { track, tracking, type Written } from '../tasks/taskRows.ts';

const today = day('2024-01-15');

const tasksOf = (row: Written) => track([row], tracking(today)).tasks;

const atEnd = (kind: PeriodKind, of: string, row: Written) =>
  overdueAtEnd(tasksOf({ assignedOn: '2023-11-01', ...row }), periodOf(kind, day(of)), null, today).orders;

const done = (deadline: string, completedOn: string): Written => ({ deadline, progress: 'completed', completedOn });

describe('a task of a week that is over', () => {
  it.each<[string, Written, number]>([
    ['due on its Friday and done on the Monday after was overdue', done('08/12/2023', '2023-12-11'), 1],
    ['due on its Sunday and done on the Monday after was overdue', done('10/12/2023', '2023-12-11'), 1],
    ['due on its Friday and done on its Sunday was not', done('08/12/2023', '2023-12-10'), 0],
    ['due after it was not', done('11/12/2023', '2023-12-20'), 0],
    ['due on its Friday and still open was overdue', { deadline: '08/12/2023' }, 1],
  ])('%s', (_, row, expected) => {
    expect(atEnd('week', '2023-12-04', row)).toBe(expected);
  });
});

describe('a task of a quarter that is over', () => {
  it.each<[string, Written, number]>([
    ['due on the last day of the year and done on New Year’s Day was overdue', done('31/12/2023', '2024-01-01'), 1],
    ['done on the last day of the year was not', done('30/12/2023', '2023-12-31'), 0],
  ])('%s', (_, row, expected) => {
    expect(atEnd('quarter', '2023-10-01', row)).toBe(expected);
  });
});

it('of a period that goes on, what is overdue now is counted', () => {
  const tasks = tasksOf({ deadline: '14/01/2024', assignedOn: '2023-12-01' });
  expect(overdueAtEnd(tasks, periodOf('week', today), null, today)).toEqual({
    orders: 1,
    basis: { kind: 'now', day: today },
  });
});
