// The words of reminders (đôn đốc): for Zalo, for an official letter, for the subject of a mail.

import { formatDate } from '../date.ts';
import { withoutStop } from '../inSentence.ts';
import { joinWithAnd } from '../list.ts';
import { formatCount } from '../number.ts';
import { noticesReferred, reportDays } from './report.ts';

export const subject = () => 'đôn đốc thực hiện nhiệm vụ cải cách hành chính';

/** Under the number of a letter. */
export const about = () => `V/v ${subject()}`;

export const greeting = (unit: string) => `Kính gửi ${unit},`;

export const allUnits = () => 'các cơ quan, đơn vị';

export const asOf = (today: string) => `Tính đến ngày ${formatDate(today)}, đơn vị còn các việc sau:`;

export const asOfAll = (today: string) => `Tính đến ngày ${formatDate(today)}, các đơn vị còn các việc sau:`;

export const overdue = (content: string, dueOn: string) =>
  `- Quá hạn (thời hạn ${formatDate(dueOn)}): ${withoutStop(content)};`;

export const dueSoon = (content: string, dueOn: string) => `- Đến hạn ${formatDate(dueOn)}: ${withoutStop(content)};`;

export const reportsMissing = (content: string, days: readonly string[]) =>
  `- Chưa báo cáo kỳ ${reportDays(days)}: ${withoutStop(content)};`;

/** A line about an order with the units that still have to do it: names of units hold commas, so semicolons part them. */
export const ofUnits = (line: string, units: readonly string[]) =>
  `${line.replace(/;$/, '')}\n  Đơn vị: ${units.join('; ')};`;

export const moreTasks = (count: number) => `- và ${formatCount(count)} việc khác;`;

/** Causes are asked for only where something is overdue. */
export const request = (agency: string, isOne: boolean, hasOverdue: boolean) =>
  `Đề nghị ${isOne ? 'đơn vị' : 'các đơn vị'} hoàn thành và gửi kết quả${agency === '' ? '' : ` về ${agency}`} để tổng hợp` +
  `${hasOverdue ? '; việc quá hạn nêu rõ nguyên nhân, ngày dự kiến hoàn thành' : ''}. Trân trọng.`;

export const mailSubject = (unit: string, today: string) => `${unit}: ${subject()} (đến ngày ${formatDate(today)})`;

export interface ReminderCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly missing: number;
}

/** The facts that open the letter. Parts that count nothing are left out. */
export const letterOpening = (
  given: ReminderCounts & { notices: Parameters<typeof noticesReferred>[0]; today: string; appendix: string },
) => {
  const parts = [
    ...(given.overdue === 0 ? [] : [`${formatCount(given.overdue)} lượt nhiệm vụ quá hạn`]),
    ...(given.dueSoon === 0 ? [] : [`${formatCount(given.dueSoon)} lượt nhiệm vụ đến hạn trong 07 ngày tới`]),
    ...(given.missing === 0 ? [] : [`${formatCount(given.missing)} nhiệm vụ định kỳ thiếu báo cáo`]),
  ];
  const basis =
    given.notices.length === 0 ? 'Qua theo dõi' : `Thực hiện ${noticesReferred(given.notices)}, qua theo dõi`;
  const where = given.appendix === '' ? ', cụ thể như sau:' : ` (danh mục tại ${given.appendix} kèm theo).`;
  return `${basis} tiến độ thực hiện nhiệm vụ cải cách hành chính, tính đến ngày ${formatDate(given.today)} còn ${joinWithAnd(parts)}${where}`;
};

export const letterRequest = (agency: string, isOne: boolean) =>
  `${agency === '' ? 'Cơ quan' : agency} đề nghị ${isOne ? 'đơn vị' : 'các đơn vị'}:`;

/** What each of the parts asks for; what counts nothing asks for nothing. */
export const letterPoints = (agency: string, counts: ReminderCounts) => [
  ...(counts.overdue === 0
    ? []
    : ['Tập trung hoàn thành các nhiệm vụ quá hạn; nêu rõ nguyên nhân, ngày dự kiến hoàn thành của từng nhiệm vụ.']),
  ...(counts.missing === 0 ? [] : ['Gửi bổ sung các báo cáo định kỳ còn thiếu.']),
  ...(counts.dueSoon === 0
    ? []
    : ['Hoàn thành đúng hạn các nhiệm vụ sắp đến hạn; trường hợp có vướng mắc, báo cáo trước khi đến hạn.']),
  `Cập nhật tiến độ, gửi kết quả${agency === '' ? '' : ` về ${agency}`} để tổng hợp.`,
];

export const letterClosing = (isOne: boolean) => `Đề nghị ${isOne ? 'đơn vị' : 'các đơn vị'} quan tâm thực hiện./.`;

export const appendixTitle = 'DANH MỤC NHIỆM VỤ ĐỀ NGHỊ TẬP TRUNG THỰC HIỆN';

/** In place of a state. */
export const missingReports = 'Thiếu báo cáo';

export const missingDays = (days: readonly string[]) => `kỳ ${reportDays(days)}`;
