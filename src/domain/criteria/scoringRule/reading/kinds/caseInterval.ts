// Brings the number a case names into the measure of its rule.

import { fold } from '../../../../../vietnamese/text.ts';
import { exactly, type Interval } from '../../interval.ts';
import type { Measure } from '../../rule.ts';
import { achievedWhenMissing } from '../condition/condition.ts';
import type { GradedCase } from './ruleParts.ts';

/** Null where the case says nothing of what is measured. */
export function intervalOf({ condition, name }: GradedCase, measure: Measure): Interval | null {
  if (measure.kind === 'ratio') {
    if (condition.kind === 'ratio') return condition.interval;
    if (condition.kind === 'words' && EVERYTHING_DONE.test(fold(name))) return exactly(1);
    return condition.kind === 'count' ? percentOf(condition.interval) : null;
  }
  if (measure.kind === 'daysLate') return condition.kind === 'daysLate' ? condition.interval : null;
  if (measure.kind === 'score')
    return condition.kind === 'score' || condition.kind === 'count' ? condition.interval : null;
  if (measure.kind === 'count') return condition.kind === 'count' ? condition.interval : null;
  if (measure.kind === 'missing') {
    return condition.kind === 'missing' && condition.interval !== 'all' ? condition.interval : null;
  }
  if (condition.kind === 'count') return condition.interval;
  if (condition.kind === 'partOf') return exactly(condition.achieved);
  if (condition.kind === 'all') return exactly(condition.total);
  if (condition.kind === 'ratio') return timesTotal(condition.interval, measure.total);
  return condition.kind === 'missing' ? achievedWhenMissing(condition.interval, measure.total) : null;
}

/** Shares of the things there are, as numbers of them. */
function timesTotal({ from, to }: Interval, total: number): Interval {
  const times = (bound: Interval['from']) => (bound === null ? null : { ...bound, value: bound.value * total });
  return { from: times(from), to: times(to) };
}

/** "Thực hiện toàn bộ nội dung" beside ranges of percents is 100 %. */
const EVERYTHING_DONE =
  /^(?:đã )?(?:hoàn thành|thực hiện|triển khai|giải quyết|đạt|xử lý|có|đảm bảo)? ?(?:đầy đủ|toàn bộ|tất cả|đủ)(?: (?!không|chưa|nhưng|chậm|thiếu|trễ|muộn|quá|hoặc|và|,)[^\s,]{1,15}){0,8}$/;

/** A percent sign that was left out beside others: "70 đến dưới 85: 1đ". */
function percentOf({ from, to }: Interval): Interval {
  const hundredth = (bound: Interval['from']) => (bound === null ? null : { ...bound, value: bound.value / 100 });
  return { from: hundredth(from), to: hundredth(to) };
}
