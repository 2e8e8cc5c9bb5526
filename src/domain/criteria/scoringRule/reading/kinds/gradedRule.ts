// Puts together a rule whose result falls into one of several cases: bands of a number, or cases told in words.

import * as whyNot from '../../../../../vietnamese/sentences/scoringRefusals.ts';
import { fold } from '../../../../../vietnamese/text.ts';
import { levelOf, timingOf } from '../../level.ts';
import type { Band, Level, Measure, RuleProblem, ScoringRule } from '../../rule.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import { comparable } from '../wording/comparable.ts';
import { bandsOfNothing, withoutNothing } from './bandsOfNothing.ts';
import { intervalOf } from './caseInterval.ts';
import { chooseMeasure } from './chooseMeasure.ts';
import { partsTogether } from './namedThingsRule.ts';
import { mostOf, outgrows, proportionBands } from './proportionBands.ts';
import { casesOf, type GradedCase, offOf, type RuleParts, type RuleReading, refusal } from './ruleParts.ts';

const SAME = 0.005;

/** "Tỷ lệ (%) × 0,02" of 2 points takes 80 % for 80: what comes to so little of the maximum was meant in other units. */
const LEAST_OF_A_PROPORTION = 0.1;

/** What has been sorted out of the cases for the measure that was chosen. */
interface Sorted {
  readonly bands: readonly Band[];
  readonly levels: readonly Level[];
}

export function gradedRule(
  cases: readonly GradedCase[],
  proportions: readonly AwardedCase[],
  parts: RuleParts,
): RuleReading {
  const positive = cases.filter(({ points }) => points > 0);
  if (positive.length === 0 && proportions.length === 0) return refusal(whyNot.ruleWithoutPoints());
  if (proportions.length === 0 && isSumOfParts(positive, parts.maxPoints)) {
    const together = partsTogether(cases, parts);
    return together === null ? refusal(whyNot.ruleNeedsSeveralNumbers()) : { rule: together, problems: [] };
  }
  const cap = parts.limits.find(({ kind }) => kind === 'atMost' || kind === 'deductAtMost');
  if (parts.limits.some(({ kind }) => kind === 'countAtMost')) return refusal(whyNot.ruleNeedsSeveralNumbers());
  if (parts.limits.some(({ kind }) => kind === 'deductShareAtMost' || kind === 'shareAtMost'))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  if (cap !== undefined && 'points' in cap && cap.points < parts.maxPoints - SAME)
    return refusal(whyNot.ruleNeedsSeveralNumbers());

  const best = Math.max(0, ...positive.filter(({ off }) => off === null).map(({ points }) => points));
  if (best > 0 && best < parts.maxPoints - SAME && cases.some(({ off }) => off !== null && off > 0))
    return refusal(whyNot.ruleTakesOffFromWhat(best, parts.maxPoints));

  const measure = chooseMeasure(cases, proportions, parts.vocabulary);
  if (measure === 'several' || (measure !== null && (turnsBothWays(cases) || measuresSeveral(cases))))
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const sorted = measure === null ? wordsOnly(cases, parts.maxPoints) : sortCases(measure, cases, parts.maxPoints);
  const awarded = measure?.kind === 'ratio' ? proportionBands(proportions, cases, parts.maxPoints) : [];
  if (awarded === null) return refusal(whyNot.ruleNeedsSeveralNumbers());
  if (awarded.some((growing) => sorted.bands.some((fixed) => outgrows(growing, fixed, parts.maxPoints))))
    return refusal(whyNot.ruleGrowsPastLevel());
  const most = Math.max(0, ...awarded.map(mostOf));
  if (most > parts.maxPoints + SAME) return refusal(whyNot.ruleAboveMaximum(most, parts.maxPoints));

  const top = Math.max(most, ...cases.map(({ points }) => points));
  if (proportions.length > 0 && top < parts.maxPoints * LEAST_OF_A_PROPORTION)
    return refusal(whyNot.ruleBelowMaximum(top, parts.maxPoints));

  const words = casesOf(sorted.levels, cases, parts);
  const takesOff = proportions.length === 0 && cases.every(({ off }) => off !== null);
  const rule: ScoringRule =
    measure === null
      ? { kind: 'levels', maxPoints: parts.maxPoints, cases: words, takesOff }
      : {
          kind: 'bands',
          maxPoints: parts.maxPoints,
          measure,
          bands: [...sorted.bands, ...awarded],
          cases: words,
          roundingStep: roundingStep(parts),
          takesOff,
        };
  return { rule, problems: proportions.length > 0 ? [] : remarks(cases, parts.maxPoints) };
}

/** "Có kế hoạch: 0,5đ; có báo cáo: 0,5đ" of a maximum of 1: each part is earned by itself. */
function isSumOfParts(positive: readonly GradedCase[], maxPoints: number): boolean {
  const most = Math.max(0, ...positive.map(({ points }) => points));
  const sum = positive.reduce((soFar, { points }) => soFar + points, 0);
  return positive.length > 1 && most < maxPoints - SAME && Math.abs(sum - maxPoints) < SAME;
}

