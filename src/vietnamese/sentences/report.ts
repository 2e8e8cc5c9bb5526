// The words of the report on progress, apart from its tables.

import { formatDate, formatDayAndMonth } from '../date.ts';
import { capitalised, uncapitalised, withoutStop } from '../inSentence.ts';
import { joinAtMost } from '../list.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';
import { ofUnits } from './units.ts';

type Days = { readonly from: string; readonly to: string };

/** "từ 27/11 đến 01/12/2023"; over the turn of a year both carry it. */
const span = ({ from, to }: Days) =>
  `từ ${from.slice(0, 4) === to.slice(0, 4) ? formatDayAndMonth(from) : formatDate(from)} đến ${formatDate(to)}`;

export const week = (days: Days) => `tuần ${span(days)}`;
export const quarter = (numeral: string, year: string) => `quý ${numeral} năm ${year}`;
export const halfYear = (year: string) => `6 tháng đầu năm ${year}`;
export const nineMonths = (year: string) => `9 tháng năm ${year}`;
export const wholeYear = (year: string) => `năm ${year}`;

/** For the head of a narrow column: "27/11–01/12". */
export const shortSpan = ({ from, to }: Days) => `${formatDayAndMonth(from)}–${formatDayAndMonth(to)}`;

const KINDS_BY_SYMBOL: Readonly<Record<string, string>> = {
  TB: 'Thông báo',
  KH: 'Kế hoạch',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  NQ: 'Nghị quyết',
  CTR: 'Chương trình',
  CĐ: 'Công điện',
};

/** "300/TB-UBND" -> "Thông báo số 300/TB-UBND". */
export const noticeNumbered = (number: string) => {
  const symbol = /^\d+(?:\/\d{4})?\/([^-\s]+)-/.exec(number)?.[1]?.toUpperCase() ?? '';
  const kind = KINDS_BY_SYMBOL[symbol];
  if (kind !== undefined) return `${kind} số ${number}`;
  return /^\d/.test(number) ? `Văn bản số ${number}` : number;
};

interface ReferredNotice {
  readonly number: string;
  /** Null where unknown. */
  readonly day: string | null;
}

/** "Thông báo số 300/TB-UBND ngày 27/11/2023", at most three of them. */
export const noticesReferred = (notices: readonly ReferredNotice[]) =>
  joinAtMost(
    notices.map(({ number, day }) => `${noticeNumbered(number)}${day === null ? '' : ` ngày ${formatDate(day)}`}`),
    3,
    (count) => `${formatCount(count)} văn bản khác`,
  );

/** `year` is "" where the period says it or where it is unknown. */
export const subject = (notice: string | null, year: string) => {
  const inYear = year === '' ? '' : ` năm ${year}`;
  return notice === null
    ? `Tiến độ thực hiện nhiệm vụ cải cách hành chính${inYear}`
    : `Tiến độ thực hiện nhiệm vụ giao tại ${noticeNumbered(notice)}`;
};

export const inParentheses = (text: string) => `(${text})`;

export const opening = (given: {
  notices: readonly ReferredNotice[];
  agency: string;
  period: string;
  today: string;
}) => {
  const basis = given.notices.length === 0 ? '' : `Thực hiện ${noticesReferred(given.notices)}, `;
  const who = given.agency === '' ? 'cơ quan' : given.agency;
  const start = basis === '' ? capitalised(who) : `${basis}${who}`;
  return `${start} báo cáo tiến độ thực hiện nhiệm vụ cải cách hành chính ${given.period} (số liệu tính đến ngày ${formatDate(given.today)}) như sau:`;
};

/** `addressee` is "" where the report goes to nobody above. */
export const closing = (addressee: string, period: string) => {
  const what = `Trên đây là báo cáo tiến độ thực hiện nhiệm vụ cải cách hành chính ${period}`;
  return addressee === '' ? `${what}./.` : `${what}, kính trình ${addressee} xem xét./.`;
};

export const results = 'KẾT QUẢ TRONG KỲ, SO VỚI KỲ TRƯỚC';
export const overdue = 'NHIỆM VỤ QUÁ HẠN, NGUYÊN NHÂN';
export const comingUp = 'NHIỆM VỤ ĐẾN HẠN TRONG 07 NGÀY TỚI';
export const scores = 'KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH';
export const proposals = 'ĐỀ XUẤT, KIẾN NGHỊ';

export const overall = 'Tình hình chung';
export const inThePeriod = 'Trong kỳ báo cáo';
export const byUnit = 'Theo đơn vị';

/** `given`: rows there are, but none of them applies any more. */
export const noTasks = (given: number) => `${capitalised(nothingToFollow(given))}.`;

export const nothingToFollow = (given: number) =>
  given === 0 ? 'chưa có nhiệm vụ nào được giao' : 'các nhiệm vụ được giao đều không còn áp dụng';

export const tasksFollowed = (orders: number, assignments: number) =>
  orders === assignments
    ? `Đang theo dõi ${formatCount(orders)} nhiệm vụ.`
    : `Đang theo dõi ${formatCount(orders)} nhiệm vụ (${formatCount(assignments)} lượt giao cho các đơn vị).`;

/** Of orders, in figures: "05/12 nhiệm vụ đã đến hạn (41,67%)". */
const part = (count: number, whole: number, which: string, rate: number | null) =>
  `${formatCount(count)}/${formatCount(whole)} nhiệm vụ${which === '' ? '' : ` ${which}`}${rate === null ? '' : ` (${formatPercent(rate)})`}`;

