// Puts together a rule of several things that a result names one by one: parts that earn together, faults with a price of their own each.

import * as whyNot from '../../../../../vietnamese/sentences/scoringRefusals.ts';
import { levelOf } from '../../level.ts';
import type { NamedThing, NamedThingsRule } from '../../rule.ts';
import type { Amount } from '../clause/amount.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import type { Limit } from '../clause/limits.ts';
import type { Condition } from '../condition/condition.ts';
import { comparable } from '../wording/comparable.ts';
import { type GradedCase, limitOf, type RuleParts, type RuleReading, refusal } from './ruleParts.ts';

const SAME = 0.005;

/** "Mỗi hồ sơ chậm trừ 0,1đ; mỗi văn bản sai trừ 0,2đ", "mỗi giải tỉnh 2đ; mỗi giải xã 1đ": for-each amounts of one kind, and faults that cost once. */
export function thingsCounted(
  counted: readonly AwardedCase[],
  others: readonly GradedCase[],
  parts: RuleParts,
): RuleReading {
  const { maxPoints } = parts;
  const gives = counted.every(({ amount }) => amount.kind === 'each');
  const takes = counted.every(({ amount }) => amount.kind === 'minusEach' || amount.kind === 'minusShareEach');
  const once = others.filter(({ off }) => off !== null && off > 0);
  const nothing = others.filter((one) => !once.includes(one));
  const whole = gives ? 0 : maxPoints;
  const isPlain =
    (gives || takes) &&
    (takes || once.length === 0) &&
    once.every(({ condition }) => condition.kind === 'words') &&
    nothing.every(({ condition }) => saysAllIsWell(condition)) &&
    nothing.every(({ points }) => Math.abs(points - whole) < SAME) &&
    !parts.capsOneCase &&
    !parts.limits.some(({ kind }) => UNFIT.has(kind)) &&
    !counted.some(({ amount }) => amount.kind === 'minusEach' && amount.from !== undefined);
  const things = [...counted.map((one) => countedThing(one, maxPoints)), ...once.map(onceThing)];
  if (
    !isPlain ||
    !areDistinct(things) ||
    things.some((thing) => comparesNumbers(thing) || isOneOfAnother(thing, things))
  )
    return refusal(whyNot.ruleNeedsSeveralNumbers());
  const cap = gives ? limitOf(parts, 'atMost') : (limitOf(parts, 'deductAtMost') ?? limitOf(parts, 'atMost'));
  const rule: NamedThingsRule = {
    kind: 'namedThings',
    maxPoints,
    count: gives ? 'gains' : 'faults',
    most: Math.min(cap ?? maxPoints, maxPoints),
    things,
    nothing: nothing.flatMap(({ name }) => [comparable(name), comparable(name).replace(/^.*: /, '')]),
  };
  return { rule, problems: [] };
}

/** "Có kế hoạch: 0,5đ; có báo cáo: 0,5đ" of a maximum of 1: parts that earn the maximum together; null where one of them needs a number. */
export function partsTogether(cases: readonly GradedCase[], parts: RuleParts): NamedThingsRule | null {
  const earning = cases.filter(({ points }) => points > 0);
  const none = cases.filter(({ points }) => points === 0);
  const things = earning.map(onceThing);
  const isPlain =
    !earning.some(({ name }) => EXCLUDES_OTHERS.test(comparable(name))) &&
    cases.every(({ condition, off }) => condition.kind === 'words' && off === null) &&
    none.every(({ name }) => NOTHING_AT_ALL.test(comparable(name))) &&
    !parts.limits.some(({ kind }) => kind !== 'nothingNew' && kind !== 'atMost') &&
    parts.excluded.length === 0;
  if (!isPlain || !areDistinct(things)) return null;
  return {
    kind: 'namedThings',
    maxPoints: parts.maxPoints,
    count: 'gains',
    most: Math.min(limitOf(parts, 'atMost') ?? parts.maxPoints, parts.maxPoints),
    things,
    nothing: none.map(({ name }) => comparable(name)),
  };
}

/** "Hoàn thành 100% nhiệm vụ đúng hạn" is a sentence, whatever number stands in it. */
function saysAllIsWell(condition: Condition): boolean {
  return condition.kind === 'words' || condition.kind === 'all' || (condition.kind === 'ratio' && !condition.alone);
}

