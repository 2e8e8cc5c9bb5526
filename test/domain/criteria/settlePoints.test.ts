// Points that a result leaves open: still reachable where it can't be read, lost only where the criterion has failed.

import { describe, expect, it } from 'vitest';
import { unreadable } from '../../../src/domain/reading.ts';
import { scoreBoard } from './boards.ts';

describe('points nobody can know', () => {
  it('stay reachable, never 0, when a result of a done criterion is blank or unreadable', () => {
    for (const result of ['', 'chưa rõ']) {
      const { scorecard, rows } = scoreBoard([{ code: '1', max: 2, rule: 'Theo tỷ lệ', result, status: 'done' }]);
      expect(scorecard.points).toMatchObject({ earned: 0, reachable: 2, lost: 0 });
      expect(rows[0]?.selfPoints).toBeNull();
      expect(rows[0]?.warnings).not.toEqual([]);
    }
  });

  it('are lost when a failed criterion has no result, and kept when it has one', () => {
    const points = (result: string) =>
      scoreBoard([{ code: '1', max: 2, rule: 'Theo tỷ lệ', result, status: 'failed' }]).scorecard.points;
    expect(points('')).toMatchObject({ earned: 0, reachable: 0, lost: 2 });
    expect(points('25%')).toMatchObject({ earned: 0.5, reachable: 0, lost: 1.5 });
    expect(points('???')).toMatchObject({ earned: 0, reachable: 2, lost: 0 });
  });

  it('leave a criterion with an unreadable maximum counted, without points', () => {
    const { scorecard } = scoreBoard([
      { code: '1', max: unreadable('hai') },
      { code: '2', max: 1 },
    ]);
    expect(scorecard.counts.total).toBe(2);
    expect(scorecard.points.maximum).toBe(1);
  });
});
