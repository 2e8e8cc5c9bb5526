// Scores a result told in words, or by the day on which something was done.

import * as say from '../../../../vietnamese/sentences/scoring.ts';
import * as whyNot from '../../../../vietnamese/sentences/scoringRefusals.ts';
import { fold } from '../../../../vietnamese/text.ts';
import { type CalendarDate, calendarDate, daysBetween, monthOf, yearOf } from '../../../calendarDate.ts';
import { readDayCondition } from '../reading/condition/dayCondition.ts';
import type { Cases, DateBand, DayBound } from '../rule.ts';
import { asksForMoreThanADay } from './meaning/halves.ts';
import { matchLevel, saysLate, saysOnTime } from './meaning/matchLevel.ts';
import type { Polarity } from './meaning/polarity.ts';
import { noPoints, type ResultInHand, type ScoredResult, scored } from './scoredResult.ts';

/** Null where the result is no case of the rule's words. `polarity` says which of "Có" and "Không" may stand for the one case they can mean. */
export function scoreWords(cases: Cases, hand: ResultInHand, polarity: Polarity): ScoredResult | null {
  if (hand.typed.kind === 'day') return scoreDay(cases, hand.typed.date, hand.shown);
  if (hand.typed.kind === 'percent' || hand.typed.kind === 'fraction' || !canBeAName(cases, hand)) return null;
  const ofPeriod = cases.dates.length === 0 ? null : scorePeriod(cases, hand);
  if (ofPeriod !== null) return ofPeriod;
  const match = matchLevel(cases, hand.words, polarity);
  if (match.kind === 'level')
    return scored(match.level.points, say.atLevel(match.level.name, match.level.points, match.level.off));
  if (match.kind === 'otherwise') return scored(match.points, say.otherwise(hand.shown, match.points));
  if (match.kind === 'excluded') return noPoints(whyNot.nothingToScore(hand.shown));
  if (match.kind === 'half') return noPoints(whyNot.halfOfLevel(hand.shown, match.level.name));
  if (match.kind === 'several') return noPoints(whyNot.severalLevels(hand.shown));
  return scoreTimedDay(cases, hand);
}

const PERIOD_LEAD = /^(?:(?:đã )?(?:ban hành|hoàn thành|gửi|nộp|thực hiện|tổ chức) )?(?:trong|vào) /;

/** "Quý I", "tháng 3": worth what its first day and its last are both worth. */
function scorePeriod(cases: Cases, { words, shown }: ResultInHand): ScoredResult | null {
  const period = readDayCondition(`trong ${words.replace(PERIOD_LEAD, '')}`);
  const named = cases.dates.flatMap((date) => [date.from, date.to]).find((bound) => typeof bound?.day === 'string');
  const year = typeof named?.day === 'string' ? yearOf(named.day) : ANY_YEAR;
  const first = dayIn(period?.from ?? null, year);
  const last = dayIn(period?.to ?? null, year);
  if (first === null || last === null) return null;
  const [begins, ends] = [scoreDay(cases, first, shown), scoreDay(cases, last, shown)];
  if (begins.points === null || begins.points !== ends.points) return noPoints(whyNot.noBand(shown));
  return scored(begins.points, say.atLevel(shown, begins.points));
}

/** Only months and days are compared where nobody names a year. */
const ANY_YEAR = 2023;

function dayIn(bound: DayBound | null, year: number): CalendarDate | null {
  if (bound === null) return null;
  const { day } = bound;
  return typeof day === 'string' ? day : (calendarDate(year, day.month, day.day) ?? calendarDate(year, day.month, 28));
}

/** Words, or the number by which a level goes: "4" for "Mức độ 4". */
function canBeAName({ levels }: Cases, { words }: ResultInHand): boolean {
  return /\p{L}/u.test(words) || levels.some(({ wordings }) => wordings.includes(words));
}

/** "Đúng hạn", "Chậm" in a rule that names days: the case before the day, or the one after it. */
function scoreTimedDay({ dates, levels }: Cases, hand: ResultInHand): ScoredResult | null {
  // A time that could not be read ("trong tháng 12 năm trước") may be the one that is meant.
  if (levels.some(({ wordings }) => /(?:ngày|tháng|quý) (?:\d|i)/.test(wordings[0] ?? ''))) return null;
  const timing = saysOnTime(hand.words) ? 'onTime' : saysLate(hand.words) ? 'late' : null;
  const [date, another] = dates.filter((one) => one.timing === timing);
  if (date === undefined || (date.timing === 'late' && date.to !== null && /\d/.test(hand.words))) return null;
  if (asksForMoreThanADay(fold(date.name))) return noPoints(whyNot.halfOfLevel(hand.shown, date.name));
  return another === undefined
    ? scored(date.points, say.atLevel(date.name, date.points, date.off))
    : noPoints(whyNot.severalLevels(hand.shown));
}

