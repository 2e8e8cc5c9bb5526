// What the report says about inspections and about what is to be put right after them.

import { formatDate } from '../date.ts';
import { withoutStop } from '../inSentence.ts';
import { formatCount } from '../number.ts';
import { ofUnits } from './units.ts';

export const title = 'Công tác kiểm tra';

export const inspected = (inspections: number, units: number) =>
  inspections === 0
    ? 'Trong kỳ không có cuộc kiểm tra nào.'
    : `Trong kỳ đã tiến hành ${formatCount(inspections)} cuộc kiểm tra${units === 0 ? '' : ` tại ${formatCount(units)} đơn vị`}.`;

/** All follow-ups, those put right, of them late ones, and the overdue ones. */
export const standing = (given: { today: string; all: number; fixed: number; late: number; overdue: number }) => {
  if (given.all === 0) return 'Đến nay không có kiến nghị phải khắc phục sau kiểm tra.';
  const open = given.all - given.fixed - given.overdue;
  const parts = [
    `đã khắc phục ${formatCount(given.fixed)}${given.late === 0 ? '' : ` (trong đó ${formatCount(given.late)} quá hạn)`}`,
    ...(open === 0 ? [] : [`đang khắc phục ${formatCount(open)}`]),
    `quá hạn chưa khắc phục ${formatCount(given.overdue)}`,
  ];
  return `Đến ngày ${formatDate(given.today)}, trong ${formatCount(given.all)} kiến nghị phải khắc phục sau kiểm tra: ${parts.join('; ')}.`;
};

export const overdue = (count: number, units: number) =>
  `Sau kiểm tra, còn ${formatCount(count)} kiến nghị${ofUnits(units)} quá hạn chưa khắc phục:`;

export const moreInRegister = (count: number) => `Còn ${formatCount(count)} kiến nghị khác, xem trang “Sổ kiểm tra”.`;

export const comingUp = (unit: string, recommendation: string, dueOn: string) =>
  `Khắc phục sau kiểm tra, hạn ${formatDate(dueOn)}: ${unit}: ${withoutStop(recommendation)}`;

/** In the five lines: behind the overdue tasks. */
export const overdueInShort = (count: number) => `Quá hạn khắc phục sau kiểm tra: ${formatCount(count)} kiến nghị`;

export const overviewTitle = 'KHẮC PHỤC SAU KIỂM TRA';

export const overviewHeader = ['Đơn vị, kiến nghị', 'Hạn'];

export const moreFollowUps = (count: number) => `và ${formatCount(count)} kiến nghị khác, xem trang “Sổ kiểm tra”.`;

export const noRecommendation = '(chưa ghi kiến nghị)';

export const headers = {
  recommendation: 'Kiến nghị, xử lý',
  unit: 'Đơn vị được kiểm tra',
  due: 'Hạn khắc phục',
  minutes: 'Biên bản',
  remark: 'Ghi chú',
};
