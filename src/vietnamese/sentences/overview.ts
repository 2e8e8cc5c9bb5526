// The words of the overview: headlines, stamp, section titles, table headers.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber, formatPercent } from '../number.ts';

export interface CriteriaHeadline {
  readonly today: string;
  readonly total: number;
  readonly done: number;
  readonly notDue: number;
  readonly failed: number;
  readonly inProgress: number;
  readonly notApplicable: number;
  /** "tự chấm" or "thẩm định". */
  readonly score: string;
  readonly earned: number;
  readonly maximum: number;
}

export const title = (agency: string, year: string) =>
  ['TỔNG QUAN CẢI CÁCH HÀNH CHÍNH', year === '' ? '' : `NĂM ${year}`, agency === '' ? '' : `· ${agency}`]
    .filter((part) => part !== '')
    .join(' ');

/** The sentence an office writes in its report. */
export const criteriaHeadline = (figures: CriteriaHeadline) => {
  if (figures.total === 0)
    return `Đến ngày ${formatDate(figures.today)}, trang “Tiêu chí” chưa có tiêu chí nào để chấm điểm.`;
  const open = figures.total - figures.done;
  const share = figures.maximum > 0 ? ` (${formatPercent(figures.earned / figures.maximum)})` : '';
  const kinds = [
    { count: figures.notDue, words: 'chưa đến thời gian thực hiện' },
    { count: figures.failed, words: 'không đạt' },
    { count: figures.inProgress, words: 'đang thực hiện' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${formatCount(count)} tiêu chí ${words}`);
  return [
    `Đến ngày ${formatDate(figures.today)}, đã thực hiện ${figures.done}/${figures.total} tiêu chí, `,
    `${figures.score} đạt ${formatNumber(figures.earned)}/${formatNumber(figures.maximum)} điểm${share}`,
    open > 0 ? `; còn ${open}/${figures.total} tiêu chí chưa thực hiện` : '',
    kinds.length > 0 ? `, trong đó: ${kinds.join(', ')}` : '',
    figures.notApplicable > 0 ? `; ngoài ra ${formatCount(figures.notApplicable)} tiêu chí không áp dụng` : '',
    '.',
  ].join('');
};

export const stamp = (today: string, time: string) => `Số liệu tính đến ${time} ngày ${formatDate(today)}`;

/** Stands below the stamp from the first edit after an update until the next one. */
export const edited = () => 'Số liệu chưa cập nhật: bảng đã được sửa sau thời điểm trên.';

export const toReview = (count: number) => `Có ${formatCount(count)} chỗ cần xem lại trong bảng; xem cột “Cảnh báo”.`;

export const scores = { self: 'tự chấm', appraised: 'thẩm định' };

export const overdue = 'NHIỆM VỤ QUÁ HẠN';

export const noOverdue = 'Không có nhiệm vụ quá hạn.';

export const comingUp = 'ĐẾN HẠN TRONG 14 NGÀY TỚI';

export const nothingComingUp = 'Không có nhiệm vụ đến hạn trong 14 ngày tới.';

export const taskHeader = ['Đơn vị', 'Nhiệm vụ', 'Hạn', 'Điểm'];

export const noUnit = '(chưa ghi đơn vị)';

export const andMoreUnits = (named: string, more: number) => `${named} và ${formatCount(more)} đơn vị khác`;
export const more = (count: number) => `và ${formatCount(count)} nhiệm vụ khác, xem trang “Nhiệm vụ”.`;

export const points = 'ĐIỂM CẢI CÁCH HÀNH CHÍNH';

export const earned = (score: string) => `Đã đạt (${score})`;

export const reachable = 'Còn có thể đạt';

export const lost = 'Không còn đạt được';

export const adjusted = 'Điểm tối đa';

export const excluded = 'Đã loại ra vì không áp dụng';

/** The score that is not reported, for comparison. */
export const otherScore = (score: string) => `Để đối chiếu: ${score}`;

export const awaiting = (count: number) => `còn ${formatCount(count)} tiêu chí chưa thẩm định`;

export const rating = 'Xếp loại (dự kiến)';

export const separate = 'NGOÀI TỔNG ĐIỂM';

export const separateKinds = { survey: 'Điều tra, khảo sát', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' };

/** "25/30"; of a penalty "trừ 1,5/3": so much of the most that can be taken off. */
export const separatePoints = (kind: keyof typeof separateKinds, earned: number, maximum: number) =>
  `${kind === 'penalty' ? 'trừ ' : ''}${formatNumber(earned)}/${formatNumber(maximum)}`;

export const indicators = 'CHỈ TIÊU';

export const indicatorsHeader = ['Chỉ tiêu', 'Đã thực hiện/tổng số', 'Tỷ lệ', 'Đánh giá'];

export const unitsMeeting = (part: number, whole: number) =>
  `${formatNumber(part, 0)}/${formatNumber(whole, 0)} đơn vị đạt`;

export const withoutFigures = (rows: number) => `${formatCount(rows)} dòng chưa có số liệu`;

export const tasks = 'TIẾN ĐỘ NHIỆM VỤ';

export const tasksTotal = (orders: number, assignments: number) =>
  `${formatCount(orders)} nhiệm vụ, ${formatCount(assignments)} lượt giao`;

export const completionOfDue = 'Hoàn thành trên số đã đến hạn';

export const completionOfAll = 'Hoàn thành trên tổng số';

export const outOf = (part: number, whole: number) => `${formatNumber(part, 0)}/${formatNumber(whole, 0)}`;

export const fields = 'THEO LĨNH VỰC';

export const fieldsHeader = ['Lĩnh vực', 'Đã thực hiện', 'Điểm', 'Tỷ lệ'];

export const units = 'THEO ĐƠN VỊ';

export const unitsHeader = ['Đơn vị', 'Nhiệm vụ xong/giao', 'Quá hạn', 'Tỷ lệ đến hạn đã xong'];

export const total = 'Cộng';
