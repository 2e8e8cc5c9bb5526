// A run of numbers between two bounds, and how a condition such as "từ 80% đến dưới 100%" or "≥ 2" writes it.

import { readNumber } from '../../../vietnamese/number.ts';

export interface Bound {
  readonly value: number;
  readonly included: boolean;
}

/** A null bound is open to that side. Ratios are kept as ratios: 80 % is 0.8. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** Binary fractions must not push 84/120 over or under 70 %. */
const SAME = 1e-9;

export function contains({ from, to }: Interval, value: number): boolean {
  if (from !== null && (from.included ? value < from.value - SAME : value <= from.value + SAME)) return false;
  return to === null || (to.included ? value <= to.value + SAME : value < to.value - SAME);
}

export function exactly(value: number): Interval {
  return { from: { value, included: true }, to: { value, included: true } };
}

export function isExact({ from, to }: Interval): boolean {
  return from !== null && to !== null && from.value === to.value;
}

/** An interval as it stands in a condition. */
export interface WrittenInterval {
  readonly interval: Interval;
  /** At least one of its numbers carried a percent sign. */
  readonly percent: boolean;
  /** It was a number alone, without a word that compares. */
  readonly bare: boolean;
  /** The condition around it. */
  readonly before: string;
  readonly after: string;
  /** What the last number counts, and all that follows: "ngày hoặc không nộp". */
  readonly counted: string;
}

const NUMBER = '(\\d+(?:[.,]\\d+)?)(?![\\d/])';
/** Up to eight words between a number and what belongs to it: "02 cuộc kiểm tra trở lên". */
const NOUN = '(?: [^\\d\\s:;,()<>≤≥%-]{1,20}){0,8}?';
/** The same, where what ends the phrase is sure: "03 phản ánh, kiến nghị trở lên". */
const LISTED_NOUN = '(?: [^\\d\\s:;()<>≤≥%-]{1,20}){0,8}?';
const ABOVE =
  '(?:>|≥|trên|từ trên|hơn|lớn hơn|nhiều hơn|cao hơn|vượt quá|vượt|quá|từ|ít nhất|tối thiểu|không dưới|không thấp hơn|đạt từ|đạt trên)';
const BELOW =
  '(?:<|≤|dưới|chưa đến|chưa đạt|chưa đủ|không đạt|không đủ|không tới|không đến|ít hơn|nhỏ hơn|thấp hơn|không quá|không vượt quá|tối đa|từ dưới)';
const EDGE = '(?<![\\p{L}\\d.,/])';

const RANGE = new RegExp(
  `${EDGE}(?:(từ trên|trên|từ dưới|dưới|từ|>|≥|<) ?)?${NUMBER} ?(%)?${NOUN} ?(?:đến|tới|-|~|và(?= (?:dưới|trên|không quá|<|≤))) ?(?:(dưới|trên|không quá|hết|<|≤) ?)?${NUMBER} ?(%)?`,
  'u',
);
const CHAIN = new RegExp(`${EDGE}${NUMBER} ?(%)? ?([<≤]) ?[^\\d<≤]{0,60}([<≤]) ?${NUMBER} ?(%)?`, 'u');
const AT_LEAST = new RegExp(`${EDGE}(?:(?:từ|đạt) ?)?${NUMBER} ?(%)?${LISTED_NOUN} trở lên`, 'u');
const AT_MOST = new RegExp(`${EDGE}(?:(?:từ|đạt) ?)?${NUMBER} ?(%)?${LISTED_NOUN} trở xuống`, 'u');
/** "Đến 2%: 0,5đ" has nothing before it to begin from. */
const UP_TO = new RegExp(`^(?:.*: )?(?:đạt )?đến ${NUMBER} ?(%)`, 'u');
/** "80% ≤ x": the number stands before the sign. */
const REVERSED = new RegExp(`${EDGE}${NUMBER} ?(%)? ?([<≤>≥])[^\\d<≤>≥]{0,60}$`, 'u');
const OVER = new RegExp(`(?<!\\p{L})${ABOVE} ?${NUMBER} ?(%)?`, 'u');
const UNDER = new RegExp(`(?<!\\p{L})${BELOW} ?${NUMBER} ?(%)?`, 'u');
const OVER_SIGN = new RegExp(`[>≥] ?${NUMBER} ?(%)?`, 'u');
const BARE = new RegExp(`${EDGE}${NUMBER} ?(%)?`, 'u');

