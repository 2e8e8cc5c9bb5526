// What holds of points on any board, indicators and blocks outside the total included.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComputedBoard, computeBoard } from '../../src/actions/computeBoard.ts';
import { parseIsoDate } from '../../src/domain/calendarDate.ts';
import { pointLists } from '../../src/domain/criteria/pointLists.ts';
import type { Points } from '../../src/domain/criteria/scorecard.ts';
import { isBlank } from '../../src/workbook/cell.ts';
import { snapshotOf, type TestWorkbook } from '../workbooks.ts';
import { arbitraryWorkbook } from './arbitraryWorkbook.ts';

const RUNS = { numRuns: 150, seed: 20231204 };

const TODAY = parseIsoDate('2023-12-04');

function compute(workbook: TestWorkbook): ComputedBoard {
  if (TODAY === null) throw new Error('no such day');
  const board = computeBoard(snapshotOf(workbook), TODAY);
  if (board.kind === 'refused') throw new Error(board.message);
  return board;
}

function check(holds: (board: ComputedBoard, workbook: TestWorkbook) => void): void {
  fc.assert(
    fc.property(arbitraryWorkbook, (workbook) => holds(compute(workbook), workbook)),
    RUNS,
  );
}

const sum = <Item>(items: readonly Item[], amountOf: (item: Item) => number) =>
  items.reduce((total, item) => total + amountOf(item), 0);

describe('on any board, with indicators, surveys, bonus and penalty', () => {
  it('points are conserved for the board, each field, each unit and each leaf', () => {
    check(({ criteria: { scorecard, leaves } }) => {
      const conserved = (points: Points) => {
        expect(points.earned + points.reachable + points.lost).toBeCloseTo(points.adjusted, 6);
        expect(points.adjusted + points.excluded).toBeCloseTo(points.maximum, 6);
      };
      for (const { points } of [scorecard, ...scorecard.fields, ...scorecard.units]) conserved(points);
      for (const { points, blockKind } of leaves) if (blockKind !== 'penalty') conserved(points);
    });
  });

  it('the fields together have the points of the board', () => {
    check(({ criteria: { scorecard } }) => {
      for (const part of ['maximum', 'adjusted', 'excluded', 'earned', 'reachable', 'lost'] as const) {
        expect(sum(scorecard.fields, ({ points }) => points[part])).toBeCloseTo(scorecard.points[part], 6);
      }
    });
  });

  it('what can be won and what is lost sum to the scorecard, down to the last leaf', () => {
    check(({ criteria, tasks }) => {
      const { reachable, lost } = pointLists(criteria, tasks.tasks);
      const { points } = criteria.scorecard;
      expect(sum(reachable, ({ leaf }) => leaf.points.reachable)).toBeCloseTo(points.reachable, 6);
      expect(sum(lost, (leaf) => leaf.points.lost)).toBeCloseTo(points.lost, 6);
    });
  });

  it('a line outside the total stays within its cap, and the total is made of scored leaves alone', () => {
    const met = new Map<string, number>();
    check(({ criteria: { scorecard, leaves } }) => {
      for (const { kind, earned, maximum } of scorecard.separate) {
        met.set(kind, (met.get(kind) ?? 0) + 1);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(maximum + 1e-9);
      }
      const scored = leaves.filter(({ blockKind }) => blockKind === 'scored');
      expect(sum(scored, ({ points }) => points.earned)).toBeCloseTo(scorecard.points.earned, 6);
    });
    expect(
      [...met]
        .filter(([, boards]) => boards >= 10)
        .map(([kind]) => kind)
        .sort(),
    ).toEqual(['bonus', 'penalty', 'survey']);
  });

  it('an indicator changes no score that rests on a typed result', () => {
    check((board, workbook) => {
      const { indicators: _, ...without } = workbook;
      const plain = compute(without);
      const { criteria: table } = board.tables;
      const place = table.columns.result ?? -1;
      board.criteria.leaves.forEach((leaf, index) => {
        const typed = table.rows[leaf.key]?.[place] ?? '';
        if (!isBlank(typed)) expect(leaf.selfPoints).toBe(plain.criteria.leaves[index]?.selfPoints);
      });
    });
  });

  it('a result is taken from an indicator only where the row says so', () => {
    let taken = 0;
    check(({ criteria, indicators, tables }) => {
      const place = tables.criteria.columns.result ?? -1;
      for (const [key, { indicator }] of indicators.results) {
        taken++;
        const leaf = criteria.leaves.find((one) => one.key === key);
        const isBlankCell = isBlank(tables.criteria.rows[key]?.[place] ?? '');
        const said = criteria.rows.find((row) => row.key === key)?.warnings.join('\n') ?? '';
        expect(said.includes(`từ chỉ tiêu “${indicator}”`)).toBe(isBlankCell && leaf?.status !== 'notApplicable');
      }
    });
    expect(taken).toBeGreaterThan(9);
  });
});
