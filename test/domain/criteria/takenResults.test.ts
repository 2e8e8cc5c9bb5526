// Results that a criterion takes from elsewhere: only where a person typed none, and always said.

import { describe, expect, it } from 'vitest';
import { scoreCriteria } from '../../../src/domain/criteria/scorecard.ts';
import type { TakenResults } from '../../../src/domain/criteria/takenResults.ts';
import { rowKey } from '../../../src/domain/problem.ts';
import { DEFAULT_COUNTING_SETTINGS } from '../../../src/domain/settings.ts';
import { board, day, NO_UNITS, type WrittenRow } from './boards.ts';

const TAKEN: TakenResults = new Map([[rowKey(0), { result: '17/20', hint: 'lấy từ chỉ tiêu' }]]);

const scored = (row: WrittenRow) =>
  scoreCriteria(
    board([{ code: '1', max: 2, rule: 'Theo tỷ lệ', ...row }]),
    DEFAULT_COUNTING_SETTINGS,
    NO_UNITS,
    day('2023-12-04'),
    TAKEN,
  );

describe('a blank result', () => {
  it('is filled for the score, explained, and told of beside the row', () => {
    const { leaves, rows } = scored({});
    expect(leaves[0]?.points.earned).toBeCloseTo(1.7, 10);
    expect(leaves[0]?.explanation).toBe('17/20 = 85%; 85% × 2 điểm = 1,7 điểm');
    expect(rows[0]?.warnings).toEqual(['lấy từ chỉ tiêu']);
  });

  it('is no problem: the hint is not among what has to be reviewed', () => {
    expect(scored({}).problems).toEqual([]);
  });

  it('is not asked for again where the criterion is done', () => {
    expect(scored({ status: 'done' }).problems).toEqual([]);
  });
});

describe('nothing is taken', () => {
  it('where a person typed a result, be it unreadable', () => {
    expect(scored({ result: '50%' }).leaves[0]?.points.earned).toBe(1);
    expect(scored({ result: '50%' }).rows[0]?.warnings).toEqual([]);
    expect(scored({ result: '???' }).leaves[0]?.selfPoints).toBeNull();
  });

  it('where the criterion does not apply', () => {
    const { rows } = scored({ status: 'notApplicable' });
    expect(rows[0]?.warnings).toEqual([]);
  });
});
