// What a scoring rule is once it has been read: a union by kind, ready to be applied to a result.

import type { CalendarDate } from '../../calendarDate.ts';
import type { Interval } from './interval.ts';

/** Points a case is worth. `share` is a part of the maximum; `ratio` grows with the result: `atWhole` points at 100 %. */
export type Award =
  /** `off` where the rule says what is taken off the maximum, not what is left. */
  | { readonly kind: 'points'; readonly points: number; readonly off?: number }
  | { readonly kind: 'ratio'; readonly atWhole: number }
  /** `atTarget` points at the ratio `target`, `offEach` less for each whole percent below it. */
  | { readonly kind: 'perPercent'; readonly target: number; readonly atTarget: number; readonly offEach: number };

/** What the number in a result counts. */
export type Measure =
  | { readonly kind: 'ratio' }
  | { readonly kind: 'count' }
  | { readonly kind: 'daysLate' }
  /** Points that someone else gave. */
  | { readonly kind: 'score' }
  /** Things achieved out of `total`; a bare number is refused where the rule speaks only of what is missing. */
  | { readonly kind: 'items'; readonly total: number; readonly readsBareNumber: boolean }
  /** Things missing, out of nobody says how many; a bare number may be what is there, unless the rule speaks of what is late or wrong. */
  | { readonly kind: 'missing'; readonly readsBareNumber: boolean };

/** Points for every result within an interval of the rule's measure (ratios: 0.8 for 80 %). */
export interface Band {
  readonly interval: Interval;
  readonly award: Award;
  /** As the rule words the case; null where only its numbers say it. */
  readonly name: string | null;
}

/** Points for a case that the rule describes in words. */
export interface Level {
  /** As the rule writes it, for people. */
  readonly name: string;
  /** The ways to say it, folded: "chậm hoặc chưa ban hành" has two. */
  readonly wordings: readonly string[];
  /** `Đúng hạn` means the one, `Chậm` the other, whatever the rest of the name says. */
  readonly timing: 'onTime' | 'late' | null;
  readonly points: number;
  /** Taken off the maximum, where the rule says so. */
  readonly off?: number;
}

/** Points for a day on which something was done; a bound without a year holds in the year of the result. */
export interface DateBand {
  readonly name: string;
  readonly from: DayBound | null;
  readonly to: DayBound | null;
  readonly timing: 'onTime' | 'late';
  readonly points: number;
  readonly off?: number;
}

export interface DayBound {
  readonly day: CalendarDate | { readonly month: number; readonly day: number };
  readonly included: boolean;
}

interface AnyRule {
  readonly maxPoints: number;
}

/** The person types the points themselves. */
export interface TypedPointsRule extends AnyRule {
  readonly kind: 'typedPoints';
}

/** `Cách tính điểm` is blank: a number is points; Đạt, Có … is the maximum; Không đạt, Không … is 0. */
export interface UnstatedRule extends AnyRule {
  readonly kind: 'unstated';
}

interface CasesRule extends AnyRule {
  /** Each of its cases says what is taken off ("phê bình: trừ 1đ"), so that a block of penalties can count it. */
  readonly takesOff: boolean;
}

/** Cases told by words only: pass or fail, grades, on time or late. */
export interface LevelsRule extends CasesRule {
  readonly kind: 'levels';
  readonly cases: Cases;
}

/** Cases told by a number or a day; proportional rules are bands whose award is a `ratio`. */
export interface BandsRule extends CasesRule {
  readonly kind: 'bands';
  readonly measure: Measure;
  readonly bands: readonly Band[];
  readonly cases: Cases;
  /** Points are rounded half up to a multiple of it; null: as computed. */
  readonly roundingStep: number | null;
}

/** So much for each. */
export interface PerUnitRule extends AnyRule {
  readonly kind: 'perUnit';
  readonly pointsEach: number;
  readonly cap: number;
  /** How many things there are in all; null where the rule does not say. */
  readonly total: number | null;
  readonly cases: Cases;
}

/** So much off for each fault, never below 0. */
export interface DeductionRule extends CasesRule {
  readonly kind: 'deduction';
  readonly base: number;
  readonly pointsEach: number;
  readonly mostDeducted: number;
  /** Faults are days late, or missing things out of `total` where the rule says how many there are. */
  readonly counts: 'faults' | 'daysLate';
  readonly total: number | null;
  readonly bands: readonly Band[];
  readonly cases: Cases;
}

/** Several things with a price of their own each, which a result names one by one: parts that earn, faults that cost. */
export interface NamedThingsRule extends AnyRule {
  readonly kind: 'namedThings';
  /** What is earned is added up from 0, faults are taken off the maximum. */
  readonly count: 'gains' | 'faults';
  /** What they come to at most. */
  readonly most: number;
  readonly things: readonly NamedThing[];
  /** Ways to say all at once that there is nothing to count: "không có vi phạm". */
  readonly nothing: readonly string[];
}

export interface NamedThing {
  /** As the rule writes it, for people. */
  readonly name: string;
  /** The ways to say it, comparable. */
  readonly wordings: readonly string[];
  readonly points: number;
  /** So much for each, so that a result says how many; else it is there or not. */
  readonly isCounted: boolean;
}

export type ScoringRule =
  | TypedPointsRule
  | UnstatedRule
  | LevelsRule
  | BandsRule
  | PerUnitRule
  | DeductionRule
  | NamedThingsRule;

/** What a rule says in words, beside its numbers. */
export interface Cases {
  readonly levels: readonly Level[];
  readonly dates: readonly DateBand[];
  /** "Không phát sinh hồ sơ: không tính điểm": the criterion does not apply. */
  readonly excluded: readonly Level[];
  /** Points of "các trường hợp còn lại"; null where the rule does not speak of them. */
  readonly otherwise: number | null;
  /** Several levels in one result are allowed, the best counts. */
  readonly bestOfSeveral: boolean;
  /** The rule's words, folded: the nouns a result may count must be among them. */
  readonly vocabulary: string;
}

/** Why a rule, or a part of it, could not be read. `refused` problems leave the rule null; others are remarks. */
export interface RuleProblem {
  readonly refused: boolean;
  readonly text: string;
}
