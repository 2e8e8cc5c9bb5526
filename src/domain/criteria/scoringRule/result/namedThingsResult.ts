// Scores a result that names things one by one: what the parts of a rule earn together, what its faults cost together.

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import type { NamedThing, NamedThingsRule } from '../rule.ts';
import { type Mention, readMentions } from './meaning/mentions.ts';
import { noPoints, type ResultInHand, type ScoredResult, scored } from './scoredResult.ts';

/** What the things a result names come to, held down by the rule's limit; or why that can't be said. */
export type Tally =
  | { readonly kind: 'added'; readonly sum: number; readonly told: say.SpokenThings; readonly remark: string | null }
  | { readonly kind: 'refused'; readonly told: ScoredResult };

export function scoreNamedThings(rule: NamedThingsRule, hand: ResultInHand): ScoredResult {
  const tally = addUp(rule, hand);
  if (tally.kind === 'refused') return tally.told;
  const { sum, told, remark } = tally;
  if (rule.count === 'gains') return scored(sum, say.earnedTogether(told, sum), remark);
  const left = Math.max(0, rule.maxPoints - sum);
  return scored(left, say.takenOffTogether(told, sum, left), remark);
}

export function addUp(rule: NamedThingsRule, hand: ResultInHand): Tally {
  const inParts = scoreParts(rule, hand);
  if (inParts !== null) return inParts;
  const mentions = readMentions(rule, hand);
  const unnamed = rule.things.filter((thing) => mentions?.every((mention) => mention.thing !== thing) ?? true);
  if (mentions === null || (unnamed.length > 0 && mentions.length > 0 && saysTooLittle(rule, mentions)))
    return { kind: 'refused', told: noPoints(whyNot.needsNames(hand.shown, rule.things.slice(0, 2))) };
  const wanted = mentions.reduce((soFar, mention) => soFar + worthOf(mention), 0);
  return {
    kind: 'added',
    sum: Math.min(wanted, rule.most),
    told: {
      named: mentions
        .filter(({ count }) => count > 0)
        .map((mention) => ({ shown: mention.shown, points: worthOf(mention) })),
      most: wanted > rule.most + SAME ? rule.most : null,
    },
    remark: mentions.length === 0 || unnamed.length === 0 ? null : whyNot.notNamed(unnamed.map(({ name }) => name)),
  };
}

/** That there is none of one fault says nothing of the others, nor does one part that is there; a list of them is whole. */
function saysTooLittle({ count, things }: NamedThingsRule, mentions: readonly Mention[]): boolean {
  if (count === 'faults') return mentions.every((mention) => mention.count === 0);
  return things.every(({ isCounted }) => !isCounted) && mentions.length < 2;
}

const SAME = 1e-9;

function worthOf({ thing, count }: Mention): number {
  return thing.points * count;
}

/** `k/n` where all parts are worth the same and n is how many there are; null for anything else. */
function scoreParts({ things, count, most }: NamedThingsRule, { typed }: ResultInHand): Tally | null {
  if (typed.kind !== 'fraction' || count === 'faults' || typed.unit !== '') return null;
  const [first] = things;
  const isAlike = ({ isCounted, points }: NamedThing) => !isCounted && points === first?.points;
  if (first === undefined || !things.every(isAlike)) return null;
  if (typed.whole !== things.length || typed.part > typed.whole || !Number.isInteger(typed.part)) return null;
  const sum = Math.min(most, typed.part * first.points);
  const shown = say.achievedOf(typed.part, typed.whole);
  return { kind: 'added', sum, told: { named: [{ shown, points: sum }], most: null }, remark: null };
}