export const doneOfDue = (done: number, due: number, rate: number | null) =>
  due === 0 ? 'Chưa có nhiệm vụ nào đến hạn.' : `Đã hoàn thành ${part(done, due, 'đã đến hạn', rate)}.`;

export const doneOfAll = (done: number, all: number, rate: number | null) =>
  `Tính trên tổng số, đã hoàn thành ${part(done, all, '', rate)}.`;

/** "Phân theo tình trạng: quá hạn 02; đang thực hiện 07." */
export const byState = (states: readonly { readonly name: string; readonly count: number }[]) =>
  `Phân theo tình trạng: ${states.map(({ name, count }) => `${uncapitalised(name)} ${formatCount(count)}`).join('; ')}.`;

/** Without a deadline or without a day to compare with it. */
export const completedUnjudged = 'Hoàn thành, chưa xác định đúng hạn hay quá hạn';

export { noOverdue } from './overview.ts';

export const overdueCounted = (orders: number, assignments: number, units: number, points: number | null) =>
  `Đến ngày báo cáo có ${formatCount(orders)} nhiệm vụ${orders === assignments ? '' : ` (${formatCount(assignments)} lượt giao)`}${ofUnits(units)} quá hạn` +
  `${points === null || points === 0 ? '' : `, liên quan đến ${formatNumber(points)} điểm còn có thể đạt`}:`;

export const submittedPastDue = (count: number) =>
  `Ngoài ra có ${formatCount(count)} nhiệm vụ đã trình, đang chờ duyệt, đã qua thời hạn giao.`;

/** "01/12, 08/12 và 15/12", at most four of them. */
export const reportDays = (days: readonly string[]) =>
  joinAtMost(days.map(formatDayAndMonth), 4, (more) => `${formatCount(more)} kỳ khác`);

export const reportsMissing = (unit: string, content: string, days: readonly string[]) =>
  `${unit}: còn thiếu ${formatCount(days.length)} kỳ báo cáo (${reportDays(days)}) của nhiệm vụ “${content}”`;

export const nothingComingUp = (from: string, to: string) =>
  `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)} không có nhiệm vụ nào đến hạn.`;

export const comingUpCounted = (orders: number, from: string, to: string) =>
  `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)} có ${formatCount(orders)} nhiệm vụ đến hạn:`;

export const moreInAppendix = (count: number, appendix: string) =>
  `Còn ${formatCount(count)} nhiệm vụ khác, nêu tại ${appendix}.`;

/** Where one order stands on several lines. */
export const moreAssignmentsInAppendix = (count: number, appendix: string) =>
  `Còn ${formatCount(count)} lượt giao khác, nêu tại ${appendix}.`;

export const moreReportsMissing = (count: number, appendix: string) =>
  `Còn ${formatCount(count)} nhiệm vụ định kỳ khác thiếu báo cáo, nêu tại ${appendix}.`;

/** Results or causes that a cell has no room for. */
export const moreTexts = (count: number) => `và ${formatCount(count)} nội dung khác`;

export const commend = 'Đề nghị biểu dương';

export const commendedUnit = (unit: string, due: number) =>
  `${unit}: ${formatCount(due)}/${formatCount(due)} nhiệm vụ đến hạn đã hoàn thành đúng hạn`;

export const explain = 'Đề nghị giải trình nhiệm vụ quá hạn';

/** Facts only: what, since when, which cause the unit gave, when it was reminded. `reminded` is one or several days. */
export const overdueTask = (given: {
  units: readonly string[];
  content: string;
  dueOn: string;
  cause: string;
  reminded: readonly string[];
}) =>
  [
    `${given.units.join('; ')}: “${withoutStop(given.content)}”, hạn ${formatDate(given.dueOn)}.`,
    given.cause === '' ? 'Chưa nêu nguyên nhân.' : `Nguyên nhân đơn vị nêu: ${withoutStop(given.cause)}.`,
    given.reminded.length === 0 ? 'Chưa đôn đốc.' : `Đã đôn đốc: ${given.reminded.join(', ')}.`,
  ].join(' ');

/** "Đề nghị Chủ tịch UBND xem xét, chỉ đạo xử lý theo quy chế làm việc". */
export const decide = (decider: string, rule: string) =>
  `Đề nghị ${decider === '' ? 'cấp có thẩm quyền' : decider} xem xét, chỉ đạo xử lý theo ${rule === '' ? 'quy định' : rule}`;

export const moreTasks = (count: number) => `và ${formatCount(count)} lượt nhiệm vụ khác`;

export const other = 'Kiến nghị, đề xuất khác';

export const noProposals = () => 'Không có đề xuất, kiến nghị.';

/** "10/13 xong; chưa xong: A, B, C" */
export const unitsDone = (done: number, all: number, open: readonly string[]) =>
  `${formatCount(done)}/${formatCount(all)} xong${openUnits('chưa xong', done, open)}`;

/** Of a recurring order: how many have made every report that is past. */
export const unitsReported = (done: number, all: number, missing: readonly string[]) =>
  `${formatCount(done)}/${formatCount(all)} đủ kỳ báo cáo${openUnits('còn thiếu', done, missing)}`;

/** Where every unit is open their names would say nothing more. */
const openUnits = (words: string, done: number, open: readonly string[]) =>
  open.length === 0 || done === 0 ? '' : `; ${words}: ${open.join('; ')}`;
