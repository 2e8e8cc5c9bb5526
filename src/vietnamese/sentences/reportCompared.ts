// How the report sets a figure against that of the period before.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, roundHalfUp } from '../number.ts';

/** Differences to the figures of `day`; null where they can't be told. "" where nothing can. */
export const comparedWithBefore = (given: {
  day: string;
  score: string;
  done: number | null;
  points: number | null;
}) => {
  const parts = [
    ...(given.done === null ? [] : [`tiêu chí đã thực hiện ${changedBy(given.done, formatCount)}`]),
    ...(given.points === null ? [] : [`điểm ${given.score} ${changedBy(given.points, formatNumber)}`]),
  ];
  return parts.length === 0 ? '' : `So với kỳ trước (số liệu ngày ${formatDate(given.day)}): ${parts.join('; ')}.`;
};

const changedBy = (difference: number, format: (amount: number) => string) => {
  const amount = roundHalfUp(Math.abs(difference));
  if (amount === 0) return 'không thay đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${format(amount)}`;
};

interface OverdueCount {
  readonly orders: number;
  readonly basis: { readonly kind: 'now' | 'kept'; readonly day: string } | { readonly kind: 'dates' };
}

/** Overdue tasks at the end of the period and of the one before; says of each count from when it is, or that it follows from the dates in the table. */
export const overdueCompared = (present: OverdueCount, before: OverdueCount) => {
  const allByDates = present.basis.kind === 'dates' && before.basis.kind === 'dates';
  const count = ({ orders, basis }: OverdueCount, end: string) => {
    const when = basis.kind === 'now' ? `đến ngày ${formatDate(basis.day)}` : end;
    const said = `${when} ${orders === 0 ? 'không có' : `có ${formatCount(orders)} nhiệm vụ`}`;
    if (basis.kind === 'kept') return `${said} (số liệu ngày ${formatDate(basis.day)})`;
    return basis.kind === 'dates' && !allByDates ? `${said} (${BY_DATES})` : said;
  };
  const parts = [
    count(present, 'cuối kỳ'),
    count(before, 'cuối kỳ trước'),
    changedBy(present.orders - before.orders, formatCount),
  ];
  return `Nhiệm vụ quá hạn: ${parts.join('; ')}${allByDates ? ` (${BY_DATES})` : ''}.`;
};

const BY_DATES = 'tính theo các ngày đang ghi trong bảng';
