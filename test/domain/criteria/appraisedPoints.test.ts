// Appraised points beside self-scored ones: one of them is reported, the difference shown.

import { describe, expect, it } from 'vitest';
import { scoreBoard, type WrittenRow } from './boards.ts';

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
