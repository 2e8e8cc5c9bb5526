// Reads the office's scale of ratings ("Tốt: từ 90; Khá: từ 80 đến dưới 90; Yếu: dưới 80") and says which rating a percentage has.

import { roundHalfUp } from '../../vietnamese/number.ts';
import * as say from '../../vietnamese/sentences/rating.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import { type Bound, contains, findInterval, type Interval } from './scoringRule/interval.ts';
import { respell } from './scoringRule/reading/wording/spelling.ts';

export interface Rating {
  readonly name: string;
  /** In percent: 90 for 90 %. */
  readonly percent: Interval;
}

export interface RatingScale {
  /** From the highest to the lowest; none where the text is blank or has a fault. */
  readonly ratings: readonly Rating[];
  /** Sentences that say what is wrong with the text. */
  readonly problems: readonly string[];
}

/**
 * Ratings are parted by semicolons or line breaks, each a name, a colon and a run of percentages, with or without the sign. Together they must cover
 * 0 to 100 without a gap and without an overlap: a scale with a fault rates nothing.
 */
export function readRatingScale(text: string): RatingScale {
  const ratings: Rating[] = [];
  const problems: string[] = [];
  for (const part of text.split(/[;\n\r]+/).map(tidy)) {
    if (part === '') continue;
    const rating = readRating(part);
    if (typeof rating === 'string') problems.push(rating);
    else ratings.push(rating);
  }
  ratings.sort((one, other) => lowest(other) - lowest(one) || highest(other) - highest(one));
  if (problems.length === 0 && ratings.length > 0) problems.push(...faultsOf(ratings));
  return { ratings: problems.length === 0 ? ratings : [], problems };
}

/**
 * The name of the rating, or null where there is none. `ratio` is rounded to hundredths of a percent first: whoever reads “90%” beside a rating must
 * find it where 90 stands in the scale.
 */
export function ratingOf({ ratings }: RatingScale, ratio: number | null): string | null {
  if (ratio === null) return null;
  const percent = Math.min(100, Math.max(0, roundHalfUp(ratio * 100)));
  return ratings.find((rating) => contains(rating.percent, percent))?.name ?? null;
}

/** A sentence where it can't be read. Points and parts of one are refused: a scale of 60 points, or one up to 1, would be taken for percent. */
function readRating(part: string): Rating | string {
  const colon = part.indexOf(':');
  const name = tidy(part.slice(0, Math.max(0, colon)));
  const written = part.slice(colon + 1);
  const condition = fold(respell(written));
  const found = colon < 0 || /điểm/.test(fold(written)) ? null : findInterval(condition);
  if (name === '' || found === null || found.bare || /\d/.test(found.before + found.after)) {
    return say.ratingUnreadable(part);
  }
  const inPercent = (bound: Bound | null): Bound | null =>
    bound !== null && found.percent ? { ...bound, value: roundHalfUp(bound.value * 100, 6) } : bound;
  const percent = { from: inPercent(found.interval.from), to: inPercent(found.interval.to) };
  const isPercent = (bound: Bound | null) =>
    bound === null || bound.value === 0 || (bound.value >= 1 && bound.value <= 100);
  return isPercent(percent.from) && isPercent(percent.to) ? { name, percent } : say.ratingUnreadable(part);
}

/** `ratings` from the highest to the lowest. */
function faultsOf(ratings: readonly Rating[]): readonly string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  for (const { name } of ratings) {
    if (names.has(fold(name))) problems.push(say.ratingTwice(name));
    names.add(fold(name));
  }
  const first = ratings[0];
  const last = ratings[ratings.length - 1];
  const top = first?.percent.to ?? null;
  if (top !== null && (top.value < 100 || (top.value === 100 && !top.included))) problems.push(say.topMissing());
  const bottom = last?.percent.from ?? null;
  if (bottom !== null && (bottom.value > 0 || !bottom.included)) problems.push(say.bottomMissing());
  ratings.forEach((higher, place) => {
    const lower = ratings[place + 1];
    if (lower === undefined) return;
    const distance = lowest(higher) - highest(lower);
    const both = includes(higher.percent.from) && includes(lower.percent.to);
    const neither = !includes(higher.percent.from) && !includes(lower.percent.to);
    if (distance < 0 || (distance === 0 && both)) problems.push(say.ratingsOverlap(lower.name, higher.name));
    else if (distance > 0 || neither) problems.push(say.ratingsLeaveGap(lower.name, higher.name));
  });
  return problems;
}

function includes(bound: Bound | null): boolean {
  return bound?.included === true;
}

function lowest({ percent }: Rating): number {
  return percent.from?.value ?? Number.NEGATIVE_INFINITY;
}

function highest({ percent }: Rating): number {
  return percent.to?.value ?? Number.POSITIVE_INFINITY;
}
