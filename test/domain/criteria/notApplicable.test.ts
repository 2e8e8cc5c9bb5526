// Criteria that do not apply: what each of the four policies makes of their points.

import { describe, expect, it } from 'vitest';
import { scoreBoard, type WrittenRow } from './boards.ts';

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
