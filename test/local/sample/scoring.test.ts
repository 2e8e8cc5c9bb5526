// Holds that the add-on's scoring rules give each criterion of the sample the points worked out by hand.
import { describe, expect, it } from 'vitest';
import { readRule, scoreResult } from '../../../src/domain/criteria/scoringRule/index.ts';
import { EXPECTED_POINTS } from './expectedPoints.ts';
import { leaves, number } from './records.ts';

const scored = leaves().map((row) => {
  const { rule, problems } = readRule(row('Cách tính điểm'), number(row('Điểm tối đa')));
  const result = rule === null ? null : scoreResult(rule, row('Kết quả'));
  return { code: row('Mã'), content: row('Nội dung'), typed: row('Kết quả'), rule, problems, result };
});

describe('a visitor can follow each point from its rule', () => {
  it.each(scored)('$code $content: “$typed”', ({ code, rule, problems, result }) => {
    expect(rule).not.toBeNull();
    expect([...problems, result?.problem]).toEqual([null]);
    expect(result?.points ?? 0).toBeCloseTo(EXPECTED_POINTS[code] ?? Number.NaN, 10);
  });

  it('meets every everyday kind of rule', () => {
    expect([...new Set(scored.map(({ rule }) => rule?.kind))].sort()).toEqual([
      'bands',
      'deduction',
      'levels',
      'perUnit',
      'typedPoints',
    ]);
  });
});
