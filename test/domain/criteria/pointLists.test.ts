// The lists of points: what can be won, what is lost, what each unit has to improve and to explain.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERION_STATUSES, type CriterionStatus } from '../../../src/domain/criteria/criterionStatus.ts';
import { type FeedingTask, pointLists } from '../../../src/domain/criteria/pointLists.ts';
import { NOT_APPLICABLE_POLICIES, type NotApplicablePolicy } from '../../../src/domain/settings.ts';
import type { TaskState } from '../../../src/domain/tasks/taskState.ts';
import { scoreBoard, type WrittenRow } from './boards.ts';

const RATIO = 'Theo tỷ lệ; dưới 50%: 0 điểm';

const rows: readonly WrittenRow[] = [
  { code: 'I', content: 'Khảo sát' },
  { code: '1', max: 30, rule: 'Nhập điểm', result: '10', status: 'failed', units: ['Phòng A'] },
  { code: 'II', content: 'Chấm điểm' },
  { code: '1', max: 2, rule: RATIO, result: '75%', units: ['Phòng A', 'Phòng B'], dueOn: '2023-12-31' },
  { code: '2', max: 2, units: ['Phòng B'], dueOn: '2023-12-10', status: 'notDue' },
  { code: '3', max: 2, rule: RATIO, result: '60%', status: 'done', units: ['Phòng A'], cause: 'Thiếu máy' },
  { code: '4', max: 1, status: 'failed', units: ['Phòng B'] },
  { code: '5', max: 2, dueOn: '2023-12-05' },
  { code: '6', max: 2, rule: RATIO, result: '100%', status: 'done', units: ['Phòng B'] },
];

const task = (order: string, relatedCriteria: string, state: TaskState = 'inProgress'): FeedingTask => ({
  order,
  unit: 'Phòng A',
  dueOn: null,
  state,
  row: { content: order, relatedCriteria },
});

const ids = (leaves: readonly { readonly id: string }[]) => leaves.map(({ id }) => id);

describe('what can still be won', () => {
  it('stands most points first, then by date, so that the next thing to do stands on top', () => {
    const { reachable } = pointLists(scoreBoard(rows), []);
    expect(reachable.map(({ leaf }) => [leaf.id, leaf.points.reachable])).toEqual([
      ['II.5', 2],
      ['II.2', 2],
      ['II.1', 0.5],
    ]);
  });

  it('names the open tasks that feed each criterion, by whatever code of it they were linked', () => {
    const tasks = [
      task('NV01', 'II.1'),
      task('NV02', 'II'),
      task('NV03', '1', 'completedOnTime'),
      task('NV04', '1', 'cancelled'),
      task('NV05', '9.9'),
      task('NV06', ''),
    ];
    const { reachable } = pointLists(scoreBoard(rows), tasks);
    expect(reachable.map(({ leaf, tasks: feeding }) => [leaf.id, feeding.map(({ order }) => order)])).toEqual([
      ['II.5', ['NV02']],
      ['II.2', ['NV02']],
      ['II.1', ['NV01', 'NV02']],
    ]);
  });
});

describe('what is lost', () => {
  it('says of each criterion how much, why and what the unit wrote about it', () => {
    const { lost } = pointLists(scoreBoard(rows), []);
    expect(lost.map(({ id, points, status, cause }) => [id, points.lost, status, cause])).toEqual([
      ['II.4', 1, 'failed', ''],
      ['II.3', 0.8, 'done', 'Thiếu máy'],
    ]);
    expect(lost[1]?.explanation).toBe('60% × 2 điểm = 1,2 điểm');
  });

  it('holds what does not apply where the office counts it as 0', () => {
    const board = scoreBoard([{ code: '1', max: 2, status: 'notApplicable' }], { notApplicable: 'zero' });
    expect(ids(pointLists(board, []).lost)).toEqual(['1']);
  });
});

describe('what a unit has to improve', () => {
  it('stands under the unit that carries the points, the least achieved first; what has no result yet is not low', () => {
    const { notMet } = pointLists(scoreBoard(rows), []);
    expect(notMet.map(({ unit, leaves }) => [unit, ids(leaves)])).toEqual([
      ['Phòng A', ['II.3', 'II.1']],
      ['Phòng B', ['II.4']],
    ]);
  });

  it('gathers criteria without a unit under no name', () => {
    const { notMet } = pointLists(scoreBoard([{ code: '1', max: 2, status: 'failed' }]), []);
    expect(notMet.map(({ unit }) => unit)).toEqual([null]);
  });

  it('speaks of the score that is reported', () => {
    const appraised = [{ code: '1', max: 2, result: '2', status: 'done' as const, appraised: 1 }];
    expect(pointLists(scoreBoard(appraised), []).notMet).toEqual([]);
    const board = scoreBoard(appraised, { reportedScore: 'appraised' });
    expect(pointLists(board, []).notMet.map(({ leaves }) => ids(leaves))).toEqual([['1']]);
  });
});

