// Scores rules that give, or take off, so much for each thing a result counts.

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { contains } from '../interval.ts';
import type { Cases, DeductionRule, PerUnitRule } from '../rule.ts';
import { COUNT_LEAD, leadOfTheRule, mayBeDaysAllowed, readCount, readDaysLate } from './countedResult.ts';
import { deniesTheFault, isOnlyHalfRight, saysAllIsThere } from './meaning/deniedFault.ts';
import { saysOnTime } from './meaning/matchLevel.ts';
import { noPoints, type ResultInHand, type ScoredResult, scored } from './scoredResult.ts';
import { daysAfterDue, scoreWords } from './wordsResult.ts';

/** What a result counts and what that comes to, were there no limit; or what a case in words or a band says of it. */
export type Counted =
  | { readonly kind: 'counted'; readonly wanted: number; readonly spoken: say.SpokenCount }
  | { readonly kind: 'told'; readonly told: ScoredResult };

const told = (result: ScoredResult): Counted => ({ kind: 'told', told: result });

export function scorePerUnit(rule: PerUnitRule, hand: ResultInHand): ScoredResult {
  const counted = countUnits(rule, hand);
  if (counted.kind === 'told') return counted.told;
  const points = Math.min(rule.cap, counted.wanted);
  const cap = counted.wanted > rule.cap + SAME ? rule.cap : null;
  return scored(points, say.forEach(counted.spoken, rule.pointsEach, points, cap));
}

export function countUnits(rule: PerUnitRule, hand: ResultInHand): Counted {
  const inWords = scoreWords(rule.cases, hand, 'none');
  if (inWords?.points !== undefined && inWords.points !== null) return told(inWords);
  const units = readAchieved(rule, hand);
  if (typeof units === 'string') return told(noPoints(units));
  return { kind: 'counted', wanted: units * rule.pointsEach, spoken: spokenCount(units, rule.cases, hand) };
}

/** `k/n` is read where n is what the rule says there are, or what its points come to. */
function readAchieved(rule: PerUnitRule, hand: ResultInHand): number | string {
  const { typed, shown, words } = hand;
  if (saysNone(rule, words)) return 0;
  if (typed.kind === 'number' && isTimeNotCounted(rule.cases, hand)) return whyNot.countsNoTime(shown, typed.unit);
  const total = rule.total ?? wholeNumber(rule.cap / rule.pointsEach);
  const isOutOf = typed.kind === 'fraction' && typed.whole === total && Number.isInteger(typed.part);
  const counted = isOutOf ? typed.part : readCount(rule.cases, hand, COUNT_LEAD);
  const most = isOutOf ? total : rule.total;
  return most !== null && typeof counted === 'number' && counted > most
    ? whyNot.moreThanThereAre(shown, most)
    : counted;
}

/** "Không có sáng kiến" where each of them earns. */
function saysNone({ cases }: PerUnitRule, words: string): boolean {
  const noun = NOUN_OF_EACH.exec(cases.vocabulary)?.[1];
  return noun !== undefined && noun === /^(?:không|chưa) có (.+?)(?: nào)?$/.exec(words)?.[1];
}

/** "20 phút" of "muộn dưới 30 phút: trừ 0,5đ/lần": a length of time counts only where the points are for each minute, day … of it. */
function isTimeNotCounted({ vocabulary }: Cases, { typed }: ResultInHand): boolean {
  const unit = typed.kind === 'number' ? TIME.exec(typed.unit)?.[0] : undefined;
  return unit !== undefined && !new RegExp(`(?:/ ?|(?:mỗi|cứ|từng|một) )(?:0?1 )?${unit}|0?1 ${unit}`).test(vocabulary);
}

const TIME = /^(?:phút|giờ|ngày|tuần|tháng|quý|năm)(?= |$)/;

function wholeNumber(value: number): number | null {
  return Math.abs(value - Math.round(value)) < 1e-9 ? Math.round(value) : null;
}

const FAULT_LEAD = /^(?:(?:có|còn|bị|để xảy ra|chậm|trễ|muộn|quá hạn|thiếu|vi phạm|sai) ?){0,3}$/;

/** The number in the result is that of faults, or of days late; `k/n` is read where the rule says how many there are. */
export function scoreDeduction(rule: DeductionRule, hand: ResultInHand): ScoredResult {
  const counted = countFaults(rule, hand);
  if (counted.kind === 'told') return counted.told;
  const { base, pointsEach, mostDeducted, counts } = rule;
  const { wanted, spoken } = counted;
  const value = Math.max(0, base - Math.min(mostDeducted, wanted));
  if (spoken.counted === 0 && counts === 'daysLate') return scored(value, say.notLate(value));
  const most = wanted > mostDeducted + SAME && mostDeducted < base ? mostDeducted : null;
  return scored(value, say.takenOff(spoken, pointsEach, { base, most, value }));
}

