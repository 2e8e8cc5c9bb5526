// Scores a result that must be a count: things, days late, things achieved out of so many.

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { contains } from '../interval.ts';
import type { BandsRule, Cases, Measure } from '../rule.ts';
import { scoreInBands } from './bandResult.ts';
import { countsWhatTheRuleCounts, isContrary, isMoneyInFull, mayBeAnotherKind } from './meaning/countedThing.ts';
import { noPoints, type ResultInHand, type ScoredResult } from './scoredResult.ts';
import { daysAfterDue, scoreWords } from './wordsResult.ts';

type MissingMeasure = Extract<Measure, { readonly kind: 'missing' }>;
type ItemsMeasure = Extract<Measure, { readonly kind: 'items' }>;

export function scoreCount(rule: BandsRule, hand: ResultInHand): ScoredResult {
  const inWords = scoreWords(rule.cases, hand, 'none');
  if (inWords?.points !== undefined && inWords.points !== null) return inWords;
  const counted = readCount(rule.cases, hand, leadOfTheRule(rule.cases, hand) ?? COUNT_LEAD);
  if (typeof counted === 'string') return noPoints(counted);
  const { typed, shown } = hand;
  if (counted > 0 && (mayBeAnotherKind(rule, hand.words) || (typed.kind === 'number' && isContrary(rule, typed))))
    return noPoints(whyNot.noSuchLevel(shown, namesOf(rule)));
  const result = typed.kind === 'number' && typed.unit !== '' ? shown : say.plainCount(counted);
  return scoreInBands(rule, counted, { result, shown, bound: say.count, quotesRule: true });
}

/** Of all its cases. */
function namesOf({ bands, cases }: BandsRule): readonly string[] {
  return [...new Set([...bands.flatMap(({ name }) => name ?? []), ...cases.levels.map(({ name }) => name)])];
}

/** "Đúng hạn", "Chậm 3 ngày", "3 ngày" or a bare number, which is days late. */
export function scoreDaysLate(rule: BandsRule, hand: ResultInHand): ScoredResult {
  if (mayBeDaysAllowed(rule.cases, hand)) return noPoints(whyNot.needsDaysLate(hand.shown));
  const days = readDaysLate(hand) ?? daysAfterDue(rule.cases, hand);
  if (days === null) return scoreWords(rule.cases, hand, 'no') ?? noPoints(whyNot.needsDaysLate(hand.shown));
  return scoreInBands(rule, days, {
    result: say.daysLate(days),
    shown: hand.shown,
    bound: say.count,
    quotesRule: true,
  });
}

/** `k/n` with the rule's own n, "thiếu k", or a bare k where the rule counts what is achieved. */
export function scoreItems(rule: BandsRule, measure: ItemsMeasure, hand: ResultInHand): ScoredResult {
  const inWords = scoreWords(rule.cases, hand, 'none');
  if (inWords?.points !== undefined && inWords.points !== null) return inWords;
  const achieved = readAchieved(rule, measure, hand);
  if (typeof achieved === 'string') return noPoints(achieved);
  const { total } = measure;
  const result = say.achievedOf(achieved, total);
  return scoreInBands(rule, achieved, { result, shown: hand.shown, bound: say.count, quotesRule: true });
}

/** "Thiếu", "chậm", where the rule speaks of it. */
function isFault({ vocabulary }: Cases, lead: string): boolean {
  const word = /^(?:còn )?(thiếu|chậm|trễ|muộn|sai)$/.exec(lead)?.[1];
  return word !== undefined && vocabulary.includes(word);
}

/** "Thiếu k" in a rule that does not say how many there are. */
export function scoreMissing(rule: BandsRule, measure: MissingMeasure, hand: ResultInHand): ScoredResult {
  const { typed, shown } = hand;
  const isSaid =
    typed.kind === 'number' && (isFault(rule.cases, typed.lead) || (measure.readsBareNumber && typed.lead === ''));
  if (!isSaid || !Number.isInteger(typed.value)) {
    const names = rule.cases.levels.map(({ name }) => name);
    return scoreWords(rule.cases, hand, 'none') ?? noPoints(whyNot.noSuchLevel(shown, names));
  }
  if (!countsWhatTheRuleCounts(rule.cases, typed.unit)) return noPoints(whyNot.countsSomethingElse(shown, typed.unit));
  return scoreInBands(rule, typed.value, {
    result: typed.unit === '' && typed.lead === '' ? say.plainCount(typed.value) : shown,
    shown,
    bound: say.count,
    quotesRule: true,
  });
}

