// What holds on every board of criteria: points are conserved, nothing is counted twice, nothing throws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/domain/criteria/criteriaBoard.ts';
import { CRITERION_STATUSES, type CriterionStatus } from '../../../src/domain/criteria/criterionStatus.ts';
import { unreadable } from '../../../src/domain/reading.ts';
import {
  type CountingSettings,
  NOT_APPLICABLE_POLICIES,
  type NotApplicablePolicy,
} from '../../../src/domain/settings.ts';
import { scoreBoard, type WrittenRow } from './boards.ts';

const statuses = Object.keys(CRITERION_STATUSES) as CriterionStatus[]; // the keys of a record are its own
const policies = Object.keys(NOT_APPLICABLE_POLICIES) as NotApplicablePolicy[]; // likewise

const anyCode = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).map((path) => path.join('.')),
  },
  { weight: 1, arbitrary: fc.constantFrom('I', 'II', 'III', 'A', 'B') },
);
const anyPoints = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom(unreadable('hai'), unreadable('1.125'), -1) },
);
const anyRow: fc.Arbitrary<WrittenRow> = fc.record(
  {
    code: fc.oneof({ weight: 8, arbitrary: anyCode }, { weight: 1, arbitrary: fc.constant(unreadable('01/10/2023')) }),
    content: fc.constantFrom('Nội dung', 'Điểm thưởng', 'Điểm trừ', 'Khảo sát', ''),
    max: anyPoints,
    rule: fc.constantFrom(
      'Nhập điểm',
      'Theo tỷ lệ, dưới 50%: 0',
      'Có: điểm tối đa; không: 0đ',
      'Trừ 0,5đ mỗi lần',
      'lạ',
    ),
    result: fc.constantFrom('85%', '0,5', '17/20', 'Có', 'Không', '2', '???', '31/12/2023'),
    status: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...statuses) },
      { weight: 1, arbitrary: fc.constant(unreadable('?')) },
    ),
    units: fc.array(fc.constantFrom('Xã A', 'Xã B', 'Xã C'), { maxLength: 3 }),
    dueOn: fc.constantFrom('2023-11-30', '2023-12-31'),
    appraised: anyPoints,
  },
  { requiredKeys: [] },
);
const anySettings: fc.Arbitrary<Partial<CountingSettings>> = fc.record({
  reportedScore: fc.constantFrom('self', 'appraised'),
  countedCriteria: fc.constantFrom('leaf', 'criterion'),
  partialCountsAsDone: fc.boolean(),
  notApplicable: fc.constantFrom(...policies),
});
const anyBoard = fc.array(anyRow, { maxLength: 25 });

const holds = (points: Points) => {
  expect(points.earned + points.reachable + points.lost).toBeCloseTo(points.adjusted, 6);
  expect(points.adjusted + points.excluded).toBeCloseTo(points.maximum, 6);
  for (const value of [points.earned, points.reachable, points.lost, points.adjusted, points.maximum]) {
    expect(value).toBeGreaterThanOrEqual(-1e-9);
  }
};
const sum = (all: readonly Points[], part: keyof Points) => all.reduce((total, points) => total + points[part], 0);

describe('on any board, under any settings', () => {
  const checked = (check: (board: ReturnType<typeof scoreBoard>, rows: readonly WrittenRow[]) => void) =>
    fc.assert(
      fc.property(anyBoard, anySettings, (rows, settings) => {
        check(scoreBoard(rows, settings), rows);
      }),
      { seed: 20231204, numRuns: 400 },
    );

  it('points are conserved for the board, each field and each unit', () => {
    checked(({ scorecard }) => {
      holds(scorecard.points);
      for (const part of [...scorecard.fields, ...scorecard.units]) holds(part.points);
      if (scorecard.unassigned !== null) holds(scorecard.unassigned.points);
    });
  });

  it('fields sum to the board, and so do units', () => {
    checked(({ scorecard }) => {
      const units = [...scorecard.units, ...(scorecard.unassigned === null ? [] : [scorecard.unassigned])];
      for (const parts of [scorecard.fields, units]) {
        for (const part of ['earned', 'reachable', 'lost', 'maximum'] as const) {
          const points = parts.map((figures) => figures.points);
          expect(sum(points, part)).toBeCloseTo(scorecard.points[part], 6);
        }
        expect(parts.reduce((total, { counts }) => total + counts.total, 0)).toBe(scorecard.counts.total);
      }
    });
  });

  it('counts add up to their total', () => {
    checked(({ scorecard: { counts } }) => {
      expect(counts.done + counts.notDue + counts.failed + counts.inProgress).toBe(counts.total);
    });
  });

  it('each row has one line of figures and no figure is NaN', () => {
    checked(({ rows: scores }, rows) => {
      expect(scores.map(({ key }) => Number(key))).toEqual(rows.map((_, position) => position));
      for (const { selfPoints, achieved, difference, reachable, lost } of scores) {
        for (const value of [selfPoints, achieved, difference, reachable, lost]) {
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
        if (achieved !== null) expect(achieved).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
  });

  it('a leaf is itself once, and its id leads back to it unless another row has the same', () => {
    checked(({ leaves, findLeaves }) => {
      expect(new Set(leaves.map(({ key }) => key)).size).toBe(leaves.length);
      for (const { id, key } of leaves) {
        const { leaves: found, problems } = findLeaves(id);
        if (problems.length === 0) expect(found.map((leaf) => leaf.key)).toContain(key);
      }
    });
  });

  it('a row with points that is not in the tree has a warning', () => {
    checked(({ rows: scores }, rows) => {
      rows.forEach(({ code, max }, position) => {
        if (typeof code !== 'object' || max === undefined) return;
        expect(scores[position]?.warnings).not.toEqual([]);
      });
    });
  });
});
