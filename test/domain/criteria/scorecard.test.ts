// Figures of small boards, worked out by hand.

import { describe, expect, it } from 'vitest';
import { rowKey } from '../../../src/domain/problem.ts';
import { unitDirectory } from '../../../src/domain/units/unitDirectory.ts';
import { scoreBoard, type WrittenRow } from './boards.ts';

/** Two fields, six leaves, ten points. */
const SMALL_BOARD: readonly WrittenRow[] = [
  { code: '1', content: 'Chỉ đạo, điều hành', max: 5 },
  { code: '1.1', max: 2, rule: 'Có: 2đ; không: 0đ', result: 'Có', status: 'done', units: ['Văn phòng'] },
  {
    code: '1.2',
    max: 2,
    rule: 'Theo tỷ lệ',
    result: '3/4',
    status: 'inProgress',
    units: ['Phòng Nội vụ', 'Văn phòng'],
  },
  { code: '1.3', max: 1, status: 'notDue', units: ['Phòng Nội vụ'] },
  { code: '2', content: 'Thủ tục hành chính', max: 5 },
  { code: '2.1', max: 3 },
  { code: '2.1.1', max: 1, rule: 'Nhập điểm', result: '0,67', status: 'done', units: ['Văn phòng'] },
  { code: '2.1.2', max: 2, rule: 'Đạt/Không đạt', result: 'Không đạt', status: 'failed' },
  { code: '2.2', max: 2, status: 'failed', units: ['Văn phòng'] },
];

describe('a small board', () => {
  const { scorecard, rows, leaves, problems } = scoreBoard(SMALL_BOARD);

  it('needs no look: status and points may differ without being wrong', () => {
    expect(problems).toEqual([]);
  });

  it('counts leaves by their status', () => {
    expect(scorecard.counts).toEqual({ total: 6, done: 2, notDue: 1, failed: 2, inProgress: 1, notApplicable: 0 });
  });

  it('says what is earned, what can still be won and what is lost', () => {
    expect(scorecard.points).toMatchObject({ maximum: 10, adjusted: 10, excluded: 0 });
    expect(scorecard.points.earned).toBeCloseTo(2 + 1.5 + 0.67);
    expect(scorecard.points.reachable).toBeCloseTo(0.5 + 1);
    expect(scorecard.points.lost).toBeCloseTo(0.33 + 2 + 2);
  });

  it('sums each field by itself', () => {
    expect(scorecard.fields.map(({ key, name, counts }) => [key, name, counts.done, counts.total])).toEqual([
      [0, 'Chỉ đạo, điều hành', 1, 3],
      [4, 'Thủ tục hành chính', 1, 3],
    ]);
    expect(scorecard.fields[0]?.points.earned).toBeCloseTo(3.5);
  });

  it('gives the points of a shared criterion to the first unit and marks it for the other', () => {
    expect(scorecard.units.map(({ name, counts, sharedLeaves }) => [name, counts.total, sharedLeaves])).toEqual([
      ['Văn phòng', 3, ['1.2']],
      ['Phòng Nội vụ', 2, []],
    ]);
    expect(scorecard.unassigned?.counts.total).toBe(1);
  });

  it('writes sums beside rows with children, and nothing where nothing is known', () => {
    expect(rows.map(({ selfPoints }) => selfPoints)).toEqual([3.5, 2, 1.5, null, 0.67, 0.67, 0.67, 0, null]);
    expect(rows[2]).toMatchObject({ achieved: 0.75, reachable: 0.5, lost: 0, difference: null });
    expect(rows[3]).toMatchObject({ achieved: null, reachable: 1, lost: 0 });
    expect(rows[8]).toMatchObject({ selfPoints: null, reachable: 0, lost: 2 });
  });

  it('explains how the points came about', () => {
    expect(leaves.map(({ id, explanation }) => [id, explanation])).toEqual([
      ['1.1', 'Mức “Có”: 2 điểm'],
      ['1.2', '3/4 = 75%; 75% × 2 điểm = 1,5 điểm'],
      ['1.3', ''],
      ['2.1.1', 'Điểm nhập tay: 0,67 điểm'],
      ['2.1.2', 'Mức “Không đạt”: 0 điểm'],
      ['2.2', ''],
    ]);
  });
});