export function countFaults(rule: DeductionRule, hand: ResultInHand): Counted {
  if (rule.counts === 'daysLate' && mayBeDaysAllowed(rule.cases, hand))
    return told(noPoints(whyNot.needsDaysLate(hand.shown)));
  if (isOnlyHalfRight(rule.cases, hand.words)) return told(noPoints(whyNot.needsCount(hand.shown, namesOf(rule))));
  const faults = readFaults(rule, hand);
  if (typeof faults === 'string') {
    const inWords = scoreWords(rule.cases, hand, 'none');
    const isDay = hand.typed.kind === 'day' && (rule.counts === 'daysLate' || rule.cases.dates.length > 0);
    return told(inWords === null || (inWords.points === null && !isDay) ? noPoints(faults) : inWords);
  }
  const countsDays = rule.counts === 'daysLate';
  const band = rule.bands.find(({ interval }) => contains(interval, faults));
  if (band?.award.kind === 'points') {
    const result = countsDays ? say.daysLate(faults) : say.plainCount(faults);
    return told(scored(band.award.points, say.inNamedBand(result, band.name ?? '', band.award.points, band.award.off)));
  }
  const spoken = countsDays
    ? { counted: faults, noun: 'ngày', typed: say.daysLate(faults) }
    : spokenCount(faults, rule.cases, hand);
  return { kind: 'counted', wanted: faults * rule.pointsEach, spoken };
}

function namesOf({ cases }: DeductionRule): readonly string[] {
  return cases.levels.map(({ name }) => name);
}

const SAME = 1e-9;

/** With the words that were typed around the number, where there are few of them; else with the noun the rule gives points for. */
function spokenCount(counted: number, { vocabulary }: Cases, { typed, shown }: ResultInHand): say.SpokenCount {
  const noun = NOUN_OF_EACH.exec(vocabulary)?.[1] ?? null;
  if (typed.kind !== 'number' || (typed.unit === '' && typed.lead === '')) return { counted, noun, typed: null };
  const unit = /\d[\d.,]* ?(\D*)$/.exec(shown)?.[1] ?? typed.unit;
  const isShort = unit.split(' ').length < 4;
  return { counted, noun: unit === '' ? noun : unit, typed: isShort ? shown : null };
}

/** Only nouns whose end is sure: "mỗi báo cáo chậm" is for each "báo cáo". */
const NOUN_OF_EACH =
  /(?:(?:mỗi|cứ|từng) (?:0?1 )?|(?:đ|điểm) ?\/ ?(?:0?1 )?|^(?:có |thiếu |chậm )?0?1 )(báo cáo|sáng kiến|mô hình|lĩnh vực|hồ sơ|văn bản|nhiệm vụ|trường hợp|đơn vị|kiến nghị|phản ánh|thủ tục|tiêu chí|nội dung|yêu cầu|sai phạm|vụ việc|vụ|cuộc họp|cuộc|buổi|quý|tháng|kỳ|lượt|đợt|tin bài|bài|giải|việc|lỗi)(?= |$|[,.)])/;

/** "5 hồ sơ đúng hạn" beside "hồ sơ đúng hạn: 2đ; mỗi hồ sơ chậm trừ 0,1đ". */
const IS_NO_FAULT = /(?<!không |chưa )(?<=^| )(?:đúng|đủ|đầy đủ|kịp thời|đạt|tốt)(?: |$)/;

/** "Thiếu 2" is nothing a rule takes points off for that speaks only of being late. */
function speaksOf({ cases }: DeductionRule, lead: string): boolean {
  const fault = /(?:^| )(chậm|trễ|muộn|quá hạn|thiếu|vi phạm|sai)$/.exec(lead)?.[1];
  if (fault === undefined) return true;
  return (/thiếu|vi phạm|sai/.test(fault) ? new RegExp(fault) : /chậm|trễ|muộn|hạn/).test(cases.vocabulary);
}

function readFaults(rule: DeductionRule, hand: ResultInHand): number | string {
  const { typed, shown, words } = hand;
  if (saysOnTime(words) && /chậm|trễ|muộn|hạn/.test(rule.cases.vocabulary)) return 0;
  if (deniesTheFault(rule.cases, words) || saysAllIsThere(rule.cases, words)) return 0;
  if (rule.counts === 'daysLate')
    return readDaysLate(hand) ?? daysAfterDue(rule.cases, hand) ?? whyNot.needsDaysLate(shown);
  if (typed.kind === 'fraction' && rule.total !== null && typed.whole === rule.total && Number.isInteger(typed.part)) {
    return typed.part <= rule.total ? rule.total - typed.part : whyNot.moreThanThereAre(shown, rule.total);
  }
  if (typed.kind === 'number' && (!speaksOf(rule, typed.lead) || IS_NO_FAULT.test(typed.unit)))
    return whyNot.needsCount(shown);
  if (typed.kind === 'number' && isTimeNotCounted(rule.cases, hand)) return whyNot.countsNoTime(shown, typed.unit);
  return readCount(rule.cases, hand, leadOfTheRule(rule.cases, hand) ?? FAULT_LEAD);
}