/** Days late, whole and 0 or more; null where the result says none. */
export function readDaysLate({ typed }: ResultInHand): number | null {
  if (typed.kind !== 'number' || !Number.isInteger(typed.value)) return null;
  const saysLate =
    /^(?:(?:nộp|gửi|ban hành|hoàn thành|báo cáo) )?(?:(?:chậm|trễ|muộn|quá)(?: thời)?(?: hạn| tiến độ)?)?$/.test(
      typed.lead,
    ) && typed.lead !== 'quá';
  return saysLate && /^(?:ngày)?(?: (?:chậm|trễ|muộn))?$/.test(typed.unit) ? typed.value : null;
}

/** "3 ngày" where the rule itself allows days ("trong 7 ngày: 2đ"): the third day, or three days late? */
export function mayBeDaysAllowed({ levels }: Cases, { typed }: ResultInHand): boolean {
  if (typed.kind !== 'number' || typed.value === 0 || !/^(?:ngày)?$/.test(typed.unit)) return false;
  const isCalledLate = /chậm|quá/.test(typed.lead);
  return (
    !isCalledLate && levels.some(({ timing, wordings }) => timing === 'onTime' && /\d+ ngày/.test(wordings[0] ?? ''))
  );
}

/** The rule's own words may stand before the number ("Tăng 2 bậc"), unless they say that something is not, or not late, or make it a name ("quý 4"). */
export function leadOfTheRule({ vocabulary }: Cases, { typed }: ResultInHand): RegExp | null {
  if (typed.kind !== 'number' || typed.lead === '') return null;
  const turns =
    /(?:^| )(?:không|chưa|thiếu|ít|giảm|dưới|trên|hơn|khoảng|gần|đúng|trước)(?: |$)|(?:^| )(?:ngày|tuần|tháng|quý|năm)$/.test(
      typed.lead,
    );
  return !turns && ` ${vocabulary} `.includes(` ${typed.lead} `) ? /^/ : null;
}

export const COUNT_LEAD = /^(?:(?:có|được|đạt|đã|tổ chức|hoàn thành|ban hành|hạng|thứ|xếp thứ|xếp hạng) ?){0,3}$/;

/** A whole number, 0 or more; "Không" and "Không có" are 0. A text says why not. `leads` are the words allowed before the number. */
export function readCount(cases: Cases, { typed, words, shown }: ResultInHand, leads: RegExp): number | string {
  if (/^(?:không|không có)$/.test(words)) return 0;
  const levels = cases.levels.map(({ name }) => name);
  if (typed.kind !== 'number' || !Number.isInteger(typed.value)) return whyNot.needsCount(shown, levels);
  if (!leads.test(typed.lead) || isMoneyInFull(cases, typed)) return whyNot.needsCount(shown, levels);
  return countsWhatTheRuleCounts(cases, typed.unit) ? typed.value : whyNot.countsSomethingElse(shown, typed.unit);
}

function readAchieved(
  { cases, bands }: BandsRule,
  { total, readsBareNumber }: ItemsMeasure,
  { typed, words, shown }: ResultInHand,
): number | string {
  if (readsBareNumber && /^(?:không|không có)$/.test(words) && bands.some((band) => contains(band.interval, 0)))
    return 0;
  if (typed.kind === 'fraction') {
    if (typed.whole !== total || !Number.isInteger(typed.part)) return whyNot.needsAchieved(shown, total);
    return typed.part <= total ? typed.part : whyNot.moreThanThereAre(shown, total);
  }
  if (typed.kind !== 'number' || !Number.isInteger(typed.value)) return whyNot.needsAchieved(shown, total);
  if (typed.value > total) return whyNot.moreThanThereAre(shown, total);
  if (!countsWhatTheRuleCounts(cases, typed.unit)) return whyNot.countsSomethingElse(shown, typed.unit);
  if (isFault(cases, typed.lead)) return total - typed.value;
  if (!COUNT_LEAD.test(typed.lead)) return whyNot.needsAchieved(shown, total);
  return readsBareNumber ? typed.value : whyNot.needsAchieved(shown, total);
}