/** "Tăng từ 5 bậc: 2đ; giảm từ 3 bậc: 0đ": a bare number does not say which way. */
function turnsBothWays(cases: readonly GradedCase[]): boolean {
  const says = (way: RegExp) => cases.some(({ condition, name }) => 'interval' in condition && way.test(name));
  return says(/(?:^| )tăng /i) && says(/(?:^| )giảm /i);
}

/** "Quý I: từ 20%; quý II: từ 45%", "đối với xã: từ 80%; đối với phường: từ 90%": a number does not say of which. */
function measuresSeveral(cases: readonly GradedCase[]): boolean {
  const measured = cases.filter(({ condition }) => 'interval' in condition);
  return new Set(measured.flatMap(({ name }) => MEASURED_OF.exec(fold(name))?.[1] ?? [])).size > 1;
}

const MEASURED_OF =
  /^((?:quý|đợt|học kỳ|đối với|lĩnh vực|khu vực|cấp(?! độ))(?: (?!từ |trên |dưới |đạt |có |đúng )[^\d\s:,≥≤<>]+){1,6})/;

/** "Chậm: trừ 0,5đ" says without saying so that being on time earns everything, unless something else costs points too. */
function withImpliedOnTime(
  levels: readonly Level[],
  cases: readonly GradedCase[],
  maxPoints: number,
): readonly Level[] {
  const faults = cases.filter(({ off }) => off !== null && off > 0);
  const isLate = ({ condition, name }: GradedCase) =>
    condition.kind === 'daysLate' || timingOf(comparable(name)) === 'late';
  const takesOff = faults.some(isLate) && faults.every((one) => isLate(one) || NOT_DONE.test(comparable(one.name)));
  const saysOnTime =
    levels.some(({ timing }) => timing === 'onTime') || cases.some(({ condition }) => condition.kind === 'day');
  return takesOff && !saysOnTime ? [...levels, levelOf('Đúng hạn', maxPoints)] : levels;
}

/** Nothing on time is that. */
const NOT_DONE =
  /^(?:không|chưa) (?:có báo cáo$|gửi|nộp|báo cáo|ban hành|thực hiện|hoàn thành|triển khai|trả lời|tổ chức|làm|xong)/;

function wordsOnly(cases: readonly GradedCase[], maxPoints: number): Sorted {
  return { bands: [], levels: withImpliedOnTime(toldInWords(cases), cases, maxPoints) };
}

function sortCases(measure: Measure, cases: readonly GradedCase[], maxPoints: number): Sorted {
  const bands: Band[] = [];
  const words: GradedCase[] = [];
  for (const one of cases) {
    const interval = withoutNothing(intervalOf(one, measure), one, cases);
    if (interval === null) words.push(one);
    else bands.push({ interval, award: { kind: 'points', points: one.points, ...offOf(one) }, name: one.name });
    if (interval !== null && isAlsoInWords(one)) words.push(one);
    else if (interval !== null) words.push(...alternativesInWords(one));
  }
  const told = withImpliedOnTime(toldInWords(words), cases, maxPoints);
  const levels = allOnTime(measure, bands) ? told.map((level) => ({ ...level, timing: null })) : told;
  const onTime = cases.filter(({ condition }) => condition.kind === 'day' && condition.day.from === null);
  return { bands: [...bands, ...bandsOfNothing(measure, bands, levels, onTime, maxPoints)], levels };
}

/** "100% văn bản đúng tiến độ: 2đ; từ 90% văn bản đúng tiến độ: 1đ": being on time is what is measured, no case of it. */
function allOnTime({ kind }: Measure, bands: readonly Band[]): boolean {
  if (kind !== 'ratio') return false;
  const timed = bands.filter(({ name }) => name !== null && timingOf(comparable(name)) === 'onTime');
  return timed.length > 1;
}

const ALSO_IN_WORDS: ReadonlySet<string> = new Set(['missing', 'all', 'partOf', 'words']);

/** "Công bố 100% thủ tục đúng hạn" is a sentence that has a percentage in it. */
function isAlsoInWords({ condition }: GradedCase): boolean {
  return ALSO_IN_WORDS.has(condition.kind) || (condition.kind === 'ratio' && !condition.alone);
}

/** "Chậm từ 3 ngày trở lên hoặc không nộp": the part without a number is a case in words. */
function alternativesInWords(one: GradedCase): readonly GradedCase[] {
  const parts = one.name.split(/ (?:hoặc|hay) /i);
  return parts.length < 2 ? [] : parts.filter((name) => !/\d/.test(name)).map((name) => ({ ...one, name }));
}

function toldInWords(cases: readonly GradedCase[]): readonly Level[] {
  return cases
    .flatMap((one) => (one.condition.kind === 'day' ? alternativesInWords(one) : [one]))
    .filter(({ condition }) => condition.kind !== 'otherwise')
    .map((one) => ({ ...levelOf(one.name, one.points), ...offOf(one) }));
}

function roundingStep(parts: RuleParts): number | null {
  for (const limit of parts.limits) if (limit.kind === 'rounding') return limit.step;
  return null;
}

function remarks(cases: readonly GradedCase[], maxPoints: number): readonly RuleProblem[] {
  const most = Math.max(...cases.map(({ points }) => points));
  const takesOff = cases.some(({ off }) => off !== null);
  return most < maxPoints - SAME && !takesOff
    ? [{ refused: false, text: whyNot.ruleBelowMaximum(most, maxPoints) }]
    : [];
}