/** The first interval that `condition` (folded) writes, or null. */
export function findInterval(condition: string): WrittenInterval | null {
  return findChain(condition) ?? findRange(condition) ?? findHalfOpen(condition) ?? findBare(condition);
}

function findRange(condition: string): WrittenInterval | null {
  const match = RANGE.exec(condition);
  if (match === null) return null;
  const [, firstWord = '', first, firstPercent, secondWord = '', second, secondPercent] = match;
  const percent = firstPercent !== undefined || secondPercent !== undefined;
  const one = bound(first, percent, !/trên|dưới|>|</.test(firstWord));
  const other = bound(second, percent, !/dưới|trên|</.test(secondWord));
  if (one === null || other === null || one.value === other.value) return null;
  const ascending = one.value < other.value;
  return written(condition, match, percent, false, ascending ? { from: one, to: other } : { from: other, to: one });
}

function findChain(condition: string): WrittenInterval | null {
  const match = CHAIN.exec(condition);
  if (match === null) return null;
  const [, first, firstPercent, firstSign, secondSign, second, secondPercent] = match;
  const percent = firstPercent !== undefined || secondPercent !== undefined;
  const from = bound(first, percent, firstSign === '≤');
  const to = bound(second, percent, secondSign === '≤');
  return from === null || to === null ? null : written(condition, match, percent, false, { from, to });
}

function findHalfOpen(condition: string): WrittenInterval | null {
  const up = (pattern: RegExp, included: (matched: string) => boolean) => {
    const match = pattern.exec(condition);
    const from = bound(match?.[1], match?.[2] !== undefined, match !== null && included(match[0]));
    return match === null || from === null
      ? null
      : written(condition, match, match[2] !== undefined, false, { from, to: null });
  };
  const down = (pattern: RegExp, included: (matched: string) => boolean) => {
    const match = pattern.exec(condition);
    const to = bound(match?.[1], match?.[2] !== undefined, match !== null && included(match[0]));
    return match === null || to === null
      ? null
      : written(condition, match, match[2] !== undefined, false, { from: null, to });
  };
  const sign = REVERSED.exec(condition)?.[3];
  return (
    (sign === '<' || sign === '≤' ? up(REVERSED, () => sign === '≤') : null) ??
    (sign === '>' || sign === '≥' ? down(REVERSED, () => sign === '≥') : null) ??
    up(AT_LEAST, () => true) ??
    down(AT_MOST, () => true) ??
    down(UP_TO, () => true) ??
    down(UNDER, (matched) => /^(?:≤|không (?:quá|vượt)|tối đa)/.test(matched)) ??
    up(OVER_SIGN, (matched) => matched.startsWith('≥')) ??
    up(OVER, (matched) => /^(?:≥|từ (?!trên)|đạt từ|ít nhất|tối thiểu|không)/.test(matched))
  );
}

function findBare(condition: string): WrittenInterval | null {
  const match = BARE.exec(condition);
  const value = bound(match?.[1], match?.[2] !== undefined, true);
  if (match === null || value === null) return null;
  return written(condition, match, match[2] !== undefined, true, exactly(value.value));
}

function bound(digits: string | undefined, percent: boolean, included: boolean): Bound | null {
  const value = digits === undefined ? null : readNumber(digits);
  return value === null ? null : { value: percent ? value / 100 : value, included };
}

function written(
  condition: string,
  match: RegExpExecArray,
  percent: boolean,
  bare: boolean,
  interval: Interval,
): WrittenInterval {
  return {
    interval,
    percent,
    bare,
    before: condition.slice(0, match.index),
    after: condition.slice(match.index + match[0].length),
    counted:
      `${match[0].replace(/^.*\d ?%?/, '').replace(/trở (?:lên|xuống)$/, '')} ${condition.slice(match.index + match[0].length)}`.trim(),
  };
}