const UNFIT: ReadonlySet<Limit['kind']> = new Set<Limit['kind']>(['rounding', 'countAtMost', 'bestOfSeveral']);

/** Nobody has two grades. */
const EXCLUDES_OTHERS =
  /(?:^| )(?:xuất sắc|tốt|khá|trung bình|yếu|kém)$|^(?:xếp |đạt )?(?:loại|hạng|mức|cấp độ|nhóm|giải) /;

/** Says of no single part that it is missing. */
const NOTHING_AT_ALL =
  /^(?:không|chưa)(?: (?:có|đạt|thực hiện|triển khai))?(?: (?:cả \d|nội dung nào|yêu cầu nào|các nội dung trên|gì))?$/;

/** "Mỗi hồ sơ chậm", or "nộp chậm … /báo cáo", which may be said in either order. */
function countedThing({ condition, amount, unit }: AwardedCase, maxPoints: number): NamedThing {
  const told = withoutOne(comparable(condition.folded));
  const of = unit === undefined ? '' : comparable(unit.folded);
  const shown = withoutOne(condition.shown);
  const isTold = of === '' || ` ${told} `.includes(` ${of} `);
  return {
    name: (isTold || unit === undefined ? shown : `${unit.shown} ${shown}`).replace(OCCASION, '').trim(),
    wordings: isTold ? [told] : [`${of} ${told}`.trim(), `${told} ${of}`.trim()],
    points: eachOf(amount, maxPoints),
    isCounted: true,
  };
}

/** Counts anything: "lần bị nhắc nhở" is named without it. */
const OCCASION = /^(?:lần|lượt|trường hợp) (?=.)/i;

/** "Mỗi 01 hồ sơ chậm", "thiếu mỗi hồ sơ" -> "hồ sơ chậm", "thiếu hồ sơ"; what stands before a colon is a heading. */
function withoutOne(text: string): string {
  return text
    .replace(/^.*: /, '')
    .replace(LEAD, '')
    .replace(/(?<=^| )(?:cứ|mỗi|từng) /gi, '')
    .replace(/(?<=^|(?<!từ|đến|trên|dưới|quá|hơn|thứ|[<>≤≥]) )0?1 (?=\p{L})/u, '')
    .trim();
}

const LEAD = /^(?:(?:nếu|đối với|có|để xảy ra|với) )+/i;

function eachOf(amount: Amount, maxPoints: number): number {
  if (amount.kind === 'each' || amount.kind === 'minusEach') return amount.points;
  return amount.kind === 'minusShareEach' ? amount.share * maxPoints : 0;
}

function onceThing({ name, points, off }: GradedCase): NamedThing {
  return { name, wordings: levelOf(name, points).wordings, points: off ?? points, isCounted: false };
}

/** "Chậm dưới 3 ngày: 0,5đ/lần": the number in a result could be either. */
function comparesNumbers({ wordings, isCounted }: NamedThing): boolean {
  return isCounted && /[\d<>≤≥]/.test(wordings[0] ?? '');
}

/** "Mỗi lỗi trừ 0,1đ; lỗi nặng trừ 0,5đ", "riêng hồ sơ đất đai …": of whoever names the one it is not known whether it is the other. */
function isOneOfAnother({ wordings: [whole = ''] }: NamedThing, things: readonly NamedThing[]): boolean {
  return (
    /^(?:riêng|trong đó) /.test(whole) ||
    things.some(({ wordings: [other = ''] }) => other !== whole && ` ${whole} `.includes(` ${other} `))
  );
}

/** Two things of one name, or of none, can't be told apart; nor can days late from weeks late. */
function areDistinct(things: readonly NamedThing[]): boolean {
  const names = things.map(({ wordings: [whole = ''] }) => whole);
  const timesLate = names.filter((name) => TIME_LATE.test(name));
  return names.every((name) => name !== '') && new Set(names).size === names.length && timesLate.length < 2;
}

const TIME_LATE = /(?:^| )(?:chậm|quá|sau)(?: [^\d]{1,30})? (?:phút|giờ|ngày|tuần|tháng)(?: |$)/;
