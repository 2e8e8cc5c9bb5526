// What has been found in the text of a rule before it is decided what kind of rule it is, and what reading it gives.

import type { Cases, DateBand, Level, RuleProblem, ScoringRule } from '../../rule.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import type { Limit } from '../clause/limits.ts';
import type { Condition } from '../condition/condition.ts';

export interface RuleReading {
  /** Null where the text is refused; a refused problem says why. */
  readonly rule: ScoringRule | null;
  readonly problems: readonly RuleProblem[];
}

/** What was found in a text, before it is decided what kind of rule it is. */
export interface RuleParts {
  readonly cases: readonly AwardedCase[];
  readonly limits: readonly Limit[];
  /** Cases in which nothing arose that could be scored. */
  readonly excluded: readonly Level[];
  /** Folded, all of it. */
  readonly vocabulary: string;
  readonly maxPoints: number;
  /** A limit of the points stands between two cases, and may be meant for the first of them alone. */
  readonly capsOneCase: boolean;
}

/** A case whose condition has been read and whose points are known. */
export interface GradedCase {
  readonly condition: Condition;
  readonly name: string;
  readonly points: number;
  /** What is taken off the maximum to leave the points; null where the points are given. */
  readonly off: number | null;
}

/** To be spread into a level, a band's award or a day. */
export function offOf({ off }: GradedCase): { readonly off?: number } {
  return off === null ? {} : { off };
}

export function refusal(text: string): RuleReading {
  return { rule: null, problems: [{ refused: true, text }] };
}

/** The words of a rule beside its numbers; `levels` are the cases that words tell. */
export function casesOf(levels: readonly Level[], others: readonly GradedCase[], parts: RuleParts): Cases {
  return {
    levels,
    dates: datesOf(others),
    excluded: parts.excluded,
    otherwise: others.find(({ condition }) => condition.kind === 'otherwise')?.points ?? null,
    bestOfSeveral: parts.limits.some(({ kind }) => kind === 'bestOfSeveral'),
    vocabulary: parts.vocabulary,
  };
}

/** Being done by the first of the days a rule names is being on time, a period after another is late. */
function datesOf(cases: readonly GradedCase[]): readonly DateBand[] {
  const dates: DateBand[] = [];
  for (const one of cases) {
    const { condition, name, points } = one;
    if (condition.kind !== 'day') continue;
    const { from, to } = condition.day;
    const onTime = from === null || (to !== null && dates.length === 0);
    dates.push({ from, to, name, timing: onTime ? 'onTime' : 'late', points, ...offOf(one) });
  }
  return dates;
}

/** The most that things counted at `pointsEach` can come to under "tối đa 2 cuộc"; null where the rule has no such limit. */
export function countLimitOf(parts: RuleParts, pointsEach: number): number | null {
  for (const limit of parts.limits) if (limit.kind === 'countAtMost') return limit.count * pointsEach;
  return null;
}

export function limitOf(parts: RuleParts, kind: 'atMost' | 'deductAtMost'): number | null {
  for (const limit of parts.limits) {
    if (limit.kind === kind) return limit.points;
    if (limit.kind === 'shareAtMost') return limit.share * parts.maxPoints;
    if (limit.kind === 'deductShareAtMost' && kind === 'deductAtMost') return limit.share * parts.maxPoints;
  }
  return null;
}
