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
