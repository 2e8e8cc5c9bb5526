// The door to scoring rules: reading one, and applying it to a result.

export { scorePenalty } from './penaltyResult.ts';
export { readRule } from './readRule.ts';
export type { RuleProblem, ScoringRule } from './rule.ts';
export type { RuleReading } from './ruleParts.ts';
export type { ScoredResult } from './scoredResult.ts';
export { scoreResult } from './scoreResult.ts';
