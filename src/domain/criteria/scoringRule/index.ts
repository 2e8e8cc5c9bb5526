// The door to scoring rules: reading one, and applying it to a result.

export type { RuleReading } from './reading/kinds/ruleParts.ts';
export { readRule } from './reading/readRule.ts';
export { scorePenalty } from './result/penaltyResult.ts';
export type { ScoredResult } from './result/scoredResult.ts';
export { scoreResult } from './result/scoreResult.ts';
export type { RuleProblem, ScoringRule } from './rule.ts';