describe('what has to be explained', () => {
  const appraised: readonly WrittenRow[] = [
    { code: '1', max: 2, result: '2', appraised: 1.5, units: ['Phòng A'] },
    { code: '2', max: 2, result: '1', appraised: 2, units: ['Phòng A'], justification: 'Đã bổ sung hồ sơ' },
    { code: '3', max: 2, result: '2', appraised: 2, units: ['Phòng B'] },
    { code: '4', max: 2, result: '2', units: ['Phòng B'] },
    { code: '5', max: 2, appraised: 2, units: ['Phòng B'] },
  ];

  it('is where both scores are known and differ, the largest difference first, with what the unit wrote', () => {
    const { toExplain } = pointLists(scoreBoard(appraised), []);
    expect(toExplain.map(({ unit, leaves }) => [unit, leaves.map((leaf) => [leaf.id, leaf.justification])])).toEqual([
      [
        'Phòng A',
        [
          ['2', 'Đã bổ sung hồ sơ'],
          ['1', ''],
        ],
      ],
    ]);
  });

  it('is compared over the criteria that have both scores only, so that like is compared with like', () => {
    expect(pointLists(scoreBoard(appraised), []).compared).toEqual({ count: 3, self: 5, appraised: 5.5 });
  });

  it('does not depend on which score is reported', () => {
    const lists = (reportedScore: 'self' | 'appraised') => pointLists(scoreBoard(appraised, { reportedScore }), []);
    const shown = ({ toExplain }: ReturnType<typeof lists>) => toExplain.map(({ leaves }) => ids(leaves));
    expect(shown(lists('appraised'))).toEqual(shown(lists('self')));
  });
});

describe('on any board, under each policy', () => {
  const statuses = Object.keys(CRITERION_STATUSES) as CriterionStatus[]; // the keys of a record are its own
  const policies = Object.keys(NOT_APPLICABLE_POLICIES) as NotApplicablePolicy[]; // likewise
  const anyRow: fc.Arbitrary<WrittenRow> = fc.record({
    code: fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 })
          .map((path) => path.join('.')),
      },
      { weight: 1, arbitrary: fc.constantFrom('I', 'II', 'III') },
    ),
    content: fc.constantFrom('Nội dung', 'Điểm thưởng', 'Điểm trừ', 'Khảo sát'),
    max: fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100),
    rule: fc.constantFrom(RATIO, 'Nhập điểm', 'Có: điểm tối đa; không: 0đ'),
    result: fc.constantFrom('', '85%', '0,5', 'Có', 'Không', 'abc'),
    status: fc.constantFrom(...statuses),
    units: fc.constantFrom([], ['Phòng A'], ['Phòng B', 'Phòng A']),
    appraised: fc.constantFrom(0, 0.25, 1),
  });

  it('the lists sum to the scorecard, and what is listed by unit is listed once', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 25 }),
        fc.constantFrom(...policies),
        fc.constantFrom('self' as const, 'appraised' as const),
        (written, notApplicable, reportedScore) => {
          const board = scoreBoard(written, { notApplicable, reportedScore });
          const { reachable, lost, notMet, toExplain } = pointLists(board, []);
          const { points, earnedBy } = board.scorecard;
          expect(reachable.reduce((sum, { leaf }) => sum + leaf.points.reachable, 0)).toBeCloseTo(points.reachable, 6);
          expect(lost.reduce((sum, leaf) => sum + leaf.points.lost, 0)).toBeCloseTo(points.lost, 6);
          expect(earnedBy[reportedScore] ?? points.earned).toBeCloseTo(points.earned, 6);
          for (const list of [notMet, toExplain]) {
            const keys = list.flatMap(({ leaves }) => leaves.map(({ key }) => key));
            expect(new Set(keys).size).toBe(keys.length);
          }
        },
      ),
      { seed: 20231204, numRuns: 300 },
    );
  });
});
