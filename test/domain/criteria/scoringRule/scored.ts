// What rules make of results, as tests ask it: the points of one result, or of several at once.

import { expect } from 'vitest';
import { readRule, scoreResult } from '../../../../src/domain/criteria/scoringRule/index.ts';
import type { ScoringRule } from '../../../../src/domain/criteria/scoringRule/rule.ts';

/** Results with the points they are worth; null is refused in words. */
export type Worth = Readonly<Record<string, number | null>>;

/** A rule with its maximum, and what results are worth by it. */
export type Case = readonly [rule: string, maximum: number, results: Worth];

export function ruleOf(text: string, maximum: number): ScoringRule {
  const { rule, problems } = readRule(text, maximum);
  if (rule === null) throw new Error(`${text}: ${problems.map((problem) => problem.text).join(' ')}`);
  return rule;
}

export function pointsOf(text: string, maximum: number, result: string): number | null {
  const { points, problem } = scoreResult(ruleOf(text, maximum), result);
  if (points === null) expect(problem).toMatch(/\S/);
  return points;
}

export function scores(text: string, maximum: number, results: Worth): void {
  const rule = ruleOf(text, maximum);
  for (const [result, points] of Object.entries(results)) {
    const scored = scoreResult(rule, result);
    if (points === null)
      expect([result, scored.points, scored.problem]).toEqual([result, null, expect.stringMatching(/\S/)]);
    else expect([result, scored.points]).toEqual([result, expect.closeTo(points, 9)]);
  }
}
