// The formulas that the bench measures against come to the add-on's own figures, or the comparison would be none.
import { describe, expect, it } from 'vitest';
import { computeBoard } from '../../../src/actions/computeBoard.ts';
import { snapshotOf } from '../../workbooks.ts';
import { largeWorkbook, UNITS } from '../largeWorkbook.ts';
import { BENCH_DAY } from './computingGroup.ts';
import { officeSheet, typedDates } from './officeSheet.ts';

const ROWS = 280;

describe('the sheet that offices build', () => {
  const board = computeBoard(snapshotOf(largeWorkbook(ROWS)), BENCH_DAY);
  if (board.kind === 'refused') throw new Error(board.message);
  const { criteria, tasks, totals } = board;
  const sheet = officeSheet(ROWS, BENCH_DAY, typedDates(tasks));
  sheet.evaluate();
  const number = (...place: Parameters<typeof sheet.shown>) => Number(sheet.shown(...place));

  it('scores each criterion, and each sum of them, as the add-on does', () => {
    const shown = criteria.rows.map((_, place) => number('criteria', place + 2, 8));
    shown.forEach((points, place) => {
      expect(points, `row ${place + 2}`).toBeCloseTo(criteria.rows[place]?.selfPoints ?? 0, 6);
    });
    expect(Math.max(...shown)).toBeGreaterThan(10);
  });

  it('counts for each unit what the add-on counts', () => {
    UNITS.forEach((unit, place) => {
      const total = totals.find((of) => of.unit === unit);
      const shown = [2, 3, 4, 5].map((column) => number('units', place + 2, column));
      expect(shown, unit).toEqual([total?.tasks, total?.onTime, total?.late, total?.overdue]);
    });
  });

  it('finds the points that hang on each task', () => {
    tasks.tasks.forEach(({ relatedPoints }, place) => {
      expect(number('tasks', place + 2, 10), `row ${place + 2}`).toBeCloseTo(relatedPoints ?? 0, 6);
    });
    expect(tasks.tasks.filter(({ relatedPoints }) => (relatedPoints ?? 0) > 0).length).toBeGreaterThan(20);
  });

  it('counts the orders, one order being several rows', () => {
    expect(number('overview', 8, 1)).toBe(tasks.orders.total);
  });
});
