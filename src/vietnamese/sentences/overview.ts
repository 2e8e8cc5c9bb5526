// The words of the overview: title, stamp, section titles, table headers.

import { formatDate } from '../date.ts';
import { formatCount, formatNumber } from '../number.ts';

export const title = (agency: string, year: string) => titleOfPage('TỔNG QUAN CẢI CÁCH HÀNH CHÍNH', agency, year);

/** "TỔNG QUAN NĂM 2023 · UBND xã Bình An": the office and the year stand behind the name where they are known. */
export const titleOfPage = (name: string, agency: string, year: string) =>
  [name, year === '' ? '' : `NĂM ${year}`, agency === '' ? '' : `· ${agency}`].filter((part) => part !== '').join(' ');

/** In place of the second headline. */
export const noTasks =
  'Trang “Nhiệm vụ” chưa có nhiệm vụ nào. Bấm CCHC → Nhập nhiệm vụ từ văn bản, hoặc gõ thẳng vào trang đó.';

export const stamp = (today: string, time: string) => `Số liệu tính đến ${time} ngày ${formatDate(today)}`;

/** Stands below the stamp from the first edit after an update until the next one. */
export const edited = () => 'Số liệu chưa cập nhật: bảng đã được sửa sau thời điểm trên.';

export const toReview = (count: number) => `Có ${formatCount(count)} chỗ cần xem lại: CCHC → Kiểm tra lỗi bảng.`;

export const scores = { self: 'tự chấm', appraised: 'thẩm định' };

export const overdue = 'NHIỆM VỤ QUÁ HẠN';

export const noOverdue = 'Không có nhiệm vụ quá hạn.';

export const comingUp = 'ĐẾN HẠN TRONG 14 NGÀY TỚI';

export const nothingComingUp = 'Không có nhiệm vụ đến hạn trong 14 ngày tới.';

export const taskHeader = ['Đơn vị, nhiệm vụ', 'Hạn', 'Điểm'];

/** Above the first of the overdue tasks. No counts: an order that is due on two days stands on two lines, and the headline counts it once. */
export const costliest = 'Gắn với nhiều điểm nhất:';

/** The same where no points hang on any of them. */
export const oldest = 'Quá hạn lâu nhất:';

export const otherOverdue = 'Quá hạn khác:';

export const more = (count: number) => `và ${formatCount(count)} nhiệm vụ khác, xem trang “Nhiệm vụ”.`;

export const criteriaDone = 'Tiêu chí đã thực hiện';

export const earned = (score: string) => `Điểm ${score}`;

export const criteriaOf = (part: number, whole: number) => `${outOf(part, whole)}\ntiêu chí`;

export const pointsOf = (part: number, whole: number) => `${formatNumber(part)}/${formatNumber(whole)}\nđiểm`;

export const pointsAlone = (points: number) => `${formatNumber(points)}\nđiểm`;

/** Below a bar: the same figure a week ago. */
export const weekBefore = (figure: number) => `tuần trước: ${formatNumber(figure)}`;

export const reachable = 'Còn có thể đạt';

export const lost = 'Không còn đạt được';

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

export const indicatorsHeader = ['Chỉ tiêu', 'Đánh giá', 'Tỷ lệ'];

export const unitsMeeting = (part: number, whole: number) =>
  `${formatNumber(part, 0)}/${formatNumber(whole, 0)} đơn vị đạt`;

export const withoutFigures = (rows: number) => `${formatCount(rows)} dòng chưa có số liệu`;

export const tasks = 'TIẾN ĐỘ NHIỆM VỤ';

/** The two rates, each with its base. */
export const completionOfDue = 'Hoàn thành trên số nhiệm vụ đã đến hạn';

export const completionOfAll = 'Hoàn thành trên tổng số nhiệm vụ';

export const statesHeader = ['Tình trạng', 'Nhiệm vụ', 'Lượt giao'];

/** Below the total: the base of the first rate, which overlaps the states. */
export const due = 'Trong đó đã đến hạn';

/** Of the states, the one whose own word would leave the reader asking. */
export const completedWithoutDay = 'Hoàn thành, chưa rõ ngày';

export const outOf = (part: number, whole: number) => `${formatNumber(part, 0)}/${formatNumber(whole, 0)}`;

export const fields = 'THEO LĨNH VỰC';

export const fieldsHeader = ['Lĩnh vực', 'Điểm', 'Tỷ lệ'];

export const doneOf = (part: number, whole: number) => `đã thực hiện ${outOf(part, whole)} tiêu chí`;

export const units = 'THEO ĐƠN VỊ';

export const unitRate = 'Tỷ lệ: số đã hoàn thành trên số đã đến hạn.';

export const unitsHeader = ['Đơn vị', 'Xong/giao', 'Tỷ lệ'];

/** "3/5", and how many of them are overdue where any is. */
export const unitTasks = (done: number, given: number, overdue: number) =>
  overdue === 0 ? outOf(done, given) : `${outOf(done, given)}\nquá hạn ${formatCount(overdue)}`;

/** Against the week before, in words too: an arrow or a colour alone says nothing to some. */
export const changeInPercent = (points: number) => {
  if (points === 0) return 'không đổi';
  return points > 0 ? `▲ tăng ${formatNumber(points)} điểm %` : `▼ giảm ${formatNumber(-points)} điểm %`;
};

export const total = 'Cộng';

export const chartsTitle = 'BIỂU ĐỒ';

/** The charts are found again by these. */
export const charts = {
  fields: 'Tỷ lệ điểm đạt theo lĩnh vực',
  units: 'Tỷ lệ nhiệm vụ đến hạn đã hoàn thành theo đơn vị',
  weeks: 'Diễn biến theo tuần',
};