describe('what counts', () => {
  const partly: readonly WrittenRow[] = [{ code: '1', max: 2, rule: 'Theo tỷ lệ', result: '50%', status: 'done' }];

  it('is done with partial points too, unless the office says otherwise', () => {
    expect(scoreBoard(partly).scorecard.counts.done).toBe(1);
    expect(scoreBoard(partly, { partialCountsAsDone: false }).scorecard.counts).toMatchObject({
      done: 0,
      inProgress: 1,
    });
  });

  const criteria: readonly WrittenRow[] = [
    { code: '1' },
    { code: '1.1' },
    { code: '1.1.1', max: 1, status: 'done', rule: 'Nhập điểm', result: '1' },
    { code: '1.1.2', max: 1, status: 'notApplicable' },
    { code: '1.2' },
    { code: '1.2.1', max: 1, status: 'done', rule: 'Nhập điểm', result: '1' },
    { code: '1.2.2', max: 1, status: 'failed' },
    { code: '1.3' },
    { code: '1.3.1', max: 1, status: 'done', rule: 'Nhập điểm', result: '1' },
    { code: '1.3.2', max: 1, status: 'notDue' },
    { code: '1.4', max: 1, status: 'notApplicable' },
    { code: '1.5' },
    { code: '1.5.1', max: 1, status: 'notDue' },
    { code: '1.5.2', max: 1 },
  ];

  it('is a criterion with its leaves where the office counts criteria', () => {
    expect(scoreBoard(criteria, { countedCriteria: 'criterion' }).scorecard.counts).toEqual({
      total: 4,
      done: 1,
      failed: 1,
      notDue: 1,
      inProgress: 1,
      notApplicable: 1,
    });
  });

  it('does not change the points with the way of counting', () => {
    expect(scoreBoard(criteria, { countedCriteria: 'criterion' }).scorecard.points).toEqual(
      scoreBoard(criteria).scorecard.points,
    );
  });
});

describe('criteria that do not apply', () => {
  const rows: readonly WrittenRow[] = [
    { code: 'I', content: 'Lĩnh vực một' },
    { code: '1', max: 3, rule: 'Nhập điểm', result: '3', status: 'done' },
    { code: '2', max: 1, rule: 'Nhập điểm', result: '0,5', status: 'inProgress' },
    { code: 'II', content: 'Lĩnh vực hai' },
    { code: '1', max: 2, status: 'notApplicable' },
    { code: '2', max: 4, status: 'failed' },
  ];

  it.each([
    ['exclude', { adjusted: 8, excluded: 2, earned: 3.5, reachable: 0.5, lost: 4 }],
    ['grantMaximum', { adjusted: 10, excluded: 0, earned: 5.5, reachable: 0.5, lost: 4 }],
    ['zero', { adjusted: 10, excluded: 0, earned: 3.5, reachable: 0.5, lost: 6 }],
  ] as const)('under %s come to the hand-worked sums', (notApplicable, expected) => {
    expect(scoreBoard(rows, { notApplicable }).scorecard.points).toEqual({ maximum: 10, ...expected });
  });

  it('spread their 2 points over the three others, whose own points grow with their maximum', () => {
    const { scorecard, rows: scores } = scoreBoard(rows, { notApplicable: 'spread' });
    const share = 2 / 3;
    expect(scorecard.points.adjusted).toBeCloseTo(10);
    expect(scorecard.points.excluded).toBeCloseTo(0);
    expect(scorecard.points.earned).toBeCloseTo(3 + share + (1 + share) / 2);
    expect(scorecard.points.reachable).toBeCloseTo((1 + share) / 2);
    expect(scorecard.points.lost).toBeCloseTo(4 + share);
    expect(scorecard.fields[0]?.points.excluded).toBeCloseTo(-2 * share);
    expect(scores[1]?.selfPoints).toBeCloseTo(3 + share);
    expect(scores[1]?.achieved).toBeCloseTo(1);
  });

  it('are left out when there is nothing to spread them over', () => {
    const alone: readonly WrittenRow[] = [{ code: '1', max: 2, status: 'notApplicable' }];
    const { points, counts } = scoreBoard(alone, { notApplicable: 'spread' }).scorecard;
    expect(points).toEqual({ maximum: 2, adjusted: 0, excluded: 2, earned: 0, reachable: 0, lost: 0 });
    expect(counts).toMatchObject({ total: 0, notApplicable: 1 });
  });

  it('never count in the total, whatever becomes of their points', () => {
    for (const notApplicable of ['exclude', 'grantMaximum', 'spread', 'zero'] as const) {
      expect(scoreBoard(rows, { notApplicable }).scorecard.counts).toMatchObject({ total: 3, notApplicable: 1 });
    }
  });
});