/** How many days after the one day a rule sets a thing was done, 0 up to that day; null where the rule sets none that counts itself, or counts working days. */
export function daysAfterDue({ dates, vocabulary }: Cases, { typed }: ResultInHand): number | null {
  const [due, another] = dates;
  if (/ngày làm việc/.test(vocabulary)) return null;
  if (typed.kind !== 'day' || due === undefined || another !== undefined) return null;
  if (due.from !== null || due.to?.included !== true || yearIsUnclear(due, typed.date)) return null;
  return Math.max(0, after(typed.date, due.to));
}

function scoreDay(cases: Cases, day: CalendarDate, shown: string): ScoredResult {
  if (cases.dates.length === 0) return noPoints(whyNot.noDayInRule(shown));
  if (cases.dates.some((band) => yearIsUnclear(band, day))) return noPoints(whyNot.yearUnclear(shown));
  const all = cases.dates.filter((band) => isWithin(band, day));
  const isNested = all.length > 1 && all.every(({ from }) => from === null);
  if (isNested && cases.dates.some(({ to }) => to !== null && !to.included && after(day, to) === 0))
    return noPoints(whyNot.dayOnTheEdge(shown));
  const [within, another] = isNested ? earliest(all, day) : all;
  if (another !== undefined && another.points !== within?.points) return noPoints(whyNot.severalBands(shown));
  if (within !== undefined && asksForMoreThanADay(fold(within.name)))
    return noPoints(whyNot.halfOfLevel(shown, within.name));
  if (within !== undefined) return scored(within.points, say.onDay(day, within.name, within.points, within.off));
  return scoreDayOutside(cases, day, shown);
}

/** "Trước 30/6: 2đ; trước 30/9: 1đ": of days that all lie ahead the nearest holds. */
function earliest(bands: readonly DateBand[], day: CalendarDate): readonly DateBand[] {
  const ahead = ({ to }: DateBand) => (to === null ? 0 : -after(day, to));
  const nearest = Math.min(...bands.map(ahead));
  return bands.filter((band) => ahead(band) === nearest);
}

/** After the last day a rule names, the one case of being late holds, else all other cases. The day itself, where left out, is nobody's. */
function scoreDayOutside({ dates, levels, otherwise }: Cases, day: CalendarDate, shown: string): ScoredResult {
  const edges = dates.flatMap(({ from, to }) => [from, to]).filter((bound): bound is DayBound => bound !== null);
  if (edges.some((edge) => after(day, edge) === 0)) return noPoints(whyNot.dayOnTheEdge(shown));
  if (!edges.every((edge) => after(day, edge) > 0)) return noPoints(whyNot.noBand(shown));
  const late = levels.filter(({ timing }) => timing === 'late');
  const [level] = late;
  if (level !== undefined && late.length === 1)
    return scored(level.points, say.onDay(day, level.name, level.points, level.off));
  return otherwise === null ? noPoints(whyNot.noBand(shown)) : scored(otherwise, say.otherwise(shown, otherwise));
}

function isWithin({ from, to }: DateBand, day: CalendarDate): boolean {
  const afterFrom = from === null ? 1 : after(day, from) + (from.included ? 1 : 0);
  const beforeTo = to === null ? 1 : -after(day, to) + (to.included ? 1 : 0);
  return afterFrom > 0 && beforeTo > 0;
}

/** Days after the bound; a bound without a year lies in the year of `day`. */
function after(day: CalendarDate, { day: bound }: DayBound): number {
  return daysBetween(inYearOf(day, bound), day);
}

function inYearOf(day: CalendarDate, bound: DayBound['day']): CalendarDate {
  if (typeof bound === 'string') return bound;
  return calendarDate(yearOf(day), bound.month, bound.day) ?? calendarDate(yearOf(day), bound.month, 28) ?? day;
}

/** January against "31/12": late for the year before, or early for this one? */
function yearIsUnclear({ from, to }: DateBand, day: CalendarDate): boolean {
  return [from, to].some(
    (bound) => bound !== null && typeof bound.day !== 'string' && Math.abs(bound.day.month - monthOf(day)) >= 9,
  );
}
