// Which open criteria are shown first: those with the most points to win.
import { describe, expect, it } from 'vitest';
import { costliestCriteria } from '../../../src/domain/criteria/costliestCriteria.ts';
import type { ReportedScore } from '../../../src/domain/settings.ts';
import { scoreBoard, type WrittenRow } from './boards.ts';

const TYPED = 'Nhập điểm';

function listed(rows: readonly WrittenRow[], reportedScore: ReportedScore = 'self', most = 5): readonly string[] {
  const { leaves } = scoreBoard(rows, { reportedScore });
  return costliestCriteria(leaves, reportedScore, most).map(({ content, points }) => `${content} ${points.reachable}`);
}

describe('an office sees first where the most points wait', () => {
  it('puts the most points first, counting what a result has earned already', () => {
    expect(
      listed([
        { code: '1', content: 'một', max: 1 },
        { code: '2', content: 'hai', max: 3, rule: TYPED, result: '2,5' },
        { code: '3', content: 'ba', max: 2 },
      ]),
    ).toEqual(['ba 2', 'một 1', 'hai 0.5']);
  });

  it('puts the earlier date first among equals, and those without a date last, in the order of the table', () => {
    expect(
      listed([
        { code: '1', content: 'không hạn', max: 1 },
        { code: '2', content: 'sau', max: 1, dueOn: '2023-12-31' },
        { code: '3', content: 'trước', max: 1, dueOn: '2023-12-10' },
        { code: '4', content: 'cũng không hạn', max: 1 },
      ]),
    ).toEqual(['trước 1', 'sau 1', 'không hạn 1', 'cũng không hạn 1']);
  });

  it('takes sums that differ only in binary fractions for equal', () => {
    expect(
      listed([
        { code: '1', content: 'sau', max: 0.3, dueOn: '2023-12-31' },
        { code: '2', content: 'trước', max: 0.1 + 0.2 - 1e-17, dueOn: '2023-12-10' },
      ])[0],
    ).toMatch(/^trước/);
  });

  it('lists no more than asked for', () => {
    const rows = Array.from({ length: 9 }, (_, place) => ({
      code: String(place + 1),
      content: `${place}`,
      max: place + 1,
    }));
    expect(listed(rows)).toEqual(['8 9', '7 8', '6 7', '5 6', '4 5']);
  });
});

describe('nothing is listed that no work can win', () => {
  it.each<[string, WrittenRow]>([
    ['is done with all points', { status: 'done', rule: TYPED, result: '1' }],
    ['is done below its maximum', { status: 'done', rule: TYPED, result: '0,5' }],
    ['has failed', { status: 'failed' }],
    ['does not apply', { status: 'notApplicable' }],
  ])('leaves out what %s', (_what, row) => {
    expect(listed([{ code: '1', content: 'một', max: 1, ...row }])).toEqual([]);
  });

  it('leaves out bonus points, for they are no part of the total', () => {
    expect(
      listed([
        { code: 'I', content: 'Tiêu chí' },
        { code: '1', content: 'một', max: 1 },
        { code: 'II', content: 'Điểm thưởng' },
        { code: '1', content: 'thưởng', max: 5 },
      ]),
    ).toEqual(['một 1']);
  });

  it('keeps what is done but has no result typed, for typing it wins the points', () => {
    expect(listed([{ code: '1', content: 'một', max: 1, status: 'done' }])).toEqual(['một 1']);
  });

  it('leaves out what only waits for the appraisers where their points are reported', () => {
    const rows: readonly WrittenRow[] = [
      { code: '1', content: 'chờ thẩm định', max: 2, status: 'done', rule: TYPED, result: '2' },
      { code: '2', content: 'đang làm', max: 1 },
    ];
    expect(listed(rows, 'appraised')).toEqual(['đang làm 1']);
  });
});