describe('the appraised score', () => {
  const rows: readonly WrittenRow[] = [
    { code: '1', max: 2, rule: 'Nhập điểm', result: '2', status: 'done', appraised: 1.5 },
    { code: '2', max: 2, rule: 'Nhập điểm', result: '2', status: 'done' },
  ];

  it('is reported by itself: what is not appraised yet earns nothing and can still be reached', () => {
    const { scorecard, rows: scores } = scoreBoard(rows, { reportedScore: 'appraised' });
    expect(scorecard.points).toMatchObject({ earned: 1.5, reachable: 2, lost: 0.5 });
    expect(scorecard.awaitingAppraisal).toBe(1);
    expect(scores[1]?.warnings).toEqual(['Chưa có điểm thẩm định.']);
    expect(scores.map(({ selfPoints }) => selfPoints)).toEqual([2, 2]);
  });

  it('stands beside the self-scored one as a difference', () => {
    const { scorecard, rows: scores } = scoreBoard(rows);
    expect(scorecard.points.earned).toBe(4);
    expect(scores.map(({ difference }) => difference)).toEqual([0.5, null]);
  });
});

describe('blocks outside the total', () => {
  const { scorecard, rows } = scoreBoard([
    { code: 'I', content: 'Điểm khảo sát', max: 30 },
    { code: '1', max: 30, rule: 'Nhập điểm', result: '25', status: 'done' },
    { code: 'II', content: 'Điểm chấm', max: 60 },
    { code: '1', max: 60, rule: 'Theo tỷ lệ', result: '50%' },
    { code: 'III', content: 'Điểm thưởng', max: 5, rule: 'Mỗi sáng kiến: 1đ', result: '2' },
    { code: 'IV', content: 'Điểm trừ' },
    { code: '1', max: 5, rule: 'Trừ 0,5đ mỗi lần chậm', result: '3' },
    { code: '2', max: -2, result: '-1,5' },
  ]);

  it('are lines of their own, and the scored total knows nothing of them', () => {
    expect(scorecard.points).toMatchObject({ maximum: 60, earned: 30 });
    expect(scorecard.counts.total).toBe(1);
    expect(scorecard.separate.map(({ kind, maximum, earned }) => [kind, maximum, earned])).toEqual([
      ['survey', 30, 25],
      ['bonus', 5, 2],
      ['penalty', 7, 3],
    ]);
  });

  it('show what is taken off as negative points', () => {
    expect(rows.slice(5).map(({ selfPoints }) => selfPoints)).toEqual([-3, -1.5, -1.5]);
  });
});

describe('units', () => {
  const directory = unitDirectory([
    { key: rowKey(0), name: 'Văn phòng UBND', aliases: ['VP'], group: '' },
    { key: rowKey(1), name: 'Phòng Nội vụ', aliases: [], group: '' },
  ]);

  it('are known by their aliases, and one named twice in a cell is one', () => {
    const { leaves } = scoreBoard(
      [{ code: '1', max: 1, units: ['vp', 'Văn phòng UBND', 'Phòng Nội vụ'] }],
      {},
      directory,
    );
    expect(leaves[0]?.units).toEqual(['Văn phòng UBND', 'Phòng Nội vụ']);
  });

  it('named on a row with children hold for the rows below that name none', () => {
    const { leaves } = scoreBoard(
      [
        { code: '1', units: ['VP'], dueOn: '2023-12-31' },
        { code: '1.1', max: 1 },
        { code: '1.2', max: 1, units: ['Phòng Nội vụ'], dueOn: '2023-11-30' },
      ],
      {},
      directory,
    );
    expect(leaves.map(({ units, dueOn }) => [units[0], dueOn])).toEqual([
      ['Văn phòng UBND', '2023-12-31'],
      ['Phòng Nội vụ', '2023-11-30'],
    ]);
  });
});

describe('an empty board', () => {
  it('has zeros and no percentages', () => {
    const { scorecard, rows } = scoreBoard([{ code: '1', content: 'Chưa có gì', max: 0 }]);
    expect(scorecard.points.maximum).toBe(0);
    expect(rows[0]?.achieved).toBeNull();
    expect(scoreBoard([]).scorecard.counts.total).toBe(0);
  });
});
