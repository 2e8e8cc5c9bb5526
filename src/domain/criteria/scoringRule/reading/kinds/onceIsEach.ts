// Sees where what a rule says of one thing is meant for each: "chậm 01 ngày trừ 0,1đ".

import { exactly, type Interval, isExact } from '../../interval.ts';
import { type Amount, isTakenOff } from '../clause/amount.ts';
import type { AwardedCase } from '../clause/awardedCase.ts';
import type { Limit } from '../clause/limits.ts';
import { type Condition, readCondition } from '../condition/condition.ts';
import { comparable } from '../wording/comparable.ts';

/**
 * "Chậm 01 ngày trừ 0,1đ" is so much off for each day, unless another number of days takes off something else; "01 mô hình: 1đ, tối đa 3đ" is so
 * much for each.
 */
export function onceIsEach(cases: readonly AwardedCase[], limits: readonly Limit[]): readonly AwardedCase[] {
  if (!cases.some(({ condition }) => SOME_ONE.test(condition.folded))) return cases;
  const numbered: NumberedCase[] = [];
  for (const one of cases) {
    const read = readCondition(one.condition.folded);
    // "2/3 nội dung": the cases are told by how much of the whole is there.
    if (read.kind === 'partOf' && read.achieved < read.total) return cases;
    numbered.push(...numberedCase(one, read));
  }
  if (isOneOfEach(numbered))
    return cases.map((one) =>
      numbered.some((another) => another.one === one) ? { ...one, amount: forEachOf(one.amount) } : one,
    );
  const [first, ...others] = numbered;
  if (first === undefined || first.interval === 'all') return cases;
  if (!isExact(first.interval) || first.interval.from?.value !== 1) return cases;
  const endsAll = others.every(
    ({ one, kind, interval }) =>
      kind === first.kind && interval !== 'all' && interval.to === null && givesNothing(one.amount),
  );
  const isEach = isTakenOff(first.one.amount) ? endsAll : others.length === 0 && growsTo(first.one.amount, limits);
  return isEach ? cases.map((one) => (one === first.one ? { ...one, amount: forEachOf(one.amount) } : one)) : cases;
}

const SOME_ONE = /(?<!\d)0?1(?!\d)|một/;

/** "Thiếu 01 báo cáo trừ 0,25đ; chậm 01 báo cáo trừ 0,1đ": one of each of several faults. */
function isOneOfEach(numbered: readonly NumberedCase[]): boolean {
  const names = new Set(numbered.map(({ one }) => comparable(one.condition.folded)));
  return (
    names.size > 1 &&
    names.size === numbered.length &&
    numbered.every(
      ({ one, interval }) =>
        isTakenOff(one.amount) && interval !== 'all' && isExact(interval) && interval.from?.value === 1,
    )
  );
}

interface NumberedCase {
  readonly one: AwardedCase;
  readonly kind: 'daysLate' | 'count' | 'missing';
  readonly interval: Interval | 'all';
}

function numberedCase(one: AwardedCase, read: Condition): readonly NumberedCase[] {
  if (read.kind === 'daysLate' || read.kind === 'count' || read.kind === 'missing')
    return [{ one, kind: read.kind, interval: read.interval }];
  const isOne = (read.kind === 'words' || read.kind === 'perhapsCount') && isTakenOff(one.amount);
  return isOne && ONE_OF_SOMETHING.test(comparable(one.condition.folded))
    ? [{ one, kind: 'count', interval: exactly(1) }]
    : [];
}

/** "Vắng 01 cuộc họp", but no "mức 1" or "quý 1", and no second number. */
const ONE_OF_SOMETHING =
  /^(?:[^\d]{1,40} )?(?<!(?:quý|điều|khoản|mục|mức|cấp|độ|loại|tháng|số|hạng|thứ|nhóm|bước|đoạn|lần) )1 \p{L}[^\d]*$/u;

function givesNothing(amount: Amount): boolean {
  return (amount.kind === 'points' && amount.points === 0) || (amount.kind === 'share' && amount.share === 0);
}

/** Whether a limit above the points of one says that more than one count. */
function growsTo(amount: Amount, limits: readonly Limit[]): boolean {
  if (amount.kind !== 'points') return false;
  return limits.some((limit) =>
    limit.kind === 'atMost' ? limit.points > amount.points : limit.kind === 'countAtMost' && limit.count > 1,
  );
}

function forEachOf(amount: Amount): Amount {
  if (amount.kind === 'points') return { kind: 'each', points: amount.points };
  if (amount.kind === 'minus') return { kind: 'minusEach', points: amount.points };
  return amount.kind === 'minusShare' ? { kind: 'minusShareEach', share: amount.share } : amount;
}
