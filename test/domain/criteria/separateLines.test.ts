// Survey, bonus and penalty: lines of their own beside the scored total, with their caps.

import { describe, expect, it } from 'vitest';
import { scoreBoard, type WrittenRow } from './boards.ts';

const scored: readonly WrittenRow[] = [
  { code: 'I', content: 'Điểm chấm', max: 60 },
  { code: '1', max: 60, rule: 'Theo tỷ lệ', result: '50%' },
];

const bonus = (cap: number | undefined, ...results: readonly string[]): readonly WrittenRow[] => [
  { code: 'II', content: 'Điểm thưởng', ...(cap === undefined ? {} : { max: cap }) },
  ...results.map((result, place) => ({ code: String(place + 1), max: 3, rule: 'Mỗi sáng kiến: 1đ', result })),
];

describe('bonus points count up to the cap that stands beside the block', () => {
  it.each([
    ['below it', 5, ['1', '2'], 3, 5],
    ['up to it', 5, ['3', '3'], 5, 5],
    ['as they come, where no cap is written', undefined, ['3', '3'], 6, 6],
    ['as they come, where the block states their sum', 6, ['3', '1'], 4, 6],
  ] as const)('%s', (_, cap, results, earned, maximum) => {
    const { scorecard, problems, rows } = scoreBoard([...scored, ...bonus(cap, ...results)]);
    expect(scorecard.separate).toMatchObject([{ kind: 'bonus', earned, maximum }]);
    expect(rows[2]?.selfPoints).toBe(earned);
    expect(problems).toEqual([]);
  });

  it('and a block that states more than its rows can give is asked to be looked at', () => {
    expect(scoreBoard([...scored, ...bonus(9, '1', '1')]).problems).toMatchObject([{ row: 2, field: 'maxPoints' }]);
  });
});

describe('a penalty takes off no more than its cap', () => {
  const penalty: readonly WrittenRow[] = [
    ...scored,
    { code: 'II', content: 'Điểm trừ', max: -2 },
    { code: '1', max: 3, rule: 'Mỗi lần chậm trừ 1đ', result: '3' },
  ];

  it('and is written as taken off beside its block', () => {
    const { scorecard, rows, problems } = scoreBoard(penalty);
    expect(scorecard.separate).toMatchObject([{ kind: 'penalty', earned: 2, maximum: 2 }]);
    expect(rows[2]?.selfPoints).toBe(-2);
    expect(problems).toEqual([]);
  });
});

it('changes nothing in the scored total, whatever stands beside it', () => {
  const alone = scoreBoard(scored).scorecard;
  const beside = scoreBoard([
    ...scored,
    ...bonus(5, '3', '3'),
    { code: 'III', content: 'Khảo sát', max: 30, result: '29' },
  ]);
  expect(beside.scorecard.points).toEqual(alone.points);
  expect(beside.scorecard.earnedBy).toEqual(alone.earnedBy);
});

it('gives both scores, each under the same policy, and none for an appraisal that has not begun', () => {
  expect(scoreBoard(scored).scorecard.earnedBy).toEqual({ self: 30, appraised: null });
  const rows: readonly WrittenRow[] = [
    { code: '1', max: 4, result: '4', appraised: 3 },
    { code: '2', max: 4, result: '2' },
    { code: '3', max: 2, status: 'notApplicable' },
  ];
  expect(scoreBoard(rows, { notApplicable: 'grantMaximum' }).scorecard.earnedBy).toEqual({ self: 8, appraised: 5 });
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
