// Decides, from all the cases of a rule, what their numbers are that one case alone does not tell: days late, a count, or words.

import { timingOf } from '../../level.ts';
import type { Condition } from '../condition/condition.ts';
import { comparable } from '../wording/comparable.ts';
import type { GradedCase } from './ruleParts.ts';

/**
 * "Chậm dưới 5 ngày: …; từ 5 đến 10 ngày: …" are days late throughout, and so are days beside "đúng hạn". "Không quá 15 phút: …; trên 15 phút: …"
 * count minutes. Days that nobody calls late, times of several units and times beside other numbers are words.
 */
export function settleTimes(cases: readonly GradedCase[], takesOffLateDays: boolean): readonly GradedCase[] {
  if (!cases.some(({ condition }) => condition.kind === 'time')) return cases;
  const countsLateDays =
    takesOffLateDays || cases.some(({ condition }) => condition.kind === 'daysLate') || isBesideOnTime(cases);
  const isCounted = !countsLateDays && countsOneUnit(cases);
  return cases.map((one) => {
    const { condition } = one;
    if (condition.kind !== 'time') return one;
    if (countsLateDays && condition.alone && condition.unit === 'ngày')
      return { ...one, condition: daysLate(condition) };
    return { ...one, condition: isCounted ? count(condition) : { kind: 'words' } };
  });
}

/** "Không có hồ sơ sửa quá 2 lần: …; có hồ sơ sửa quá 2 lần: …" are a no and a yes, whatever number stands in both. */
export function settleDenials(cases: readonly GradedCase[]): readonly GradedCase[] {
  if (!cases.some(({ name }) => /^không có /i.test(name))) return cases;
  const names = new Set(cases.map(({ name }) => comparable(name)));
  const isOneOfTwo = ({ name }: GradedCase) => {
    const said = comparable(name);
    return said.startsWith('không có ')
      ? names.has(said.slice('không '.length))
      : names.has(`không ${said}`) && said.startsWith('có ');
  };
  return cases.map((one) => (isOneOfTwo(one) ? { ...one, condition: WORDS } : one));
}

/** "Cao hơn năm trước: …; bằng năm trước: …" are told in words; beside a number it would have to be known which case that falls into. */
export function settleComparisons(cases: readonly GradedCase[]): readonly GradedCase[] {
  const isInWords = cases.every(({ condition: { kind } }) => kind === 'comparison' || kind === 'words');
  return cases.map((one) =>
    one.condition.kind === 'comparison' ? { ...one, condition: isInWords ? WORDS : { kind: 'outside' } } : one,
  );
}

/** "01 lần/quý: 2đ; 01 lần/năm: 0,5đ": a number alone does not say how often. */
export function settlePeriods(cases: readonly GradedCase[]): readonly GradedCase[] {
  const periodOf = ({ name }: GradedCase) => PER_PERIOD.exec(comparable(name))?.[1];
  const periods = new Set(cases.map(periodOf).filter((period) => period !== undefined));
  if (periods.size < 2) return cases;
  return cases.map((one) => (periodOf(one) === undefined ? one : { ...one, condition: WORDS }));
}

const PER_PERIOD = /\d [^\d/]{1,25}\/((?:\d+ )?(?:ngày|tuần|tháng|quý|năm))(?= |$)/;

/** Numbers after words that nobody knows count things where all cases with numbers begin alike and another counts the same things. */
export function settleCounts(cases: readonly GradedCase[]): readonly GradedCase[] {
  const counting = cases
    .filter(({ condition }) => COUNTS.has(condition.kind))
    .map(({ name }) => ` ${comparable(name).replace(/\//g, ' ')} `);
  return cases.map((one) => {
    const { condition } = one;
    if (condition.kind !== 'perhapsCount') return one;
    if (!counting.every((name) => name.startsWith(` ${firstWord(one.name)} `))) return { ...one, condition: WORDS };
    const others = counting.filter((name) => name.includes(` ${condition.noun} `)).length;
    return {
      ...one,
      condition: others > 1 ? { kind: 'count', interval: condition.interval, percentLeftOut: false } : WORDS,
    };
  });
}

const WORDS: Condition = { kind: 'words' };

function firstWord(name: string): string {
  return comparable(name).split(' ')[0] ?? '';
}

const COUNTS: ReadonlySet<string> = new Set(['perhapsCount', 'count', 'all', 'partOf']);

type Time = Extract<Condition, { readonly kind: 'time' }>;

/** Does not begin before the first day late. */
function daysLate({ interval: { from, to } }: Time): Condition {
  return { kind: 'daysLate', interval: { from: from ?? { value: 0, included: false }, to } };
}

function count({ interval }: Time): Condition {
  return { kind: 'count', interval, percentLeftOut: false };
}

/** "Đúng hạn: 2đ; từ 1 đến 5 ngày: 1đ; trên 5 ngày: 0đ". */
function isBesideOnTime(cases: readonly GradedCase[]): boolean {
  const times = cases.filter(({ condition }) => condition.kind === 'time');
  const onTime = cases.filter(({ condition, name }) => condition.kind === 'words' && ON_TIME.test(comparable(name)));
  return (
    onTime.length === 1 &&
    times.length > 0 &&
    times.every(({ condition }) => condition.kind === 'time' && condition.alone)
  );
}

const ON_TIME = /(?:^| )đúng (?:thời )?hạn$/;

function countsOneUnit(cases: readonly GradedCase[]): boolean {
  const units = new Set<string>();
  let times = 0;
  for (const { condition, name } of cases) {
    if (condition.kind === 'time') {
      units.add(condition.unit);
      times += 1;
    } else if (condition.kind !== 'words' && condition.kind !== 'otherwise') return false;
    else if (timingOf(comparable(name)) !== null) return false;
  }
  return units.size === 1 && times > 1 && !units.has('ngày');
}
